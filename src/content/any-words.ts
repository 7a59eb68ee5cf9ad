import type { ProblemCode } from "#domain/problem.ts";

import type { ItemWords, StepWords } from "./words.ts";

/** The words of a field seen by a form that knows the field only by its description. */
export interface AnyFieldWords {
  readonly label: string;
  readonly why?: string;
  readonly note?: string;
  readonly error?: string;
  readonly errors?: Readonly<Partial<Record<ProblemCode, string>>>;
  readonly options?: Readonly<Record<string, string>>;
  readonly explanations?: Readonly<Record<string, string | undefined>>;
  readonly examples?: Readonly<Record<string, string | undefined>>;
  readonly cautions?: Readonly<Record<string, string | undefined>>;
  readonly anchors?: Readonly<Record<number, string | undefined>>;
  readonly entry?: string;
  readonly suggestions?: readonly string[];
  readonly fields?: Readonly<Record<string, AnyFieldWords>>;
  readonly value?: AnyFieldWords;
}

/** The words of a phase for screens that serve every phase. */
export interface AnyPhaseWords {
  readonly purpose: string;
  readonly trustQuestion: string;
  readonly outcomes: readonly string[];
  readonly steps: Readonly<Record<string, StepWords>>;
  readonly fields: Readonly<Record<string, AnyFieldWords & { readonly why: string }>>;
  readonly checklist: Readonly<Record<string, ItemWords>>;
}
