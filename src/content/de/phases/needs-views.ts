/** What the screens of this phase say beyond its forms. */
export const needsViews = {
  areas: {
    caption: "Ihre Geschäftsfelder im Vergleich, das lohnendste zuerst",
    area: "Geschäftsfeld",
    advantage: "Vorteil",
    effort: "Aufwand",
    attractiveness: "Attraktivität",
    chosen: "Damit beginnen Sie",
    effortUnknown: "Aufwand nicht geschätzt",
    advantageUnknown: "Vorteil nicht geschätzt",
    unknown: "–",
    formula:
      "Attraktivität ist der Vorteil abzüglich des halben Aufwands, von −1,5 bis 4,5. Sie ist eine Hilfe zum Ordnen; entscheiden Sie nach dem, was für Sie zählt.",
    withoutEffort: "Wo der Aufwand nicht geschätzt ist, ordnet der Vorteil allein.",
    place: (chosen: string, place: number, all: number) =>
      place === 1
        ? `Sie beginnen mit „${chosen}“, dem ersten in dieser Reihenfolge.`
        : `Sie beginnen mit „${chosen}“, hier an Stelle ${place} von ${all}.`,
    notChosen: "Womit Sie beginnen, ist noch nicht gewählt.",
  },
  competencies: {
    caption: "Ihre Stärken und Lücken auf einen Blick",
    intent: "Was Sie damit vorhaben",
    core: "Kernwissen",
    nothing: "–",
    unplaced: "Noch nicht eingeordnet:",
    counts: (strong: number, gaps: number, core: number) =>
      [
        strong === 1 ? "1 Stärke" : `${strong} Stärken`,
        gaps === 1 ? "1 Lücke" : `${gaps} Lücken`,
        core === 0 ? "noch kein Kernwissen markiert" : `${core} als Kernwissen markiert`,
      ].join(", "),
    gapMeaning: "Als Lücke zählt, was fehlt oder was Sie ausbauen wollen.",
  },
  digital: {
    caption: "Was Ihre Vorhaben aufhält und was ein Partner beitragen soll",
    project: "Vorhaben",
    obstacles: "Woran es fehlt",
    help: "Gewünschter Beitrag",
    open: "noch offen",
    next: "Den gewünschten Beitrag finden Sie in der Partnersuche als Vorschlag für Ihre Anforderungen wieder.",
    kept: (n: number) =>
      n === 1
        ? "Das eingetragene Vorhaben bleibt gespeichert. Es erscheint wieder, sobald Sie „ja, es läuft“ oder „ja, geplant“ wählen."
        : `Die ${n} eingetragenen Vorhaben bleiben gespeichert. Sie erscheinen wieder, sobald Sie „ja, es läuft“ oder „ja, geplant“ wählen.`,
  },
  form: {
    title: "Ihre Auswahl im Überblick",
    form: "Kooperationsform",
    field: "Kooperationsfeld",
    intensity: "Verbindlichkeit",
    open: "noch nicht gewählt",
    cautions: "Worauf Sie bei diesen Bereichen achten sollten",
    horizontal:
      "Auf derselben Stufe ist der Partner oft auch Wettbewerber. In Phase 3 stehen dazu die rechtlichen Hinweise L01 bis L03 zur Prüfung.",
    undecided: "Die Form ist noch offen. Der Übergang zur Partnersuche erinnert Sie daran.",
  },
  goals: {
    caption: "Alle Ziele auf einen Blick",
    goal: "Ziel",
    baseline: "Ausgangs\u00adwert",
    target: "Zielwert",
    unit: "Einheit",
    due: "Termin",
    unknown: "–",
    notUnderstood: (typed: string) => `„${typed}“ ist keine Zahl`,
    dateNotUnderstood: (typed: string) => `„${typed}“ ist kein Datum`,
    hold: "Halteziel",
    gaps: (labels: string) => `Es fehlt noch: ${labels}.`,
    past: "ist vorbei",
  },
  alternatives: {
    caption: "Die geprüften Wege im Vergleich mit einer Kooperation",
    option: "Anderer Weg",
    verdict: "Ihr Urteil",
    assessment: "Was dafür und was dagegen spricht",
    open: "noch offen",
    noneBetter: "Nach Ihrem Urteil ist keiner dieser Wege besser als eine Kooperation.",
    better: (options: string) => `Nach Ihrem Urteil besser als eine Kooperation: ${options}.`,
    whyThen:
      "Sie haben sich trotzdem für eine Kooperation entschieden. Ein Satz dazu in der Begründung hilft Ihnen später.",
  },
  carriedOver: {
    prepared: "Dafür ist vorbereitet:",
    became: "Was daraus wurde:",
    go: (step: string) => `zum Eintrag in „${step}“`,
  },
  risks: {
    caption: "Ihre Risiken nach Wahrscheinlichkeit und Folgen",
    impact: "Folgen",
    probability: "Wahrscheinlichkeit",
    axis: (what: string, value: number, meaning: string) => `${what} ${value}, ${meaning}`,
    legend: "Umrandet: hoch, Wahrscheinlichkeit mal Folgen ergibt 12 oder mehr.",
    high: "hoch",
    point: (number: number, risk: string, value: number, isHigh: boolean) =>
      `Risiko ${number}: ${risk}, Wert ${value}${isHigh ? ", hoch" : ""}`,
    numbered: (number: number, risk: string) => `Risiko ${number}: ${risk}`,
    value: (probability: number, impact: number, value: number) =>
      `${probability} × ${impact} = ${value}`,
    measure: (measure: string) => `Gegenmaßnahme: ${measure}`,
    noMeasure: "Noch keine Gegenmaßnahme.",
    unrated: "noch nicht eingeschätzt",
  },
};
