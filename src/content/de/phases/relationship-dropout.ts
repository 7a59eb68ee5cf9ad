import type { DropoutKind, NoDeputy } from "#domain/dropout.ts";

/** One finding with all ids put into words. */
export interface SaidItem {
  /** The company that would drop out. */
  readonly partner: string;
  readonly subject: string;
  readonly person: string;
  readonly detail: string;
  readonly letters: "A" | "R" | "RA";
  readonly reason: NoDeputy;
  readonly personalData: boolean;
  /** Who could take over, the nearest first. */
  readonly successors: readonly string[];
}

interface KindWords {
  readonly title: string;
  /** The finding itself. */
  readonly line: (item: SaidItem) => string;
  /** The sentence it could become in the agreement. */
  readonly sentence: (item: SaidItem) => string;
}

const LETTERS = {
  RA: "führt das allein durch und steht allein dafür ein",
  A: "steht allein dafür ein",
  R: "führt das allein durch",
} as const;

const EXPORTS: Readonly<Record<string, string>> = {
  yes: "Export ist möglich",
  unclear: "ob ein Export möglich ist, ist unklar",
  no: "ein Export ist bisher nicht möglich",
};

const quoted = (text: string) => `„${text}“`;

function deputyOf({ reason, detail }: SaidItem): string {
  if (reason === "none") return "ohne Vertretung";
  return reason === "sameMember"
    ? `die Vertretung ${detail} gehört zum selben Unternehmen`
    : `zu welchem Unternehmen die Vertretung ${detail} gehört, ist nicht bekannt`;
}

/** Who takes over, or who has to say who does. */
function takesOver({ partner, successors }: SaidItem, what: string): string {
  const [next] = successors;
  return next
    ? `Fällt ${partner} aus, übernimmt ${next} ${what}.`
    : `Fällt ${partner} aus, legen die übrigen Beteiligten binnen zwei Wochen fest, wer ${what} übernimmt.`;
}

const kinds: Readonly<Record<DropoutKind, KindWords>> = {
  task: {
    title: "Aufgaben ohne zweite Stelle",
    line: ({ subject, partner, letters }) => `${quoted(subject)}: ${partner} ${LETTERS[letters]}.`,
    sentence: (item) => takesOver(item, `die Aufgabe ${quoted(item.subject)}`),
  },
  role: {
    title: "Funktionen ohne Vertretung",
    line: (item) => `${item.subject}: ${item.person}, ${deputyOf(item)}.`,
    sentence: ({ subject }) =>
      `Für die Funktion ${quoted(subject)} wird eine Vertretung in einem anderen Unternehmen benannt.`,
  },
  contact: {
    title: "Ansprechpersonen ohne Vertretung in einem anderen Unternehmen",
    line: (item) => `${item.subject}: ${item.person}, ${deputyOf(item)}.`,
    sentence: ({ subject, person }) =>
      `Für das Thema ${quoted(subject)} (${person}) wird eine Vertretung in einem anderen Unternehmen benannt.`,
  },
  deputy: {
    title: "Vertretungen, die wegfallen",
    line: ({ subject, person, detail }) =>
      `${subject}: ${person} hätte keine Vertretung mehr, bisher ${detail}.`,
    sentence: ({ subject, person, partner }) =>
      `Fällt ${partner} aus, wird für ${person} (${quoted(subject)}) eine neue Vertretung benannt.`,
  },
  contribution: {
    title: "Beiträge, die wegfallen",
    line: ({ subject, detail }) => (detail ? `${subject} (${detail})` : subject),
    sentence: (item) => takesOver(item, `den Beitrag ${quoted(item.subject)}`),
  },
  application: {
    title: "Anwendungen ohne Betreiber",
    line: ({ subject, partner }) => `${quoted(subject)} wird von ${partner} betrieben.`,
    sentence: (item) => takesOver(item, `den Betrieb der Anwendung ${quoted(item.subject)}`),
  },
  flowFrom: {
    title: "Daten, die ausbleiben",
    line: ({ subject, partner }) => `${quoted(subject)} kommt von ${partner}.`,
    sentence: (item) => takesOver(item, `die Lieferung der Daten ${quoted(item.subject)}`),
  },
  flowTo: {
    title: "Daten ohne Empfänger",
    line: ({ subject, partner }) => `${quoted(subject)} geht nur an ${partner}.`,
    sentence: (item) => takesOver(item, `den Empfang der Daten ${quoted(item.subject)}`),
  },
  knowledge: {
    title: "Wissen, das nur dort liegt",
    line: ({ subject, detail }) =>
      detail ? `${subject}. Für danach ist vereinbart: ${detail}` : subject,
    sentence: ({ subject, partner }) =>
      `${partner} beschreibt ${quoted(subject)} so, dass die übrigen Beteiligten laufende Aufträge zu Ende führen können.`,
  },
  promise: {
    title: "Zusagen, die noch offen sind",
    line: ({ subject, person }) => (person ? `${subject} (${person})` : subject),
    sentence: (item) => takesOver(item, `die offene Zusage ${quoted(item.subject)}`),
  },
  access: {
    title: "Zugänge sperren",
    line: ({ subject, detail }) =>
      detail ? `${quoted(subject)}. Zugriffsrechte: ${detail}` : quoted(subject),
    sentence: ({ subject, partner }) =>
      `Die Zugänge von ${partner} zu ${quoted(subject)} werden am Tag des Ausscheidens gesperrt.`,
  },
  export: {
    title: "Daten aus Anwendungen herausholen",
    line: ({ subject, detail }) =>
      `${quoted(subject)}: ${EXPORTS[detail] ?? EXPORTS["unclear"] ?? ""}.`,
    sentence: ({ subject, partner }) =>
      `${partner} gibt vor dem Ausscheiden alle Daten der übrigen Beteiligten aus ${quoted(subject)} in einem gängigen Format heraus.`,
  },
  data: {
    title: "Daten zurückgeben oder löschen",
    line: ({ subject, detail, personalData }) =>
      [
        detail ? `${quoted(subject)}: ${detail}` : quoted(subject),
        personalData && "enthält personenbezogene Daten",
      ]
        .filter(Boolean)
        .join(", "),
    sentence: ({ subject, partner, personalData }) =>
      personalData
        ? `${partner} löscht die empfangenen Daten ${quoted(subject)} und bestätigt das schriftlich, weil sie personenbezogen sind.`
        : `${partner} gibt die empfangenen Daten ${quoted(subject)} zurück oder löscht sie und bestätigt das schriftlich.`,
  },
  secret: {
    title: "Anvertraute Geschäftsgeheimnisse",
    line: ({ subject, detail }) => (detail ? `${subject}. Schutz bisher: ${detail}` : subject),
    sentence: ({ subject, partner }) =>
      `${partner} gibt Unterlagen zu ${quoted(subject)} zurück und bleibt auch danach zur Verschwiegenheit verpflichtet.`,
  },
  belongings: {
    title: "Eigentum und Rechte zurückgeben",
    line: ({ subject, detail }) => (detail ? `${subject} (${detail})` : subject),
    sentence: ({ subject, partner }) =>
      `${quoted(subject)} gehört ${partner} und wird beim Ausscheiden zurückgegeben.`,
  },
};

/** „Was wäre, wenn {Partner} ausfällt?“, on the screen and on paper. */
export const relationshipDropout = {
  title: (partner: string) => `Was wäre, wenn ${partner} ausfällt?`,
  titleAny: "Was wäre, wenn ein Partner ausfällt?",
  lead: "Aus Ihren Angaben in Phase 3 und 4 gelesen: was liegen bliebe, was zurückzugeben wäre und wer übernehmen könnte. Gespeichert wird hier nichts.",
  choose: "Welches Unternehmen fällt aus?",
  nobody:
    "Bisher gehört nur Ihr Unternehmen zur Kooperation. Tragen Sie unter „Stammdaten“ Partner ein oder wählen Sie in Phase 2 ein Unternehmen aus.",
  toBase: "Zu den Stammdaten",
  summary: (orphaned: number, toReturn: number) =>
    `${orphaned === 1 ? "1 Punkt bliebe" : `${orphaned} Punkte blieben`} liegen, ${
      toReturn === 1 ? "1 wäre" : `${toReturn} wären`
    } zurückzugeben oder zu sperren.`,
  orphaned: "Was liegen bliebe",
  toReturn: "Was zurückzugeben oder zu sperren wäre",
  nothingOrphaned: "Nach Ihren Angaben bliebe nichts liegen.",
  nothingToReturn: "Nach Ihren Angaben ist nichts zurückzugeben oder zu sperren.",
  noData:
    "Zu diesem Unternehmen gibt es in Phase 3 und 4 noch keine Angaben, aus denen sich etwas ablesen ließe.",
  kinds,
  couldTake: (names: string) => `Könnte übernehmen: ${names}`,
  nobodyYet: "Wo niemand genannt ist, ist noch offen, wer übernehmen könnte.",
  arrange: "Daraus Abmachungen machen",
  arrangeWhy:
    "Haken Sie an, was geregelt werden soll. Die Sätze werden an den gewählten Text angehängt und lassen sich dort ändern.",
  target: "Wohin?",
  targets: {
    "cl-21": "Regelungspunkt „Beitritt und Austritt“",
    "cl-22": "Regelungspunkt „Beendigung und Folgen“",
    T05: "Spannungsfeld „Selbstständigkeit und Bindung“",
  },
  preview: "Diese Sätze werden angehängt:",
  noPreview: "Noch ist nichts angehakt.",
  take: (n: number) => (n === 1 ? "1 Satz übernehmen" : `${n} Sätze übernehmen`),
  taken: (n: number, target: string) =>
    n === 1 ? `1 Satz steht jetzt bei: ${target}.` : `${n} Sätze stehen jetzt bei: ${target}.`,
  already: (target: string) => `Das steht dort schon: ${target}.`,
  change: "Abmachungen zum Ausfall",
  toTarget: "Dort ansehen",
  agreedAgain:
    "Ein schon abgestimmter Regelungspunkt wird dadurch wieder zum Entwurf, weil er neu abzustimmen ist.",
  print: "Liste für alle Unternehmen drucken",
  back: "Zu den Ansprechpersonen",
};
