import type { PhaseWords } from "../../words.ts";
import { consequenceTypes } from "../catalogues/consequence-types.ts";
import { trustDimensions } from "../catalogues/trust-items.ts";
import { evaluationChecklist } from "./evaluation-checklist.ts";

/** One scale for all four dimensions. */
const perception = { 1: "sehr niedrig", 5: "sehr hoch" } as const;

const internal = {
  label: "Nur intern",
  why: "Steht nicht auf den Papieren für alle Partner.",
} as const;

export const evaluation = {
  purpose:
    "Sie prüfen nach dem vereinbarten Zeitraum gemeinsam, was die Kooperation gebracht hat, wie es um das Vertrauen steht und was sich ändern soll – und geben damit den Anstoß für die nächste Bedarfsermittlung.",
  trustQuestion: "Wo sehen wir und unsere Partner die Zusammenarbeit unterschiedlich?",
  outcomes: [
    "Ein Evaluationsbericht, den Sie allen Partnern zeigen können.",
    "Zielerreichung und Chancenbilanz.",
    "Kosten und Nutzen, für jeden Partner getrennt.",
    "Ein Vertrauensindex, der Wahrnehmungslücken sichtbar macht.",
    "Erkenntnisse, auch für künftige Kooperationen.",
    "Konsequenzen mit zuständiger Person und Termin, auch Änderungen an der Vereinbarung.",
    "Eine Entscheidung über die Fortführung und der Anstoß für den nächsten Durchlauf.",
  ],
  steps: {
    frame: {
      lead: "Legen Sie fest, welchen Zeitraum Sie betrachten und wer aus jedem Unternehmen mitbewertet.",
    },
    goals: {
      lead: "Vergleichen Sie, was Sie erreichen wollten, mit dem, was Sie gemessen haben.",
    },
    costs: {
      lead: "Stellen Sie für jedes Unternehmen gegenüber, was die Kooperation gekostet und gebracht hat.",
    },
    trust: {
      lead: "Fragen Sie auf beiden Seiten, wie es um das Vertrauen steht, und vergleichen Sie die Antworten.",
    },
    insights: {
      lead: "Halten Sie fest, was sich bewährt hat und was Sie beim nächsten Mal anders machen.",
    },
    consequences: {
      lead: "Vereinbaren Sie, was sich ändert, wer sich bis wann darum kümmert und wie es weitergeht.",
    },
  },
  fields: {
    period: {
      label: "Welchen Zeitraum bewerten Sie?",
      why: "Der Zeitraum sollte vorher vereinbart gewesen sein.",
      fields: { from: { label: "von" }, to: { label: "bis" } },
    },
    participants: {
      label: "Wer bewertet mit?",
      why: "Alle Beteiligten sollen zu Wort kommen. Eine einseitige Evaluation bestätigt nur die eigene Meinung.",
      entry: "Teilnehmende",
      fields: {
        label: {
          label: "Bezeichnung",
          why: "Eine Funktion genügt, zum Beispiel Serviceleitung. Ein Name ist nicht nötig.",
        },
        memberId: { label: "Unternehmen" },
        role: { label: "Aufgabe in der Kooperation" },
        responded: { label: "Hat geantwortet" },
      },
    },
    goalResults: {
      label: "Wurden die Ziele erreicht?",
      why: "Gemessen wird an den Zielen aus der Bedarfsermittlung.",
      entry: "Zielergebnis",
      fields: {
        goalId: { label: "Ziel" },
        actual: { label: "Istwert" },
        measuredOn: { label: "Gemessen am" },
        comment: { label: "Anmerkung" },
        reason: {
          label: "Gründe",
          options: {
            partnerDelay: "Verzögerung beim Partner",
            ownDelay: "Verzögerung bei uns",
            resources: "zu wenig Zeit oder Geld",
            market: "Marktlage",
            goalUnrealistic: "Ziel zu hoch gesteckt",
            coordination: "Abstimmung",
            technology: "Technik",
            exceeded: "besser als erwartet",
          },
        },
      },
    },
    opportunityResults: {
      label: "Welche Chancen wurden genutzt?",
      why: "Neben Zielen zählt, was sich unterwegs ergeben hat – auch Unerwartetes.",
      entry: "Chance",
      fields: {
        opportunityId: { label: "Chance aus der Bedarfsermittlung" },
        title: { label: "Chance" },
        isNew: { label: "Unterwegs neu entstanden" },
        used: {
          label: "Nutzung",
          options: { yes: "genutzt", partly: "teilweise genutzt", no: "nicht genutzt" },
        },
        effect: { label: "Wirkung" },
      },
    },
    costs: {
      label: "Was hat die Kooperation gekostet?",
      why: "Rechnen Sie die Arbeitszeit mit. Sie ist meist der größte Posten.",
      entry: "Kostenposten",
      fields: {
        memberId: { label: "Unternehmen" },
        category: {
          label: "Kostenart",
          options: {
            labour: "Arbeitszeit",
            investment: "Anschaffungen",
            external: "Dienstleister und Beratung",
            software: "Software und Betrieb",
            travel: "Reisen",
            marketing: "Werbung",
            coordination: "Abstimmungsaufwand",
            other: "Sonstiges",
          },
        },
        planned: { label: "Geplant" },
        actual: {
          label: "Tatsächlich",
          why: "Tragen Sie entweder den Betrag ein oder Stunden mit Stundensatz, nicht beides.",
        },
        hours: { label: "Stunden" },
        hourlyRate: { label: "Stundensatz" },
        note: { label: "Notiz" },
      },
    },
    benefits: {
      label: "Was hat sie gebracht?",
      why: "Nicht jeder Nutzen steht in der Buchhaltung. Beschreiben Sie auch, was sich nicht in Euro messen lässt.",
      entry: "Nutzen",
      fields: {
        memberId: { label: "Unternehmen" },
        category: {
          label: "Art des Nutzens",
          options: {
            revenue: "Zusätzlicher Deckungsbeitrag",
            saving: "Einsparung",
            avoided: "Vermiedene Kosten",
            funding: "Fördermittel",
            quality: "Bessere Qualität",
            speed: "Mehr Tempo",
            knowledge: "Neues Wissen",
            reputation: "Ruf und Referenz",
            customers: "Zufriedenere Kundschaft",
            staff: "Attraktivität als Arbeitgeber",
            other: "Sonstiges",
          },
        },
        kind: {
          label: "Messbar",
          options: { monetary: "in Euro", nonMonetary: "ohne Preisschild" },
        },
        planned: { label: "Geplant" },
        actual: { label: "Tatsächlich" },
        rating: {
          label: "Höhe des Nutzens",
          why: "Bewerten Sie hier, was sich nicht in Euro messen lässt.",
          anchors: { 1: "sehr gering", 5: "sehr hoch" },
        },
        note: { label: "Notiz" },
      },
    },
    proportionality: {
      label: "Stehen Aufwand und Nutzen in einem guten Verhältnis?",
      why: "Fragen Sie jeden Partner einzeln. Was für Sie lohnt, kann für andere ein Zuschussgeschäft sein.",
      entry: "Einschätzung",
      fields: {
        memberId: { label: "Unternehmen" },
        rating: {
          label: "Gutes Verhältnis",
          anchors: { 1: "klar nicht", 5: "klar ja" },
        },
        fairness: {
          label: "Faire Verteilung",
          why: "Sind Aufwand und Ertrag zwischen den Unternehmen fair verteilt?",
          anchors: { 1: "klar unfair", 5: "klar fair" },
        },
        comment: { label: "Anmerkung" },
        showFigures: {
          label: "Zahlen dürfen im Bericht für alle Partner stehen",
          why: "Gilt für die Summen aus Kosten und Nutzen und für diese Einschätzung. Einzelne Posten und Notizen bleiben immer intern.",
        },
      },
    },
    trustMode: {
      label: "Wie werten Sie die Vertrauensfragen aus?",
      why: "Bei wenigen Beteiligten ist echte Anonymität nicht möglich. Entscheiden Sie gemeinsam.",
      options: {
        open: "offen – jede Antwort ist dem Unternehmen zugeordnet",
        aggregated: "zusammengefasst – nur Summen werden gespeichert",
      },
    },
    trustRatings: {
      label: "Vertrauensfragen",
      why: "Der Vertrauensindex zeigt, wo die Zusammenarbeit trägt und wo es hakt.",
    },
    metaPerception: {
      label: "Was glauben Sie: Wie schätzt das Partnerunternehmen Ihr Unternehmen ein?",
      note: "Vermutung",
      why: "Der Vergleich mit den Antworten der Partner zeigt, ob Sie richtig lagen.",
      fields: {
        ability: { label: trustDimensions.ability, anchors: perception },
        benevolence: { label: trustDimensions.benevolence, anchors: perception },
        integrity: { label: trustDimensions.integrity, anchors: perception },
        openness: { label: trustDimensions.openness, anchors: perception },
      },
    },
    phaseReview: {
      label: "Rückblick auf die fünf Phasen",
      why: "Welche Vorarbeit hat sich bewährt, welche fehlte?",
      entry: "Rückblick",
      fields: {
        phase: {
          label: "Phase",
          options: {
            1: "Bedarfsermittlung",
            2: "Partnersuche",
            3: "Aufbau von Kooperationsstrukturen",
            4: "Geschäftsbeziehung gestalten",
            5: "Evaluation",
          },
        },
        worked: { label: "Das hat sich bewährt" },
        change: { label: "Das machen wir anders" },
        internal,
      },
    },
    insights: {
      label: "Was haben Sie gelernt?",
      why: "Notierte Erkenntnisse helfen Ihnen auch bei der nächsten Kooperation.",
      error: "Halten Sie mindestens eine Erkenntnis fest.",
      entry: "Erkenntnis",
      fields: {
        text: { label: "Erkenntnis" },
        basis: {
          label: "Grundlage",
          options: {
            goals: "Ziele",
            opportunities: "Chancen",
            costs: "Kosten und Nutzen",
            trust: "Vertrauen",
            conflicts: "Konflikte",
            rules: "Regeln",
            other: "Sonstiges",
          },
        },
        reusableFor: {
          label: "Hilfreich für",
          options: { this: "diese Kooperation", future: "auch künftige Kooperationen" },
        },
        internal,
      },
    },
    noChangeNeeded: {
      label: "Es ist keine Änderung nötig",
      why: "Auch das kann ein gutes Ergebnis sein, wenn Sie es begründen.",
    },
    noChangeReason: {
      label: "Warum ist nichts zu ändern?",
      why: "So lässt sich später nachlesen, dass Sie bewusst nichts geändert haben.",
    },
    consequences: {
      label: "Was folgt daraus?",
      why: "Eine Evaluation ohne Folgen schadet dem Vertrauen.",
      error:
        "Benennen Sie mindestens eine Konsequenz oder begründen Sie, warum nichts zu ändern ist.",
      entry: "Konsequenz",
      fields: {
        insightId: { label: "Erkenntnis" },
        type: {
          label: "Art der Konsequenz",
          options: {
            amendAgreement: consequenceTypes.amendAgreement.label,
            changeRoles: consequenceTypes.changeRoles.label,
            changeInfoSharing: consequenceTypes.changeInfoSharing.label,
            clarifyTension: consequenceTypes.clarifyTension.label,
            changeRule: consequenceTypes.changeRule.label,
            changeCommunication: consequenceTypes.changeCommunication.label,
            changeData: consequenceTypes.changeData.label,
            trustMeasure: consequenceTypes.trustMeasure.label,
            adjustGoal: consequenceTypes.adjustGoal.label,
            newGoal: consequenceTypes.newGoal.label,
            newNeed: consequenceTypes.newNeed.label,
            newOpportunity: consequenceTypes.newOpportunity.label,
            newPartner: consequenceTypes.newPartner.label,
            endPartner: consequenceTypes.endPartner.label,
            learn: consequenceTypes.learn.label,
            end: consequenceTypes.end.label,
          },
        },
        text: { label: "Was geschehen soll" },
        targetRef: {
          label: "Betrifft",
          why: "Worum es geht, zum Beispiel der Regelungspunkt, das Ziel oder der Partner.",
        },
        owner: { label: "Zuständig" },
        dueDate: { label: "Termin" },
        status: {
          label: "Stand",
          options: {
            planned: "geplant",
            inProgress: "in Arbeit",
            done: "erledigt",
            dropped: "verworfen",
          },
        },
        internal,
      },
    },
    continuation: {
      label: "Wie geht es weiter?",
      why: "Aus einer guten Zweierkooperation kann mehr werden. Auch ein sauberes Ende ist eine Option.",
      fields: {
        choice: {
          label: "Entscheidung",
          options: {
            keep: "unverändert fortführen",
            adapt: "fortführen und anpassen",
            permanent: "dauerhaft verankern",
            expand: "weitere Partner aufnehmen",
            network: "zum Netzwerk ausbauen",
            reduce: "verkleinern",
            pause: "ruhen lassen",
            end: "beenden",
          },
        },
        reason: { label: "Begründung" },
      },
    },
    nextDate: {
      label: "Nächste Evaluation",
      errors: { dateOrder: "Der Termin muss nach dem bewerteten Zeitraum liegen." },
      why: "Wer regelmäßig hinschaut, merkt früh, wenn etwas nachlässt.",
    },
    signOff: {
      label: "Von allen zur Kenntnis genommen",
      why: "Ein gemeinsamer Abschluss macht das Ergebnis verbindlich.",
      entry: "Kenntnisnahme",
      fields: { memberId: { label: "Unternehmen" }, date: { label: "Datum" } },
    },
  },
  checklist: evaluationChecklist,
} as const satisfies PhaseWords<"evaluation">;
