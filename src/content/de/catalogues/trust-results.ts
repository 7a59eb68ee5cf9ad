import type { GapLabel } from "#domain/perception-gap.ts";
import type { TrustBand, TrustTrend } from "#domain/trust-index.ts";
import type { TrustDimension } from "#domain/trust-dimensions.ts";

/** Section 4.7: bands of the trust index. */
export const trustBands: Readonly<Record<TrustBand, { label: string; text: string }>> = {
  solid: {
    label: "tragfähig",
    text: "Das Vertrauen trägt. Sie können mehr offenlassen und schneller entscheiden. Pflegen Sie, was dazu geführt hat, und prüfen Sie trotzdem die vereinbarten Punkte.",
  },
  growing: {
    label: "im Aufbau",
    text: "Es gibt eine Grundlage, aber auch Vorbehalte. Nehmen Sie sich die niedrigste Dimension vor und vereinbaren Sie ein bis zwei sichtbare Schritte.",
  },
  fragile: {
    label: "brüchig",
    text: "Die Zusammenarbeit steht auf wackligem Boden. Sprechen Sie offen über Enttäuschungen, klären Sie Zusagen und begrenzen Sie Risiken, bis wieder Sicherheit da ist.",
  },
  broken: {
    label: "schwer belastet",
    text: "So lässt sich kaum zusammenarbeiten. Holen Sie eine neutrale Person dazu und entscheiden Sie, ob ein Neuanfang möglich ist oder ein geordnetes Ende besser wäre.",
  },
};

/** Section 4.5. */
export const gapLabels: Readonly<Record<GapLabel, string>> = {
  similar: "ähnliche Sicht",
  discuss: "Unterschied ansprechen",
  clear: "deutliche Wahrnehmungslücke",
};

/** Section 4.5, sentences for gaps of 20 points and more. */
export const gapTexts = {
  more: "Sie vertrauen mehr, als Ihnen vertraut wird. Fragen Sie nach, was der anderen Seite fehlt.",
  less: "Ihnen wird mehr vertraut, als Sie selbst vertrauen. Woran liegt Ihre Zurückhaltung?",
  /** In a network the others rate the cooperation including us (section 4.3). */
  network: "Wir sehen die Zusammenarbeit anders als die anderen. Fragen Sie nach, woran das liegt.",
  worse: "Sie werden kritischer gesehen, als Sie dachten.",
  better: "Sie werden besser gesehen, als Sie dachten.",
  help: "Vertrauen ist selten auf beiden Seiten gleich groß. Nicht der Unterschied ist das Problem, sondern dass niemand ihn kennt.",
} as const;

/** Section 4.7: what strengthens a low dimension. */
export const trustMeasureIdeas: Readonly<Record<TrustDimension, readonly string[]>> = {
  ability: [
    "Gemeinsame Qualitätskriterien festlegen",
    "Schulung oder Einarbeitung vereinbaren",
    "Kleine Etappe mit Abnahme statt großem Wurf",
    "Fachleute direkt miteinander sprechen lassen",
  ],
  benevolence: [
    "Gegenseitige Hospitation, ein Tag im anderen Betrieb",
    "Ziele und Sorgen beider Seiten offenlegen",
    "Freiwillige Vorleistung ohne Gegenrechnung",
    "Treffen ohne Tagesordnung",
  ],
  integrity: [
    "Offene Zusagen sammeln und neu terminieren",
    "Kosten und Erträge gemeinsam offenlegen",
    "Frühwarnregel: Verzögerung sofort melden",
    "Nach Wortbruch: benennen, erklären, wiedergutmachen, Regel vereinbaren",
  ],
  openness: [
    "Informationsfreigabe gemeinsam durchgehen",
    "Zugriffsrechte und Sicherung prüfen lassen",
    "Fester Platz für gemeinsame Unterlagen",
    "Störung der Anwendung auswerten und beheben",
  ],
};

/** What to ask about a dimension both sides see differently. */
export const talkQuestions: Readonly<Record<TrustDimension, string>> = {
  ability:
    "Bei welcher Aufgabe haben Sie zuletzt gezögert, sie uns zu überlassen – und was hätte geholfen?",
  benevolence: "Wann hatten Sie den Eindruck, dass eine Entscheidung zu Ihren Lasten ging?",
  integrity:
    "Welche Zusage ist aus Ihrer Sicht offen geblieben, und wann hätten Sie es wissen wollen?",
  openness:
    "Welche Information kam zu spät oder gar nicht, und was möchten Sie besser geschützt wissen?",
};

/** Section 4.4, step 8. */
export const trustTrendText = ({ change, size, rough }: TrustTrend): string => {
  const way = change > 0 ? "gestiegen" : "gefallen";
  const how = { unchanged: "unverändert", slightly: `leicht ${way}`, clearly: `deutlich ${way}` };
  const signed = change > 0 ? `+${change}` : String(change).replace("-", "−");
  return `Gegenüber dem letzten Durchlauf ${how[size]} (${signed} Punkte)${rough ? ", bei wenigen Antworten nur grob zu deuten" : ""}.`;
};
