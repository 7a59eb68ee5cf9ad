import { relationshipDropout } from "../phases/relationship-dropout.ts";

/** The work products of phase 4 (sections 3.7 and 3.8). */
export const relationship = {
  /** A company that is no member any more. */
  left: (name: string) => `${name} (ausgeschieden)`,
  open: "offen",
  talk: {
    title: "So reden wir miteinander",
    sections: { channels: "Wege", calendar: "Kalender", contacts: "Wer ist wofür da?" },
    channels: ["Anlass", "Weg", "Reaktion", "Vertraulich bis"],
    noChannels: "Noch ist kein Weg vereinbart.",
    calendar: ["Abstimmung", "Rhythmus", "Wer", "Nächste Termine"],
    noMeetings: "Noch ist keine Abstimmung geplant.",
    minutes: (rhythm: string, minutes: string) => `${rhythm}, ${minutes} Minuten`,
    noDate: "nach Absprache",
    evaluation: "Evaluation",
    agreedDate: "wie vereinbart",
    contacts: ["Thema", "Person", "Vertretung", "Erreichbar", "Darf entscheiden"],
    noContacts: "Noch ist keine Ansprechperson genannt.",
    person: (person: string, company: string) => (company ? `${person}, ${company}` : person),
  },
  contacts: {
    title: "Kontaktliste",
    columns: ["Thema", "Person", "Vertretung", "Erreichbarkeit", "Entscheidungsspielraum"],
    none: "Für dieses Unternehmen fehlt eine Ansprechperson.",
    noDeputy: (n: number) =>
      n === 1
        ? "Bei 1 Ansprechperson fehlt noch die Vertretung."
        : `Bei ${n} Ansprechpersonen fehlt noch die Vertretung.`,
    missing: "Noch ist keine Ansprechperson genannt.",
  },
  data: {
    title: "Anwendungen und Datenflüsse",
    applications: "Gemeinsame Anwendungen",
    applicationColumns: ["Anwendung", "Betreiber", "Genutzt von", "Zugriff, Ort", "Export, Kosten"],
    noApplications: "Noch ist keine Anwendung eingetragen.",
    onlyPhone: "Genutzt werden nur Telefon und E-Mail.",
    purpose: (name: string, purpose: string) => (purpose ? `${name}: ${purpose}` : name),
    exports: { yes: "Export möglich", unclear: "Export unklar", no: "kein Export" },
    cost: (amount: string) => `${amount} im Monat`,
    personal: "personenbezogene Daten",
    flows: "Datenflüsse",
    picture: (flows: number, members: number) =>
      `Wer schickt wem was? ${flows === 1 ? "1 Datenfluss" : `${flows} Datenflüsse`} zwischen ${members} Unternehmen`,
    flowCaption: "Dieselben Datenflüsse als Tabelle",
    flowColumns: ["Was", "Wer an wen", "Weg, Häufigkeit", "Vertraulichkeit, Schutz", "Zuständig"],
    fromTo: (from: string, to: string) => `${from} → ${to}`,
    fallback: (way: string) => `Notfallweg: ${way}`,
    noFlows: "Noch ist kein Datenfluss beschrieben.",
    noData: "Es fließen keine Daten.",
  },
  logs: {
    title: "Klärungs- und Entscheidungsprotokoll",
    issues: "Klärungen",
    issueColumns: ["Datum", "Was passiert ist", "Stufe", "Lösung und Lehre", "Abgeschlossen"],
    noIssues: "Bisher ist keine Klärung festgehalten.",
    decisions: "Entscheidungen",
    decisionColumns: ["Datum", "Entscheidung", "Entschieden von"],
    noDecisions: "Bisher ist keine Entscheidung festgehalten.",
    promises: "Zusagen",
    promiseColumns: ["Was zugesagt ist", "Wer", "Bis wann", "Stand"],
    noPromises: "Bisher ist keine Zusage festgehalten.",
    overdue: "überfällig",
    learned: (text: string) => `Daraus gelernt: ${text}`,
    tally: (kept: number, settled: number, share: number) =>
      `${kept} von ${settled} fälligen Zusagen gehalten (${share} %). Gezählt werden gehaltene, nicht gehaltene und überfällige.`,
  },
  dropout: {
    title: "Ausfall-Liste",
    lead: "Was liegen bliebe, was zurückzugeben oder zu sperren wäre und wer übernehmen könnte, gelesen aus den Angaben in Phase 3 und 4.",
    columns: ["Punkt", "Könnte übernehmen"],
    open: "noch offen",
    said: relationshipDropout,
  },
};
