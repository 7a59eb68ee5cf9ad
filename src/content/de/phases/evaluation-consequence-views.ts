import type { ConsequenceType } from "#domain/fields/evaluation.ts";
import type { Outcome } from "#domain/consequence-effect.ts";

/** What each type of consequence does when it is carried out (section 3.10). */
const effects: Readonly<Record<ConsequenceType, string>> = {
  amendAgreement:
    "Der Regelungspunkt wird wieder zum Entwurf, die Änderung steht als Nachtrag mit altem und neuem Wortlaut bereit, die Fassung zählt eins weiter.",
  changeRoles: "In der Rollenmatrix entsteht eine Aufgabe, die Sie zuordnen.",
  changeInfoSharing:
    "In der Informationsfreigabe wird die Zeile zum Prüfen vorgemerkt oder neu angelegt.",
  clarifyTension: "Das Spannungsfeld steht wieder auf „offen“, bis es eine Abmachung gibt.",
  changeRule: "In Phase 4 entsteht die Regel oder Gewohnheit als Entwurf.",
  changeCommunication:
    "In Phase 4 entsteht die Abstimmung, der Weg oder die Ansprechperson als Entwurf.",
  changeData: "Die Anwendung wird zum Prüfen vorgemerkt oder als geplant angelegt.",
  trustMeasure: "In Phase 4 entsteht eine vertrauensbildende Maßnahme mit Person und Termin.",
  adjustGoal:
    "Das Ziel steht im nächsten Durchlauf wieder zur Wahl, der Istwert wird Ausgangswert.",
  newGoal: "Das Ziel steht im nächsten Durchlauf als Vorschlag bereit.",
  newNeed: "Der Bedarf steht im nächsten Durchlauf als Vorschlag bereit.",
  newOpportunity: "Die Chance steht im nächsten Durchlauf als Vorschlag bereit.",
  newPartner: "Der nächste Durchlauf beginnt mit diesem Anlass und einer Partnersuche.",
  endPartner:
    "Das Unternehmen ist in diesem Durchlauf zum letzten Mal dabei. Ein Ereignis erinnert an alles, was zu übergeben ist.",
  learn: "Die Erkenntnis bleibt auch für künftige Kooperationen gespeichert.",
  end: "Die Abschluss-Checkliste führt durch ein geordnetes Ende.",
};

const states: Readonly<Record<Outcome["state"], string>> = {
  waiting: "noch nicht umgesetzt",
  begun: "begonnen",
  fulfilled: "umgesetzt",
  next: "wartet auf den nächsten Durchlauf",
  adopted: "im nächsten Durchlauf übernommen",
  dropped: "verworfen",
};

export const consequences = {
  title: "Was aus den Konsequenzen wird",
  lead: "Jede Konsequenz bewirkt etwas Bestimmtes. „Jetzt umsetzen“ legt es an der richtigen Stelle an.",
  effects,
  states,
  table: "Konsequenzen und ihre Wirkung",
  what: "Konsequenz",
  effect: "Wirkung",
  state: "Stand",
  carryOut: "Jetzt umsetzen",
  carryOutFor: (text: string) => `Jetzt umsetzen: ${text}`,
  clauseFirst: "Wählen Sie oben den Regelungspunkt, um den es geht.",
  companyFirst: "Wählen Sie oben das Unternehmen, um das es geht.",
  toPlace: "Dorthin",
  toPlaceOf: (text: string) => `Dorthin: ${text}`,
  toClosing: "Zur Abschluss-Checkliste",
  finish: "Als erledigt vermerken",
  finishFor: (text: string) => `Als erledigt vermerken: ${text}`,
  overdue: (days: number) => (days === 1 ? "seit einem Tag fällig" : `seit ${days} Tagen fällig`),
  change: (text: string) => `Konsequenz umgesetzt: ${text}`,
  finished: (text: string) => `Konsequenz erledigt: ${text}`,
  done: (text: string) => `„${text}“ ist auf den Weg gebracht.`,
};
