import { usePhaseWords } from "#content/use-content.ts";
import type { ClauseSource } from "#documents/clauses/source.ts";
import { type Wording, wordingsOf } from "#documents/clauses/wording.ts";
import { useFieldsEnv } from "#fields/fields-env.ts";

/** The 25 points of the agreement as they read now. */
export function useWordings(): readonly Wording[] {
  const { content, context, loaded } = useFieldsEnv();
  const needs = usePhaseWords("needs");
  const relationship = usePhaseWords("relationship");
  const source: ClauseSource = {
    content,
    context,
    phases: { needs, structures: loaded, relationship },
  };
  return wordingsOf(source);
}
