/** Everything the start page and the frame around all pages show; loaded first, kept small. */
export const start = {
  appTitle: "Kreislauf des Vertrauens",
  subtitle: "Kooperationen Schritt für Schritt aufbauen, prüfen und weiterentwickeln",
  lead: "Gute Kooperationen entstehen nicht nebenbei. Dieses Werkzeug führt Sie in fünf Phasen vom eigenen Bedarf bis zur gemeinsamen Bilanz – und wieder von vorn.",
  stay: "Sie brauchen kein Konto. Ihre Angaben verlassen dieses Gerät nicht.",
  skipLink: "Zum Inhalt springen",
  home: "Kreislauf des Vertrauens, zur Startseite",
  create: "Neue Kooperation anlegen",
  example: "Beispiel ansehen",
  exampleA: "Beispiel ansehen: Zwei Partner",
  exampleB: "Beispiel ansehen: Netzwerk mit vier Betrieben",
  load: "Sicherung laden",
  save: "Sicherung speichern",
  ring: "Der Kreislauf: Bedarf, Partnersuche, Strukturen, Geschäftsbeziehung, Evaluation – und wieder von vorn",
  ringWord: "Vertrauen",
  phaseNames: ["Bedarf", "Partnersuche", "Strukturen", "Geschäftsbeziehung", "Evaluation"],
  fiveTitle: "Fünf Phasen, die sich wiederholen",
  five: [
    {
      title: "Bedarfsermittlung",
      text: "Sie klären, wofür Sie einen Partner brauchen, was Sie selbst mitbringen und ob eine Kooperation überhaupt der beste Weg ist.",
    },
    {
      title: "Partnersuche",
      text: "Sie vergleichen mehrere Unternehmen nach denselben Maßstäben und entscheiden begründet – nicht nach Bekanntschaft.",
    },
    {
      title: "Strukturen",
      text: "Sie vereinbaren Grundsätze, Beiträge und Rollen, den Umgang mit Wissen und mit Spannungen – und halten das schriftlich fest.",
    },
    {
      title: "Geschäfts\u00adbeziehung",
      text: "Sie gestalten den Alltag der Kooperation: wie Sie miteinander reden, wer wofür da ist und welche Daten fließen.",
    },
    {
      title: "Evaluation",
      text: "Sie prüfen gemeinsam, was die Kooperation gebracht hat – und geben damit den Anstoß für die nächste Bedarfsermittlung.",
    },
  ],
  before: "Bevor Sie beginnen",
  whereTitle: "Wo Ihre Angaben liegen",
  where:
    "Alle Angaben bleiben auf diesem Gerät in diesem Browser. Wenn Sie Browserdaten löschen, sind sie weg. Sichern Sie deshalb regelmäßig eine Datei.",
  lookTitle: "Erst einmal umsehen",
  look: "Zwei ausgefüllte Beispiele zeigen, wie ein Kreislauf aussieht. Sie lassen sich jederzeit wieder entfernen.",
  timeTitle: "Wie viel Zeit Sie brauchen",
  time: "Jeder Schritt dauert etwa 20 Minuten. Gespeichert wird von selbst; Sie können jederzeit aufhören und später weitermachen. Auch ein begründetes Nein ist ein gutes Ergebnis.",
  listTitle: "Ihre Kooperationen",
  search: "Kooperation suchen",
  found: (shown: number, all: number) => `${shown} von ${all} Kooperationen`,
  noneFound: "Keine Kooperation passt zu dieser Suche.",
  showMore: "Mehr anzeigen",
  withPartners: (names: readonly string[]) =>
    names.length === 0 ? "noch ohne Partner" : `mit ${names.join(", ")}`,
  cycle: (number: number, startedOn: string) => `Durchlauf ${number}, seit ${startedOn}`,
  due: (n: number) => (n === 1 ? "1 Punkt steht an" : `${n} Punkte stehen an`),
  changedAt: (when: string) => `zuletzt geändert am ${when}`,
  exampleTag: "Beispiel",
  closedTag: "abgeschlossen",
  unnamed: "Kooperation ohne Namen",
  goOn: "Weiterarbeiten",
  remove: "Löschen",
  removed: (name: string) => `„${name}“ wurde gelöscht.`,
  undo: "Rückgängig",
  dismiss: "Meldung schließen",
  saveAll: "Alle Kooperationen sichern",
  dataPage: "Daten und Sicherungen",
  lights: {
    green: "gut aufgestellt",
    amber: "auf dem Weg",
    red: "Handlungsbedarf",
    grey: "noch offen",
  },
  loading: "Einen Moment, Ihre Angaben werden geöffnet.",
  notPersistent:
    "Ihr Browser lässt das Speichern gerade nicht zu. Sichern Sie Ihre Angaben jetzt als Datei.",
  notFoundTitle: "Diese Adresse gibt es hier nicht",
  notFound:
    "Vielleicht wurde die Kooperation gelöscht oder die Adresse ist unvollständig. Auf der Startseite finden Sie alles, was auf diesem Gerät liegt.",
  toStart: "Zur Startseite",
  errorTitle: "Auf dieser Seite ist etwas schiefgegangen",
  error:
    "Ihre Angaben sind weiterhin gespeichert. Sichern Sie sie am besten als Datei und öffnen Sie dann die Seite neu.",
  errorDetail: "Technischer Hinweis",
  reload: "Seite neu laden",
  reminder: (days: number) =>
    `Die letzte Sicherung ist ${days} Tage alt. Jetzt eine Datei speichern?`,
  backup: ({ saved, missing }: { saved: number; missing: number }) => {
    if (missing > 0)
      return `${missing === 1 ? "1 Kooperation fehlt" : `${missing} Kooperationen fehlen`} in der Sicherung, weil sich ihre Angaben hier nicht lesen lassen. Öffnen Sie sie von der Startseite aus; dort können Sie die Rohdaten sichern.`;
    return saved === 0
      ? "Es gibt noch nichts zu sichern: Auf diesem Gerät liegt keine Kooperation."
      : "";
  },
  backupFailed:
    "Die Sicherung ließ sich nicht erstellen, weil der Speicher dieses Browsers nicht antwortet. Laden Sie die Seite neu und versuchen Sie es noch einmal.",
  libraryTrouble: {
    failed:
      "Ihre Kooperationen lassen sich gerade nicht anzeigen, weil der Speicher dieses Browsers nicht antwortet. Nichts wurde gelöscht. Schließen Sie andere Fenster mit diesem Werkzeug und laden Sie die Seite neu.",
    newer:
      "In diesem Browser liegen Angaben aus einer neueren Fassung dieses Werkzeugs. Damit nichts verloren geht, werden sie hier nicht geöffnet und nicht verändert. Laden Sie die Seite neu, um die neuere Fassung zu öffnen.",
  },
  notRemoved:
    "Das Löschen hat nicht geklappt, weil der Speicher dieses Browsers nicht antwortet. Laden Sie die Seite neu und versuchen Sie es noch einmal.",
  notBroughtBack:
    "Die Kooperation ließ sich nicht zurückholen, vielleicht ist der Speicher dieses Browsers voll. Unter „Daten und Sicherungen“ liegt noch eine automatische Kopie.",
  imported: (n: number) => {
    if (n === 0) return "Es wurde nichts geändert.";
    return n === 1 ? "1 Kooperation wurde geladen." : `${n} Kooperationen wurden geladen.`;
  },
  notLoaded:
    "Die Sicherung ließ sich hier nicht speichern, vielleicht ist der Speicher dieses Browsers voll. Es wurde nichts geändert. Schaffen Sie Platz und laden Sie die Datei noch einmal.",
  newerHere:
    "Eine Kooperation dieser Sicherung liegt hier schon in einer neueren Fassung dieses Werkzeugs. Damit nichts verloren geht, wurde nichts geändert. Laden Sie die Sicherung in der neueren Fassung.",
  conflictTitle: "Diese Kooperation gibt es schon",
  conflict:
    "Die Sicherung enthält dieselbe Kooperation in einem anderen Stand. Behalten, ersetzen oder als Kopie anlegen?",
  keep: "Behalten",
  replace: "Ersetzen",
  copy: "Als Kopie anlegen",
  cancel: "Abbrechen",
  copyOf: (name: string) => `${name} (Kopie)`,
  refusals: {
    tooLarge: "Diese Datei ist zu groß für eine Sicherung. Es wurde nichts geändert.",
    notReadable:
      "Diese Datei lässt sich nicht lesen, vielleicht ist sie unvollständig. Es wurde nichts geändert.",
    foreign:
      "Diese Datei ist keine Sicherung aus „Kreislauf des Vertrauens“. Wählen Sie eine Datei, deren Name auf .kdv.json endet.",
    newer:
      "Diese Sicherung stammt aus einer neueren Fassung dieses Werkzeugs. Öffnen Sie sie dort; hier wurde nichts geändert.",
    damaged:
      "Diese Sicherung ist beschädigt: Einige Angaben passen nicht zusammen. Es wurde nichts geändert.",
  },
};
