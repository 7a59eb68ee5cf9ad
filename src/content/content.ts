import type { ClosingItemId } from "#domain/closing.ts";
import type { baseFields } from "#domain/fields/base.ts";
import type { GateCondition } from "#domain/gate.ts";
import type { PhaseId } from "#domain/phase.ts";
import type { ProblemCode } from "#domain/problem.ts";

import type { ClausePhrases } from "./de/catalogues/clause-phrases.ts";
import type { Clause } from "./de/catalogues/clauses.ts";
import type { QuestionnaireWords } from "./de/questionnaire.ts";
import type { EventWords } from "./de/catalogues/events.ts";
import type { LegalHint } from "./de/catalogues/legal-hints.ts";
import type { Tension } from "./de/catalogues/tensions.ts";
import type { historyViews } from "./de/history-views.ts";
import type { consistency } from "./de/consistency.ts";
import type * as trust from "./de/catalogues/trust-items.ts";
import type { ScreenWords } from "./de/screens.ts";
import type { status } from "./de/status.ts";
import type { AnyPhaseWords } from "./any-words.ts";
import type { DocumentWords } from "./documents.ts";
import type { Views } from "./views.ts";
import type { PhaseOutline, TopWords } from "./words.ts";

/** All words of the cooperation's pages in one language; German gives the shape. */
export interface Content {
  /** BCP 47 name by which dates and numbers are written. */
  readonly locale: string;
  readonly outline: { readonly [P in PhaseId]: PhaseOutline<P> };
  readonly base: TopWords<typeof baseFields>;
  readonly status: typeof status;
  readonly problems: Readonly<Record<ProblemCode, string>>;
  readonly gates: Readonly<Record<GateCondition, string>>;
  readonly consistency: typeof consistency;
  readonly events: readonly EventWords[];
  /** Statements of the closing, by their id. */
  readonly closingItems: Readonly<Record<ClosingItemId, string>>;
  readonly screens: ScreenWords;
  /** Words of a phase arrive when they are needed. */
  readonly loadPhase: (phase: PhaseId) => Promise<LoadedPhase>;
  /** What the screens of a phase say beyond its forms. */
  readonly loadViews: <P extends PhaseId>(phase: P) => Promise<Views[P]>;
  /** What stands in the work products beside the data. */
  readonly loadDocuments: () => Promise<DocumentWords>;
  /** What the pages across the cycles say. */
  readonly loadHistory: () => Promise<typeof historyViews>;
  /** What the participants of an evaluation read, with the trust items. */
  readonly loadQuestionnaire: () => Promise<LoadedQuestionnaire>;
}

/** The words of one phase, and the catalogues its fields offer. */
export interface LoadedPhase {
  readonly words: AnyPhaseWords;
  readonly tensions?: readonly Tension[];
  readonly clauses?: readonly Clause[];
  readonly clausePhrases?: ClausePhrases;
  readonly legalHints?: readonly LegalHint[];
  readonly legalHelp?: string;
  readonly trust?: TrustWords;
}

export interface LoadedQuestionnaire {
  readonly words: QuestionnaireWords;
  readonly trust: TrustWords;
}

export type TrustWords = Widened<Pick<typeof trust, keyof typeof trust>>;

type Widened<T> = T extends string
  ? string
  : T extends readonly (infer One)[]
    ? readonly Widened<One>[]
    : T extends object
      ? { readonly [K in keyof T]: Widened<T[K]> }
      : T;
