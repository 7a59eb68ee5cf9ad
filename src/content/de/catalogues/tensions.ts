/** A field of tension, with what helps to talk about it. */
export interface Tension {
  readonly id: string;
  readonly title: string;
  readonly poles: string;
  readonly signs: string;
  readonly questions: string;
  /** Draft of an arrangement. */
  readonly suggestion: string;
}

/** Section 3.6: T01 to T10 are standard, T11 and T12 optional. */
export const tensions = [
  {
    id: "T01",
    title: "Interessenkonflikte",
    poles: "eigener Vorteil ↔ gemeinsamer Vorteil",
    signs: "Ein Partner bevorzugt eigene Aufträge oder Bekannte.",
    questions:
      "Wo könnten sich unsere Interessen kreuzen? Was hat Vorrang? Wer muss was offenlegen?",
    suggestion:
      "Interessenkonflikte werden innerhalb von fünf Arbeitstagen offengelegt; wer betroffen ist, stimmt nicht mit.",
  },
  {
    id: "T02",
    title: "Vertrauen und Kontrolle",
    poles: "Freiraum ↔ Nachweis",
    signs: "Ständiges Nachfragen – oder niemand schaut hin.",
    questions:
      "Was wollen wir nachprüfen können, was nicht? Welche Nachweise sind für alle zumutbar?",
    suggestion:
      "Drei Kennzahlen werden monatlich geteilt; darüber hinaus wird nur bei Anlass und nach Ankündigung geprüft.",
  },
  {
    id: "T03",
    title: "Zusammenarbeit und Wettbewerb",
    poles: "Partner ↔ Konkurrenz",
    signs: "Beide sprechen dieselbe Kundin an.",
    questions: "Wo bleiben wir Wettbewerber? Welche Kundschaft gehört wem?",
    suggestion:
      "Wer die Kundschaft einbringt, bleibt erste Ansprechstelle; außerhalb der Kooperation bleibt jeder frei.",
  },
  {
    id: "T04",
    title: "Offenheit und Wissensschutz",
    poles: "teilen ↔ schützen",
    signs: "Informationen kommen zu spät oder nur mündlich.",
    questions: "Was braucht der Partner wirklich? Was darf nie hinaus?",
    suggestion:
      "Es gilt die Informationsfreigabe; Ausnahmen gibt die benannte Person schriftlich frei.",
  },
  {
    id: "T05",
    title: "Selbstständigkeit und Bindung",
    poles: "unabhängig bleiben ↔ sich verlassen müssen",
    signs: "Ein Partner wird unersetzlich oder fühlt sich gefangen.",
    questions: "Wie abhängig wollen wir werden? Was, wenn ein Partner ausfällt?",
    suggestion:
      "Kein Partner soll mehr als {n} % seines Umsatzes aus der Kooperation beziehen; für kritische Leistungen gibt es einen Ersatz.",
  },
  {
    id: "T06",
    title: "Beitrag und Ertrag",
    poles: "geben ↔ nehmen",
    signs: "‚Immer machen wir die Arbeit.‘",
    questions: "Welche Beiträge zählen? Wie machen wir unsichtbare Arbeit sichtbar?",
    suggestion:
      "Stunden und Ausgaben werden vierteljährlich offengelegt; ab 20 % Abweichung wird neu verteilt.",
  },
  {
    id: "T07",
    title: "Großer und kleiner Partner",
    poles: "Einfluss ↔ Gleichberechtigung",
    signs: "Ein Unternehmen entscheidet faktisch allein.",
    questions: "Bei welchen Fragen zählt jede Stimme gleich? Wer darf ein Veto einlegen?",
    suggestion:
      "Bei Ziel, Geld und Mitgliedschaft hat jedes Unternehmen eine Stimme; im Alltag entscheidet, wer das Ergebnis verantwortet.",
  },
  {
    id: "T08",
    title: "Fachrichtungen und Arbeitskulturen",
    poles: "Vielfalt ↔ Einheitlichkeit",
    signs: "Gleiche Wörter, verschiedene Bedeutung; Streit über Qualität.",
    questions:
      "Welche Begriffe und Maßstäbe brauchen wir gemeinsam? Wo darf jeder arbeiten, wie er will?",
    suggestion:
      "Gemeinsame Begriffe und Abnahmekriterien stehen auf einer Seite; alles andere regelt jeder selbst.",
  },
  {
    id: "T09",
    title: "Persönlichkeiten",
    poles: "persönliche Chemie ↔ Sachlichkeit",
    signs: "Zwei Personen meiden sich, Mails werden spitz.",
    questions: "Wer arbeitet mit wem gut? Wen sprechen wir an, wenn es knirscht?",
    suggestion:
      "Jedes Unternehmen benennt eine zweite Person; bei Reibung übernimmt sie für vier Wochen das Gespräch.",
  },
  {
    id: "T10",
    title: "Regeln und Beweglichkeit",
    poles: "festlegen ↔ anpassen",
    signs: "Für alles ein Formular – oder nichts gilt.",
    questions: "Was muss fest sein? Wo reicht ein Handschlag? Wer darf Ausnahmen machen?",
    suggestion:
      "Fest geregelt sind Geld, Haftung, Daten und Wissen; alles andere darf die Koordination anpassen und meldet es.",
  },
  {
    id: "T11",
    title: "Kooperation und Tagesgeschäft",
    poles: "gemeinsame Aufgabe ↔ eigene Aufträge",
    signs: "Termine werden verschoben, sobald es voll wird.",
    questions: "Was gilt bei Auslastungsspitzen? Welche Mindestzeit ist sicher?",
    suggestion:
      "Jeder Partner hält {n} Stunden je Monat frei und meldet Engpässe zwei Wochen vorher.",
  },
  {
    id: "T12",
    title: "Beständigkeit und Wandel",
    poles: "Bewährtes ↔ Neues, Neue",
    signs: "Neue Partner fühlen sich nicht zugehörig, alte nicht mehr.",
    questions: "Wie nehmen wir Neue auf? Was soll bleiben?",
    suggestion:
      "Neue Partner starten mit einer sechsmonatigen Probezeit und einer Patin oder einem Paten.",
  },
] as const satisfies readonly Tension[];
