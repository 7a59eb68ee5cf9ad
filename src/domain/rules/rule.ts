import type { CycleContext } from "../context.ts";
import type { Problem } from "../problem.ts";

/**
 * What the description of a field cannot say by itself, because it depends on other fields,
 * on the members or on the day.
 */
export interface FieldRule<Data, Filled> {
  /** Required only under this condition ((✔) in the specification). */
  readonly required?: (data: Data, context: CycleContext) => boolean;
  /** Shown only under this condition; without it a field with `required` is shown while required. */
  readonly shown?: (data: Data, context: CycleContext) => boolean;
  /** The field passes without an entry, e.g. because a box says that there is none. */
  readonly settledBy?: (data: Data) => boolean;
  /** What keeps a filled field from counting. */
  readonly check?: (filled: Filled, data: Data, context: CycleContext) => readonly Problem[];
  /** What a person may want to look at; never keeps a field from counting. */
  readonly hint?: (filled: Filled, data: Data, context: CycleContext) => readonly Problem[];
  /** Fields of a record that are shown only under a condition. */
  readonly parts?: Readonly<Record<string, (entry: Entry<Filled>, data: Data) => boolean>>;
}

type Entry<Filled> = Filled extends readonly (infer R)[] ? R : Filled;

export type Rules<Data> = {
  readonly [K in keyof Data]?: FieldRule<Data, NonNullable<Data[K]>>;
};
