import "./needs.css";

import { useViews } from "#content/use-content.ts";
import { recordsOf } from "#domain/records.ts";
import { useFieldsEnv } from "#fields/fields-env.ts";
import { ListControl } from "#fields/list-control.tsx";
import type { OwnControlProps } from "#fields/phase-parts.ts";
import { RecordButton } from "#fields/record-button.tsx";
import { DataTable } from "#ui/table/data-table.tsx";

/** Digital projects: obstacle and wished contribution of all of them, and the list to work on. */
export function DigitalList({ state, words }: OwnControlProps) {
  if (state.field.kind !== "list") return null;
  return (
    <ListControl
      state={state}
      field={state.field}
      words={words}
      overview={
        state.touched && (
          <DigitalOverview
            obstacles={words.fields?.["obstacles"]?.options ?? {}}
            stages={words.fields?.["stage"]?.options ?? {}}
          />
        )
      }
    />
  );
}

type Labels = Readonly<Record<string, string>>;

function DigitalOverview({ obstacles, stages }: { obstacles: Labels; stages: Labels }) {
  const { digital: words } = useViews("needs");
  const { context } = useFieldsEnv();
  return (
    <div className="prose-table">
      <DataTable
        fold
        caption={words.caption}
        columns={[
          { id: "project", label: words.project },
          { id: "obstacles", label: words.obstacles },
          { id: "help", label: words.help },
        ]}
        rows={recordsOf(context.cycle.needs.digitalProjects).map((project) => ({
          id: project.id,
          cells: [
            <>
              <RecordButton fieldId="digitalProjects" recordId={project.id} />
              {project.stage && <p className="sum">{stages[project.stage]}</p>}
            </>,
            (project.obstacles ?? []).map((one) => obstacles[one] ?? one).join(", ") || words.open,
            project.partnerHelp?.trim() || words.open,
          ],
        }))}
      />
      <p className="small muted">{words.next}</p>
    </div>
  );
}

/** Nothing is lost because of another answer; it only waits. */
export function KeptProjects() {
  const { digital: words } = useViews("needs");
  const { digitalStatus, digitalProjects } = useFieldsEnv().context.cycle.needs;
  const count = recordsOf(digitalProjects).length;
  if (digitalStatus !== "no" || count === 0) return null;
  return <p className="small muted">{words.kept(count)}</p>;
}
