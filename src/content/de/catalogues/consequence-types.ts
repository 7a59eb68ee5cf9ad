import type { ConsequenceType } from "#domain/fields/evaluation.ts";

/** What follows from an evaluation. */
export interface ConsequenceWords {
  readonly label: string;
}

/** Section 3.10. */
export const consequenceTypes = {
  amendAgreement: { label: "Vereinbarung anpassen" },
  changeRoles: { label: "Zuständigkeit ändern" },
  changeInfoSharing: { label: "Informationsfreigabe ändern" },
  clarifyTension: { label: "Spannungsfeld klären" },
  changeRule: { label: "Regel oder Gewohnheit ändern" },
  changeCommunication: { label: "Abstimmung oder Kommunikationsweg ändern" },
  changeData: { label: "Anwendung oder Datenfluss ändern" },
  trustMeasure: { label: "Vertrauen gezielt stärken" },
  adjustGoal: { label: "Ziel anpassen" },
  newGoal: { label: "Neues Ziel" },
  newNeed: { label: "Neuer Bedarf" },
  newOpportunity: { label: "Neue Chance verfolgen" },
  newPartner: { label: "Weiteren Partner suchen" },
  endPartner: { label: "Partner scheidet aus" },
  learn: { label: "Erkenntnis festhalten" },
  end: { label: "Kooperation beenden" },
} as const satisfies Record<ConsequenceType, ConsequenceWords>;
