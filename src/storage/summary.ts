import type { ExampleId } from "./stored-cooperation.ts";

/** What the start page knows of a cooperation without opening it. */
export interface Summary {
  readonly id: string;
  readonly name: string;
  readonly company: string;
  readonly partners: readonly string[];
  readonly cycle: number;
  readonly startedOn: string;
  /** Per phase: traffic light and whole percent of the progress. */
  readonly phases: readonly { readonly light: string; readonly percent: number }[];
  /** Open events and consequences. */
  readonly due: number;
  /** Route a person looked at last, below the cooperation. */
  readonly place: string;
  readonly changedAt: string;
  readonly example: ExampleId | null;
  /** The day it was closed; absent while it goes on. */
  readonly closedOn?: string;
}
