import "./agreement.css";

import { useViews } from "#content/use-content.ts";
import { changedSince, fixVersion, nextVersion, versionsOf } from "#domain/agreement-version.ts";
import { recordsOf } from "#domain/records.ts";
import { FieldHeading } from "#fields/field-heading.tsx";
import { useFieldsEnv } from "#fields/fields-env.ts";
import { elementId } from "#fields/names.ts";
import type { OwnControlProps } from "#fields/phase-parts.ts";
import { formatDate } from "#ui/form/formatted-value.ts";
import { DataTable } from "#ui/table/data-table.tsx";

import { useWordings } from "./use-wordings.ts";
import { VersionCompare } from "./version-compare.tsx";

/** The wording of a day under a number of its own, and what has changed since. */
export function VersionsControl({ state, words }: OwnControlProps) {
  const env = useFieldsEnv();
  const { versions: texts } = useViews("structures");
  const wordings = useWordings();
  const { context, content, readOnly } = env;
  const { structures } = context.cycle;
  const versions = versionsOf(structures);
  const last = versions.at(-1);
  const now = wordings.map(({ clauseId, text, status }) => ({ clauseId, text, status }));
  const changed = last && changedSince(last, now).length;
  const next = nextVersion(structures);
  const id = elementId(env.phase, [state.id]);
  const { columns } = texts;

  return (
    <section className="field list versions" data-level="top" aria-labelledby={`${id}-label`}>
      <FieldHeading id={id} state={state} words={words} />
      {last ? (
        <DataTable
          caption={texts.table}
          fold
          columns={[
            { id: "version", label: columns.version },
            { id: "date", label: columns.date },
            { id: "agreed", label: columns.agreed },
          ]}
          rows={versions.map(({ id: versionId, version, date, clauses }) => ({
            id: versionId,
            cells: [
              version,
              formatDate(date ?? "", content.locale),
              texts.agreed(recordsOf(clauses).filter(({ status }) => status === "agreed").length),
            ],
          }))}
        />
      ) : (
        <p className="recs-empty">{texts.none}</p>
      )}
      <p className="small" role="status">
        {last &&
          (changed
            ? texts.changed(changed, last.version ?? 0)
            : texts.unchanged(last.version ?? 0))}
      </p>
      {!readOnly && (
        <p className="actions">
          <button
            type="button"
            className="btn slim"
            aria-disabled={changed === 0 || undefined}
            onClick={fix}
          >
            {texts.fix(next)}
          </button>
          {last && (
            <button
              type="button"
              className="btn plain slim"
              onClick={() =>
                env.removeRecord(state.id, last.id, `${words.entry ?? ""} ${last.version ?? ""}`)
              }
            >
              {texts.remove(last.version ?? 0)}
            </button>
          )}
        </p>
      )}
      {last && <VersionCompare versions={versions} now={now} />}
    </section>
  );

  function fix() {
    if (changed === 0) return;
    env.change(fixVersion(now, { today: context.today, newId: env.newId }), {
      what: texts.fixed(next),
    });
  }
}
