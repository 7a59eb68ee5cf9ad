import { wordsAt } from "#content/problem-text.ts";
import { type FieldState, counts } from "#domain/assess.ts";
import { type Entry, recordsOf } from "#domain/records.ts";
import type { FieldLink } from "#ui/form/problem-links.tsx";

import { type FieldsEnv, typedPath } from "./fields-env.ts";
import { misunderstanding } from "./form-value.ts";
import { elementId, pathOf } from "./names.ts";
import { problemSentence } from "./problem-sentence.ts";
import { titleOf } from "./record-line.ts";
import { fieldAt } from "./walk.ts";

/** Everything a step still lacks, each with the place to go to. */
export function missingLinks(states: readonly FieldState[], env: FieldsEnv): readonly FieldLink[] {
  return states
    .filter((state) => state.shown)
    .flatMap((state) => {
      const words = env.loaded.words.fields[state.id];
      const problems = state.required || state.touched ? state.problems : [];
      if (env.nameless.has(state.id)) return problems.length > 0 ? [withoutNames(state, env)] : [];
      const links = problems.map((problem) => ({
        fieldId: placeOf(state, problem.path, env),
        text: `${labelOf(state, problem.path, env)}: ${problemSentence(problem, words, env)}`,
      }));
      const proposed =
        state.proposed && !counts(state) && problems.length === 0
          ? [{ fieldId: placeOf(state, [], env), text: unconfirmed(state, env) }]
          : [];
      return [...links, ...misunderstood(state, env), ...proposed];
    });
}

/** That something is missing, but not of whom. */
function withoutNames(state: FieldState, env: FieldsEnv): FieldLink {
  const text = `${labelOf(state, [], env)}: ${env.content.screens.step.missingNameless}`;
  return { fieldId: placeOf(state, [], env), text };
}

/** Optional fields may hold a text that was not understood; nothing else would mention it. */
function misunderstood(state: FieldState, env: FieldsEnv): readonly FieldLink[] {
  const prefix = typedPath(env, [state.id]);
  return Object.keys(env.typed)
    .filter((path) => path === prefix || path.startsWith(`${prefix}.`))
    .map((path) => (path === prefix ? [] : pathOf(path.slice(prefix.length + 1))))
    .filter((path) => !state.problems.some((problem) => problem.path.join() === path.join()))
    .flatMap((path) => {
      const field = fieldAt(state.field, path);
      if (!field) return [];
      const text = env.content.problems[misunderstanding(field)];
      return { fieldId: placeOf(state, path, env), text: `${labelOf(state, path, env)}: ${text}` };
    });
}

function unconfirmed({ id }: FieldState, { loaded, content, context }: FieldsEnv): string {
  const label = loaded.words.fields[id]?.label ?? id;
  return `${label}: ${content.screens.field.proposal(context.cycle.number - 1)}`;
}

function placeOf(state: FieldState, path: readonly string[], env: FieldsEnv): string {
  return elementId(env.phase, [state.id, ...path]);
}

/** „Ziel 2, Messgröße“ for a field of a record, the label of the field for itself. */
function labelOf(state: FieldState, path: readonly string[], env: FieldsEnv): string {
  const words = env.loaded.words.fields[state.id];
  const [recordId, ...inner] = path;
  if (!words || state.field.kind !== "list" || recordId === undefined)
    return (path.length > 0 ? wordsAt(words, path)?.label : words?.label) ?? state.id;
  const records = recordsOf(state.value as readonly Entry[]);
  const index = records.findIndex(({ id }) => id === recordId);
  const record = records[index];
  const title =
    (record && titleOf(state.field.fields, words, { ...record }, env)) ??
    env.content.screens.field.entryFallback(words.entry ?? words.label, index + 1);
  const part = wordsAt(words, [recordId, ...inner]);
  return part && part !== words ? `${title}, ${part.label}` : title;
}
