import type { WarningId } from "#domain/bias.ts";

/** Section 3.2: the warnings against the obvious choice. */
const warningTexts: Readonly<Record<WarningId, string>> = {
  W1: "Zu {company} besteht eine private oder finanzielle Verbindung. Lassen Sie eine unbeteiligte Person mitbewerten und legen Sie die Verbindung im eigenen Haus offen.",
  W2: "Sie kennen {company} bereits. Würden Sie sich auch ohne diese Bekanntschaft so entscheiden?",
  W3: "Ihr spontaner Favorit liegt im Vergleich auf Platz {n}. Was spricht trotzdem für ihn?",
  W4: "Ihren Favoriten haben Sie weniger genau geprüft als andere.",
  W5: "Die Auswahl ging schnell. Ein bis zwei weitere ernsthafte Vergleiche kosten wenig und schützen vor teuren Irrtümern.",
  W6: "{company} erfüllt ‚{must}‘ nicht. Ist die Anforderung doch verhandelbar?",
  W7: "Alle Unternehmen stammen aus Ihrem Umfeld. Suchen Sie bewusst auch außerhalb.",
  W8: "Bekannte schneiden bei Verlässlichkeit und Arbeitsweise auffällig besser ab, ohne dass dafür mehr Belege vorliegen. Bekanntheit ist noch kein Beleg.",
  W9: "Die Gewichte wurden nach der ersten Bewertung geändert.",
};

/** The list of warnings and what can be done about them. */
export const warningViews = {
  title: "Zum Nachdenken",
  texts: warningTexts,
  /** The facts behind a warning, where its text does not name them. */
  details: {
    favorite: (company: string) => `Ihr spontaner Favorit ist ${company}.`,
    unrated: (n: number) =>
      n === 1 ? "1 Kriterium ist nicht bewertet." : `${n} Kriterien sind nicht bewertet.`,
    lessProved: (own: number, most: number) =>
      `Belege gibt es dort zu ${own}, beim besten Unternehmen zu ${most} Kriterien.`,
    means: (known: string, unknown: string) =>
      `Im Mittel stehen Bekannte dort bei ${known}, Unbekannte bei ${unknown}.`,
    change: (reason: string) => `Begründung der Änderung: ${reason}`,
  },
  hidden: "Die Hinweise nennen Namen. Sie erscheinen wieder, wenn Sie die Namen zeigen.",
  dismiss: "Mit Begründung ausblenden",
  reason: "Warum blenden Sie den Hinweis aus?",
  reasonWhy: "Der Grund bleibt beim Hinweis stehen und erscheint in den Unterlagen.",
  reasonMissing: "Nennen Sie kurz den Grund.",
  confirm: "Hinweis ausblenden",
  cancel: "Abbrechen",
  settled: "Bedacht",
  dismissed: (date: string, reason: string) =>
    `Ausgeblendet am ${date}. Begründung: ${reason || "keine Angabe"}`,
  dismissedUndated: (reason: string) => `Ausgeblendet. Begründung: ${reason || "keine Angabe"}`,
  answered: (person: string) => `Zweite Meinung liegt vor: ${person}`,
  restore: "Wieder anzeigen",
  secondOpinion: "Zweite Meinung eintragen",
  changes: {
    dismiss: "Hinweis ausgeblendet",
    restore: "Hinweis wieder angezeigt",
  },
};
