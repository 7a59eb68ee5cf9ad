import type { PhaseId } from "#domain/phase.ts";
import type { PhaseOutline } from "../words.ts";

/** Names and addresses of the phases and their steps: all that navigation needs to know. */
export const outline = {
  needs: {
    title: "Bedarfsermittlung",
    nav: "Bedarf",
    path: "bedarfsermittlung",
    steps: {
      trigger: "Anlass",
      areas: "Geschäftsfelder",
      competencies: "Stärken und Lücken",
      digital: "Digitalisierung",
      form: "Form und Feld",
      goals: "Ziele und Chancen",
      decision: "Einsatz, Alternativen, Entscheidung",
    },
  },
  search: {
    title: "Partnersuche",
    nav: "Partnersuche",
    path: "partnersuche",
    steps: {
      picture: "Wunschbild",
      profile: "Anforderungsprofil",
      plan: "Suche planen",
      compare: "Unternehmen vergleichen",
      trial: "Kennenlernen und Probelauf",
      decision: "Entscheidung",
    },
  },
  structures: {
    title: "Aufbau von Kooperationsstrukturen",
    nav: "Strukturen",
    path: "strukturen",
    steps: {
      principles: "Grundsätze und Ziele",
      contributions: "Beiträge und Gegenleistung",
      roles: "Rollen und Aufgaben",
      information: "Informationen und Wissen",
      tensions: "Spannungen und Klärung",
      agreement: "Vereinbarung und Recht",
    },
  },
  relationship: {
    title: "Geschäftsbeziehung gestalten",
    nav: "Geschäftsbeziehung",
    path: "geschaeftsbeziehung",
    steps: {
      partnerNeeds: "Bedürfnisse der Partner",
      rules: "Regeln und Kultur",
      communication: "Kommunikation",
      contacts: "Ansprechpersonen",
      applications: "Anwendungen und Datenflüsse",
      trust: "Vertrauen pflegen",
    },
  },
  evaluation: {
    title: "Evaluation",
    nav: "Evaluation",
    path: "evaluation",
    steps: {
      frame: "Rahmen",
      goals: "Ziele und Chancen",
      costs: "Kosten und Nutzen",
      trust: "Vertrauen",
      insights: "Erkenntnisse",
      consequences: "Konsequenzen und nächster Durchlauf",
    },
  },
} as const satisfies { readonly [P in PhaseId]: PhaseOutline<P> };
