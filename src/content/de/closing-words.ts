/** The page that closes a cooperation, or the leaving of one partner (section 2.5). */
export const closingWords = {
  title: "Abschluss",
  titleOf: (partner: string) => `Abschluss mit ${partner}`,
  lead: "Acht Aussagen für ein sauberes Ende. Sie zählen nicht zum Reifegrad der Phasen.",
  leadOf: (partner: string) =>
    `Acht Aussagen dazu, dass ${partner} sauber ausscheidet. Die Kooperation selbst geht weiter.`,
  statements: "Aussagen zum Abschluss",
  answered: (done: number, all: number) => `${done} von ${all} geklärt`,
  settled: "Alle Punkte sind geklärt.",
  paper: "Auf Papier",
  print: "Liste ansehen und drucken",
  /** The way to what has to be handed over. */
  handover: "Was ohne diesen Partner neu zu verteilen ist",
  endTitle: "Kooperation abschließen",
  end: "Danach lässt sich alles lesen und drucken, aber nichts mehr ändern. Sie können die Kooperation jederzeit wieder öffnen.",
  close: "Kooperation abschließen",
  askTitle: "Kooperation abschließen?",
  ask: "Der laufende Durchlauf wird abgeschlossen. Alle Angaben bleiben lesbar und druckbar.",
  askOpen: (n: number) => (n === 1 ? "1 Punkt ist noch offen:" : `${n} Punkte sind noch offen:`),
  askConsequences: (n: number) =>
    n === 1
      ? "1 Konsequenz ist noch nicht erledigt:"
      : `${n} Konsequenzen sind noch nicht erledigt:`,
  askNothing: "Alle acht Punkte sind geklärt.",
  cancel: "Abbrechen",
  closeAnyway: "Trotzdem abschließen",
  closed: "Die Kooperation ist abgeschlossen.",
  closedOn: (date: string) =>
    `Diese Kooperation ist seit dem ${date} abgeschlossen. Sie lässt sich lesen und drucken, aber nicht mehr ändern.`,
  toClosing: "Zum Abschluss",
  reopenTitle: "Doch weitermachen?",
  reopenWhy: "Der letzte Durchlauf geht dort weiter, wo Sie ihn abgeschlossen haben.",
  reopen: "Wieder öffnen",
  reopened: "Die Kooperation ist wieder offen.",
  changed: { close: "Kooperation abgeschlossen", reopen: "Kooperation wieder geöffnet" },
  /** Without a decision the page says what it is for. */
  notDecided:
    "Ein Ende ist noch nicht beschlossen. Sie können die Punkte trotzdem schon durchgehen.",
  partnerGone: "Dieses Ereignis gibt es nicht mehr.",
  toEvents: "Zu den Ereignissen",
};
