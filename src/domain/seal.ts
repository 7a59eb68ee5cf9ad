import { type Cycle, currentCycle } from "./cooperation.ts";
import type { Change } from "./edit.ts";
import type { Evaluation } from "./fields/evaluation.ts";

/** Own answers are fixed: a fingerprint of them has been made and sent along. */
export function isSealed({ seal }: Evaluation): boolean {
  return Boolean(seal?.hash);
}

/**
 * The text whose fingerprint is the seal: the own company's answers in an order that depends on
 * nothing but their content, with a random salt so that nobody can guess them.
 */
export function sealedText(
  { number, evaluation }: Pick<Cycle, "number" | "evaluation">,
  ownId: string,
  salt: string,
): string {
  const ratings = evaluation.trustRatings ?? [];
  const own =
    "aggregated" in ratings
      ? (ratings.aggregated[ownId] ?? null)
      : ratings
          .filter(({ raterId }) => raterId === ownId)
          .map(({ participantId, values }) => [participantId, values] as const)
          .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([salt, number, ownId, own]);
}

/** Has the own company said anything that could be sealed? */
export function canSeal({ trustRatings }: Evaluation, ownId: string): boolean {
  if (!trustRatings) return false;
  if ("aggregated" in trustRatings) return (trustRatings.aggregated[ownId]?.n ?? 0) > 0;
  return trustRatings.some(
    ({ raterId, values }) => raterId === ownId && values.some((value) => value !== null),
  );
}

/** Fixes the own answers: from now on they cannot be changed without the seal telling. */
export function setSeal(seal: { hash: string; salt: string; fixedOn: string } | null): Change {
  return (cooperation) => {
    const cycle = currentCycle(cooperation);
    if (cycle.closedOn) return cooperation;
    const evaluation = { ...cycle.evaluation, seal };
    return {
      ...cooperation,
      cycles: cooperation.cycles.map((one) => (one === cycle ? { ...one, evaluation } : one)),
    };
  };
}

/** A seal may be taken back only as long as nobody has answered on it. */
export function canBreakSeal({ seal, responses }: Evaluation): boolean {
  return Boolean(seal?.hash) && !(responses ?? []).some((one) => one.seal === seal?.hash);
}

/** The other side has answered and may be shown what is behind the seal. */
export function canOpenSeal({ seal, responses }: Evaluation, ownId: string): boolean {
  return Boolean(seal?.hash) && (responses ?? []).some(({ memberId }) => memberId !== ownId);
}
