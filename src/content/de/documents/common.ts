/** What every work product says. */
export const common = {
  states: { empty: "noch leer", draft: "Entwurf", agreed: "abgestimmt" },
  status: (state: string) => `Stand: ${state}`,
  enterAt: (number: number, step: string) => `Eintragen in Phase ${number} unter „${step}“.`,
  notGiven: "keine Angabe",
  nothingYet: "Dazu gibt es noch keine Angaben.",
};
