import type { GateCondition } from "#domain/gate.ts";

/** Section 5.5, column „Text if unmet“. */
export const gates: Readonly<Record<GateCondition, string>> = {
  notDecided: "Sie haben sich noch nicht für eine Kooperation entschieden.",
  noMeasurableGoal: "Ohne messbares Ziel fehlt der Maßstab für die Auswahl.",
  noGap: "Es ist noch nicht klar, was der Partner ergänzen soll.",
  formOpen: "Die Kooperationsform ist noch offen.",
  resourcesOpen: "Zeit und verantwortliche Person sind noch nicht gesichert.",
  needsLight: "Die Bedarfsermittlung hat noch Lücken.",
  noneSelected: "Sie haben noch kein Unternehmen ausgewählt.",
  mustFailed: "{company} erfüllt eine Muss-Anforderung nicht.",
  fewCompared: "Weniger als drei Unternehmen wurden ernsthaft verglichen.",
  tieOpen: "Zu einer persönlichen Verbindung fehlt noch die zweite Meinung oder Begründung.",
  ndaPlanned: "Die Vertraulichkeitsvereinbarung steht noch aus.",
  motiveMissing: "Es ist unklar, was der Partner von der Kooperation hat.",
  notWritten: "Es gibt noch keine schriftliche Grundlage.",
  accountabilityUnclear: "Für {n} Aufgaben ist die Verantwortung unklar.",
  sharingUnsettled: "Die Informationsfreigabe ist noch nicht geklärt.",
  tensionsOpen: "Zu {n} heiklen Punkten fehlt eine Abmachung.",
  hintsUnchecked: "{n} rechtliche Hinweise sind noch ungeprüft.",
  evaluationUnplanned: "Der Termin der ersten Evaluation fehlt.",
  periodRunning:
    "Der vereinbarte Zeitraum ist noch nicht um. Eine vorgezogene Evaluation ist möglich, sagt aber weniger aus.",
  noMeetingHeld: "Bisher ist keine Abstimmung als durchgeführt vermerkt.",
  participantsMissing: "Planen Sie Teilnehmende aus jedem Unternehmen ein.",
  notAllRated: "Noch nicht alle Partner haben bewertet.",
  consequencesLoose: "{n} Konsequenzen sind noch ohne Zuständigkeit oder Termin.",
  continuationOpen: "Die Entscheidung über die Fortführung fehlt.",
  nextDateMissing: "Der nächste Evaluationstermin fehlt.",
};
