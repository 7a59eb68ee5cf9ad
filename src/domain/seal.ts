import type { Cycle } from "./cooperation.ts";
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
