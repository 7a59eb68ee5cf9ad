import type { ItemId } from "#domain/checklist.ts";
import type { PhaseFields, PhaseId, StepId } from "#domain/phase.ts";
import type { ProblemCode } from "#domain/problem.ts";
import type {
  ChoiceField,
  Field,
  Fields,
  ListField,
  MapField,
  MultiField,
  Option,
  RecordField,
} from "#domain/shape.ts";

/** What a person reads around one field. The shape follows the field, so nothing can be missing. */
export type FieldWords<F extends Field = Field> = BaseWords &
  (F extends ChoiceField<infer O> | MultiField<infer O> ? OptionWords<O> : unknown) &
  (F extends RecordField<infer R> ? { readonly fields: FieldsWords<R> } : unknown) &
  (F extends ListField<infer R> ? ListWords & { readonly fields: FieldsWords<R> } : unknown) &
  (F extends MapField<infer V> ? { readonly value: FieldWords<V> } : unknown) &
  (F extends { kind: "rating" } ? RatingWords : unknown);

/** Where a record came from is noted and never asked for, so it has no words of its own. */
export type FieldsWords<R extends Fields> = {
  readonly [K in keyof R as R[K] extends { kind: "origin" } ? never : K]: FieldWords<R[K]>;
};

/** The words of a top-level field: each says why it matters (section 0.3). */
export type TopWords<R extends Fields> = {
  readonly [K in keyof R]: FieldWords<R[K]> & { readonly why: string };
};

interface BaseWords {
  readonly label: string;
  /** „Warum?“ – help text of the field. */
  readonly why?: string;
  /** What belongs in here, e.g. the unit. Stands behind the label. */
  readonly note?: string;
  /** The sentence of the specification for this field; without it the generic one is used. */
  readonly error?: string;
  /** Sentences for single problems, where the specification distinguishes them. */
  readonly errors?: Readonly<Partial<Record<ProblemCode, string>>>;
}

interface OptionWords<O extends Option> {
  readonly options: Readonly<Record<O, string>>;
  /** What an option means, with an example. */
  readonly explanations?: Readonly<Partial<Record<O, string>>>;
  /** Typical examples of an option. */
  readonly examples?: Readonly<Partial<Record<O, string>>>;
  /** What to mind when choosing it. */
  readonly cautions?: Readonly<Partial<Record<O, string>>>;
}

interface ListWords {
  /** One entry in the singular, as in „Ziel hinzufügen“. */
  readonly entry: string;
  /** Ready-made entries offered as a pick list. */
  readonly suggestions?: readonly string[];
}

interface RatingWords {
  /** Words for 1 and 5, and for the values between where the specification has them. */
  readonly anchors: Readonly<{ 1: string; 2?: string; 3?: string; 4?: string; 5: string }>;
}

/** A checklist item: the statement, why it matters, what could prove it. */
export interface ItemWords {
  readonly statement: string;
  readonly why: string;
  readonly proof: string;
  /** Completes „Ihre Angaben passen noch nicht dazu: …“ when the data check fails; no full stop. */
  readonly contradiction: string;
  /** The item in two to four words, for lists of suggestions. */
  readonly short: string;
}

/** What navigation shows of a phase. */
export interface PhaseOutline<P extends PhaseId = PhaseId> {
  /** Full name, as on the phase page. */
  readonly title: string;
  /** Short name, as in the navigation and on the ring. */
  readonly nav: string;
  /** Path segment of the route. */
  readonly path: string;
  /** Titles of the steps; their addresses are made of them. */
  readonly steps: Readonly<Record<StepId<P>, string>>;
}

export interface StepWords {
  /** One sentence that opens the step. */
  readonly lead: string;
}

/** Everything a person reads inside one phase. Loaded when the phase is opened. */
export interface PhaseWords<P extends PhaseId = PhaseId> {
  readonly purpose: string;
  readonly trustQuestion: string;
  /** What the managing director leaves with. */
  readonly outcomes: readonly string[];
  readonly steps: Readonly<Record<StepId<P>, StepWords>>;
  readonly fields: TopWords<PhaseFields[P]>;
  readonly checklist: Readonly<Record<ItemId<P>, ItemWords>>;
}
