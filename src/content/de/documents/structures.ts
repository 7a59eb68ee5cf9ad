import type { ShareLevel } from "#domain/fields/structures.ts";

import { shareLevels } from "../catalogues/share-levels.ts";

/** The contributions of all members (section 2.3, step B). */
export const contributionSheet = {
  title: "Beitragsübersicht",
  lead: "Was jedes Unternehmen einbringt und was es dafür erhält. Gleiches ist addiert, nichts umgerechnet.",
  sections: {
    balance: "Geben und Bekommen",
    details: "Beiträge im Einzelnen",
    costs: "Verteilung der Kosten",
    revenue: "Verteilung der Erlöse und Vorteile",
  },
  columns: { member: "Unternehmen", gives: "bringt ein", gets: "erhält dafür" },
  details: {
    member: "Unternehmen",
    kind: "Art",
    description: "Beitrag",
    amount: "Menge",
    value: "Geldwert",
    period: "Zeitraum",
  },
  sum: (kind: string, sum: string) => `${kind}: ${sum}`,
  value: (money: string) => `Geldwert ${money}`,
  count: (n: number) => (n === 1 ? "1 Beitrag" : `${n} Beiträge`),
  all: "Alle zusammen",
  nothingGiven: "noch kein Beitrag eingetragen",
  nothingReceived: "noch keine Gegenleistung eingetragen",
  missing: {
    contributions: "Es ist noch kein Beitrag eingetragen.",
    costs: "Die Verteilung der Kosten ist noch nicht geregelt.",
    revenue: "Die Verteilung der Erlöse ist noch nicht geregelt.",
  },
};

/** „Wer macht was?“ (section 3.4). */
export const roleMatrix = {
  title: "Rollenmatrix",
  subtitle: "Wer macht was?",
  legend: (letters: readonly { readonly short: string; readonly meaning: string }[]) =>
    `${letters.map(({ short, meaning }) => `${short}: ${meaning}`).join(". ")}. Leer: nicht beteiligt.`,
  sections: { matrix: "Aufgaben", roles: "Funktionen" },
  task: "Aufgabe",
  area: "Bereich",
  note: "Notiz",
  keyNote: "Die Buchstaben A, B, C und so weiter stehen in der Matrix für die Unternehmen.",
  roles: { role: "Funktion", member: "Unternehmen", person: "Person", deputy: "Vertretung" },
  missing: {
    tasks: "Es ist noch keine Aufgabe eingetragen.",
    roles: "Es ist noch keine Funktion vergeben.",
  },
};

/** The release of information (section 3.5). */
export const informationRelease = {
  title: "Informationsfreigabe",
  variants: {
    internal: "intern (alle Stufen)",
    partners: "für Partner (ohne, was im Haus bleibt)",
  },
  internalNotice: "Intern. Nennt auch, was im Haus bleibt, und ist nicht zur Weitergabe bestimmt.",
  lead: "Die Stufen gehen von frei bis vertraulich. Was hier nicht steht, ist nicht freigegeben.",
  level: (symbol: string, label: string) => `${symbol} ${label}`,
  symbols: {
    public: shareLevels.public.symbol,
    network: shareLevels.network.symbol,
    company: shareLevels.company.symbol,
    named: shareLevels.named.symbol,
    internal: shareLevels.internal.symbol,
  } satisfies Readonly<Record<ShareLevel, string>>,
  noLevel: "Noch ohne Stufe",
  columns: {
    category: "Informationsart",
    owner: "Gehört zu",
    recipients: "Wer es sehen darf",
    purpose: "Zweck",
    markers: "Merkmale",
    protection: "Schutzmaßnahme",
    until: "Gültig bis",
  },
  markers: {
    personalData: "personenbezogen",
    tradeSecret: "Geschäftsgeheimnis",
    competitionSensitive: "wettbewerblich heikel",
    subcontractorsAllowed: "Weitergabe an Nachunternehmen erlaubt",
  },
  knowHow: {
    title: "Besonderes Wissen",
    columns: {
      title: "Wissensbereich",
      member: "Unternehmen",
      protection: "Schutzmaßnahme",
      during: "Nutzung während der Kooperation",
      after: "Nutzung nach dem Ende",
    },
  },
  everybody: { public: "alle", network: "alle Partner" } as Readonly<
    Partial<Record<ShareLevel, string>>
  >,
  missing: {
    rows: "Es ist noch keine Informationsart eingetragen.",
    knowHow: "Es ist noch kein Wissensbereich genannt.",
  },
};
