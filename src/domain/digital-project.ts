import type { Needs } from "./fields/needs.ts";
import { type Identified, recordsOf } from "./records.ts";

type DigitalProject = Identified<NonNullable<Needs["digitalProjects"]>[number]>;

/** The projects that count: what was entered before „derzeit nicht“ was chosen is kept, but rests. */
export function activeProjects({
  digitalStatus,
  digitalProjects,
}: Needs): readonly DigitalProject[] {
  return digitalStatus === "no" ? [] : recordsOf(digitalProjects);
}
