/** Something that gives reason to reopen a phase or to begin a new cycle. */
export interface EventWords {
  readonly id: string;
  readonly title: string;
  /** Placeholders in braces. */
  readonly message: string;
  /** Message once the date has passed; `message` is the reminder before it. */
  readonly overdue?: string;
}

/** Section 6.1. */
export const events = [
  {
    id: "E01",
    title: "Ein Partner tritt bei",
    message:
      "Ein neuer Partner verändert Rollen, Informationswege und Gewohnheiten. Gehen Sie den Kreislauf gemeinsam neu durch.",
  },
  {
    id: "E02",
    title: "Ein Partner scheidet aus",
    message:
      "Mit {Partner} fallen Beiträge, Aufgaben und Zugänge weg. Prüfen Sie, was neu verteilt werden muss.",
  },
  {
    id: "E03",
    title: "Die vereinbarte Evaluation steht an",
    message: "In zwei Wochen ist die Evaluation fällig.",
    overdue: "Die Evaluation ist seit {n} Tagen überfällig.",
  },
  {
    id: "E04",
    title: "Wichtige Ziele verfehlt",
    message: "Wichtige Ziele wurden klar verfehlt. Passt der Bedarf noch, passt der Partner noch?",
  },
  {
    id: "E05",
    title: "Ziele erreicht, Zweck erfüllt",
    message:
      "Die Ziele sind erreicht. Wie soll es weitergehen: neue Ziele, Ausbau oder ein guter Abschluss?",
  },
  {
    id: "E06",
    title: "Ausbau beschlossen",
    message: "Sie wollen ausbauen. Am Anfang steht wieder der Bedarf.",
  },
  {
    id: "E07",
    title: "Vertrauen deutlich gesunken",
    message: "Das Vertrauen ist gesunken. Sprechen Sie darüber, bevor Sie weitermachen.",
  },
  {
    id: "E08",
    title: "Deutliche Wahrnehmungslücke",
    message: "Sie und Ihre Partner sehen die Zusammenarbeit sehr unterschiedlich.",
  },
  {
    id: "E09",
    title: "Schieflage bei Kosten und Nutzen",
    message: "Aufwand und Nutzen sind ungleich verteilt.",
  },
  {
    id: "E10",
    title: "Schwerer Konflikt",
    message: "Ein Konflikt hat die Geschäftsführung erreicht. Werten Sie ihn gemeinsam aus.",
  },
  {
    id: "E11",
    title: "Wechsel in der Führung, bei Eigentümern oder Schlüsselpersonen",
    message: "Neue Menschen, neue Erwartungen: Klären Sie Ziele und Rollen neu.",
  },
  {
    id: "E12",
    title: "Bedarf, Markt oder Angebot hat sich geändert",
    message: "Wenn sich der Bedarf ändert, beginnt der Kreislauf von vorn.",
  },
  {
    id: "E13",
    title: "Neue rechtliche Vorgaben",
    message: "Prüfen Sie, ob Ihre Vereinbarung noch passt.",
  },
  {
    id: "E14",
    title: "Daten- oder Sicherheitsvorfall",
    message:
      "Klären Sie Ursache, Meldepflichten und Schutz. Bei personenbezogenen Daten läuft unter Umständen eine Frist von 72 Stunden.",
  },
  {
    id: "E15",
    title: "Laufzeit endet oder Kündigung",
    message: "Die Vereinbarung läuft aus. Verlängern, ändern oder beenden?",
  },
  {
    id: "E16",
    title: "Neue gemeinsame Anwendung",
    message: "Neue Technik braucht Zustimmung, Rechte und Schutz.",
  },
  {
    id: "E17",
    title: "Lange Stille",
    message: "Seit {n} Wochen ist keine Abstimmung vermerkt. Lebt die Kooperation noch?",
  },
] as const satisfies readonly EventWords[];
