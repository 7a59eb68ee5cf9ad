import { useMemo } from "react";
import { useParams } from "react-router-dom";

import type { LoadedPhase } from "#content/content.ts";
import { useContent, usePhaseWords } from "#content/use-content.ts";
import { type FieldState, fieldStates } from "#domain/assess.ts";
import { PHASE_IDS, type PhaseId } from "#domain/phase.ts";
import { type CycleView, useCycleView } from "#state/cycle-view.ts";

/** The phase an address names; `undefined` for an address that names none. */
export function usePhaseParam(): PhaseId | undefined {
  const { phase: path } = useParams();
  const { outline } = useContent();
  return PHASE_IDS.find((id) => outline[id].path === path);
}

export interface OpenPhase {
  readonly phase: PhaseId;
  readonly view: CycleView;
  readonly loaded: LoadedPhase;
  readonly states: readonly FieldState[];
}

/** A phase with its words and the state of every field. */
export function useOpenPhase(phase: PhaseId): OpenPhase {
  const view = useCycleView();
  const loaded = usePhaseWords(phase);
  const states = useMemo(() => fieldStates(phase, view.context), [phase, view.context]);
  return { phase, view, loaded, states };
}
