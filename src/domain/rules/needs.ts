import { filled } from "../context.ts";
import type { Needs } from "../fields/needs.ts";
import { MIN_REASON } from "../checklist.ts";
import { isGap, isStrength } from "../competence.ts";
import { isHoldGoal } from "../goal.ts";
import { type Problem, problem } from "../problem.ts";
import { recordById, recordsOf } from "../records.ts";
import { isHighRisk } from "../risk.ts";
import type { Rules } from "./rule.ts";

/** More goals than this are hard to keep in view. */
const MANY_GOALS = 5;

/** Section 2.1, column „Rule → error“. */
export const needsRules: Rules<Needs> = {
  businessAreas: {
    hint: (areas) => (areas.length === 1 ? [problem("oneArea")] : []),
  },
  priorityAreaId: {
    check: (id, { businessAreas }) =>
      recordById(businessAreas, id) ? [] : [problem("refMissing")],
  },
  competencies: {
    check: (competencies) => {
      const isBalanced = competencies.some(isStrength) && competencies.some(isGap);
      return isBalanced ? [] : [problem("strengthAndGap")];
    },
  },
  digitalProjects: { required: ({ digitalStatus }) => digitalStatus !== "no" },
  forms: {
    check: (forms) =>
      forms.includes("undecided") && forms.length > 1 ? [problem("undecidedExcludesOthers")] : [],
  },
  fields: {
    check: (fields, { fieldsOther }) =>
      fields.includes("other") && !filled(fieldsOther) ? [problem("ownFieldMissing")] : [],
  },
  fieldsOther: { shown: ({ fields }) => (fields ?? []).includes("other") },
  goals: {
    check: (goals, _needs, { cycle }) =>
      recordsOf(goals).flatMap((goal): Problem[] => {
        const problems: Problem[] = [];
        if (isHoldGoal(goal) && !goal.direction)
          problems.push(problem("directionMissing", [goal.id, "direction"]));
        if (filled(goal.dueDate) && goal.dueDate <= cycle.startedOn)
          problems.push(problem("dueBeforeStart", [goal.id, "dueDate"]));
        return problems;
      }),
    hint: (goals) => [
      ...recordsOf(goals)
        .filter((goal) => isHoldGoal(goal))
        .map(({ id }) => problem("holdGoal", [id, "target"])),
      ...(goals.length > MANY_GOALS ? [problem("manyGoals")] : []),
    ],
    parts: { direction: (goal) => isHoldGoal(goal) },
  },
  decision: {
    check: ({ date }, _needs, { today }) =>
      filled(date) && date > today ? [problem("futureDate", ["date"])] : [],
  },
  risks: {
    hint: (risks) =>
      recordsOf(risks)
        .filter((risk) => isHighRisk(risk) && !filled(risk.measure))
        .map(({ id }) => problem("highRisk", [id, "measure"])),
  },
  carriedOver: {
    required: (_needs, { cycle }) => cycle.number > 1,
    settledBy: ({ carriedOver }) => (carriedOver ?? []).length === 0,
    shown: (_needs, { cycle }) => cycle.number > 1,
    check: (carried) =>
      recordsOf(carried).flatMap(({ id, status, reason }) => {
        if (!status) return [problem("statusMissing", [id, "status"])];
        const short = (reason ?? "").trim().length < MIN_REASON;
        return status === "dropped" && short ? [problem("dropReason", [id, "reason"])] : [];
      }),
    parts: { reason: ({ status }) => status === "dropped" },
  },
};
