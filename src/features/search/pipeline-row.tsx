import { useFormContext } from "react-hook-form";

import type { AnyFieldWords } from "#content/any-words.ts";
import { useViews } from "#content/use-content.ts";
import { filled } from "#domain/context.ts";
import { searchFields } from "#domain/fields/search.ts";
import { isOut, type PipelineEntry, type PipelineStage } from "#domain/pipeline.ts";
import { recordById, withChange } from "#domain/records.ts";
import type { Candidate } from "#domain/utility.ts";
import { useFieldsEnv } from "#fields/fields-env.ts";
import { FormUnit } from "#fields/form-unit.tsx";
import { LeafControl } from "#fields/leaf-control.tsx";
import { elementId } from "#fields/names.ts";
import { formatDate } from "#ui/form/formatted-value.ts";
import { SelectField } from "#ui/form/select-field.tsx";

interface PipelineRowProps {
  entry: PipelineEntry;
  /** The state was changed to this one. */
  onMove: (name: string, state: PipelineStage["state"]) => void;
}

const { status, nextStep, nextDate } = searchFields.candidates.fields;
const FIELDS = { status, nextStep, nextDate };
type Part = keyof typeof FIELDS;

/** One company: where it stands, what comes next, and when. */
export function PipelineRow({ entry, onMove }: PipelineRowProps) {
  const { content, loaded, readOnly, changeField } = useFieldsEnv();
  const { pipeline: texts } = useViews("search");
  const { candidate, position } = entry;
  const name = candidate.name?.trim() || texts.unnamed(position);
  const words = loaded.words.fields["candidates"]?.fields ?? {};
  const root = ["candidates", candidate.id];
  const titleId = elementId("search", [...root, "pipeline"]);
  return (
    <li className="pipe-row">
      <p className="pipe-name">
        <b id={titleId}>{name}</b>
        <Notes entry={entry} />
      </p>
      {readOnly ? (
        <Planned candidate={candidate} words={words} />
      ) : (
        <div role="group" aria-labelledby={titleId}>
          <FormUnit fields={FIELDS} values={candidate} root={root} onChange={change}>
            <div className="pipe-fields">
              <StatusSelect candidate={candidate} words={words["status"]} />
              {plannedParts(candidate).map((part) => {
                const own = words[part];
                return (
                  own && (
                    <LeafControl
                      key={part}
                      field={FIELDS[part]}
                      words={own}
                      path={[...root, part]}
                      root={root}
                      problems={[]}
                      hints={[]}
                      isOneOfMany
                    />
                  )
                );
              })}
            </div>
          </FormUnit>
        </div>
      )}
    </li>
  );

  function change(part: string, next: (held: unknown) => unknown, typing: string) {
    changeField(
      "candidates",
      (held) => {
        const candidates = held as readonly Candidate[] | null;
        const now = recordById(candidates, candidate.id)?.[part as Part];
        return withChange(candidates, candidate.id, { [part]: next(now) });
      },
      { what: content.screens.changes.field(words[part]?.label ?? part), typing },
    );
    if (part === "status") onMove(name, next(candidate.status) as PipelineStage["state"]);
  }
}

/** With a company that is out nothing is planned; what was written stays to be read. */
function plannedParts(candidate: Candidate): readonly ("nextStep" | "nextDate")[] {
  const parts = ["nextStep", "nextDate"] as const;
  return parts.filter((part) => !isOut(candidate) || filled(candidate[part]));
}

/** A list to open takes less room than six buttons for each company. */
function StatusSelect({
  candidate,
  words,
}: {
  candidate: Candidate;
  words: AnyFieldWords | undefined;
}) {
  const { content } = useFieldsEnv();
  const { register } = useFormContext();
  return (
    <SelectField
      id={elementId("search", ["candidates", candidate.id, "status"])}
      label={words?.label ?? ""}
      registration={register("status")}
      options={status.options.map((value) => ({
        value,
        label: words?.options?.[value] ?? value,
      }))}
      emptyLabel={content.screens.field.choose}
    />
  );
}

/** What is worth knowing at a glance: chosen, late, already talked to, named twice. */
function Notes({ entry }: { entry: PipelineEntry }) {
  const { content } = useFieldsEnv();
  const { pipeline: texts } = useViews("search");
  const { selected, overdueDays, talks, lastTalk, namesake } = entry;
  const said = [
    overdueDays > 0 && texts.overdue(overdueDays),
    talks > 0 && texts.talks(talks, lastTalk && formatDate(lastTalk, content.locale)),
    namesake && texts.namesake,
  ].filter((text) => text !== false);
  return (
    <>
      {selected && <span className="tag solid">{texts.selected}</span>}
      {said.map((text) => (
        <span key={text} className="small">
          {text}
        </span>
      ))}
    </>
  );
}

function Planned({
  candidate,
  words,
}: {
  candidate: Candidate;
  words: Readonly<Record<string, AnyFieldWords>>;
}) {
  const { content } = useFieldsEnv();
  const date = candidate.nextDate ? formatDate(candidate.nextDate, content.locale) : "";
  const parts = [candidate.nextStep, date].filter(Boolean).join(" · ");
  return parts === "" ? null : (
    <p className="small">
      {words["nextStep"]?.label}: {parts}
    </p>
  );
}
