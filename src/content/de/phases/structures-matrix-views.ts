import type { ShareLevel, structuresFields } from "#domain/fields/structures.ts";
import type { LegalReason, Sight } from "#domain/info-sharing.ts";
import type { Letter } from "#domain/raci.ts";

import type { structures } from "./structures.ts";

type Area = (typeof structuresFields.tasks.fields.area.options)[number];
type Suggested<F extends "tasks" | "infoSharing"> =
  (typeof structures.fields)[F]["suggestions"][number];

/** What a suggested row of the information matrix begins with (section 3.5). */
export interface InfoDefault {
  readonly level: ShareLevel;
  readonly purpose: string;
  readonly personalData?: true;
  readonly tradeSecret?: true;
  readonly competitionSensitive?: true;
}

/** Goals and principles, contributions, role matrix and shared information. */
export const matrixViews = {
  alone: "Bisher steht nur Ihr Unternehmen fest.",
  aloneWay: "Partner in den Stammdaten eintragen",

  confirmations: {
    title: "Wer hat was bestätigt?",
    why: "Nicken ist keine Zustimmung. Tragen Sie ein, wer jeden Grundsatz und jedes Ziel ausdrücklich bestätigt hat.",
    company: "Unternehmen",
    principles: "Grundsätze",
    goals: "Gemeinsame Ziele",
    open: "Noch nicht bestätigt",
    of: (confirmed: number, all: number) => (all === 0 ? "–" : `${confirmed} von ${all}`),
    unnamed: "ohne Bezeichnung",
    nothingOpen: "alles bestätigt",
    confirmAll: "Alles bestätigt",
    confirmAllOf: (name: string) => `Alles bestätigt: ${name}`,
    confirmed: (name: string) => `Bestätigungen von ${name}`,
    empty: "Sobald Grundsätze und Ziele eingetragen sind, sehen Sie hier, wer noch zustimmen muss.",
  },

  jointGoals: {
    fromNeeds: "Ziele aus Phase 1",
    fromNeedsWhy: "Übernehmen Sie, worauf sich alle einigen. Danach tragen Sie ein, wer zustimmt.",
    noGoals: "In Phase 1 gibt es noch keine Ziele, denen alle zustimmen könnten.",
    toGoals: "Ziele eintragen",
  },

  balance: {
    title: "Geben und Bekommen auf einen Blick",
    caption:
      "Was jedes Unternehmen einbringt und was es dafür erhält. Gleiches ist addiert, nichts umgerechnet.",
    company: "Unternehmen",
    gives: "bringt ein",
    gets: "erhält dafür",
    nothingGiven: "noch kein Beitrag eingetragen",
    nothingReceived: "noch keine Gegenleistung eingetragen",
    addContribution: "Beitrag eintragen",
    addReturn: "Gegenleistung eintragen",
    for: (what: string, name: string) => `${what}: ${name}`,
    all: "Alle zusammen",
    valued: (money: string) => `Geldwert ${money}`,
    count: (n: number) => (n === 1 ? "1 Beitrag" : `${n} Beiträge`),
    costs: "Gemeinsame Kosten",
    revenue: "Erlöse und Vorteile",
    notSettled: "noch nicht geregelt",
    empty:
      "Tragen Sie unten den ersten Beitrag ein. Hier sehen Sie dann, ob Geben und Bekommen zusammenpassen.",
  },

  roles: {
    legend: "Bedeutung der Buchstaben",
    keys: "Mit den Pfeiltasten wechseln Sie das Feld. Die Tasten D, E, F und I tragen ein oder nehmen zurück, Entf leert das Feld.",
    grid: "Rollenmatrix: Aufgaben und Unternehmen",
    task: "Aufgabe",
    cell: (member: string, task: string, letters: string) => `${member}, ${task}: ${letters}`,
    said: (member: string, letters: string) => `${member}: ${letters}.`,
    unnamed: (n: number) => `Aufgabe ${n}`,
    participation: "Beteiligung",
    notAssigned: "noch nicht verteilt",
    left: (member: string, letters: string) =>
      `${member} ist ausgeschieden und hatte ${letters}. Bitte neu verteilen.`,
    leftDone: "Neu verteilt",
    leftDoneFor: (task: string, member: string) => `Neu verteilt: ${task}, bisher ${member}`,
    loads: "Wie sich die Aufgaben verteilen",
    loadsCaption: "Zahl der Aufgaben je Unternehmen und Buchstabe.",
    company: "Unternehmen",
    column: (letter: string, meaning: string) => `${letter} – ${meaning}`,
    remark: "Hinweis",
    areas: {
      "Kooperation koordinieren": "management",
      "Untereinander informieren": "communication",
      "Nach außen kommunizieren": "communication",
      "Kundschaft beraten und Angebote erstellen": "sales",
      "Leistung erbringen": "delivery",
      "Qualität prüfen": "delivery",
      "Abrechnung und Kostenverteilung": "finance",
      "Anwendungen betreiben": "data",
      "Datenschutz sicherstellen": "data",
      "Neue Partner vorschlagen und prüfen": "management",
      "Evaluation vorbereiten": "management",
    } satisfies Readonly<Record<Suggested<"tasks">, Area>> as Readonly<Record<string, Area>>,
  },

  /** Keys that set a letter, in this language. */
  keys: { d: "R", e: "A", f: "C", i: "I" } as Readonly<Record<string, Letter>>,

  information: {
    levels: "Mehr dazu: die fünf Freigabestufen",
    levelsCaption: "Von frei bis vertraulich",
    level: "Stufe",
    meaning: "Bedeutung",
    tlp: "Traffic Light Protocol 2.0",
    tlpNote:
      "Die Stufen orientieren sich am Traffic Light Protocol, das auch das Bundesamt für Sicherheit in der Informationstechnik nutzt.",
    analogy: {
      public: "TLP:CLEAR",
      network: "TLP:GREEN, gemeint ist die Kooperation",
      company: "TLP:AMBER+STRICT, mit Weitergabe an Nachunternehmen TLP:AMBER",
      named: "TLP:RED",
      internal: "keine Entsprechung",
    } satisfies Readonly<Record<ShareLevel, string>>,
    noLevel: "Stufe noch offen",
    hint: (topic: string, state: string | undefined) =>
      state ? `„${topic}“ (${state})` : `„${topic}“`,
    coreShared: (name: string) =>
      `‚${name}‘ ist Kernwissen, soll aber geteilt werden. Ist das gewollt?`,
    owner: (name: string) => `gehört zu ${name}`,
    recipients: (names: string) => `für ${names}`,
    legal: (hints: string, because: string) => `Rechtlich zu beachten: ${hints}, weil ${because}.`,
    because: {
      sharedAmongCompetitors: (names: string) =>
        `wettbewerblich heikle Angaben geteilt werden und Partner auch Wettbewerber sind (${names})`,
      tradeSecret: () => "es sich um ein Geschäftsgeheimnis handelt",
      personalDataShared: () => "personenbezogene Daten das Haus verlassen",
    } satisfies Readonly<Record<LegalReason["because"], (names: string) => string>>,
    toLegal: "Zu den rechtlichen Hinweisen",
    protections: "Vorgeschlagene Schutzmaßnahmen",
    protectionsWhy: "Ausgewählte Maßnahmen werden bei „Schutzmaßnahme“ angefügt.",
    protectionList: [
      "Zugriff nur für benannte Personen",
      "Kennzeichnung ‚vertraulich‘",
      "Vertraulichkeitsvereinbarung",
      "Verschlüsselte Ablage",
      "Kein Kopieren oder Fotografieren",
      "Rückgabe- und Löschpflicht",
      "Schulung der Beteiligten",
    ],
    defaults: {
      "Leistungsangebot und Referenzen": { level: "public", purpose: "Werbung" },
      "Termine und Auslastung": { level: "network", purpose: "Planung" },
      "Gemeinsame Angebote": { level: "network", purpose: "Angebote erstellen" },
      "Projektunterlagen und Pläne": { level: "company", purpose: "Ausführung" },
      Kundendaten: { level: "company", purpose: "Aufträge ausführen", personalData: true },
      "Einkaufspreise und Kalkulation": {
        level: "internal",
        purpose: "–",
        competitionSensitive: true,
      },
      "Verkaufspreise und Konditionen": {
        level: "internal",
        purpose: "–",
        competitionSensitive: true,
      },
      Kundenlisten: { level: "internal", purpose: "–", tradeSecret: true },
      "Konstruktionsdaten, Rezepturen, Quelltexte": {
        level: "internal",
        purpose: "–",
        tradeSecret: true,
      },
      "Maschinen- und Sensordaten": { level: "company", purpose: "Überwachung und Auswertung" },
      Personaldaten: { level: "internal", purpose: "–", personalData: true },
      Finanzlage: { level: "internal", purpose: "–" },
      "Strategie und Investitionspläne": {
        level: "internal",
        purpose: "–",
        competitionSensitive: true,
      },
      "Qualitäts- und Reklamationsdaten": { level: "network", purpose: "Verbesserung" },
      Zugangsdaten: { level: "named", purpose: "Anwendungen betreiben" },
    } satisfies Readonly<Record<Suggested<"infoSharing">, InfoDefault>> as Readonly<
      Record<string, InfoDefault>
    >,
  },

  sight: {
    title: (name: string) => `Was darf ${name} sehen?`,
    titleAny: "Was darf wer sehen?",
    why: "Berechnet aus den Stufen und den genannten Empfängern. So sehen Sie die Freigabe mit den Augen eines Unternehmens.",
    choose: "Unternehmen",
    caption: (name: string) => `Informationen, die ${name} sehen darf`,
    information: "Informationsart",
    level: "Stufe",
    because: "Grund",
    protection: "Schutz",
    unnamed: "ohne Bezeichnung",
    nothing: "Bisher ist nichts freigegeben.",
    empty: "Sobald Informationsarten eingetragen sind, sehen Sie hier, wer was sehen darf.",
    no: (n: number) =>
      n === 1 ? "1 Informationsart bleibt verborgen" : `${n} Informationsarten bleiben verborgen`,
    unclear: "Nicht eindeutig",
    unclearWhy:
      "Aus den Angaben geht nicht hervor, ob das Unternehmen gemeint ist. Nennen Sie bei „Wer es sehen darf“ Unternehmen oder Personen beim Namen.",
    said: (recipients: string) => `angegeben: „${recipients}“`,
    reasons: {
      owner: () => "eigene Information",
      public: () => "öffentlich",
      network: () => "für alle Partner",
      onlyOther: () => "einziges anderes Unternehmen",
      recipient: (match: string) => `genannt als „${match}“`,
      internal: () => "bleibt im Haus",
      notNamed: () => "nicht genannt",
      unresolved: () => "Empfänger nicht eindeutig",
      noLevel: () => "noch keine Stufe gewählt",
    } satisfies Readonly<Record<Sight["because"], (match: string) => string>>,
  },
};
