/** The questionnaire on paper, to be filled in by hand and typed in afterwards (section 4.6, way c). */
export const questionnaireSheet = {
  title: "Fragebogen",
  variants: { own: "für unser Unternehmen", partner: "für Partnerunternehmen" },
  lead: (askedBy: string, cooperation: string) =>
    `${askedBy} bittet Sie um Ihre Sicht auf die Kooperation „${cooperation}“.`,
  ownLead: (cooperation: string) => `Ihre Sicht auf die Kooperation „${cooperation}“ ist gefragt.`,
  thisCooperation: "unsere Kooperation",
  company: "Ihr Unternehmen",
  person: "Name oder Funktion",
  what: "16 Aussagen zum Vertrauen, dazu Ihre Sicht auf Ziele, Aufwand und Nutzen. Das dauert etwa zehn Minuten. Nichts davon ist Pflicht: Was Sie nicht beurteilen können oder möchten, lassen Sie offen.",
  open: "Die Auswertung ist offen: Ihre Antworten stehen unter Ihrem Unternehmen und der Angabe oben.",
  aggregated:
    "Die Auswertung ist zusammengefasst: Gespeichert werden von Ihren Bewertungen nur Summen je Unternehmen. Schreiben Sie Ihren Namen nicht auf den Bogen. Wer ihn eintippt, sieht Ihre Antworten; danach gehört er vernichtet. Ihre Schrift und Ihr Schreibstil können Sie verraten.",
  noMode: "Die Art der Auswertung ist noch nicht festgelegt.",
  noPartner: "Es ist noch kein Partnerunternehmen eingetragen.",
  when: "Der Vergleich öffnet sich erst, wenn aus beiden Seiten Antworten vorliegen.",
  members: (names: string) =>
    `Zur Kooperation gehören ${names}. Ihr eigenes Unternehmen ist nicht gemeint.`,
  trust: "Vertrauen",
  optional: (label: string) => `${label} (freiwillig)`,
  ratings: "Aufwand und Nutzen, kreuzen Sie an",
  ratingAnswers: (low: string, high: string) => [`1\n${low}`, "2", "3", "4", `5\n${high}`],
  giveBack: (company: string) => `Geben Sie den Bogen zurück an ${company}. Vielen Dank.`,
};
