import type { ShareLevel } from "#domain/fields/structures.ts";

/** How far a piece of information may travel. */
export interface ShareLevelWords {
  readonly label: string;
  readonly meaning: string;
  readonly symbol: string;
}

/** Section 3.5. */
export const shareLevels = {
  public: { label: "Öffentlich", meaning: "Darf frei weitergegeben werden.", symbol: "○" },
  network: {
    label: "Alle Partner",
    meaning: "Alle Unternehmen der Kooperation, nicht darüber hinaus.",
    symbol: "◔",
  },
  company: {
    label: "Empfangendes Unternehmen",
    meaning:
      "Nur das Unternehmen, das die Information braucht, und dort nur, wer sie für die Aufgabe benötigt.",
    symbol: "◑",
  },
  named: {
    label: "Benannte Personen",
    meaning: "Nur die namentlich genannten Personen, keine Weitergabe im eigenen Haus.",
    symbol: "◕",
  },
  internal: { label: "Bleibt im Haus", meaning: "Wird nicht geteilt.", symbol: "●" },
} as const satisfies Record<ShareLevel, ShareLevelWords>;
