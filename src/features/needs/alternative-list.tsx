import "./needs.css";

import { useViews } from "#content/use-content.ts";
import { recordsOf } from "#domain/records.ts";
import { useFieldsEnv } from "#fields/fields-env.ts";
import { ListControl } from "#fields/list-control.tsx";
import type { OwnControlProps } from "#fields/phase-parts.ts";
import { RecordButton } from "#fields/record-button.tsx";
import { recordName } from "#fields/record-name.ts";
import { DataTable } from "#ui/table/data-table.tsx";

/** The other ways: all verdicts at a glance, and the list to work on. */
export function AlternativeList({ state, words }: OwnControlProps) {
  if (state.field.kind !== "list") return null;
  const verdicts = words.fields?.["verdict"]?.options ?? {};
  return (
    <ListControl
      state={state}
      field={state.field}
      words={words}
      overview={state.touched && <Alternatives verdicts={verdicts} />}
    />
  );
}

function Alternatives({ verdicts }: { verdicts: Readonly<Record<string, string>> }) {
  const { alternatives: words } = useViews("needs");
  const env = useFieldsEnv();
  const { alternatives, decision } = env.context.cycle.needs;
  const all = recordsOf(alternatives);
  const better = all.filter(({ verdict }) => verdict === "better");
  const areJudged = all.every(({ verdict }) => verdict);
  return (
    <div className="prose-table">
      <DataTable
        fold
        caption={words.caption}
        columns={[
          { id: "option", label: words.option },
          { id: "verdict", label: words.verdict },
          { id: "assessment", label: words.assessment },
        ]}
        rows={all.map(({ id, verdict, assessment }) => ({
          id,
          cells: [
            <RecordButton key="option" fieldId="alternatives" recordId={id} />,
            verdict ? verdicts[verdict] : words.open,
            assessment?.trim() || words.open,
          ],
        }))}
      />
      {better.length > 0 ? (
        <p className="small">
          {words.better(better.map(({ id }) => recordName("alternatives", id, env)).join(", "))}{" "}
          {decision?.choice === "cooperate" && words.whyThen}
        </p>
      ) : (
        areJudged && <p className="small">{words.noneBetter}</p>
      )}
    </div>
  );
}
