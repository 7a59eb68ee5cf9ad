/** Section 4.2: what trust rests on. */
export const trustDimensions = {
  ability: "Können",
  benevolence: "Wohlwollen",
  integrity: "Verlässlichkeit",
  openness: "Offenheit und Sicherheit",
} as const;
export type TrustDimension = keyof typeof trustDimensions;

/** One statement of the questionnaire. */
export interface TrustItem {
  readonly id: string;
  readonly dimension: TrustDimension;
  readonly statement: string;
}

/** Section 4.2. The order is fixed: stored answers follow it. */
export const trustItems = [
  {
    id: "t-k1",
    dimension: "ability",
    statement: "Das Partnerunternehmen beherrscht fachlich, was es übernommen hat.",
  },
  {
    id: "t-k2",
    dimension: "ability",
    statement: "Leistungen kommen in der Qualität, die wir brauchen.",
  },
  {
    id: "t-k3",
    dimension: "ability",
    statement:
      "Wenn unterwegs Probleme auftauchen, findet das Partnerunternehmen brauchbare Lösungen.",
  },
  {
    id: "t-k4",
    dimension: "ability",
    statement:
      "Eine wichtige Aufgabe für unsere eigene Kundschaft würden wir ihm ohne Bedenken überlassen.",
  },
  {
    id: "t-w1",
    dimension: "benevolence",
    statement: "Das Partnerunternehmen behält im Blick, was seine Entscheidungen für uns bedeuten.",
  },
  {
    id: "t-w2",
    dimension: "benevolence",
    statement: "Wenn eine Seite in Schwierigkeiten gerät, nutzt die andere das nicht aus.",
  },
  {
    id: "t-w3",
    dimension: "benevolence",
    statement:
      "Das Partnerunternehmen hilft auch dann, wenn es das nach der Vereinbarung nicht müsste.",
  },
  {
    id: "t-w4",
    dimension: "benevolence",
    statement: "Wir können eigene Schwächen offen ansprechen, ohne Nachteile zu befürchten.",
  },
  {
    id: "t-v1",
    dimension: "integrity",
    statement: "Zusagen werden eingehalten – oder wir erfahren rechtzeitig, dass es nicht klappt.",
  },
  {
    id: "t-v2",
    dimension: "integrity",
    statement: "Was man uns sagt, stimmt, auch wenn es unangenehm ist.",
  },
  { id: "t-v3", dimension: "integrity", statement: "Aufwand und Ertrag werden fair verteilt." },
  {
    id: "t-v4",
    dimension: "integrity",
    statement:
      "Wir verlassen uns auf das Wort des Partnerunternehmens, auch wo nichts schriftlich steht.",
  },
  {
    id: "t-o1",
    dimension: "openness",
    statement:
      "Informationen, die wir für unsere Arbeit brauchen, bekommen wir rechtzeitig und vollständig.",
  },
  {
    id: "t-o2",
    dimension: "openness",
    statement: "Mit unseren vertraulichen Informationen geht das Partnerunternehmen sorgfältig um.",
  },
  {
    id: "t-o3",
    dimension: "openness",
    statement:
      "Die gemeinsamen Anwendungen und Datenwege funktionieren zuverlässig und sind ausreichend geschützt.",
  },
  {
    id: "t-o4",
    dimension: "openness",
    statement: "Wenn die Aufgabe es verlangt, würden wir ihm auch sensible Daten anvertrauen.",
  },
] as const satisfies readonly TrustItem[];

/** Words for 1 to 5. */
export const trustScale = {
  1: "stimmt gar nicht",
  2: "stimmt eher nicht",
  3: "teils, teils",
  4: "stimmt eher",
  5: "stimmt voll",
} as const;
/** An answer that counts as none. */
export const trustUnknown = "kann ich nicht beurteilen";

/** Opens the questionnaire: with one partner, or about all the others in a network. */
export const trustIntro = {
  partner:
    "Denken Sie an die Zusammenarbeit der letzten Monate. Mit ‚Partnerunternehmen‘ ist {Partner} gemeint.",
  network:
    "Denken Sie an die Zusammenarbeit der letzten Monate. Mit ‚Partnerunternehmen‘ sind die anderen Unternehmen der Kooperation gemeint.",
} as const;

/** Sections 4.2 and 4.6: what a person should know about the answers. */
export const trustNotes = {
  purpose: "Der Vertrauensindex ist ein Gesprächsanlass, keine Note.",
  /** Label of the free text per dimension. */
  basis: "Woran machen Sie das fest?",
  /** Warns above the free text in aggregated mode. */
  style: "Ihr Schreibstil kann Sie verraten. Bleiben Sie sachlich oder lassen Sie das Feld leer.",
  /** Fewer than three answers of a dimension in aggregated mode. */
  incomplete: "Für ‚{Dimension}‘ fehlen Antworten, deshalb fließt sie nicht ein.",
  /** Open mode. */
  open: "Bei so wenigen Beteiligten wäre Anonymität nur Schein. Vereinbaren Sie, dass offen gesprochen wird.",
  /** Stands for a value below the threshold. */
  hidden: "zu wenige Antworten für eine eigene Auswertung",
  /** Technical honesty. */
  device:
    "Die Antworten werden auf diesem Gerät gespeichert. Wer das Gerät nutzt, könnte sie während der Eingabe sehen. Echte Anonymität gegenüber der Person, die dieses Gerät verwaltet, kann die Anwendung nicht versprechen.",
  /** Ways to collect answers. */
  cover: "Antworten verdeckt eingeben",
  questionnaireFile: "Fragebogen-Datei",
  answerFile: "Antwort-Datei",
  fileWarning: "Die Person, die importiert, kann die Datei öffnen.",
} as const;
