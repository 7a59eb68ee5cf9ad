import type { Cycle } from "../cooperation.ts";
import type { PhaseId } from "../phase.ts";
import type { Origin } from "../shape.ts";

/** A record that an earlier phase suggests for a later one; a person takes it or does not. */
export interface Proposal {
  /** The same for the same reason, so that what was answered is not proposed again. */
  readonly key: string;
  readonly phase: PhaseId;
  readonly fieldId: string;
  /** What the record would hold; sentences are added in the language in use. */
  readonly draft: Readonly<Record<string, unknown>>;
  readonly origin: Origin;
}

/** `target` is phase and field, e.g. "structures.tensions". */
export function proposal(
  target: `${PhaseId}.${string}`,
  origin: Origin,
  draft: Proposal["draft"],
): Proposal {
  const [phase, fieldId] = target.split(".") as [PhaseId, string];
  const { reason, field, recordId, part } = origin;
  return {
    key: [target, reason, field, recordId, part ?? ""].join("/"),
    phase,
    fieldId,
    draft,
    origin,
  };
}

/** What a person has neither taken nor dismissed. */
export function unanswered(
  proposals: readonly Proposal[],
  { answeredProposals }: Cycle,
): readonly Proposal[] {
  const answered = new Set((answeredProposals ?? []).map(({ key }) => key));
  return proposals.filter(({ key }) => !answered.has(key));
}

/** Texts are the same whatever their case and the space around them. */
export function isSameText(a: string | null | undefined, b: string | null | undefined): boolean {
  return (a ?? "").trim().toLowerCase() === (b ?? "").trim().toLowerCase();
}
