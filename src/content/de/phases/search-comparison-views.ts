interface Range {
  readonly low: number;
  readonly high: number;
}

/** Step „Unternehmen vergleichen“: the comparison by points (section 3.2). */
export const comparisonViews = {
  title: "Vergleich nach Punkten",
  blind: {
    hide: "Ohne Namen vergleichen",
    reveal: "Namen zeigen",
    note: "Sie vergleichen gerade ohne Namen. Die Reihenfolge der Buchstaben ist zufällig, Belege sind nur zu lesen.",
    alias: (letter: string) => `Unternehmen ${letter}`,
    known: (count: number, best: number, mean: string) =>
      count === 1
        ? `das eine bekannte Unternehmen auf Platz ${best}`
        : `die ${count} bekannten Unternehmen im Mittel auf Platz ${mean}, das beste auf Platz ${best}`,
    unknown: (count: number, best: number, mean: string) =>
      count === 1
        ? `das eine unbekannte Unternehmen auf Platz ${best}`
        : `die ${count} unbekannten Unternehmen im Mittel auf Platz ${mean}, das beste auf Platz ${best}`,
    both: (known: string, unknown: string) => `Aufgedeckt: Es stehen ${known}, ${unknown}.`,
    onlyKnown:
      "Aufgedeckt: Alle Unternehmen mit einem Platz sind Ihnen bekannt. Ein Vergleich mit unbekannten fehlt noch.",
    onlyUnknown:
      "Aufgedeckt: Alle Unternehmen mit einem Platz waren Ihnen vorher unbekannt. Bekanntheit spielt hier keine Rolle.",
    nobody: "Aufgedeckt: Noch hat kein Unternehmen einen Platz.",
  },
  ranking: {
    title: "Wer passt wie gut?",
    place: "Platz",
    points: (points: number) => `${points} Punkte`,
    noPoints: "noch keine Punkte",
    musts: {
      met: "alle Muss-Anforderungen erfüllt",
      unclear: "Muss-Anforderung noch unklar",
      failed: "erfüllt eine Muss-Anforderung nicht",
    },
    provisional: (coverage: number) => `vorläufig, ${coverage} % bewertet`,
    range: ({ low, high }: Range) => `zwischen ${low} und ${high}`,
    lead: (points: number) => {
      if (points === 0) return "Vorsprung unter 1 Punkt.";
      return points === 1 ? "Vorsprung 1 Punkt." : `Vorsprung ${points} Punkte.`;
    },
    tie: "Gleichstand auf Platz 1.",
    close:
      "Kopf an Kopf: Der Unterschied ist kleiner als die Ungenauigkeit der Bewertung. Entscheiden Sie nach Gespräch und Probelauf.",
    tipping: "Das Ergebnis kippt, wenn Sie ‚{criterion}‘ anders gewichten.",
    or: "‘ oder ‚",
    and: "‘, ‚",
    stable: "Das Ergebnis bleibt auch bei anderen Gewichten stabil.",
    alone: "Für einen Vorsprung braucht es zwei Unternehmen mit Platz.",
    bar: "Der Balken zeigt den Nutzwert von 0 bis 100. Die Klammer zeigt, wo er liegen kann, solange nicht alles bewertet ist.",
    note: "Punkte ordnen Ihre Gedanken. Die Entscheidung treffen Sie.",
    weightsProvisional: (sum: string) =>
      `Die Gewichte ergeben zusammen ${sum} % statt 100 %. Bis dahin ist der Vergleich vorläufig: Jedes Kriterium zählt mit seinem Anteil an ${sum} %, gespeichert wird daran nichts.`,
    toWeights: "Gewichte anpassen",
    noWeights: "Noch hat kein Kriterium ein Gewicht. Ohne Gewichte gibt es keine Punkte.",
    noScores:
      "Noch ist nichts bewertet. Tragen Sie unten ein, wie gut jedes Unternehmen die Kriterien erfüllt.",
    noCriteria:
      "Noch gibt es keine Kriterien. Legen Sie zuerst fest, woran Sie die Unternehmen messen.",
    toCriteria: "Kriterien festlegen",
  },
  grid: {
    title: "Bewertung im Einzelnen",
    caption: "Bewertung von 1 „kaum erfüllt“ bis 5 „sehr gut“, darunter der Beleg.",
    keys: "Mit der Tastatur: Pfeiltasten wechseln das Feld, 1 bis 5 bewertet, 0 oder Entf leert. Bei Muss-Anforderungen steht 1 für erfüllt, 2 für nicht erfüllt, 3 für noch unklar.",
    keysEvidence: "Eingabe öffnet den Beleg.",
    corner: "Maßstab",
    cell: (criterion: string, company: string) => `${criterion}, ${company}`,
    musts: "Muss-Anforderungen",
    criteria: "Wunsch-Kriterien mit Gewicht",
    result: "Ergebnis",
    utility: "Nutzwert von 100 Punkten",
    between: ({ low, high }: Range) => `(${low}–${high})`,
    place: "Platz",
    failed: "kein Platz, Muss nicht erfüllt",
    none: "–",
    weight: (weight: string) => `${weight} %`,
    unrated: "noch nicht beurteilt",
    unchecked: "noch nicht geprüft",
    unnamedCompany: "Unternehmen ohne Namen",
    unnamedCriterion: "Kriterium ohne Namen",
    unnamedMust: "Anforderung ohne Namen",
    evidence: "Beleg",
    noEvidence: "ohne Beleg",
    evidenceOf: (criterion: string, company: string) => `Beleg: ${criterion}, ${company}`,
    done: "Fertig",
    scale: (value: number, meaning: string) => `${value} bedeutet: ${meaning}`,
    company: "Unternehmen",
    nextCompany: (name: string) => `Weiter zu ${name}`,
    clear: "Bewertung aufheben",
    clearCheck: "Auswahl aufheben",
  },
  whatIf: {
    title: "Was wäre, wenn …?",
    question: (criterion: string) => `Was wäre, wenn ‚${criterion}‘ zählt?`,
    percent: (share: number) => `${share} %`,
    why: (share: number) =>
      `Festgelegt sind ${share} %. Die übrigen Gewichte behalten ihr Verhältnis zueinander. Nichts davon wird gespeichert.`,
    other: "Kriterium zum Ausprobieren",
    reset: "Zurücksetzen",
    caption: (then: number, now: number) => `Nutzwert mit ${then} % statt ${now} % Gewicht`,
    company: "Unternehmen",
    place: "Platz",
    before: "bisher",
    after: "dann",
    moved: (before: number | string, after: number | string) => `${before} → ${after}`,
    sameOrder: (first: string) => `Die Reihenfolge bleibt gleich. Vorn liegt weiter: ${first}.`,
    sameFirst: (first: string) => `Die Reihenfolge ändert sich. Vorn liegt weiter: ${first}.`,
    otherFirst: (first: string, before: string) =>
      `Jetzt liegt vorn: ${first}. Bisher war es ${before}.`,
    nobody: "Mit diesen Gewichten hat kein Unternehmen einen Platz.",
  },
};

/** Step „Entscheidung“: the choice beside what the comparison says. */
export const decisionViews = {
  empty: "Noch steht kein Unternehmen zur Wahl. Tragen Sie zuerst die Unternehmen ein.",
  toCompare: "Zu den Unternehmen",
  noRank: "ohne Platz",
  relation: (relation: string) => `Verbindung: ${relation}`,
  deviates: (best: string) => `Ihre Auswahl weicht vom Vergleich ab. Nach Punkten vorn: ${best}.`,
  favorite: "Ihr spontaner Favorit",
  favoriteRanked: (name: string, rank: number, points: number) =>
    `${name} liegt im Vergleich auf Platz ${rank} mit ${points} Punkten.`,
  favoriteUnranked: (name: string) => `${name} hat im Vergleich keinen Platz.`,
  favoriteUnknown: (name: string) =>
    `„${name}“ steht unter diesem Namen nicht unter den verglichenen Unternehmen.`,
  first: (name: string, points: number) => `Auf Platz 1 steht ${name} mit ${points} Punkten.`,
};
