import { comparisonViews } from "../phases/search-comparison-views.ts";
import { warningViews } from "../phases/search-warnings.ts";

/** The comparison by points (section 3.2), and what it shares with the documented decision. */
export const comparison = {
  title: "Vergleich nach Punkten",
  internalNotice:
    "Intern. Enthält Einschätzungen anderer Unternehmen und ist nicht zur Weitergabe bestimmt.",
  sections: {
    result: "Ergebnis",
    details: "Bewertung im Einzelnen",
    weights: "Gewichte",
    warnings: "Hinweise zur naheliegenden Wahl",
  },
  missing: {
    candidates: "Es ist noch kein Unternehmen eingetragen.",
    criteria: "Es ist noch kein Kriterium festgelegt.",
    fixed: "Die Gewichte sind noch nicht festgelegt.",
  },
  unrated: "noch nicht beurteilt",
  unnamed: "Unternehmen ohne Namen",
  ranking: {
    place: "Platz",
    company: "Unternehmen",
    utility: "Nutzwert von 100",
    coverage: "Grundlage",
    musts: "Muss-Anforderungen",
    relation: "Verbindung zu uns",
    fully: "vollständig bewertet",
    noRating: "noch nicht bewertet",
    provisional: (coverage: string, range: string) => `${coverage}: ${range}`,
    none: "–",
  },
  rankingCaption: "Rangfolge",
  chart: "Nutzwert von 0 bis 100",
  details: {
    caption: (from: number, to: number, all: number) =>
      from === 1 && to === all
        ? "Alle Unternehmen in der Reihenfolge ihres Platzes"
        : `Unternehmen ${from} bis ${to} von ${all}, in der Reihenfolge ihres Platzes`,
    measure: "Maßstab",
    weight: "Gewicht",
    must: "Muss",
    percent: (weight: string) => `${weight} %`,
    score: (value: number, name: string) => `${value} ${name}`,
    scale: "Bewertet von 1 „kaum erfüllt“ bis 5 „sehr gut“, darunter der Beleg.",
    result: "Nutzwert von 100, Platz",
    placed: (points: string, place: number) => `${points}, Platz ${place}`,
    unplaced: (points: string) => `${points}, ohne Platz`,
  },
  weights: {
    fixedOn: "Festgelegt am",
    changedOn: (date: string) => (date ? `Geändert am ${date}` : "Geändert"),
    noReason: "ohne Begründung",
  },
  warnings: {
    caption: "Hinweise zur naheliegenden Wahl",
    text: "Hinweis",
    state: "Was daraus wurde",
    open: "offen",
    none: "Es gibt keinen Hinweis.",
  },
  /** The sentences of the screen, so that paper says the same. */
  said: { ...comparisonViews.ranking, warnings: warningViews },
};
