import caseA from "#content/de/examples/case-a.json";
import caseB from "#content/de/examples/case-b.json";
import type { Cooperation } from "#domain/cooperation.ts";

/** The example companies with their original dates; the reference day is 2 February 2026. */
export function exampleCase(which: "a" | "b"): Cooperation {
  const { demoId, demoReferenceDate: _day, ...data } = which === "a" ? caseA : caseB;
  // The file has the shape of a cooperation; tests/domain checks it against the schema.
  return { id: demoId, ...structuredClone(data) } as unknown as Cooperation;
}
