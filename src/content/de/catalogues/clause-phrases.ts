/**
 * How the data are put into the wording of the clauses (section 3.3). Braces are filled in their
 * order; what is missing stands there as a gap.
 */
export const clausePhrases = {
  notice: "Arbeitsentwurf – kein Rechtsdokument. Vor der Unterschrift rechtlich prüfen lassen.",
  gap: (what: string) => `[noch offen: ${what}]`,

  member: "{name}, Sitz {seat}, vertreten durch {person}",
  goal: "{title}: {metric}, {change} bis {date}",
  change: {
    fromTo: (from: string, to: string) => `von ${from} auf ${to}`,
    to: (to: string) => `auf ${to}`,
  },
  /** A unit that says nothing behind a figure. */
  countUnit: "Anzahl",
  partnerTarget: (text: string) => ` (Zielwert des Partners: ${text})`,
  noGos: "Nicht verhandelbar ist: {texts}.",
  period: {
    both: (from: string, to: string) => `vom ${from} bis ${to}`,
    from: (from: string) => `ab ${from}`,
    to: (to: string) => `bis ${to}`,
  },
  returns: "{member} erhält: {returns}.",
  roles: "Folgende Funktionen sind besetzt: {roles}.",
  role: (role: string, person: string, member: string) => `${role}: ${person} (${member})`,
  meeting: (rhythm: string, title: string) => `${rhythm} (${title})`,
  knowHow: (title: string, member: string, rule: string) => `${title} (${member}): ${rule}`,
  tension: (title: string, arrangement: string) => `${title}: ${arrangement}`,
  level: "Stufe {number}: {who}, binnen {days}",
  how: (how: string) => ` (${how})`,
  days: (days: string) => (days === "1" ? "1 Arbeitstag" : `${days} Arbeitstagen`),
  /** Puts a complete sentence of the data behind „weil“ or „wenn“. */
  cause: "Folgendes der Anlass ist: {text}",
  condition: "Folgendes gilt: {text}",

  costRule: {
    equal: "zu gleichen Teilen",
    byUse: "nach Nutzung",
    byRevenue: "nach Umsatzanteil",
    byAgreement: "nach folgender Vereinbarung",
    none: "von jedem Unternehmen für sich",
  },
  revenueRule: {
    own: "durch eigene Abrechnung jedes Unternehmens",
    share: "nach festen Anteilen",
    byWork: "nach geleisteter Arbeit",
    commission: "über eine Vermittlungsprovision",
    byAgreement: "nach folgender Vereinbarung",
  },
  decisionRule: {
    unanimous: "einstimmig",
    majority: "mit Mehrheit, wobei jedes Unternehmen eine Stimme hat",
    weighted: "nach Stimmen, die sich nach dem Beitrag richten",
    byTopic: "je nach Thema",
  },
  dataProtection: {
    processor: "nach Art. 28 DSGVO",
    joint: "nach Art. 26 DSGVO",
    both: "nach Art. 26 und Art. 28 DSGVO",
  },
  separateData: "Jedes Unternehmen verarbeitet personenbezogene Daten in eigener Verantwortung.",
  noPersonalData:
    "Personenbezogene Daten werden nicht ausgetauscht. Soll sich das ändern, schließen die Beteiligten vorher eine gesonderte Vereinbarung.",
  /** The wording of cl-20 for a notice period of one month. */
  termOneMonth:
    "Die Vereinbarung beginnt am {…}, läuft bis {…} und ist mit einem Monat Frist kündbar. Die Kündigung aus wichtigem Grund bleibt unberührt.",
  /** The wording of cl-21 where the rule itself says what becomes of running orders. */
  membershipWithOrders:
    "Neue Unternehmen treten bei, wenn {Regel}. Ein Austritt ist möglich, wenn {Regel}.",
  namesOrders: /laufende/i,

  /** What is missing. */
  gaps: {
    name: "Name der Kooperation",
    memberName: "Name des Unternehmens",
    seat: (member: string) => `Sitz von ${member}`,
    representative: (member: string) => `Vertretung von ${member}`,
    members: "weitere Beteiligte",
    trigger: "Anlass",
    goals: "gemeinsame Ziele",
    goalTitle: "Bezeichnung des Ziels",
    metric: "Messgröße",
    target: "Zielwert",
    dueDate: "Termin",
    fields: "Kooperationsfelder",
    principles: "Grundsätze",
    contributions: "Beiträge",
    returns: (member: string) => `Gegenleistung für ${member}`,
    tasks: "Rollenmatrix",
    costRule: "Verteilung der Kosten",
    revenueRule: "Verteilung der Erlöse",
    agreedText: "Vereinbarung dazu",
    decisionRule: "Entscheidungsregel",
    topics: "welche Themen wie entschieden werden",
    coordination: "Koordination",
    deputy: "Vertretung der Koordination",
    rhythm: "Rhythmus der Abstimmungen",
    appearance: "Auftritt nach außen",
    infoSharing: "Informationsfreigabe",
    years: "Zahl der Jahre",
    results: "Nutzung gemeinsamer Ergebnisse",
    afterwards: "Nutzung nach dem Ende",
    dataFlows: "Datenflüsse",
    gdprRole: (flow: string) => `Datenschutzrolle für ‚${flow}‘`,
    competition: "Regel, Dauer, Gebiet",
    arrangements: "Abmachungen zu Spannungsfeldern",
    arrangement: (tension: string) => `Abmachung zu ‚${tension}‘`,
    levels: "Stufen mit Fristen",
    who: "wer klärt",
    days: "Frist",
    liability: "Umfang der Haftung",
    insurance: "Versicherungen",
    termFrom: "Beginn",
    termTo: "Ende oder ‚auf unbestimmte Zeit‘",
    notice: "Zahl der Monate",
    joining: "Beitritt",
    leaving: "Austritt",
    orders: "was mit laufenden Aufträgen geschieht",
    ending: "Rückgabe, Löschung, Restarbeiten, Rechte",
    interval: "Zahl der Monate",
  },
};

export type ClausePhrases = typeof clausePhrases;
