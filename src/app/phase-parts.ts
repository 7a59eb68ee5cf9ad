import type { PhaseParts } from "#fields/phase-parts.ts";

/** What the phases have beyond forms; each part arrives with the step that shows it. */
export const phaseParts: PhaseParts = {
  controls: {},
  above: {},
  below: {},
};
