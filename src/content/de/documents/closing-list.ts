/** The eight statements about a good end (section 2.5), to tick by hand or as answered. */
export const closingList = {
  title: "Abschlussliste",
  lead: "Acht Aussagen für ein sauberes Ende der Kooperation.",
  statement: "Aussage",
  note: "Notiz",
  ticked: "☒",
  box: "☐",
  closedOn: (date: string) => `Abgeschlossen am ${date}.`,
  agreedBy: "Damit sind wir auseinandergegangen:",
  empty: "Es gibt noch keine Antworten.",
};
