import { type CycleContext, filled } from "./context.ts";
import { daysBetween } from "./day.ts";
import { searchFields } from "./fields/search.ts";
import { recordsOf } from "./records.ts";
import type { Candidate } from "./utility.ts";

/** States in the order of a search, from the long list to the decision; the last two lead out of it. */
export const CANDIDATE_STATES = searchFields.candidates.fields.status.options;
export type CandidateState = (typeof CANDIDATE_STATES)[number];

/** Nothing is left to do with companies that are out of the search. */
export function isOut({ status }: Pick<Candidate, "status">): boolean {
  return status === "declined" || status === "excluded";
}

/** A company on its way through the search. */
export interface PipelineEntry {
  readonly candidate: Candidate;
  /** Its place in the list of companies, from 1. */
  readonly position: number;
  /** Days since the date of the next step; 0 while it lies ahead or the company is out. */
  readonly overdueDays: number;
  readonly talks: number;
  /** Day of the latest talk; empty before the first one. */
  readonly lastTalk: string;
  readonly selected: boolean;
  /** Another company goes by the same name. */
  readonly namesake: boolean;
}

export interface PipelineStage {
  /** Empty for companies whose state nobody has noted. */
  readonly state: CandidateState | "";
  readonly entries: readonly PipelineEntry[];
}

/** The companies by their state; every state is there, also without companies. */
export function pipelineOf(context: CycleContext): readonly PipelineStage[] {
  const entries = recordsOf(context.cycle.search.candidates).map((candidate, index) =>
    entryOf(candidate, index + 1, context),
  );
  const stage = (state: CandidateState | "") => ({
    state,
    entries: entries.filter(({ candidate }) => (candidate.status || "") === state),
  });
  const unknown = stage("");
  return [...(unknown.entries.length > 0 ? [unknown] : []), ...CANDIDATE_STATES.map(stage)];
}

function entryOf(
  candidate: Candidate,
  position: number,
  { cycle: { search }, today }: CycleContext,
): PipelineEntry {
  const { id, name, nextDate } = candidate;
  const talks = recordsOf(search.talks).filter(({ candidateId }) => candidateId === id);
  const days = talks.map(({ date }) => date ?? "").toSorted();
  const isLate = filled(nextDate) && nextDate < today && !isOut(candidate);
  return {
    candidate,
    position,
    overdueDays: isLate ? daysBetween(nextDate, today) : 0,
    talks: talks.length,
    lastTalk: days.at(-1) ?? "",
    selected: (search.selectedIds ?? []).includes(id),
    namesake:
      filled(name) &&
      recordsOf(search.candidates).some((other) => other.id !== id && goesBy(other, name)),
  };
}

/** Is a company called like this, whatever the case? */
export function goesBy({ name }: Pick<Candidate, "name">, text: string): boolean {
  return (name ?? "").trim().toLowerCase() === text.trim().toLowerCase();
}
