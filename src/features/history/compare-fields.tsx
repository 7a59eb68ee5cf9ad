import type { AnyFieldWords } from "#content/any-words.ts";
import { useContent, useHistoryWords, usePhaseWords } from "#content/use-content.ts";
import { contextOf } from "#domain/context.ts";
import type { StoredRecord } from "#domain/consequence-place.ts";
import type { Cycle } from "#domain/cooperation.ts";
import type { FieldChange, PartChange, RecordChange } from "#domain/cycle-diff.ts";
import { hasContent } from "#domain/assess.ts";
import type { PhaseId } from "#domain/phase.ts";
import type { Field, Fields } from "#domain/shape.ts";
import type { NamingEnv } from "#fields/fields-env.ts";
import { said, summaryOf, titleOf } from "#fields/record-line.ts";
import { useCycleView } from "#state/cycle-view.ts";
import { DataTable, type TableRow } from "#ui/table/data-table.tsx";

interface CompareFieldsProps {
  phase: PhaseId;
  earlier: Cycle;
  later: Cycle;
  changes: readonly FieldChange[];
}

/** What was entered then and now, one row for each field or record that differs. */
export function CompareFields({ phase, earlier, later, changes }: CompareFieldsProps) {
  const { compare: texts } = useHistoryWords();
  const content = useContent();
  const { cooperation, today } = useCycleView().context;
  const loaded = usePhaseWords(phase);
  const envOf = (cycle: Cycle): NamingEnv => ({
    phase,
    context: contextOf(cooperation, cycle, today),
    content,
    loaded,
  });
  const [then, now] = [envOf(earlier), envOf(later)];
  return (
    <DataTable
      caption={`${texts.fields}: ${content.outline[phase].title}`}
      captionHidden
      fold
      columns={[
        { id: "field", label: texts.field },
        { id: "before", label: texts.cycle(earlier.number) },
        { id: "after", label: texts.cycle(later.number) },
      ]}
      rows={changes.flatMap(rowsOf)}
    />
  );

  function rowsOf({ fieldId, field, change, parts, records }: FieldChange): readonly TableRow[] {
    const words = loaded.words.fields[fieldId];
    if (!words) return [];
    if (field.kind === "list")
      return records.map((one) => ({
        id: `${fieldId} ${one.before?.id} ${one.after?.id}`,
        cells: recordCells(field.fields, words, one),
      }));
    const inner = field.kind === "record" ? field.fields : { [fieldId]: field };
    const innerWords = field.kind === "record" ? words.fields : { [fieldId]: words };
    return [
      {
        id: fieldId,
        cells: [
          <Heading key="field" field={words.label} change={change} />,
          <Parts
            key="before"
            parts={parts}
            say={(part) => sayPart(inner, innerWords, part.id, part.before, then)}
            labelOf={(id) => (field.kind === "record" ? innerWords?.[id]?.label : undefined)}
          />,
          <Parts
            key="after"
            parts={parts}
            say={(part) => sayPart(inner, innerWords, part.id, part.after, now)}
            labelOf={(id) => (field.kind === "record" ? innerWords?.[id]?.label : undefined)}
          />,
        ],
      },
    ];
  }

  function recordCells(fields: Fields, words: AnyFieldWords, one: RecordChange) {
    const { before, after, change, parts } = one;
    const name = after
      ? titleOf(fields, words, after, now)
      : before && titleOf(fields, words, before, then);
    const whole = (record: StoredRecord | undefined, env: NamingEnv) =>
      record ? (summaryOf(fields, words, record, env) ?? name) : texts.hereOnly;
    const labelOf = (id: string) => words.fields?.[id]?.label;
    const isChanged = change === "changed";
    return [
      <Heading key="field" field={words.entry ?? words.label} name={name} change={change} />,
      isChanged ? (
        <Parts
          key="before"
          parts={parts}
          say={(part) => sayPart(fields, words.fields, part.id, part.before, then)}
          labelOf={labelOf}
        />
      ) : (
        whole(before, then)
      ),
      isChanged ? (
        <Parts
          key="after"
          parts={parts}
          say={(part) => sayPart(fields, words.fields, part.id, part.after, now)}
          labelOf={labelOf}
        />
      ) : (
        whole(after, now)
      ),
    ];
  }

  function sayPart(
    fields: Fields,
    words: AnyFieldWords["fields"],
    id: string,
    value: unknown,
    env: NamingEnv,
  ): string {
    const field: Field | undefined = fields[id];
    const text = field && said(field, words?.[id], value, env);
    return text ?? (hasContent(value) ? texts.inDetail : texts.empty);
  }
}

interface HeadingProps {
  field: string;
  name?: string | undefined;
  change: RecordChange["change"];
}

/** „Ziel: Kürzere Bauzeit – geändert“. */
function Heading({ field, name, change }: HeadingProps) {
  const { compare: texts } = useHistoryWords();
  return (
    <>
      {name === undefined ? field : texts.part(field, name)}{" "}
      <span className="tag solid">{texts.changes[change]}</span>
    </>
  );
}

interface PartsProps {
  parts: readonly PartChange[];
  say: (part: PartChange) => string;
  /** Nothing for a field that has no parts. */
  labelOf: (id: string) => string | undefined;
}

function Parts({ parts, say, labelOf }: PartsProps) {
  const { compare: texts } = useHistoryWords();
  return (
    <span className="lines">
      {parts.map((part) => {
        const label = labelOf(part.id)?.replace(/[?:]$/, "");
        return <span key={part.id}>{label ? texts.part(label, say(part)) : say(part)}</span>;
      })}
    </span>
  );
}
