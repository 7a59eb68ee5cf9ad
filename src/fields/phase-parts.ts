import { type ComponentType, createContext, use } from "react";

import type { AnyFieldWords } from "#content/any-words.ts";
import type { FieldState } from "#domain/assess.ts";

/** What a control of its own is given; everything else it finds in the environment of the fields. */
export interface OwnControlProps {
  readonly state: FieldState;
  readonly words: AnyFieldWords;
}

/** What a part around the fields of a step is given: the fields it stands with. */
export interface StepPartProps {
  readonly states: readonly FieldState[];
}

/** A component that came with a chunk of its own, or at once. */
type Part<Props> = ComponentType<Props>;

/**
 * What a phase has beyond forms. The roof names the parts, so that the fields need not know the
 * rooms that build them and no room needs to know another one.
 */
export interface PhaseParts {
  /** Takes the place of the form of a field, by "phase.field". */
  readonly controls: Readonly<Record<string, Part<OwnControlProps> | undefined>>;
  /** Stand above the fields of a step in this order, by "phase.step". */
  readonly above: Readonly<Record<string, readonly Part<StepPartProps>[] | undefined>>;
  /** Stand below the fields of a step in this order, by "phase.step". */
  readonly below: Readonly<Record<string, readonly Part<StepPartProps>[] | undefined>>;
}

const NO_PARTS: PhaseParts = { controls: {}, above: {}, below: {} };

export const PhasePartsContext = createContext<PhaseParts>(NO_PARTS);

export function usePhaseParts(): PhaseParts {
  return use(PhasePartsContext);
}
