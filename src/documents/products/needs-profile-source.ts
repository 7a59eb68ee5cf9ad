import type { DocumentWords } from "#content/documents.ts";
import type { CycleContext } from "#domain/context.ts";
import type { Needs } from "#domain/fields/needs.ts";

import type { DocumentInput } from "../model.ts";
import type { Values } from "../values.ts";

/** What a section of the profile is written from. */
export interface Profile {
  readonly needs: Needs;
  readonly context: CycleContext;
  readonly input: DocumentInput;
  readonly words: DocumentWords["needsProfile"];
  readonly values: Values;
  /** The complete version stays in the house; the other one may be shown to anybody. */
  readonly isInternal: boolean;
}
