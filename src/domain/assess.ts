import type { CycleContext } from "./context.ts";
import { fieldsOf, type PhaseId } from "./phase.ts";
import { type Problem, PROBLEM_CODES, problem, type ProblemCode } from "./problem.ts";
import { recordsOf } from "./records.ts";
import { ruleOf } from "./rules/rules.ts";
import { settledSchema } from "./schema.ts";
import type { Field } from "./shape.ts";

/** How a field of a phase stands (sections 2 and 5.1). */
export interface FieldState {
  readonly phase: PhaseId;
  readonly id: string;
  readonly field: Field;
  readonly value: unknown;
  /** Counts for progress. */
  readonly required: boolean;
  readonly shown: boolean;
  /** Something was entered, complete or not. */
  readonly touched: boolean;
  /** What keeps it from counting; empty when it passes. */
  readonly problems: readonly Problem[];
  /** What may be worth a look. */
  readonly hints: readonly Problem[];
  /** Taken over from an earlier cycle and not confirmed yet. */
  readonly proposed: boolean;
}

/** A field of a phase, judged by its description and its rule. */
export function fieldState(phase: PhaseId, id: string, context: CycleContext): FieldState {
  const field = fieldsOf(phase)[id];
  if (!field) throw new Error(`Phase ${phase} has no field ${id}.`);
  const rule = ruleOf(phase, id);
  const data = context.cycle[phase];
  const value: unknown = (data as Readonly<Record<string, unknown>>)[id];

  const required = Boolean(field.required) || Boolean(rule.required?.(data, context));
  const shown = rule.shown
    ? rule.shown(data, context)
    : !rule.required || rule.required(data, context);
  const touched = hasContent(value);
  const settled = Boolean(rule.settledBy?.(data));

  const checked = value ?? EMPTY[field.kind];
  const canCheck = checked !== undefined && shown && (touched || settled || required);
  const broken = canCheck ? (rule.check?.(checked, data, context) ?? []) : [];
  // An empty list says what the rule misses, not merely that it is empty.
  const saidByRule = !touched && broken.length > 0;
  const own =
    !saidByRule && (touched || (required && !settled))
      ? valueProblems(field, field.kind === "record" ? (value ?? {}) : value)
      : [];
  const hints = touched && shown ? (rule.hint?.(checked, data, context) ?? []) : [];
  return {
    phase,
    id,
    field,
    value,
    required,
    shown,
    touched,
    problems: [...own, ...broken],
    hints,
    proposed: isProposed(phase, id, context),
  };
}

/** Every field of a phase, in the order of its description. */
export function fieldStates(phase: PhaseId, context: CycleContext): readonly FieldState[] {
  return Object.keys(fieldsOf(phase)).map((id) => fieldState(phase, id, context));
}

/** A required field counts once it passes its rule and is no mere proposal any more. */
export function counts({ required, problems, proposed }: FieldState): boolean {
  return required && problems.length === 0 && !proposed;
}

/** Nothing is missing; what was taken over from an earlier cycle only waits to be confirmed. */
export function onlyToConfirm({ problems, proposed }: FieldState): boolean {
  return proposed && problems.length === 0;
}

const problemsByValue = new WeakMap<object, WeakMap<Field, readonly Problem[]>>();

/**
 * What keeps a value from being complete, by its description alone.
 *
 * No value is ever changed in place, so one that stayed is not looked at again: while somebody
 * types into one list, the others cost nothing.
 */
export function valueProblems(field: Field, value: unknown): readonly Problem[] {
  if (typeof value !== "object" || value === null) return described(field, value);
  const byField = problemsByValue.get(value) ?? new WeakMap<Field, readonly Problem[]>();
  problemsByValue.set(value, byField);
  const problems = byField.get(field) ?? described(field, value);
  byField.set(field, problems);
  return problems;
}

function described(field: Field, value: unknown): readonly Problem[] {
  const result = settledSchema(field).safeParse(value);
  if (result.success) return [];
  return result.error.issues.map((issue) =>
    problem(
      codeOf(issue.message),
      pathOf(field, value, issue.path.map(String)),
      limitsOf(issue as unknown as Readonly<Record<string, unknown>>),
    ),
  );
}

/** Does a value hold anything a person entered? `false` and empty entries do not count. */
export function hasContent(value: unknown): boolean {
  if (value === null || value === undefined || value === false) return false;
  if (typeof value === "string") return value.trim() !== "";
  if (Array.isArray(value)) return value.length > 0;
  if (typeof value === "object")
    return Object.entries(value).some(([key, part]) => key !== "id" && hasContent(part));
  return true;
}

const EMPTY: Partial<Record<Field["kind"], unknown>> = { list: [], map: {}, multi: [], refs: [] };

function isProposed(phase: PhaseId, id: string, { cycle }: CycleContext): boolean {
  return (cycle.marks ?? []).some(
    ({ kind, field }) => kind === "proposal" && field === `${phase}.${id}`,
  );
}

function codeOf(message: string): ProblemCode {
  return PROBLEM_CODES.find((code) => code === message) ?? "required";
}

/** A path names records by their id, never by their place. */
function pathOf(field: Field, value: unknown, path: readonly string[]): readonly string[] {
  const [index, ...rest] = path;
  if (field.kind !== "list" || index === undefined || !Array.isArray(value)) return path;
  const id = recordsOf(value as readonly { id?: string }[])[Number(index)]?.id;
  return id === undefined ? path : [id, ...rest];
}

function limitsOf(issue: Readonly<Record<string, unknown>>): Problem["params"] {
  const own = (issue["params"] ?? {}) as Readonly<Record<string, unknown>>;
  const limits = {
    n: own["n"] ?? issue["minimum"] ?? issue["maximum"],
    min: own["min"],
    max: own["max"],
  };
  const known = Object.entries(limits).flatMap(([key, limit]) =>
    typeof limit === "number" ? [[key, limit] as const] : [],
  );
  return known.length > 0 ? Object.fromEntries(known) : undefined;
}
