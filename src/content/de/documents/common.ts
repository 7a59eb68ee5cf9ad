/** What every work product says. */
export const common = {
  states: { empty: "noch leer", draft: "Entwurf", agreed: "abgestimmt" },
  status: (state: string) => `Stand: ${state}`,
  notGiven: "keine Angabe",
  nothingYet: "Dazu gibt es noch keine Angaben.",
};
