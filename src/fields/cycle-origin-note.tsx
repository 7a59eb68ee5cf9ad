import { Link } from "react-router-dom";

import type { Content } from "#content/content.ts";
import { consequencesOf } from "#domain/consequence.ts";
import type { CycleContext } from "#domain/context.ts";
import type { CycleOrigin } from "#domain/cooperation.ts";
import {
  CONSEQUENCES,
  GOAL_RESULTS,
  OPPORTUNITY_RESULTS,
  originsOf,
} from "#domain/cycle-origins.ts";

import { type FieldsEnv, useFieldsEnv } from "./fields-env.ts";
import { cycleAddress, entryAt, type Way, wayTo } from "./way-to.ts";

/** „aus Durchlauf 1: Konsequenz ‚Energieberatung suchen‘“, each with the way there. */
export function CycleOriginNote({ fieldId, recordId }: { fieldId: string; recordId?: string }) {
  const env = useFieldsEnv();
  const { phase, context, content } = env;
  const { origins: texts } = content.screens.field;
  const origins = originsOf(context.cooperation, context.cycle, { phase, fieldId, recordId });
  return origins.map((origin) => {
    const text = sentenceOf(origin, context, content);
    const way = wayOf(origin, env);
    return (
      <p
        key={[origin.fromCycle, origin.fromField, origin.fromRecord].join(" ")}
        className="origin-note small"
      >
        {text}
        {way && (
          <>
            {" · "}
            <Link to={way.to} state={way.state} aria-label={texts.goTo(text)}>
              {texts.go}
            </Link>
          </>
        )}
      </p>
    );
  });
}

/** The same in two words, for the line of a folded record. */
export function shortOrigin(
  fieldId: string,
  recordId: string,
  { phase, context, content }: FieldsEnv,
): string | undefined {
  const { origins: texts } = content.screens.field;
  const [origin] = originsOf(context.cooperation, context.cycle, { phase, fieldId, recordId });
  // Of what was carried over from an evaluation nothing else is to be expected.
  if (!origin || fieldId === "carriedOver") return undefined;
  if (origin.fromField === CONSEQUENCES) return texts.shortConsequence;
  return origin.fromField.startsWith("evaluation.") && phase !== "evaluation"
    ? texts.shortEvaluation
    : texts.short(origin.fromCycle);
}

function sentenceOf(origin: CycleOrigin, { cooperation, cycle }: CycleContext, content: Content) {
  const { origins: texts } = content.screens.field;
  const { fromCycle, fromField, fromRecord, field } = origin;
  if (fromField === "events") {
    const event = cooperation.events.find(({ id }) => id === fromRecord);
    return texts.event(content.events.find(({ id }) => id === event?.type)?.title ?? "");
  }
  if (fromField === CONSEQUENCES) {
    const text = cooperation.cycles
      .flatMap(consequencesOf)
      .find(({ id }) => id === fromRecord)?.text;
    return fromCycle === cycle.number
      ? texts.consequenceHere(text ?? "")
      : texts.consequence(fromCycle, text ?? "");
  }
  return fromField === field
    ? texts.carriedOver(fromCycle)
    : texts.evaluation(fromCycle, reasonOf(fromField, content));
}

function reasonOf(fromField: string, { screens }: Content): string {
  const { origins: texts } = screens.field;
  if (fromField === GOAL_RESULTS) return texts.measured;
  if (fromField === OPPORTUNITY_RESULTS) return texts.found;
  return fromField === "evaluation.nextDate" ? texts.nextDate : texts.continuation;
}

function wayOf({ fromCycle, fromField, fromRecord }: CycleOrigin, env: FieldsEnv): Way | undefined {
  if (fromField === "events")
    return {
      to: `${cycleAddress(env.context.cycle.number, env)}/ereignisse`,
      state: { focus: `event-${fromRecord}` },
    };
  const entry = entryAt(fromField, fromRecord);
  return entry && wayTo(entry, fromCycle, env);
}
