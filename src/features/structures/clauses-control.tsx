import "./agreement.css";

import { useViews } from "#content/use-content.ts";
import type { Wording } from "#documents/clauses/wording.ts";
import { type ClauseId, clauseRecord, CLAUSES } from "#domain/agreement.ts";
import { FieldHeading } from "#fields/field-heading.tsx";
import { useFieldsEnv } from "#fields/fields-env.ts";
import { elementId } from "#fields/names.ts";
import type { OwnControlProps } from "#fields/phase-parts.ts";
import { problemSentence } from "#fields/problem-sentence.ts";
import { FieldProblem } from "#ui/form/field-problem.tsx";
import { ListEditor } from "#ui/list/list-editor.tsx";

import { ClauseBody } from "./clause-body.tsx";
import { fixedListWords } from "./fixed-list-words.ts";
import { useWordings } from "./use-wordings.ts";

/** The 25 points of the agreement: always all of them, each filled from the data or in own words. */
export function ClausesControl({ state, words }: OwnControlProps) {
  const env = useFieldsEnv();
  const { clauses: texts } = useViews("structures");
  const wordings = useWordings();
  const { content, loaded, open, setOpen } = env;
  const id = elementId(env.phase, [state.id]);
  const statuses = words.fields?.["status"]?.options ?? {};
  const problem = state.problems.find(({ path }) => path.length === 0);
  const { structures } = env.context.cycle;
  const isOpen = (clauseId: ClauseId) =>
    keysOf(clauseId).some((key) => open.has(`${state.id}/${key}`));
  const counted = Object.entries(statuses).flatMap(([status, name]) => {
    const count = wordings.filter((wording) => wording.status === status).length;
    return count > 0 ? [texts.count(count, name)] : [];
  });

  return (
    <section className="field list" data-level="top" aria-labelledby={`${id}-label`}>
      <FieldHeading id={id} state={state} words={words} />
      <p className="work-notice">{loaded.clausePhrases?.notice}</p>
      <p className="small">
        {counted.join(", ")}
        {" · "}
        <span className="muted">{texts.critical}</span>
      </p>
      <ListEditor
        label={words.label}
        items={wordings.map((wording) => ({
          id: wording.clauseId,
          place: elementId(env.phase, [state.id, keysOf(wording.clauseId).at(-1) ?? ""]),
          title: `${titleOf(wording.clauseId)}${isCritical(wording.clauseId) ? "\u00A0★" : ""}`,
          summary: summaryOf(wording),
          note: wording.isOutdated ? texts.changed : undefined,
        }))}
        openIds={new Set(CLAUSES.map((clause) => clause.id).filter(isOpen))}
        onToggle={(clauseId) => toggle(clauseId as ClauseId)}
        renderItem={(clauseId) => {
          const wording = wordings.find((one) => one.clauseId === clauseId);
          return (
            wording && (
              <ClauseBody
                wording={wording}
                title={titleOf(wording.clauseId)}
                state={state}
                words={words}
              />
            )
          );
        }}
        words={fixedListWords(content)}
        readOnly={env.readOnly}
      />
      <FieldProblem
        id={`${id}-problem`}
        text={problem && env.showAll ? problemSentence(problem, words, env) : undefined}
      />
      <p className="actions">
        <a className="btn slim" href={`#${env.base}/unterlagen/kooperationsvereinbarung`}>
          {texts.print}
        </a>
      </p>
    </section>
  );

  function titleOf(clauseId: ClauseId): string {
    return loaded.clauses?.find((clause) => clause.id === clauseId)?.title ?? clauseId;
  }

  function summaryOf({ status, isOwn, pieces }: Wording): string {
    const gaps = pieces.filter(({ gap }) => gap).length;
    const isAsked = gaps > 0 && status !== "notRelevant";
    return [statuses[status], isOwn && texts.own, isAsked && texts.gaps(gaps)]
      .filter(Boolean)
      .join(" · ");
  }

  /** A link to what is missing knows the record by its id; the list knows the point. */
  function keysOf(clauseId: ClauseId): readonly string[] {
    const record = clauseRecord(structures, clauseId);
    return record ? [clauseId, record.id] : [clauseId];
  }

  function toggle(clauseId: ClauseId) {
    const wasOpen = isOpen(clauseId);
    for (const key of keysOf(clauseId)) setOpen(`${state.id}/${key}`, false);
    if (!wasOpen) setOpen(`${state.id}/${clauseId}`, true);
  }
}

function isCritical(clauseId: ClauseId): boolean {
  return CLAUSES.some(({ id, critical }) => id === clauseId && critical);
}
