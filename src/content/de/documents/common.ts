/** What every work product says. */
export const common = {
  states: { empty: "noch leer", draft: "Entwurf", agreed: "abgestimmt" },
  status: (state: string) => `Stand: ${state}`,
  enterAt: (number: number, step: string) => `Eintragen in Phase ${number} unter „${step}“.`,
  period: {
    between: (from: string, to: string) => `${from} bis ${to}`,
    from: (from: string) => `ab ${from}`,
    to: (to: string) => `bis ${to}`,
  },
  sign: { date: "Ort, Datum", for: (company: string) => `für ${company}` },
  ownCompany: "unser Unternehmen",
  searchSkipped: "In diesem Durchlauf wird kein Partner gesucht.",
  notGiven: "keine Angabe",
  nothingYet: "Dazu gibt es noch keine Angaben.",
};
