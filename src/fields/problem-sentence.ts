import type { AnyFieldWords } from "#content/any-words.ts";
import { problemText } from "#content/problem-text.ts";
import type { Problem } from "#domain/problem.ts";
import type { Target } from "#domain/shape.ts";

import type { FieldsEnv } from "./fields-env.ts";
import { targetLabel } from "./targets.ts";

/** What problems name by ids, several in one text with spaces between them. */
const NAMED: Readonly<Record<string, Target>> = { clauses: "clauses", hints: "legalHints" };

/** The sentence for a problem, with titles instead of ids. */
export function problemSentence(
  problem: Problem,
  words: AnyFieldWords | undefined,
  env: FieldsEnv,
): string {
  const params = Object.entries(problem.params ?? {}).map(([name, value]) => {
    const target = NAMED[name];
    return [name, target ? titles(target, String(value), env) : value] as const;
  });
  return problemText(env.content.problems, words, {
    ...problem,
    params: Object.fromEntries(params),
  });
}

function titles(target: Target, ids: string, env: FieldsEnv): string {
  return ids
    .split(" ")
    .map((id) => targetLabel(target, id, env))
    .join(", ");
}
