import type { RatioLabel } from "#domain/cost-benefit.ts";
import type { AttainmentLabel } from "#domain/goal.ts";

/** Section 3.9: how far a goal was attained, in words. */
const attainment: Readonly<Record<AttainmentLabel, string>> = {
  reached: "erreicht",
  mostly: "weitgehend erreicht",
  partly: "teilweise erreicht",
  missed: "verfehlt",
  worsened: "verschlechtert",
};

/** Section 3.9: what a member got for its effort, in words. */
const ratio: Readonly<Record<RatioLabel, string>> = {
  clearly: "lohnt sich deutlich",
  carries: "trägt sich",
  notYet: "noch nicht",
  subsidy: "Zuschussgeschäft",
};

/** Words of the results that leave the product as numbers. */
export const results = {
  attainment,
  notMeasured: "nicht gemessen",
  ratio,
};

/** What the command `results` says when it cannot do its work. */
export const resultsCommandWords = {
  usage:
    "Nennen Sie mindestens eine Sicherungsdatei: npm run -s results -- DATEI [DATEI …] [--date JJJJ-MM-TT]",
  badDate: "„{text}“ ist kein Datum in der Form JJJJ-MM-TT.",
  badOption: "„{text}“ ist keine bekannte Angabe; möglich ist nur --date JJJJ-MM-TT.",
  notFound: "„{file}“ lässt sich nicht öffnen.",
  refusals: {
    tooLarge: "„{file}“ ist zu groß für eine Sicherung.",
    notReadable: "„{file}“ lässt sich nicht lesen, vielleicht ist die Datei unvollständig.",
    foreign: "„{file}“ ist keine Sicherung aus „Kreislauf des Vertrauens“.",
    newer: "„{file}“ stammt aus einer neueren Fassung dieses Werkzeugs.",
    damaged: "„{file}“ ist beschädigt: Einige Angaben passen nicht zusammen.",
  },
};
