import * as trust from "../catalogues/trust-results.ts";
import { consequences as consequenceViews } from "../phases/evaluation-consequence-views.ts";
import { costResults, goalResults, trustResults } from "../phases/evaluation-results-views.ts";
import { questionnaire } from "../questionnaire.ts";
import { results } from "../results.ts";
import { evaluationReport } from "./evaluation-report.ts";
import { questionnaireSheet } from "./questionnaire-sheet.ts";

/** The papers of phase 5, with the words their figures share with the screens. */
export const evaluation = {
  report: evaluationReport,
  sheet: questionnaireSheet,
  shared: {
    goals: goalResults,
    costs: costResults,
    trust: trustResults,
    catalogue: trust,
    results,
    effects: consequenceViews.effects,
    questionnaire,
  },
  internal: "nur intern",
  consequences: {
    title: "Konsequenzenliste",
    variants: { internal: "intern (vollständig)", partners: "für alle Partner" },
    lead: "Was sich ändert, wer sich bis wann darum kümmert und was es bewirkt.",
    columns: {
      what: "Konsequenz",
      effect: "Was sie bewirkt",
      owner: "Zuständig",
      dueDate: "Termin",
      status: "Stand",
    },
    caption: "Konsequenzen, die nächste zuerst",
    overdue: "überfällig",
    none: "Es ist noch keine Konsequenz eingetragen.",
    noneShared: "Für alle Partner ist keine Konsequenz eingetragen.",
    noChange: (reason: string) => `Es ist keine Änderung nötig: ${reason}`,
    loose: "Wer kümmert sich bis wann?",
  },
  guide: {
    title: "Gesprächsleitfaden",
    lead: "Für das Gespräch über die Ergebnisse der Vertrauensfragen.",
    rules: [
      "Beginnen Sie mit dem größten Unterschied.",
      "Wer beginnt, schildert Beispiele. Die anderen hören zu und fragen nach, erst dann antworten sie.",
      "Schreiben Sie zu jedem Punkt auf, was Sie vereinbaren, wer sich kümmert und bis wann.",
    ],
    views: "Beide Sichten, der größte Unterschied zuerst",
    point: (dimension: string, gap: string) => `${dimension} (Unterschied ${gap} Punkte)`,
    begins: "Es beginnt",
    question: "Frage",
    agree: "Das lässt sich vereinbaren:",
    agreed: "Wir vereinbaren:",
    who: "Wer kümmert sich, bis wann?",
    none: "Die Sichten liegen dicht beieinander. Fragen Sie, was sich bewährt hat.",
    kept: "Das hat sich bewährt:",
    notYet:
      "Der Leitfaden entsteht mit dem Vergleich der beiden Sichten. Dafür braucht es Antworten aus mindestens zwei Unternehmen.",
  },
};
