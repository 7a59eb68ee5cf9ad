import "./search.css";

import { useEffect, useRef, useState } from "react";

import { slugOf } from "#content/slug.ts";
import { useViews } from "#content/use-content.ts";
import { CANDIDATE_STATES, pipelineOf, type PipelineStage } from "#domain/pipeline.ts";
import { useFieldsEnv } from "#fields/fields-env.ts";
import { elementId } from "#fields/names.ts";
import { LiveRegion } from "#ui/feedback/live-region.tsx";
import { focusField } from "#ui/form/focus-field.ts";

import { PipelineAdd } from "./pipeline-add.tsx";
import { PipelineRow } from "./pipeline-row.tsx";

/** All companies by their state, each with its next step; a changed state moves a company at once. */
export function Pipeline() {
  const { content, context, base, readOnly, loaded } = useFieldsEnv();
  const { pipeline: texts } = useViews("search");
  const [said, setSaid] = useState("");
  const moved = useRef<string>(undefined);
  const stages = pipelineOf(context);
  const states = loaded.words.fields["candidates"]?.fields?.["status"]?.options;
  const nameOf = (state: PipelineStage["state"]) =>
    (state === "" ? undefined : states?.[state]) ?? texts.noStatus;
  const { path, steps } = content.outline.search;
  const isEmpty = stages.every(({ entries }) => entries.length === 0);

  // A company moves to another list with its state and would lose the focus there.
  useEffect(() => {
    if (moved.current) focusField(elementId("search", ["candidates", moved.current, "status"]));
    moved.current = undefined;
  });

  return (
    <section className="pipeline" aria-labelledby="h-pipeline">
      <h2 className="question" id="h-pipeline">
        {texts.title}
      </h2>
      <p className="why">{texts.why}</p>
      <ol className="stages" aria-label={texts.stages}>
        {stages.map(({ state, entries }) => (
          <li key={state} className={isWayOut(state) ? "out" : undefined}>
            <b className="num">{entries.length}</b> {nameOf(state)}
          </li>
        ))}
      </ol>
      {isEmpty && <p className="recs-empty">{readOnly ? texts.emptyReadOnly : texts.empty}</p>}
      {stages
        .filter(({ entries }) => entries.length > 0)
        .map(({ state, entries }) => (
          <section key={state} aria-label={nameOf(state)}>
            <h3>
              {nameOf(state)} <span className="muted">({texts.count(entries.length)})</span>
            </h3>
            <ul className="pipe-rows">
              {entries.map((entry) => (
                <PipelineRow
                  key={entry.candidate.id}
                  entry={entry}
                  onMove={(name, next) => {
                    moved.current = entry.candidate.id;
                    setSaid(texts.moved(name, nameOf(next)));
                  }}
                />
              ))}
            </ul>
          </section>
        ))}
      <LiveRegion message={said} />
      {!readOnly && <PipelineAdd onAdded={(name) => setSaid(texts.added(name))} />}
      <p>
        <a href={`#${base}/${path}/${slugOf(steps.compare)}`}>{texts.toComparison}</a>
      </p>
    </section>
  );
}

function isWayOut(state: PipelineStage["state"]): boolean {
  return CANDIDATE_STATES.indexOf(state || "longlist") >= CANDIDATE_STATES.indexOf("declined");
}
