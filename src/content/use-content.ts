import { createContext, use } from "react";

import type { PhaseId } from "#domain/phase.ts";

import type { Content, LoadedPhase, LoadedQuestionnaire } from "./content.ts";
import type { DocumentWords } from "./documents.ts";
import type { Views } from "./views.ts";

/** The language in use; screens get their words from here, never from one language directly. */
export const ContentContext = createContext<Content | null>(null);

export function useContent(): Content {
  const content = use(ContentContext);
  if (!content) throw new Error("useContent needs a <ContentContext> above it.");
  return content;
}

/** The words of a phase; suspends until they have arrived. */
export function usePhaseWords(phase: PhaseId): LoadedPhase {
  return use(useContent().loadPhase(phase));
}

/** The words of all phases, for what speaks of any of them. */
export function useAllWords(): Readonly<Record<PhaseId, LoadedPhase>> {
  return {
    needs: usePhaseWords("needs"),
    search: usePhaseWords("search"),
    structures: usePhaseWords("structures"),
    relationship: usePhaseWords("relationship"),
    evaluation: usePhaseWords("evaluation"),
  };
}

/** What the screens of a phase say beyond its forms; suspends until it has arrived. */
export function useViews<P extends PhaseId>(phase: P): Views[P] {
  return use(useContent().loadViews(phase));
}

/** What stands in the work products beside the data; suspends until it has arrived. */
export function useDocumentWords(): DocumentWords {
  return use(useContent().loadDocuments());
}

/** What the pages across the cycles say; suspends until it has arrived. */
export function useHistoryWords(): HistoryWords {
  return use(useContent().loadHistory());
}

type HistoryWords = Awaited<ReturnType<Content["loadHistory"]>>;

/** What the participants of an evaluation read; suspends until it has arrived. */
export function useQuestionnaireWords(): LoadedQuestionnaire {
  return use(useContent().loadQuestionnaire());
}
