import { createContext, use } from "react";

import type { Content, LoadedPhase } from "#content/content.ts";
import type { CycleContext } from "#domain/context.ts";
import type { Mark } from "#domain/cooperation.ts";
import type { Change } from "#domain/edit.ts";
import type { PhaseId } from "#domain/phase.ts";

import { nameOf } from "./names.ts";

/** What the fields of a phase are given: data, words, and the verbs that change the data. */
export interface FieldsEnv {
  readonly phase: PhaseId;
  readonly context: CycleContext;
  readonly content: Content;
  readonly loaded: LoadedPhase;
  readonly readOnly: boolean;
  /** Address of the cooperation and its cycle, for links to other steps. */
  readonly base: string;
  /** Raised when the data changed otherwise than by typing here; the forms then start afresh. */
  readonly revision: number;
  /** Problems are shown although nobody has been in the field yet. */
  readonly showAll: boolean;
  /** Records that are unfolded, as "field/record". */
  readonly open: ReadonlySet<string>;
  readonly setOpen: (key: string, isOpen: boolean) => void;
  /** In a short cycle a list shows only the records that are to be looked at. */
  readonly showsRecord?: ((fieldId: string, recordId: string) => boolean) | undefined;
  /** Fields whose records nobody may name, because they are compared without their names. */
  readonly nameless: ReadonlySet<string>;
  readonly setNameless: (fieldId: string, isNameless: boolean) => void;
  readonly newId: () => string;
  /** Changes the cooperation by a rule of the domain. */
  readonly change: (apply: Change, note: FieldNote) => void;
  /** Gives a field of the phase a new value. */
  readonly setField: (fieldId: string, value: unknown, note: FieldNote) => void;
  /** Makes a new value out of the one the field holds; for all that changes only a part of it. */
  readonly changeField: (
    fieldId: string,
    next: (held: unknown) => unknown,
    note: FieldNote,
  ) => void;
  /** Removes a record; other entries may refer to it. */
  readonly removeRecord: (fieldId: string, recordId: string, title: string) => void;
  readonly confirm: (mark: Mark) => void;
  /** Texts that could not be understood, by path. */
  readonly typed: Readonly<Record<string, string>>;
  readonly setTyped: (path: string, text: string | undefined) => void;
}

/** What a record is called depends on the data and the words alone. */
export type NamingEnv = Pick<FieldsEnv, "phase" | "context" | "content" | "loaded">;

export interface FieldNote {
  readonly what: string;
  /** Names the control while a person types into it. */
  readonly typing?: string;
}

export const FieldsEnvContext = createContext<FieldsEnv | null>(null);

export function useFieldsEnv(): FieldsEnv {
  const env = use(FieldsEnvContext);
  if (!env) throw new Error("useFieldsEnv needs a <FieldsEnvContext> above it.");
  return env;
}

/** Path of a control across the whole cooperation, e.g. "1.needs.goals.g1.baseline"; `pathOf` reads it. */
export function typedPath({ context, phase }: FieldsEnv, path: readonly string[]): string {
  return nameOf([String(context.cycle.number), phase, ...path]);
}
