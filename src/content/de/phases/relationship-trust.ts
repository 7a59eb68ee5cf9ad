import { trustDimensions } from "../catalogues/trust-items.ts";
import { trustMeasureIdeas } from "../catalogues/trust-results.ts";

/** Step „Vertrauen pflegen“, beyond its forms. */
export const relationshipTrust = {
  dimensions: trustDimensions,
  measures: {
    ideas: trustMeasureIdeas,
    offers: "Bewährte Maßnahmen",
    offersWhy:
      "Bei Fehlern im Können helfen Erklärung und Verbesserung. Bei verletzter Ehrlichkeit braucht es mehr: Offenheit über das Geschehene, Wiedergutmachung und eine Regel, die Wiederholung verhindert.",
    strengthens: (dimension: string) => `stärkt vor allem: ${dimension}`,
    caption: "Maßnahmen je Grundlage des Vertrauens",
    dimension: "Grundlage",
    planned: "geplant",
    done: "umgesetzt",
    overdue: "überfällig",
    none: "–",
  },
  log: {
    add: "Eintragen",
    added: (what: string) => `Eingetragen: ${what}`,
    change: (entry: string) => `${entry} eingetragen`,
  },
  promises: {
    quick: "Zusage notieren",
    what: "Was ist zugesagt?",
    who: "Von wem?",
    company: "Unternehmen",
    until: "Bis wann?",
    tally: (kept: number, settled: number, share: number) =>
      settled === 1
        ? `${kept} von 1 fälligen Zusage gehalten (${share} %).`
        : `${kept} von ${settled} fälligen Zusagen gehalten (${share} %).`,
    noTally: "Bisher war keine Zusage fällig.",
    open: (open: number, overdue: number) =>
      [
        open === 1 ? "1 Zusage ist offen" : `${open} Zusagen sind offen`,
        overdue > 0 && (overdue === 1 ? "1 ist überfällig" : `${overdue} sind überfällig`),
      ]
        .filter(Boolean)
        .join(", ") + ".",
    how: "Gezählt werden gehaltene, nicht gehaltene und überfällige Zusagen. Wer rechtzeitig verschiebt, verliert dadurch nichts.",
    pending: "Offene Zusagen",
    by: "Bis",
    actions: "Was ist daraus geworden?",
    overdue: (date: string) => `${date}, überfällig`,
    moved: (date: string) => `${date}, verschoben`,
    noDate: "ohne Termin",
    kept: "gehalten",
    keptFor: (what: string) => `gehalten: ${what}`,
    broken: "nicht gehalten",
    brokenFor: (what: string) => `nicht gehalten: ${what}`,
    move: "verschieben",
    moveFor: (what: string) => `verschieben: ${what}`,
    marked: (what: string, state: string) => `„${what}“ ist als ${state} vermerkt.`,
    change: (what: string) => `Zusage „${what}“`,
  },
  issues: {
    quick: "Klärung notieren",
    what: "Was ist passiert?",
    state: (open: number, old: number) =>
      open === 0
        ? "Alle festgehaltenen Klärungen sind abgeschlossen."
        : [
            open === 1 ? "1 Klärung ist offen" : `${open} Klärungen sind offen`,
            old > 0 && `${old === open ? "" : "davon "}${old} seit mehr als 30 Tagen`,
          ]
            .filter(Boolean)
            .join(", ") + ".",
    level: (level: number, who: string) => `Stufe ${level} im Klärungsweg: ${who}`,
    within: (days: number) => `Frist: ${days} Arbeitstage.`,
    noPath: "Im Klärungsweg von Phase 3 gibt es diese Stufe nicht.",
    openSince: (days: number) => `Offen seit ${days === 1 ? "1 Tag" : `${days} Tagen`}.`,
  },
  decisions: {
    quick: "Entscheidung notieren",
    what: "Was wurde entschieden?",
    by: "Von wem?",
  },
};
