/** What goals, costs, benefits and opportunities came to. */
export const goalResults = {
  title: "Was ist erreicht?",
  table: "Zielerreichung",
  goal: "Ziel",
  from: "Ausgang",
  to: "Ziel",
  actual: "Ist",
  attainment: "Erreicht",
  none: "In der Bedarfsermittlung stehen noch keine Ziele. Tragen Sie dort ein, woran Sie den Erfolg messen.",
  percent: (figure: string) => `${figure} %`,
  noBaseline: "ohne Ausgangswert, nur grob vergleichbar",
  holdGoal: "Halteziel",
  overall: (figure: string) => `Alle Ziele zusammen: ${figure} %`,
  noOverall: "Weniger als die Hälfte der Ziele ist gemessen. Eine Gesamtzahl wäre irreführend.",
  measured: (measured: number, all: number) => `${measured} von ${all} Zielen gemessen`,
  how: "Wie gerechnet?",
  howRule: (goal: string, actual: string, baseline: string, target: string, result: string) =>
    `${goal}: (Ist ${actual} − Ausgang ${baseline}) ÷ (Ziel ${target} − Ausgang ${baseline}) × 100 = ${result} %`,
  howNoBaseline: (goal: string, actual: string, target: string, result: string) =>
    `${goal}: Ist ${actual} ÷ Ziel ${target} × 100 = ${result} %`,
  howHold: (goal: string, actual: string, target: string, result: string) =>
    `${goal}: Halteziel. Ist ${actual}, zu halten ${target}, 5 % Spielraum: ${result} %`,
  howUnmeasured: (goal: string) => `${goal}: nicht gemessen, zählt nicht mit.`,
  howOverall:
    "Gesamt: jedes gemessene Ziel zwischen 0 und 100 %, hohe Priorität zählt dreifach, mittlere doppelt, niedrige einfach.",
  opportunities: "Chancenbilanz",
  use: (figure: string) => `Nutzungsquote: ${figure} %`,
  noUse: "Noch keine bekannte Chance ist bewertet.",
  fresh: (n: number) => (n === 1 ? "1 neue Chance" : `${n} neue Chancen`),
  counts: (used: number, partly: number, missed: number) =>
    `${used} genutzt, ${partly} teilweise genutzt, ${missed} nicht genutzt`,
  howUse:
    "Genutzt zählt ganz, teilweise genutzt halb, geteilt durch alle bewerteten bekannten Chancen. Neue Chancen zählen extra.",
};

export const costResults = {
  title: "Kosten und Nutzen je Unternehmen",
  table: "Gegenüberstellung je Unternehmen",
  company: "Unternehmen",
  cost: "Kosten",
  benefit: "Nutzen",
  net: "Ergebnis",
  ratio: "Nutzen je Euro",
  label: "Einschätzung",
  notGiven: "keine Angabe",
  incomplete: "unvollständig",
  dash: "–",
  bars: (company: string, cost: string, benefit: string) =>
    `${company}: Kosten ${cost}, Nutzen ${benefit}`,
  startUp:
    "Im Aufbau sind Werte unter 1 üblich; die Anlaufzeit liegt erfahrungsgemäß bei etwa zwei Jahren.",
  how: "Wie gerechnet?",
  howText:
    "Kosten: je Zeile der Istbetrag, sonst Stunden mal Stundensatz. Nutzen: die Istbeträge in Euro. Nutzen ohne Preisschild wird nie in Euro umgerechnet. Fehlende Angaben zählen nicht als null.",
  howRow: (company: string, cost: string, benefit: string, ratio: string) =>
    `${company}: ${benefit} ÷ ${cost} = ${ratio}`,
  plan: "Geplant und tatsächlich",
  category: "Posten",
  planned: "geplant",
  actual: "tatsächlich",
  deviation: "Abweichung",
  marked: "mehr als 20 % Abweichung",
  priceless: "Nutzen ohne Preisschild",
  rated: (rating: number) => `Bewertung ${rating} von 5`,
  imbalance:
    "Aufwand und Nutzen sind ungleich verteilt. Sprechen Sie darüber, bevor daraus Misstrauen wird.",
  imbalanceTitle: "Schieflage",
  reasons: {
    a: "Mindestens ein Unternehmen hält Aufwand und Nutzen für nicht angemessen oder nicht fair verteilt.",
    b: "Die Einschätzungen der Unternehmen liegen mindestens zwei Stufen auseinander.",
    c: "Für ein Unternehmen lohnt es sich, für ein anderes bringt ein Euro weniger als 60 Cent.",
  },
  suggest: "Als Konsequenz vormerken",
  suggested: "Die Konsequenz steht im Schritt „Konsequenzen und nächster Durchlauf“.",
  consequenceText: "Verteilung von Kosten und Erlösen neu regeln (Schieflage)",
  change: "Konsequenz vorgemerkt",
};

export const trustResults = {
  title: "Vertrauensindex",
  noAnswers:
    "Noch liegen keine Antworten vor. Geben Sie den Teilnehmenden ihren Fragebogen, dann steht hier das Ergebnis.",
  onlyOwn:
    "Bisher liegt nur Ihre eigene Sicht vor. Das ist ein Stimmungsbild, kein Vertrauensindex.",
  onlyOthers:
    "Bisher liegen nur Antworten aus einem Unternehmen vor. Der Vergleich öffnet sich, wenn mindestens zwei Unternehmen geantwortet haben.",
  allUnknown:
    "Es liegen Antworten vor, aber zu keiner Dimension genug: Mindestens drei von vier Aussagen müssen beurteilt sein.",
  index: "Index von 0 bis 100",
  dash: "–",
  noIndex: "Für einen Gesamtwert fehlen Antworten zu mindestens drei Dimensionen.",
  hidden: "zu wenige Antworten für eine eigene Auswertung",
  hiddenTotal: (from: number) =>
    `Bei zusammengefasster Auswertung wird das Ergebnis ab ${from} Antworten gezeigt.`,
  basis: (persons: number, companies: number) =>
    `${persons === 1 ? "1 Person" : `${persons} Personen`} aus ${companies === 1 ? "1 Unternehmen" : `${companies} Unternehmen`}`,
  share: (percent: number) => `${percent} % der Fragen beantwortet`,
  lowest: (dimension: string) => `niedrigste Dimension: ${dimension}`,
  deceptive: (dimension: string) => `Der Gesamtwert täuscht: Bei ${dimension} hakt es.`,
  rough: "bei wenigen Antworten nur grob zu deuten",
  blindTitle: "Blindes Vertrauen?",
  blind:
    "Das Vertrauen ist hoch, aber wenig ist geregelt. Vertrauen und Regeln ergänzen sich: Halten Sie das Wichtigste fest, solange es leichtfällt.",
  talk: "Der Vertrauensindex ist ein Gesprächsanlass, keine Note.",
  dimension: "Dimension",
  value: "Index",
  own: "Unsere Sicht auf den Partner",
  partner: "Sicht des Partners auf uns",
  ownNetwork: "Unsere Sicht auf die anderen",
  partnerNetwork: "Sicht der anderen auf die Zusammenarbeit",
  gap: "Unterschied",
  believed: "Vermutung",
  legend: (own: string, partner: string, hasBelieved: boolean) =>
    [`● durchgezogen: ${own}`, `○ gestrichelt: ${partner}`, hasBelieved && "◇ Vermutung"]
      .filter(Boolean)
      .join(" · "),
  viewsTitle: "Zwei Sichten",
  views: "Eigene Sicht und Sicht der Partner",
  we: "Wir",
  they: "Partner",
  companies: "Ergebnis je Unternehmen",
  spread: (dimensions: string) =>
    `Auch bei gutem Mittelwert: Die Unternehmen sehen ${dimensions} sehr unterschiedlich.`,
  how: "Wie gerechnet?",
  howText:
    "Je Person der Mittelwert einer Dimension, wenn mindestens drei von vier Aussagen beurteilt sind; daraus der Mittelwert je Unternehmen; daraus der Mittelwert aller Unternehmen. Jedes Unternehmen zählt einmal. (Mittelwert − 1) ÷ 4 × 100 ergibt den Index.",
  howSums:
    "Je Unternehmen und Aussage der Mittelwert aus den Summen; daraus die Dimension, daraus der Mittelwert aller Unternehmen. Jedes Unternehmen zählt einmal. (Mittelwert − 1) ÷ 4 × 100 ergibt den Index.",
  guideTitle: "Gesprächsleitfaden",
  guideLead: "Beginnen Sie mit dem größten Unterschied. Erst zuhören, dann antworten.",
  guideOpens: "Der Leitfaden öffnet sich mit dem Vergleich der beiden Sichten.",
  guideNone: "Die Sichten liegen dicht beieinander. Fragen Sie, was sich bewährt hat.",
  begins: (side: string) => `Es beginnt: ${side}.`,
  weBegin: "Ihr Unternehmen",
  theyBegin: "die andere Seite",
  question: (text: string) => `Frage: ${text}`,
  agree: (text: string) => `Zu vereinbaren: ${text}`,
  signed: (points: number) => (points > 0 ? `+${points}` : String(points).replace("-", "−")),
  measuresTitle: "Was Vertrauen stärkt",
  measuresLead:
    "Für Dimensionen unter 60 Punkten. Übernommene Vorschläge stehen in Phase 4 unter „Vertrauen pflegen“; ergänzen Sie dort, wer sich bis wann kümmert.",
  takeMeasures: "Vorschläge übernehmen",
  measureChange: "Vertrauensbildende Maßnahme vorgemerkt",
  measuresTaken: "Die Vorschläge stehen in Phase 4 unter „Vertrauen pflegen“.",
  repair:
    "Bei Fehlern im Können helfen Erklärung und Verbesserung. Bei verletzter Ehrlichkeit braucht es mehr: Offenheit über das Geschehene, Wiedergutmachung und eine Regel, die Wiederholung verhindert.",
  early:
    "Am Anfang zählen vor allem Können und Verlässlichkeit. Wohlwollen wächst erst mit gemeinsamen Erfahrungen – niedrige Werte im ersten Jahr sind normal.",
  factsTitle: "Was daneben bekannt ist",
  factsLead: "Tatsachen zum Einordnen. Sie fließen nicht in den Index ein.",
  promises: (share: number, settled: number) =>
    `Verlässlichkeit: ${share} % von ${settled} fälligen Zusagen gehalten.`,
  techTrust: (figure: string) =>
    `Offenheit und Sicherheit: Vertrauen in die Technik im Mittel ${figure} von 5.`,
  measuresDone: (done: number, all: number) =>
    `Vertrauensbildende Maßnahmen: ${done} von ${all} erledigt.`,
  trial: (note: string) => `Aus dem Probelauf: ${note}`,
};

/** What the participants wrote in their questionnaires. */
export const voices = {
  title: "Was die Teilnehmenden geschrieben haben",
  named: "In ihren eigenen Worten, nach Themen geordnet.",
  unnamed:
    "In ihren eigenen Worten, nach Themen geordnet. Von wem etwas stammt, ist nicht gespeichert.",
  goals: "Wie die Teilnehmenden die Ziele sehen",
  cost: "Aufwand",
  benefit: "Nutzen",
  note: "Was sie sonst sagen möchten",
  quote: (text: string) => `„${text}“`,
  by: (person: string, company: string) => [person, company].filter(Boolean).join(", "),
};
