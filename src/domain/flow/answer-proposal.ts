import type { AnsweredProposal } from "../cooperation.ts";
import { changeField, type Change, inCycle, type Moment } from "../edit.ts";
import { type Entry, type Identified, withRecord } from "../records.ts";
import type { Proposal } from "./proposal.ts";

/** A proposal and the record it becomes. */
export interface TakenProposal {
  readonly proposal: Proposal;
  readonly record: Identified<Readonly<Record<string, unknown>>>;
}

/** Puts the records of the chosen proposals into their lists; they are not proposed again. */
export function takeProposals(taken: readonly TakenProposal[], moment: Moment): Change {
  return (cooperation) => {
    const added = taken.reduce(
      (before, { proposal: { phase, fieldId }, record }) =>
        changeField(
          phase,
          fieldId,
          (held) => withRecord(held as readonly Entry[] | null, record),
          moment,
        )(before),
      cooperation,
    );
    return answered(
      taken.map(({ proposal }) => proposal),
      "taken",
    )(added);
  };
}

/** The proposals are not made again in this cycle. */
export function dismissProposals(proposals: readonly Proposal[]): Change {
  return answered(proposals, "dismissed");
}

/** Dismissed proposals for these fields, as "phase.field", are made once more. */
export function reviveProposals(targets: readonly string[]): Change {
  return inCycle((cycle) => ({
    ...cycle,
    answeredProposals: (cycle.answeredProposals ?? []).filter((one) => !isDismissed(one, targets)),
  }));
}

export function isDismissed(
  { key, answer }: AnsweredProposal,
  targets: readonly string[],
): boolean {
  return answer === "dismissed" && targets.some((target) => key.startsWith(`${target}/`));
}

function answered(proposals: readonly Proposal[], answer: AnsweredProposal["answer"]): Change {
  return inCycle((cycle) => ({
    ...cycle,
    answeredProposals: [
      ...(cycle.answeredProposals ?? []),
      ...proposals.map(({ key }) => ({ key, answer })),
    ],
  }));
}
