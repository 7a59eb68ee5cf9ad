import type { TrustDimension } from "./trust-items.ts";

/** Section 4.7: what can be done for each dimension. */
export const trustMeasures = {
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
} as const satisfies Readonly<Record<TrustDimension, readonly string[]>>;
