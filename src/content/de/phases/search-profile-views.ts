import type { ProvenCriterion } from "#domain/requirement-profile.ts";
import type { OriginReason } from "#domain/shape.ts";

/** Section 2.2, „Suggested criteria“, that do not depend on a need. */
const proven: Readonly<Record<ProvenCriterion, string>> = {
  capacity: "Verfügbare Kapazität",
  punctuality: "Termintreue und Referenzen",
  workingStyle: "Arbeitsweise passt zu unserer",
  digital: "Digitale Anschlussfähigkeit (Schnittstellen, Datenqualität)",
  stability: "Wirtschaftliche Stabilität",
  ownInterest: "Eigenes Interesse an den gemeinsamen Zielen",
  experience: "Erfahrung mit Kooperationen",
  proximity: "Räumliche Nähe",
  price: "Preis- und Erlösvorstellung",
};

/** A requirement made of a need; `name` is what the need is called. */
const needed: Readonly<Partial<Record<OriginReason, (name: string) => string>>> = {
  gap: (name) => `Schließt unsere Lücke: ${name}`,
  project: (name) => `Beitrag zum Vorhaben: ${name}`,
  goal: (name) => `Hilft beim Ziel: ${name}`,
  field: (name) => `Fachliche Kompetenz im Feld ${name}`,
};

/** Steps „Wunschbild“ and „Anforderungsprofil“. */
export const profile = {
  proven,
  needed,
  offers: (n: number) => (n === 1 ? "1 Vorschlag" : `${n} Vorschläge`),
  fromNeeds: "Aus Ihrem Bedarf",
  fromNeedsWhy:
    "Was Sie in der Bedarfsermittlung eingetragen haben, kann zur Anforderung werden. Die Herkunft bleibt sichtbar.",
  toNeed: (step: string) => `Zum Schritt „${step}“`,
  provenWhy:
    "Diese Kriterien haben sich bewährt. Wählen Sie aus, was für Ihre Suche zählt; die Gewichte vergeben Sie selbst.",
  why: {
    gap: "Lücke aus „Stärken und Lücken“",
    goal: "Ziel aus der Bedarfsermittlung",
    project: "Digitalisierungsvorhaben",
    field: "Kooperationsfeld",
  } as Readonly<Partial<Record<OriginReason, string>>>,
  recap: {
    title: "Das haben Sie in Phase 1 festgehalten",
    area: "Geschäftsfeld",
    gaps: "Das soll ein Partner mitbringen",
    projects: "Digitalisierungsvorhaben",
    goals: "Ziele",
    form: "Kooperationsform",
    field: "Kooperationsfeld",
    link: "Zur Bedarfsermittlung",
    empty:
      "In der Bedarfsermittlung steht noch nichts dazu. Mit einem klaren Bedarf fällt das Wunschbild leichter.",
  },
};

/** The weights of the criteria. */
export const weights = {
  title: "Gewichte",
  why: "Was zählt für Ihr Ziel am meisten? Alle Gewichte zusammen ergeben 100 %.",
  empty: "Sobald es ein Kriterium gibt, können Sie es hier gewichten.",
  slider: (criterion: string) => `Gewicht von „${criterion}“, Regler`,
  number: (criterion: string) => `Gewicht von „${criterion}“ in Prozent`,
  percent: (value: string) => `${value} %`,
  noWeight: "ohne Gewicht",
  unnamed: (n: number) => `Kriterium ${n}`,
  sum: (sum: string) => `Summe: ${sum} %`,
  complete: "Die Gewichte ergeben 100 %.",
  missing: (rest: string) =>
    `Es fehlen noch ${rest} %. Bis dahin gilt der Vergleich als vorläufig.`,
  over: (rest: string) => `${rest} % zu viel. Bis dahin gilt der Vergleich als vorläufig.`,
  distribute: "Auf 100 % verteilen",
  distributeNote:
    "Verteilt im Verhältnis Ihrer Gewichte auf ganze Prozent. Mit „Rückgängig“ kommen die alten Zahlen zurück.",
  change: "Gewichte auf 100 % verteilt",
  changed: (criterion: string) => `Gewicht von „${criterion}“`,
  fix: "Gewichte festlegen",
  fixedOn: (date: string) => `Gewichte festgelegt am ${date}`,
  notFixed: "Die Gewichte sind noch nicht festgelegt.",
  fixFirst: "Legen Sie die Gewichte fest, bevor Sie das erste Unternehmen bewerten.",
  reason: "Warum haben Sie die Gewichte geändert?",
  log: "Änderungen nach der ersten Bewertung",
  logDate: "Datum",
  logReason: "Begründung",
  noReason: "ohne Begründung",
};
