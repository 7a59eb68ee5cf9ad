import { date, type Draft, long, number, record, required, text } from "../shape.ts";

/** Master data of a cooperation (section 0.8). */
export const baseFields = {
  name: required(text({ min: 3, max: 80 })),
  ownCompany: required(
    record({
      name: required(text()),
      industry: text(),
      location: text(),
      employees: number({ min: 0 }),
    }),
  ),
  startDate: required(date()),
  note: long(),
} as const;

export type Base = Draft<typeof baseFields>;
