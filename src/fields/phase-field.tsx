import "./fields.css";

import type { FieldState } from "#domain/assess.ts";
import { answerCount } from "#domain/rules/evaluation.ts";
import { hasScore } from "#domain/search-trace.ts";

import { type FieldsEnv, useFieldsEnv } from "./fields-env.ts";
import { ListControl } from "./list-control.tsx";
import { PlainField } from "./plain-field.tsx";
import { usePhaseParts } from "./phase-parts.ts";
import { TrustRatingsControl } from "./trust-ratings-control.tsx";

/** One field of a phase in the form it needs. */
export function PhaseField({ state }: { state: FieldState }) {
  const env = useFieldsEnv();
  const { controls } = usePhaseParts();
  const { phase, loaded } = env;
  const words = loaded.words.fields[state.id];
  if (!words || !state.shown) return null;

  const key = `${phase}.${state.id}`;
  const Own = controls[key];
  if (Own) return <Own state={state} words={words} />;
  if (state.field.kind === "list")
    return <ListControl state={state} field={state.field} words={words} />;
  if (state.field.kind === "trustRatings")
    return <TrustRatingsControl state={state} words={words} />;

  return <PlainField state={state} words={words} lock={lockOf(key, env)} />;
}

/** Why a field cannot be changed any more, where the specification locks it. */
function lockOf(key: string, { context, content }: FieldsEnv): string | undefined {
  const { search, evaluation } = context.cycle;
  if (key === "search.gutFavorite" && hasScore(search)) return content.problems.favoriteLocked;
  if (key === "evaluation.trustMode" && answerCount(evaluation.trustRatings) > 0)
    return content.problems.trustModeLocked;
  return undefined;
}
