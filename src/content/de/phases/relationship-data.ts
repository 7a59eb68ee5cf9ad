import { shareLevels } from "../catalogues/share-levels.ts";
import { transferMethods } from "../catalogues/transfer-methods.ts";

/** Step „Anwendungen und Datenflüsse“, beyond its forms. */
export const relationshipData = {
  levels: shareLevels,
  methods: transferMethods,
  picture: {
    title: "Wer schickt wem was?",
    label: (flows: number, members: number) =>
      `${flows === 1 ? "1 Datenfluss" : `${flows} Datenflüsse`} zwischen ${members} Unternehmen`,
    caption: "Dieselben Datenflüsse als Tabelle",
    what: "Was",
    who: "Wer an wen",
    fromTo: (from: string, to: string) => `${from} → ${to}`,
    way: "Weg",
    level: "Vertraulichkeit",
    nobody: "offen",
    empty: "Sobald ein Datenfluss ein Ziel hat, sehen Sie hier, wer wem was schickt.",
    left: (name: string) => `${name} (ausgeschieden)`,
  },
  offers: {
    label: "Vorschläge aus den Aufgaben mit Daten",
    why: "Aus „Rollen und Aufgaben“ in Phase 3. Ergänzen Sie danach Inhalt, Weg und Schutz.",
    way: (from: string, to: string) => `von ${from} an ${to}`,
    open: "noch offen",
  },
  aside: {
    label: "Einordnung dieses Datenflusses",
    level: "Vertraulichkeit",
    noInfo: "Wählen Sie die Informationsart. Dann steht hier, wer das sehen darf.",
    levelSays: (label: string, meaning: string) => `${label}: ${meaning}`,
    recipients: (names: string) => `Benannt sind: ${names}.`,
    personal:
      "Die Informationsart enthält personenbezogene Daten. Der Datenfluss ist noch nicht so gekennzeichnet.",
    secret: "Diese Information ist als Geschäftsgeheimnis gekennzeichnet.",
    competition: "Diese Information ist als wettbewerblich heikel gekennzeichnet.",
    way: "Übertragungsweg",
    fits: (fits: string, caution: string) => `Passt, wenn: ${fits}. Vorsicht: ${caution}`,
    noWay: "Noch kein Weg gewählt.",
    advice: "Überlegung",
    advices: {
      interface:
        "Große Mengen oder häufige Übertragung: Eine Datei-Schnittstelle oder eine direkte Schnittstelle spart Handarbeit und Fehler.",
      simple:
        "Wenige Daten und nur bei Bedarf: E-Mail oder ein gemeinsamer Ordner genügen meistens.",
      dataSpace:
        "Mehr als vier Unternehmen und Daten, über die jedes selbst bestimmen will: Prüfen Sie, ob ein Datenraum Ihrer Branche passt.",
      encrypted:
        "Ein Geschäftsgeheimnis geht nur über die vereinbarte verschlüsselte E-Mail, nie offen.",
    },
    invoice:
      "E-Rechnungen müssen Unternehmen im Inland seit dem 1. Januar 2025 empfangen können; für das Ausstellen laufen Übergangsfristen bis längstens Ende 2027.",
  },
};
