import { createContext, use } from "react";

import type { PhaseId } from "#domain/phase.ts";

import type { Content, LoadedPhase } from "./content.ts";

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
