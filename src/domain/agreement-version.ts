import { type ClauseId, type ClauseStatus, CLAUSES } from "./agreement.ts";
import { type Consequence, consequencesOf, isOpen } from "./consequence.ts";
import { type CycleContext, filled } from "./context.ts";
import { currentCycle } from "./cooperation.ts";
import { type Change, changeField, type Moment } from "./edit.ts";
import type { Structures } from "./fields/structures.ts";
import { type Identified, recordsOf, withRecord } from "./records.ts";

export type AgreementVersion = Identified<NonNullable<Structures["agreementVersions"]>[number]>;
export type Amendment = Identified<NonNullable<Structures["amendments"]>[number]>;

/** A point of the agreement as it reads now. */
export interface ClauseState {
  readonly clauseId: ClauseId;
  readonly text: string;
  readonly status: Exclude<ClauseStatus, "">;
}

/** The versions that were fixed, the oldest first. */
export function versionsOf({ agreementVersions }: Structures): readonly AgreementVersion[] {
  return recordsOf(agreementVersions).toSorted((a, b) => (a.version ?? 0) - (b.version ?? 0));
}

/** The version a person entered while nothing is fixed, then one more than the last one. */
export function nextVersion(structures: Structures): number {
  const entered = structures.agreement?.version ?? 1;
  const last = versionsOf(structures).at(-1)?.version;
  return last == null ? entered : Math.max(last + 1, entered);
}

/** The wording of a point in a version; "" for a point it does not know. */
function textIn(version: AgreementVersion | undefined, id: ClauseId): string {
  return recordsOf(version?.clauses).find(({ clauseId }) => clauseId === id)?.text ?? "";
}

/** The points whose wording or status differs from a version, in their order. */
export function changedSince(
  version: AgreementVersion,
  now: readonly ClauseState[],
): readonly ClauseId[] {
  return now
    .filter(({ clauseId, text, status }) => {
      const before = recordsOf(version.clauses).find((one) => one.clauseId === clauseId);
      return text !== (before?.text ?? "") || status !== (before?.status || "open");
    })
    .map(({ clauseId }) => clauseId);
}

/** „Fassung festhalten“: the wording of today under the next number, which the agreement then has. */
export function fixVersion(clauses: readonly ClauseState[], moment: Moment): Change {
  return (cooperation) => {
    const { structures } = currentCycle(cooperation);
    const last = versionsOf(structures).at(-1);
    // A second press would fix the same wording twice.
    if (last && changedSince(last, clauses).length === 0) return cooperation;
    const version = nextVersion(structures);
    const record = {
      id: moment.newId(),
      version,
      date: moment.today,
      clauses: clauses.map((clause) => ({ ...clause, id: clause.clauseId })),
    };
    const store = changeField(
      "structures",
      "agreementVersions",
      (held) => withRecord(held as Structures["agreementVersions"], record),
      moment,
    );
    const count = changeField(
      "structures",
      "agreement",
      (held) => ({ ...(held as Structures["agreement"]), version }),
      moment,
    );
    return count(store(cooperation));
  };
}

/** Agreed points that read otherwise than in the last version and are no amendment yet. */
export function unamended(
  structures: Structures,
  now: readonly ClauseState[],
): readonly ClauseState[] {
  const version = versionsOf(structures).at(-1);
  if (!version) return [];
  const agreed = recordsOf(version.clauses)
    .filter(({ status }) => status === "agreed")
    .map(({ clauseId }) => clauseId);
  return now.filter(
    ({ clauseId, text }) =>
      agreed.includes(clauseId) &&
      text !== textIn(version, clauseId) &&
      !recordsOf(structures.amendments).some(
        (amendment) => amendment.clauseId === clauseId && amendment.newText === text,
      ),
  );
}

/** Decisions of this and earlier evaluations to change a point, as long as no amendment has them. */
export function decidedAmendments({ cooperation, cycle }: CycleContext): readonly Consequence[] {
  const taken = recordsOf(cycle.structures.amendments).map(({ consequenceId }) => consequenceId);
  return cooperation.cycles
    .filter(({ number }) => number <= cycle.number)
    .flatMap((one) => consequencesOf(one))
    .filter(
      (consequence) =>
        consequence.type === "amendAgreement" &&
        isOpen(consequence) &&
        CLAUSES.some(({ id }) => id === consequence.targetRef) &&
        !taken.includes(consequence.id),
    );
}

/** A new amendment; the old wording is that of the last version, or the present one. */
export function draftAmendment(
  structures: Structures,
  now: ClauseState,
  given: { readonly reason?: string; readonly consequenceId?: string },
  { today, newId }: Moment,
): Amendment {
  const numbers = recordsOf(structures.amendments).map(({ number }) => number ?? 0);
  const before = textIn(versionsOf(structures).at(-1), now.clauseId);
  return {
    id: newId(),
    number: Math.max(0, ...numbers) + 1,
    clauseId: now.clauseId,
    date: today,
    oldText: filled(before) ? before : now.text,
    newText: now.text,
    reason: given.reason ?? "",
    consequenceId: given.consequenceId ?? "",
    confirmedBy: [],
  };
}
