import type { baseFields } from "#domain/fields/base.ts";
import type { TopWords } from "../../words.ts";

const companyMissing = "Bitte nennen Sie Ihr Unternehmen.";

/** Master data of a cooperation (section 0.8). */
export const base = {
  name: {
    label: "Name der Kooperation",
    why: "Unter diesem Namen finden Sie die Kooperation wieder. Ein Arbeitstitel genügt.",
    error: "Bitte geben Sie der Kooperation einen Namen mit mindestens 3 Zeichen.",
  },
  ownCompany: {
    label: "Ihr Unternehmen",
    why: "Aus Ihrer Sicht wird der gesamte Kreislauf ausgefüllt.",
    error: companyMissing,
    fields: {
      name: { label: "Name", error: companyMissing },
      industry: { label: "Branche" },
      location: { label: "Ort" },
      employees: { label: "Zahl der Beschäftigten" },
    },
  },
  startDate: {
    label: "Beginn des ersten Durchlaufs",
    why: "Ab diesem Tag zählen Fristen und Ziele.",
  },
  note: {
    label: "Notiz",
    why: "Platz für alles, was sonst nirgends hinpasst.",
  },
} as const satisfies TopWords<typeof baseFields>;
