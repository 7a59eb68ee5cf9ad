import type { LegalReason, ReasonCode } from "#domain/legal-hint.ts";
import type { PriorityLevel } from "#domain/tension.ts";

const levels: Readonly<Record<PriorityLevel, string>> = {
  high: "hoch",
  medium: "mittel",
  low: "gering",
};

const named = (name: string | undefined) => (name ? `‚${name}‘` : "ein Eintrag ohne Namen");

const reasons: Readonly<Record<ReasonCode, (reason: LegalReason) => string>> = {
  always: () => "weil jede Kooperation das regeln sollte",
  byHand: () => "weil Sie diesen Hinweis selbst hinzugefügt haben",
  horizontal: () => "weil Sie mit Unternehmen derselben Stufe zusammenarbeiten",
  competitor: ({ name }) => `weil ${name || "ein Partner"} auch Wettbewerber ist`,
  sensitiveRow: ({ name, other }) =>
    `weil ${named(name)} wettbewerblich heikel ist, nicht im Haus bleibt und ${other || "ein Partner"} auch Wettbewerber ist`,
  tradeSecret: ({ name }) => `weil ${named(name)} ein Geschäftsgeheimnis ist`,
  coreCompetence: ({ name }) => `weil ${named(name)} Ihr Kernwissen ist`,
  processorFlow: ({ name }) =>
    `weil im Datenfluss ${named(name)} personenbezogene Daten im Auftrag verarbeitet werden`,
  jointFlow: ({ name }) =>
    `weil für die personenbezogenen Daten im Datenfluss ${named(name)} mehrere gemeinsam verantwortlich sind`,
  openRoleFlow: ({ name }) =>
    `weil der Datenfluss ${named(name)} personenbezogene Daten enthält und die Datenschutzrolle offen ist`,
  jointBrand: () => "weil Sie unter gemeinsamem Namen oder Logo auftreten",
  bidding: () => "weil Sie als Bietergemeinschaft auftreten",
  jointOffer: () => "weil Sie ein gemeinsames Leistungsangebot planen",
  research: () => "weil Sie gemeinsam forschen oder entwickeln",
  digital: () => "weil Sie gemeinsam an Digitalisierung und Daten arbeiten",
  rights: ({ name }) =>
    `weil Schutzrechte, Marken oder Software eingebracht werden: ${named(name)}`,
  knowhow: ({ name }) => `weil Fachwissen eingebracht wird: ${named(name)}`,
  competitionClause: () =>
    "weil Punkt 16 (Wettbewerb, Kundenschutz, Abwerbung) nicht als „nicht relevant“ gilt",
  exclusivity: ({ name }) => `weil Sie Ausschließlichkeit als Grenze nennen: ${named(name)}`,
  staff: () => "weil Sie bei Personal und Ausbildung zusammenarbeiten",
  sensorFlow: ({ name }) =>
    `weil im Datenfluss ${named(name)} Maschinen- und Sensordaten übertragen werden`,
  application: ({ name }) => `weil Sie ${named(name)} gemeinsam nutzen`,
  apiFlow: ({ name }) => `weil der Datenfluss ${named(name)} eine direkte Schnittstelle nutzt`,
  sharedRevenue: () => "weil Erlöse verteilt werden",
  sharedCosts: () => "weil gemeinsame Kosten verteilt werden",
};

/** What the steps „Spannungen und Klärung“ and „Vereinbarung und Recht“ say beyond their forms. */
export const structuresAgreementViews = {
  tensions: {
    preselected: "Vorausgewählt",
    preselectedWhy:
      "Diese beiden Spannungsfelder gibt es in jeder Kooperation. Sie zählen, sobald Sie sie bestätigen.",
    confirm: (title: string) => `‚${title}‘ bestätigen`,
    taken: (title: string) => `Spannungsfeld „${title}“ aufgenommen`,
    poles: "Pole",
    signs: "Anzeichen",
    questions: "Leitfragen",
    suggestion: "Vorschlag für eine Abmachung",
    takeSuggestion: "Vorschlag übernehmen",
    addSuggestion: "Vorschlag anfügen",
    suggestionTaken: "Abmachung übernommen",
    legal: "Dazu gibt es rechtliche Hinweise:",
    catalogue: "Weitere typische Spannungsfelder",
    catalogueWhy:
      "Wählen Sie aus, was bei Ihnen vorkommen kann. Leitfragen und ein Vorschlag stehen dann im Eintrag.",
    about: (poles: string, signs: string) => `${poles}. Anzeichen: ${signs}`,
    overview: "Welche Spannungen sind am wichtigsten?",
    matrix: "Wahrscheinlichkeit und Schwere",
    matrixCaption:
      "Jede Zahl steht für ein Spannungsfeld der Liste. Priorität: Wahrscheinlichkeit mal Schwere.",
    likelihood: "Wahrscheinlichkeit",
    severity: "Schwere",
    axis: (name: string, value: number) => `${name} ${value}`,
    levels,
    symbols: { high: "▲", medium: "■", low: "●" } satisfies Record<PriorityLevel, string>,
    ranges: { high: "ab 12", medium: "6 bis 11", low: "bis 5" } satisfies Record<
      PriorityLevel,
      string
    >,
    cell: (priority: number, level: string) => `Priorität ${priority}, ${level}`,
    open: (number: number, title: string) => `${number}: ${title}, öffnen`,
    ranking: "Rangfolge der Spannungsfelder",
    rank: {
      title: "Spannungsfeld",
      priority: "Priorität",
      arrangement: "Abmachung",
      status: "Stand",
    },
    priority: (level: string, value: number) => `${level} (${value})`,
    arranged: "ja",
    notArranged: "noch keine",
    unrated: "noch nicht eingeschätzt",
  },
  concerns: {
    open: (n: number) => (n === 1 ? "1 Bedenken ist offen:" : `${n} Bedenken sind offen:`),
    age: (days: number) =>
      days === 0 ? "seit heute" : days === 1 ? "seit gestern" : `seit ${days} Tagen`,
    ageless: "ohne Datum",
    line: (text: string, member: string, age: string) =>
      `„${text}“${member ? ` (${member})` : ""}, ${age}`,
  },
  path: {
    usual: "Vier übliche Stufen",
    why: "Ein vereinbarter Weg nimmt dem ersten Schritt das Peinliche.",
    who: [
      "Die beiden Beteiligten sprechen direkt miteinander",
      "Die Ansprechpersonen beider Unternehmen klären",
      "Die Geschäftsführungen entscheiden gemeinsam",
      "Mediation mit neutraler Person, zum Beispiel über die IHK",
    ],
    days: (n: string) => (n === "1" ? "1 Arbeitstag" : `${n} Arbeitstage`),
    takeAll: "Alle vier Stufen übernehmen",
    taken: "Klärungsweg mit vier Stufen",
    missing: "Weitere übliche Stufen",
    ladder: "So steigt der Weg an",
    level: (n: string) => `Stufe ${n}`,
    until: (days: string) => `spätestens nach ${days} Arbeitstagen`,
    nobody: "noch niemand benannt",
    noDays: "noch ohne Frist",
  },
  clauses: {
    count: (n: number, status: string) => `${n} ${status}`,
    critical: "★ sollte nicht offenbleiben",
    own: "eigener Wortlaut",
    gaps: (n: number) => (n === 1 ? "1 Angabe noch offen" : `${n} Angaben noch offen`),
    gapElsewhere: "Was noch offen ist, führt zu der Stelle, an der Sie es eintragen.",
    gapOwn:
      "Wofür es kein eigenes Feld gibt, tragen Sie im eigenen Wortlaut ein: Er beginnt mit diesem Vorschlag, und Sie ersetzen darin das Offene.",
    changed: "Vorschlag hat sich geändert",
    proposal: "Wortlaut aus Ihren Angaben",
    write: "Eigenen Wortlaut schreiben",
    written: (title: string) => `Eigener Wortlaut zu „${title}“`,
    emptyOwn: "Ohne eigenen Wortlaut gilt der Vorschlag aus Ihren Angaben.",
    compare: "Mit dem Vorschlag vergleichen",
    fold: "Vergleich schließen",
    use: "Vorschlag übernehmen",
    used: (title: string) => `Vorschlag zu „${title}“ übernommen`,
    keep: "Eigenen Wortlaut behalten",
    kept: (title: string) => `Eigener Wortlaut zu „${title}“ behalten`,
    changedOwn:
      "Vorschlag hat sich geändert: Die Angaben dahinter lauten anders als zu der Zeit, als Sie diesen Wortlaut geschrieben haben.",
    changedAgreed:
      "Vorschlag hat sich geändert: Die Angaben dahinter lauten anders als zu der Zeit, als dieser Punkt abgestimmt wurde.",
    useNow: "Neuer Wortlaut gilt",
    keepAgreed: "Abgestimmten Wortlaut behalten",
    was: "So lautet der Punkt im Vergleich zum heutigen Vorschlag:",
    legal: "Rechtlicher Hinweis dazu:",
    former: (names: string) =>
      `Der Wortlaut nennt ${names}, zurzeit kein Mitglied der Kooperation.`,
    companyChosen:
      "Sie haben „eigene Gesellschaft“ als Auftritt gewählt. Dann passt dieser Punkt nicht.",
    print: "Vereinbarung ansehen und drucken",
    removed: "gestrichen",
    added: "neu",
  },
  versions: {
    none: "Noch keine Fassung festgehalten.",
    fix: (n: number) => `Fassung ${n} festhalten`,
    fixed: (n: number) => `Fassung ${n} festgehalten`,
    unchanged: (n: number) => `Seit Fassung ${n} hat sich nichts geändert.`,
    changed: (points: number, n: number) =>
      points === 1
        ? `Seit Fassung ${n} hat sich 1 Punkt geändert.`
        : `Seit Fassung ${n} haben sich ${points} Punkte geändert.`,
    table: "Festgehaltene Fassungen",
    columns: { version: "Fassung", date: "Festgehalten am", agreed: "Abgestimmt" },
    agreed: (n: number) => `${n} von 25 Punkten`,
    remove: (n: number) => `Fassung ${n} löschen`,
    compare: "Fassungen vergleichen",
    from: "Früher",
    to: "Später",
    now: "heutiger Stand",
    version: (n: number, date: string) => `Fassung ${n} vom ${date}`,
    same: "Diese beiden Fassungen lauten gleich.",
    rest: (n: number) =>
      n === 1 ? "1 weiterer Punkt lautet gleich." : `${n} weitere Punkte lauten gleich.`,
    status: (before: string, after: string) => `Stand: ${before} → ${after}`,
  },
  amendments: {
    unamended: (version: number) =>
      `Diese abgestimmten Punkte lauten anders als in Fassung ${version}:`,
    decided: "Diese Änderungen hat die Evaluation beschlossen:",
    draft: (title: string) => `Nachtrag zu „${title}“ anlegen`,
    draftShort: "Nachtrag anlegen",
    drafted: (title: string) => `Nachtrag zu „${title}“ angelegt`,
    change: "Was sich ändert:",
    noChange: "Alter und neuer Wortlaut sind noch gleich.",
    takeOld: "Bisherigen Wortlaut einsetzen",
    tookOld: "Bisheriger Wortlaut eingesetzt",
    apply: "Neuen Wortlaut in die Vereinbarung übernehmen",
    applied: (title: string) => `Neuer Wortlaut zu „${title}“ übernommen`,
    isApplied: "Der neue Wortlaut steht so in der Vereinbarung.",
    unconfirmed: (names: string) => `Noch nicht bestätigt von: ${names}.`,
    print: "Nachträge ansehen und drucken",
  },
  legal: {
    count: (open: number, all: number) =>
      open === 0
        ? `Alle ${all} Hinweise sind geprüft oder ausgeschlossen.`
        : open === 1
          ? `1 von ${all} Hinweisen ist noch zu prüfen.`
          : `${open} von ${all} Hinweisen sind noch zu prüfen.`,
    unanswered: "noch ohne Einschätzung",
    again: "trifft erneut zu",
    news: "neu in diesem Durchlauf",
    why: "Warum hier?",
    because: (reason: LegalReason) => reasons[reason.code](reason),
    more: (n: number) => (n === 1 ? "und 1 weiterer Grund" : `und ${n} weitere Gründe`),
    add: "Trifft das bei Ihnen zu?",
    addWhy:
      "Das steht nicht in Ihren Angaben. Wählen Sie aus, was zutrifft; der Hinweis kommt dazu.",
    toAdd: {
      L12: "Mitarbeitende des einen Unternehmens arbeiten im Betrieb des anderen.",
      L13: "Wir tauschen Daten vernetzter Maschinen oder Produkte aus.",
      L17: "Eine Anwendung kann Leistung oder Verhalten von Beschäftigten erfassen, und es gibt einen Betriebsrat.",
    } as Readonly<Record<string, string>>,
    added: (topic: string) => `Hinweis „${topic}“ hinzugefügt`,
    withdraw: "Hinweis wieder entfernen",
    withdrawn: (topic: string) => `Hinweis „${topic}“ entfernt`,
    dormant: (n: number) =>
      n === 1
        ? "1 früher bewerteter Hinweis ist zurzeit nicht betroffen"
        : `${n} früher bewertete Hinweise sind zurzeit nicht betroffen`,
    notice:
      "Die rechtlichen Hinweise helfen Ihnen, die richtigen Fragen zu stellen. Sie ersetzen keine Rechts- oder Steuerberatung.",
  },
};
