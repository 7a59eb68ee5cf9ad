import { de } from "#content/de/content.ts";
import type { ClauseSource } from "#documents/clauses/source.ts";
import type { CycleContext } from "#domain/context.ts";

const [needs, structures, relationship] = await Promise.all([
  de.loadPhase("needs"),
  de.loadPhase("structures"),
  de.loadPhase("relationship"),
]);

/** The German words around the data of a cycle. */
export function sourceOf(context: CycleContext): ClauseSource {
  return { content: de, phases: { needs, structures, relationship }, context };
}
