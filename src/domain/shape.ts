/**
 * The kinds of fields the specification knows (section 0.2), as data.
 *
 * One description of a field drives its schemas, its form, its progress and its paper.
 */
export type Field =
  | TextField
  | NumberField
  | DayField
  | FlagField
  | RatingField
  | ChoiceField
  | MultiField
  | RefField
  | RefsField
  | RecordField
  | ListField
  | MapField
  | LettersField
  | OriginField
  | TrustRatingsField;

export type Fields = Readonly<Record<string, Field>>;

interface Base {
  /** Top level: counts for progress. Inside a record: has to be filled in each record. */
  readonly required?: boolean;
}

export interface TextField extends Base {
  readonly kind: "text" | "long";
  readonly min?: number;
  readonly max: number;
}

export interface NumberField extends Base {
  readonly kind: "number" | "money";
  readonly min?: number;
  readonly max?: number;
  /** The value has to be greater than this. */
  readonly above?: number;
}

export interface DayField extends Base {
  readonly kind: "date";
}

export interface FlagField extends Base {
  readonly kind: "bool";
}

export interface RatingField extends Base {
  readonly kind: "rating";
}

export type Option = string | number;

export interface ChoiceField<O extends Option = Option> extends Base {
  readonly kind: "choice";
  readonly options: readonly O[];
  /** Own words are allowed instead of an option. */
  readonly open?: boolean;
}

export interface MultiField<O extends Option = Option> extends Base {
  readonly kind: "multi";
  readonly options: readonly O[];
}

/** What a reference may point to. */
export type Target =
  | "members"
  | "businessAreas"
  | "competencies"
  | "goals"
  | "opportunities"
  | "mustCriteria"
  | "criteria"
  | "candidates"
  | "infoSharing"
  | "applications"
  | "insights"
  | "consequences"
  | "tensionTypes"
  | "clauses"
  | "legalHints";

export interface RefField extends Base {
  readonly kind: "ref";
  readonly to: Target;
  /** Own words are allowed instead of a reference. */
  readonly open?: boolean;
}

export interface RefsField extends Base {
  readonly kind: "refs";
  readonly to: Target;
}

export interface RecordField<F extends Fields = Fields> extends Base {
  readonly kind: "record";
  readonly fields: F;
}

export interface ListField<F extends Fields = Fields> extends Base {
  readonly kind: "list";
  readonly fields: F;
  readonly min?: number;
  readonly max?: number;
}

/** A value for each target, e.g. the check of every must criterion. */
export interface MapField<V extends Field = Field> extends Base {
  readonly kind: "map";
  readonly over: Target;
  readonly value: V;
}

/** Letters of the role matrix, several in one cell: "RA" (section 3.4). */
export interface LettersField extends Base {
  readonly kind: "letters";
}

/** What a record was proposed from; noted by the product, never asked for. */
export interface OriginField extends Base {
  readonly kind: "origin";
}

/** Answers to the 16 trust items, per person or as sums (section 4.6). */
export interface TrustRatingsField extends Base {
  readonly kind: "trustRatings";
}

export const MAX_TEXT = 120;
const MAX_LONG = 2000;

export const text = (limits: { min?: number; max?: number } = {}) =>
  ({ kind: "text", max: MAX_TEXT, ...limits }) as const satisfies TextField;
export const long = (limits: { min?: number } = {}) =>
  ({ kind: "long", max: MAX_LONG, ...limits }) as const satisfies TextField;
export const number = (limits: { min?: number; max?: number; above?: number } = {}) =>
  ({ kind: "number", ...limits }) as const satisfies NumberField;
export const money = (limits: { min?: number } = {}) =>
  ({ kind: "money", ...limits }) as const satisfies NumberField;
export const date = () => ({ kind: "date" }) as const satisfies DayField;
export const bool = () => ({ kind: "bool" }) as const satisfies FlagField;
export const rating = () => ({ kind: "rating" }) as const satisfies RatingField;
export const letters = () => ({ kind: "letters" }) as const satisfies LettersField;
export const origin = () => ({ kind: "origin" }) as const satisfies OriginField;
export const trustRatings = () => ({ kind: "trustRatings" }) as const satisfies TrustRatingsField;

export function choice<const O extends Option>(...options: readonly O[]) {
  return { kind: "choice", options } as const satisfies ChoiceField<O>;
}

export function openChoice<const O extends Option>(...options: readonly O[]) {
  return { kind: "choice", options, open: true } as const satisfies ChoiceField<O>;
}

export function multi<const O extends Option>(...options: readonly O[]) {
  return { kind: "multi", options } as const satisfies MultiField<O>;
}

export const ref = (to: Target) => ({ kind: "ref", to }) as const satisfies RefField;
export const openRef = (to: Target) =>
  ({ kind: "ref", to, open: true }) as const satisfies RefField;
export const refs = (to: Target) => ({ kind: "refs", to }) as const satisfies RefsField;

export function record<const F extends Fields>(fields: F) {
  return { kind: "record", fields } as const satisfies RecordField<F>;
}

export function list<const F extends Fields>(
  fields: F,
  limits: { min?: number; max?: number } = {},
) {
  return { kind: "list", fields, ...limits } as const satisfies ListField<F>;
}

export function map<const V extends Field>(over: Target, value: V) {
  return { kind: "map", over, value } as const satisfies MapField<V>;
}

/** Marks a field with ✔, a field of a record with an exclamation mark. */
export function required<const F extends Field>(field: F) {
  return { ...field, required: true } as const;
}

/** Why something was proposed (sections 2.1 and 2.2, „Data flowing on“). */
export const ORIGIN_REASONS = [
  "gap",
  "goal",
  "project",
  "field",
  "motive",
  "weakCriterion",
  "tie",
  "competitor",
  "openPoints",
  "coreKnowledge",
  "noGo",
  "risk",
  "budget",
  "hours",
] as const;
export type OriginReason = (typeof ORIGIN_REASONS)[number];

/** The entry of an earlier phase a record was proposed from. */
export interface Origin {
  readonly reason: OriginReason;
  /** Phase and field, e.g. "needs.competencies". */
  readonly field: string;
  /** The record, or the option of a choice; empty for a field without records. */
  readonly recordId: string;
  /** A part of the record, e.g. the criterion a company was scored by. */
  readonly part?: string | null;
}

/** One stored answer of a person to the 16 trust items, in their fixed order. */
export interface TrustAnswer {
  readonly participantId: string;
  readonly raterId: string;
  readonly targetId: string;
  readonly values: readonly (number | null)[];
}

/** Sums of a company's answers per item; single answers cannot be told from them. */
export interface TrustSums {
  readonly n: number;
  readonly sum: readonly number[];
  readonly count: readonly number[];
}

export type TrustRatings =
  | readonly TrustAnswer[]
  | { readonly targetId: string; readonly aggregated: Readonly<Record<string, TrustSums>> };

/** What a filled field holds. */
export type Value<F extends Field> = F extends TextField | DayField | LettersField
  ? string
  : F extends NumberField | RatingField
    ? number
    : F extends FlagField
      ? boolean
      : F extends { kind: "choice"; open: true }
        ? string
        : F extends ChoiceField<infer O>
          ? O | ""
          : F extends MultiField<infer O>
            ? readonly O[]
            : F extends RefField
              ? string
              : F extends RefsField
                ? readonly string[]
                : F extends RecordField<infer R>
                  ? Draft<R>
                  : F extends ListField<infer R>
                    ? readonly (Draft<R> & { readonly id?: string })[]
                    : F extends MapField<infer V>
                      ? Readonly<Record<string, Value<V> | null>>
                      : F extends TrustRatingsField
                        ? TrustRatings
                        : F extends OriginField
                          ? Origin
                          : never;

/** What a person has typed so far: types right, everything optional. */
export type Draft<F extends Fields> = {
  readonly [K in keyof F]?: Value<F[K]> | null;
};
