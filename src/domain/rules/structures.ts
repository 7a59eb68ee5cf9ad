import { type CycleContext, filled } from "../context.ts";
import { daysBetween } from "../day.ts";
import type { Structures } from "../fields/structures.ts";
import { infoProblems } from "../info-sharing.ts";
import { unansweredHints } from "../legal-hint.ts";
import { problem } from "../problem.ts";
import { loads, taskHints, taskProblems } from "../raci.ts";
import { type Entry, recordById, recordsOf } from "../records.ts";
import { isHighTension } from "../tension.ts";
import { openCriticalClauses } from "../agreement.ts";
import type { Rules } from "./rule.ts";

/** Shortest description of an individual arrangement, in characters. */
const ARRANGEMENT_TEXT = 20;
/** A concern open for longer than this is old, in days. */
const OLD_CONCERN = 30;

/** Section 2.3, column „Rule → error“. */
export const structuresRules: Rules<Structures> = {
  principles: {
    hint: (principles, _structures, context) =>
      recordsOf(principles).flatMap(({ id, confirmedBy }) => {
        const missing = unconfirmed(confirmedBy, context);
        return missing.length > 0
          ? [problem("notConfirmed", [id, "confirmedBy"], { names: missing.join(", ") })]
          : [];
      }),
  },
  jointGoals: {
    check: (goals, _structures, context) => [
      ...(recordsOf(goals).some(({ confirmedBy }) => unconfirmed(confirmedBy, context).length === 0)
        ? []
        : [problem("noJointGoal")]),
      ...recordsOf(goals)
        .filter(({ goalId }) => filled(goalId) && !recordById(context.cycle.needs.goals, goalId))
        .map(({ id }) => problem("refMissing", [id, "goalId"])),
    ],
  },
  contributions: {
    check: (rows, _structures, context) => [
      ...withoutRow(rows, context).map((name) => problem("noContribution", [], { partner: name })),
      ...recordsOf(rows)
        .filter(({ from, to }) => filled(from) && filled(to) && to < from)
        .map(({ id }) => problem("dateOrder", [id, "to"])),
    ],
  },
  returns: {
    check: (rows, _structures, context) =>
      withoutRow(rows, context).map((name) => problem("noReturn", [], { partner: name })),
  },
  costSharing: { check: ({ rule, text }) => agreementText(rule, text) },
  revenueSharing: { check: ({ rule, text }) => agreementText(rule, text) },
  tasks: {
    check: (tasks, _structures, { members }) =>
      recordsOf(tasks).flatMap((task) => taskProblems(task, members)),
    hint: (tasks, _structures, { members }) => [
      ...recordsOf(tasks).flatMap((task) => taskHints(task, members)),
      ...loads(tasks, members).flatMap(({ hints }) => hints),
    ],
  },
  roles: {
    check: (roles) => {
      const taken = recordsOf(roles).map(({ role }) => role);
      return taken.includes("coordination") && taken.includes("internalCommunication")
        ? []
        : [problem("rolesMissing")];
    },
    hint: (roles) =>
      recordsOf(roles)
        .filter(({ person, deputy }) => filled(person) && !filled(deputy))
        .map(({ id, person }) =>
          problem("deputyMissing", [id, "deputy"], { person: person ?? "" }),
        ),
  },
  infoSharing: { check: (rows) => recordsOf(rows).flatMap(infoProblems) },
  concerns: {
    hint: (concerns, _structures, { today }) =>
      recordsOf(concerns)
        .filter(
          ({ status, raisedOn }) =>
            status === "open" && filled(raisedOn) && daysBetween(raisedOn, today) > OLD_CONCERN,
        )
        .map(({ id }) => problem("oldConcern", [id, "status"])),
  },
  tensions: {
    check: (tensions) =>
      recordsOf(tensions)
        .filter((tension) => isHighTension(tension) && !filled(tension.arrangement))
        .map(({ id }) => problem("tensionArrangement", [id, "arrangement"])),
    parts: { title: ({ typeId }) => !filled(typeId) },
  },
  decisionRule: {
    check: ({ rule, text }) =>
      rule === "byTopic" && !filled(text) ? [problem("topicsMissing", ["text"])] : [],
    hint: ({ rule }, _structures, { members }) =>
      rule === "majority" && members.length === 2 ? [problem("majorityOfTwo", ["rule"])] : [],
  },
  agreement: {
    check: ({ kind, date, termFrom, termTo }) => [
      ...(kind === "signed" && !filled(date) ? [problem("signedDate", ["date"])] : []),
      ...(filled(termFrom) && filled(termTo) && termTo < termFrom
        ? [problem("dateOrder", ["termTo"])]
        : []),
    ],
  },
  clauses: {
    check: (_clauses, structures) => {
      const open = openCriticalClauses(structures);
      return open.length > 0 ? [problem("clausesOpen", [], { clauses: open.join(" ") })] : [];
    },
  },
  legalHints: {
    settledBy: () => true,
    check: (_hints, _structures, context) => {
      const open = unansweredHints(context);
      return open.length > 0 ? [problem("hintsUnanswered", [], { hints: open.join(" ") })] : [];
    },
  },
  evaluationPlan: {
    check: ({ firstDate }, { agreement }, { today }) =>
      filled(firstDate) && firstDate <= (agreement?.date || today)
        ? [problem("pastDate", ["firstDate"])]
        : [],
  },
};

/** Names of the members who have not confirmed an entry. */
export function unconfirmed(
  confirmedBy: readonly string[] | null | undefined,
  { members }: CycleContext,
): readonly string[] {
  return members.filter(({ id }) => !(confirmedBy ?? []).includes(id)).map(({ name }) => name);
}

/** Names of the members without a row of their own. */
export function withoutRow(
  rows: readonly (Entry & { memberId?: string | null })[] | null | undefined,
  { members }: CycleContext,
): readonly string[] {
  const named = recordsOf(rows).map(({ memberId }) => memberId);
  return members.filter(({ id }) => !named.includes(id)).map(({ name }) => name);
}

function agreementText(rule: string | null | undefined, text: string | null | undefined) {
  const short = (text ?? "").trim().length < ARRANGEMENT_TEXT;
  return rule === "byAgreement" && short ? [problem("noArrangementText", ["text"])] : [];
}
