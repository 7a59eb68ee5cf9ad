/** Asking the participants, taking their answers in, and fixing the own ones before. */
export const survey = {
  title: "Wer hat geantwortet?",
  lead: "Geben Sie jeder Person ihren Fragebogen: als Datei, als Link, auf Papier oder an diesem Gerät.",
  noParticipants:
    "Tragen Sie im Schritt „Rahmen“ ein, wer mitbewertet. Dann steht hier für jede Person ein Fragebogen bereit.",
  toFrame: "Zum Schritt „Rahmen“",
  modeFirst:
    "Legen Sie zuerst fest, wie Sie die Vertrauensfragen auswerten. Die Art der Auswertung steht im Fragebogen.",
  table: "Teilnehmende und ihre Antworten",
  person: "Person",
  company: "Unternehmen",
  state: "Stand",
  actions: "Fragebogen",
  states: {
    open: "noch keine Antwort",
    answered: "Antwort liegt vor",
    typed: "von Hand eingetragen",
    summed: "in den Summen enthalten",
    left: "Unternehmen ausgeschieden",
  },
  file: "Fragebogen-Datei",
  fileFor: (person: string) => `Fragebogen-Datei für ${person}`,
  link: "Link",
  linkFor: (person: string) => `Fragebogen-Link für ${person} kopieren`,
  print: "Drucken",
  printFor: (person: string) => `Fragebogen für ${person} drucken`,
  cover: "Verdeckt eingeben",
  coverFor: (person: string) => `Antworten verdeckt eingeben: ${person}`,
  fileSaved: (name: string) => `Gespeichert als „${name}“. Schicken Sie die Datei an diese Person.`,
  linkCopied: "Der Link ist kopiert. Er enthält den Fragebogen, kein Server bekommt ihn zu sehen.",
  linkHere:
    "Der Link ist kopiert, führt aber auf diesen Rechner. Für Partner in anderen Häusern nehmen Sie besser die Datei.",
  linkByHand: "Der Browser lässt das Kopieren nicht zu. Kopieren Sie den Link von Hand:",
  linkLabel: "Fragebogen-Link",
  coverTitle: (person: string) => `Antworten von ${person}`,
  coverNote:
    "Die Antworten werden auf diesem Gerät gespeichert. Wer das Gerät nutzt, könnte sie während der Eingabe sehen. Echte Anonymität gegenüber der Person, die dieses Gerät verwaltet, kann die Anwendung nicht versprechen.",
  coverCancel: "Abbrechen, nichts übernehmen",
  coverTaken: "Die Antworten sind übernommen. Geben Sie das Gerät zurück.",
  intakeTitle: "Antwort einlesen",
  intakeLead: "Antwort-Datei laden oder den Code aus der E-Mail einfügen.",
  fileWarning: "Die Person, die importiert, kann die Datei öffnen.",
  intakeFile: "Antwort-Datei laden",
  intakeCode: "Antwort-Code",
  intakeTake: "Code einlesen",
  taken: (person: string) => `Die Antwort von ${person} ist übernommen.`,
  change: "Antwort eingelesen",
  replaceTitle: "Es gibt schon eine Antwort",
  replaceText: (person: string) =>
    `Von ${person} liegt schon eine Antwort vor. Soll die neue Fassung sie ersetzen?`,
  replace: "Ersetzen",
  keep: "Behalten",
  kept: (person: string) => `Die bisherige Antwort von ${person} bleibt.`,
  refusals: {
    cut: "Der Code ist unterwegs abgeschnitten worden, vermutlich vom E-Mail-Programm. Bitten Sie um die Antwort-Datei als Anhang, oder fügen Sie den ganzen Text der E-Mail ein.",
    changed:
      "Die Antwort wurde nach dem Speichern verändert und zählt deshalb nicht. Lassen Sie sich die Datei oder den Code noch einmal schicken.",
    foreign: "Das ist keine Antwort aus „Kreislauf des Vertrauens“.",
    newer:
      "Die Antwort stammt aus einer neueren Fassung dieses Werkzeugs. Öffnen Sie die Kooperation in der neueren Fassung und lesen Sie die Antwort dort ein.",
    notReadable:
      "Das lässt sich nicht lesen, vielleicht ist es unvollständig. Kopieren Sie den ganzen Code oder laden Sie die Datei.",
    tooLarge: "Das ist zu groß für eine Antwort.",
  },
  verdicts: {
    known: "Diese Antwort ist schon eingelesen. Sie zählt nur einmal.",
    older: "Es liegt bereits eine neuere Fassung dieser Antwort vor. Sie bleibt.",
    foreign:
      "Diese Antwort gehört zu einer anderen Kooperation. Öffnen Sie die richtige und lesen Sie sie dort ein.",
    otherCycle: "Diese Antwort gehört zu einem anderen Durchlauf. Sie wird hier nicht mitgezählt.",
    closed: "Dieser Durchlauf ist abgeschlossen. Antworten lassen sich nicht mehr einlesen.",
    unknownParticipant:
      "Diese Person steht nicht mehr unter den Teilnehmenden. Tragen Sie sie im Schritt „Rahmen“ wieder ein und schicken Sie einen neuen Fragebogen.",
    leftCompany:
      "Das Unternehmen dieser Person gehört nicht zu diesem Durchlauf. Die Antwort wird nicht mitgezählt.",
    otherMode:
      "Der Fragebogen wurde für eine andere Art der Auswertung ausgegeben. Schicken Sie einen neuen, damit die Person weiß, was mit ihren Antworten geschieht.",
    alreadySummed:
      "Von dieser Person sind Antworten schon in den Summen enthalten. Sie lassen sich nicht mehr austauschen, weil keine einzelnen Antworten gespeichert sind.",
    sealed:
      "Ihre eigenen Antworten sind festgelegt und bleiben, wie sie sind. So lässt sich später belegen, dass nichts angepasst wurde.",
    empty: "In dieser Antwort steht noch nichts.",
    isQuestionnaire: "Das ist keine Antwort. Fragebögen und Siegel gehen an die Partner.",
  },
  otherSeal:
    "Die Antwort wurde auf ein anderes Siegel gegeben. Klären Sie, welchen Fragebogen die Person bekommen hat.",
  sealTitle: "Eigene Antworten festlegen",
  sealLead:
    "Legen Sie Ihre eigenen Antworten fest, bevor Sie die Partner fragen. Ihr Siegel geht mit dem Fragebogen hinaus und kommt mit der Antwort zurück. So lässt sich belegen, dass danach nichts angepasst wurde.",
  sealFirst: "Dafür braucht es zuerst mindestens eine Antwort aus Ihrem Unternehmen.",
  sealDo: "Eigene Antworten festlegen",
  sealChange: "Eigene Antworten festgelegt",
  sealDone: (date: string, short: string) =>
    `Festgelegt am ${date}. Ihr Siegel beginnt mit ${short}.`,
  sealHolds: "Geprüft: Ihre Antworten passen zum Siegel.",
  sealBroken:
    "Ihre Antworten passen nicht mehr zum Siegel. Machen Sie die letzte Änderung rückgängig, sonst ist der Beleg wertlos.",
  sealWhole: "Ganzes Siegel (SHA-256)",
  sealOpenLead:
    "Wenn beide Seiten geantwortet haben, können die Partner nachprüfen, dass nichts angepasst wurde: Schicken Sie ihnen diese Datei. Sie öffnen sie auf der Seite „Fragebogen“ in ihrem Browser und sehen dort Ihre Antworten.",
  sealOpen: "Antworten zum Siegel als Datei speichern",
  sealOpened: (file: string) => `Gespeichert als „${file}“.`,
  sealBreak: "Festlegung zurücknehmen",
  sealBreakChange: "Festlegung der eigenen Antworten zurückgenommen",
  sealLocked: "festgelegt",
};
