/** What a person reads who answers a questionnaire, and what is said about the file or code. */
export const questionnaire = {
  title: "Fragebogen",
  pageTitle: (cooperation: string) => `Fragebogen – ${cooperation}`,
  part: (part: number, parts: number) => `Teil ${part} von ${parts}`,
  minutes: (minutes: number) => `noch etwa ${minutes} Minuten`,
  oneMinute: "noch etwa eine Minute",
  saved: (time: string) => `Gespeichert um ${time}`,
  notSaved:
    "In diesem Browser lässt sich gerade nichts zwischenspeichern. Beantworten Sie den Fragebogen am besten in einem Zug.",
  optional: "freiwillig",
  next: (title: string) => `Weiter zu ${title}`,
  back: (title: string) => `Zurück zu ${title}`,
  begin: "Fragebogen beginnen",
  goOn: "Fragebogen fortsetzen",
  answered: (answered: number, of: number) =>
    `${answered} von ${of} Aussagen beantwortet. Sie können auch mit Lücken weitergehen.`,
  intro: {
    title: "Worum es geht",
    lead: (askedBy: string, cooperation: string) =>
      `${askedBy || "Ihr Partnerunternehmen"} bittet Sie um Ihre Sicht auf die Kooperation „${cooperation}“.`,
    who: (participant: string, company: string) =>
      company
        ? `Sie antworten als „${participant}“ für ${company}.`
        : `Sie antworten als „${participant}“.`,
    what: "Was gefragt wird",
    whatText:
      "16 Aussagen zum Vertrauen, Ihre Sicht auf die gemeinsamen Ziele, auf Aufwand und Nutzen – und was Sie sonst sagen möchten. Das dauert etwa zehn Minuten. Nichts davon ist Pflicht, und Sie können jederzeit unterbrechen.",
    happens: "Was mit Ihren Antworten geschieht",
    where: "Wo liegen sie?",
    whereText:
      "Nur in diesem Browser. Am Ende speichern Sie eine Antwort-Datei und geben sie selbst weiter. Es wird nichts übertragen.",
    reader: "Wer kann sie lesen?",
    readerOpen: (participant: string, company: string) =>
      `Die Auswertung ist offen: Ihre Antworten stehen unter „${[participant, company].filter(Boolean).join(", ")}“.`,
    readerAggregated:
      "Die Auswertung ist zusammengefasst: Nach dem Einlesen bleiben von Ihren Bewertungen nur Summen je Unternehmen. Die Person, die die Datei einliest, könnte sie vorher öffnen. Ihr Schreibstil kann Sie verraten.",
    when: "Wann sieht sie die andere Seite?",
    whenText: "Der Vergleich öffnet sich erst, wenn aus beiden Seiten Antworten vorliegen.",
    sealed: "Die andere Seite hat sich schon festgelegt",
    sealedText: (seal: string) =>
      `Die eigenen Antworten der fragenden Seite stehen fest. Ihr Siegel beginnt mit ${seal}. Es geht mit Ihrer Antwort zurück, so lässt sich später belegen, dass nichts angepasst wurde.`,
    sealDetail: "Ganzes Siegel (SHA-256)",
  },
  /** Two companies rate each other, more rate the others as a whole. */
  aboutPartner: (company: string) =>
    `Denken Sie an die Zusammenarbeit der letzten Monate. Mit „Partnerunternehmen“ ist ${company} gemeint.`,
  aboutNetwork:
    "Denken Sie an die Zusammenarbeit der letzten Monate. Mit „Partnerunternehmen“ sind die anderen Unternehmen der Kooperation gemeint.",
  others: (names: string) => `Gemeint sind: ${names}.`,
  incomplete: (dimension: string) =>
    `Für „${dimension}“ fehlen Antworten, deshalb fließt sie nicht ein. Drei der vier Aussagen genügen.`,
  why: "Woran machen Sie das fest?",
  styleWarning:
    "Ihr Schreibstil kann Sie verraten. Bleiben Sie sachlich oder lassen Sie das Feld leer.",
  words: {
    title: "Ziele, Aufwand und Nutzen",
    lead: "In Ihren eigenen Worten. Ein Satz genügt.",
    goals: "Wie sehen Sie die gemeinsamen Ziele?",
    goal: (title: string) => `Ziel: ${title}`,
    goalDetail: (from: string, to: string, metric: string, until: string) =>
      [
        [from && `von ${from}`, to && `auf ${to}`].filter(Boolean).join(" "),
        metric,
        until && `bis ${until}`,
      ]
        .filter(Boolean)
        .join(" · "),
    company: "Aufwand und Nutzen für Ihr Unternehmen",
    companyNote: (company: string) =>
      `Diese Angaben stehen für ${company || "Ihr Unternehmen"} als Ganzes, auch bei zusammengefasster Auswertung.`,
    cost: "Was hat die Kooperation Ihr Unternehmen gekostet?",
    benefit: "Was hat sie Ihrem Unternehmen gebracht?",
    rating: "Stehen Aufwand und Nutzen in einem guten Verhältnis?",
    ratingLow: "klar nicht",
    ratingHigh: "klar ja",
    fairness: "Sind Aufwand und Ertrag fair verteilt?",
    fairnessLow: "klar nicht",
    fairnessHigh: "klar ja",
    note: "Was möchten Sie sonst sagen?",
  },
  end: {
    title: "Antwort abgeben",
    lead: (items: number, texts: number) =>
      `Sie haben ${items} von 16 Aussagen beantwortet und ${wordsFor(texts)} geschrieben.`,
    nothing:
      "Sie haben noch nichts beantwortet. Gehen Sie zurück und beginnen Sie mit einer Aussage.",
    how: (askedBy: string) =>
      `Speichern Sie die Antwort-Datei und schicken Sie sie an ${askedBy || "das Unternehmen, das Sie gefragt hat"}. Oder kopieren Sie den Code in eine E-Mail.`,
    file: "Antwort-Datei speichern",
    fileSaved: (name: string) => `Gespeichert als „${name}“. Schicken Sie diese Datei zurück.`,
    code: "Antwort-Code kopieren",
    codeLabel: "Antwort-Code",
    codeHint: "Markieren, kopieren und in eine E-Mail einfügen.",
    copied: "Der Code ist kopiert. Fügen Sie ihn in eine E-Mail ein.",
    notCopied:
      "Der Browser lässt das Kopieren nicht zu. Markieren Sie den Code und kopieren Sie ihn von Hand.",
    later:
      "Sie können Ihre Antworten auch danach noch ändern und die Datei neu speichern. Die neuere Fassung ersetzt die ältere nach Rückfrage.",
    laterAggregated:
      "Nach dem Einlesen lassen sich Ihre Antworten nicht mehr ändern, weil nur Summen bleiben.",
    forget: "Antworten von diesem Gerät entfernen",
    forgotten: "Ihre Antworten sind von diesem Gerät entfernt.",
    covered: "Antworten abgeben",
    coveredLead:
      "Mit „Antworten abgeben“ werden Ihre Antworten übernommen und hier nicht mehr gezeigt. Geben Sie das Gerät danach zurück.",
  },
  arrive: {
    lead: "Hier beantworten Partnerunternehmen den Fragebogen zu einer Kooperation.",
    how: "Öffnen Sie den Link aus Ihrer E-Mail, laden Sie die Fragebogen-Datei oder fügen Sie den Code ein.",
    file: "Fragebogen-Datei öffnen",
    code: "Fragebogen-Code oder Link",
    codeHint: "Aus der E-Mail kopieren und hier einfügen.",
    open: "Fragebogen öffnen",
    begun: "Angefangene Fragebögen",
    begunLine: (participant: string, company: string, date: string) =>
      `${[participant, company].filter(Boolean).join(", ")} · zuletzt am ${date}`,
    handedOn: "abgegeben",
    problem: "Der Fragebogen ließ sich nicht öffnen",
    isAnswer:
      "Das ist eine Antwort, kein Fragebogen. Antworten liest das Unternehmen ein, das gefragt hat, in Phase 5 unter „Vertrauen“.",
  },
  opening: {
    title: "Siegel nachprüfen",
    lead: (company: string, cooperation: string) =>
      `${company} zeigt die Antworten, die für die Kooperation „${cooperation}“ vorher festgelegt wurden.`,
    holds:
      "Die Antworten passen zu dem Siegel, das Sie mit dem Fragebogen bekommen haben. Seitdem wurde nichts angepasst.",
    broken:
      "Die Antworten passen nicht zu dem Siegel, das Sie mit dem Fragebogen bekommen haben. Fragen Sie nach, was sich geändert hat.",
    compare:
      "In diesem Browser liegt kein Fragebogen mit einem Siegel dazu. Vergleichen Sie das Siegel hier mit dem in Ihrem Fragebogen.",
    seal: "Siegel dieser Antworten (SHA-256):",
    answers: (company: string) => `Antworten von ${company}`,
    statement: "Aussage",
    person: (number: number) => `Person ${number}`,
    unknown: "–",
    sums: "Die Auswertung ist zusammengefasst. Festgelegt wurden nur Summen, keine einzelnen Antworten.",
    leave: "Zur Seite „Fragebogen“",
  },
  refusals: {
    cut: "Der Link oder Code ist unterwegs abgeschnitten worden, vermutlich vom E-Mail-Programm. Bitten Sie um die Fragebogen-Datei als Anhang, oder kopieren Sie den ganzen Text der E-Mail hier hinein.",
    changed:
      "Der Inhalt wurde nach dem Speichern verändert. Lassen Sie sich die Datei oder den Code noch einmal schicken.",
    foreign: "Das ist kein Fragebogen aus „Kreislauf des Vertrauens“.",
    newer:
      "Der Fragebogen stammt aus einer neueren Fassung dieses Werkzeugs. Öffnen Sie ihn mit der Adresse aus der E-Mail.",
    notReadable:
      "Das lässt sich nicht lesen, vielleicht ist es unvollständig. Kopieren Sie den ganzen Code oder laden Sie die Datei.",
    tooLarge: "Das ist zu groß für einen Fragebogen.",
  },
};

export type QuestionnaireWords = typeof questionnaire;

function wordsFor(texts: number): string {
  if (texts === 0) return "keinen Text";
  return texts === 1 ? "einen Text" : `${texts} Texte`;
}
