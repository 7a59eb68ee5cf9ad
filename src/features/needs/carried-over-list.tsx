import "./needs.css";

import { Link } from "react-router-dom";

import { useViews } from "#content/use-content.ts";
import { consequencesOf } from "#domain/consequence.ts";
import { laterPlace } from "#domain/consequence-place.ts";
import { needsFields } from "#domain/fields/needs.ts";
import { recordById, recordsOf } from "#domain/records.ts";
import { FieldHeading } from "#fields/field-heading.tsx";
import { useFieldsEnv } from "#fields/fields-env.ts";
import { MarkNote } from "#fields/mark-note.tsx";
import { elementId } from "#fields/names.ts";
import type { OwnControlProps } from "#fields/phase-parts.ts";
import { RecordForm } from "#fields/record-form.tsx";
import { targetLabel } from "#fields/targets.ts";
import { wayTo } from "#fields/way-to.ts";

/** Only this is decided here; what the points say comes from the evaluation. */
const { status, reason } = needsFields.carriedOver.fields;
const DECISION = { status, reason };

/** What earlier evaluations ask for: point by point, each with its decision beside it. */
export function CarriedOverList({ state, words }: OwnControlProps) {
  const env = useFieldsEnv();
  const { phase, content, context } = env;
  const id = elementId(phase, [state.id]);
  const points = recordsOf(context.cycle.needs.carriedOver);
  return (
    <section className="field list" data-level="top" aria-labelledby={`${id}-label`}>
      <FieldHeading id={id} state={state} words={words} />
      {points.length === 0 ? (
        <p className="recs-empty">{content.screens.field.emptyReadOnly}</p>
      ) : (
        <ol className="carried">
          {points.map((point) => {
            const text =
              point.text?.trim() || targetLabel("consequences", point.consequenceId ?? "", env);
            return (
              <li key={point.id} id={elementId(phase, [state.id, point.id])}>
                <div role="group" aria-label={text}>
                  <p>
                    <b>{text}</b>
                  </p>
                  <MarkNote fieldId={state.id} recordId={point.id} />
                  <RecordForm state={state} fields={DECISION} words={words} record={point} />
                  <Became recordId={point.id} />
                </div>
              </li>
            );
          })}
        </ol>
      )}
    </section>
  );
}

/** Where the running cycle holds what it made of a consequence. */
function Became({ recordId }: { recordId: string }) {
  const { carriedOver: texts } = useViews("needs");
  const env = useFieldsEnv();
  const { cooperation, cycle } = env.context;
  const row = recordById(cycle.needs.carriedOver, recordId);
  const consequence = cooperation.cycles
    .flatMap(consequencesOf)
    .find(({ id }) => id === row?.consequenceId);
  const place = consequence && laterPlace(consequence, cooperation, cycle);
  const way = place && wayTo(place, cycle.number, env);
  if (!way || place.fieldId === "carriedOver" || row?.status === "dropped") return null;
  return (
    <p className="origin-note small">
      {row?.status ? texts.became : texts.prepared}{" "}
      <Link to={way.to} state={way.state}>
        {texts.go(way.step)}
      </Link>
    </p>
  );
}
