import "./needs.css";

import { useViews } from "#content/use-content.ts";
import {
  COMPETENCE_INTENTS,
  COMPETENCE_LEVELS,
  type Competence,
  competenciesAt,
  isGap,
  isStrength,
  unplacedCompetencies,
} from "#domain/competence.ts";
import { recordsOf } from "#domain/records.ts";
import { useFieldsEnv } from "#fields/fields-env.ts";
import { ListControl } from "#fields/list-control.tsx";
import type { OwnControlProps } from "#fields/phase-parts.ts";
import { RecordButton } from "#fields/record-button.tsx";
import { DataTable } from "#ui/table/data-table.tsx";

/** Strengths and gaps: all of them in one matrix, and the list to work on. */
export function CompetenceList({ state, words }: OwnControlProps) {
  if (state.field.kind !== "list") return null;
  const { level, intent } = words.fields ?? {};
  return (
    <ListControl
      state={state}
      field={state.field}
      words={words}
      overview={
        state.touched && (
          <CompetenceMatrix levels={level?.options ?? {}} intents={intent?.options ?? {}} />
        )
      }
    />
  );
}

type Labels = Readonly<Record<string, string>>;

/** What one has against what one wants with it; every entry opens its record. */
function CompetenceMatrix({ levels, intents }: { levels: Labels; intents: Labels }) {
  const { competencies: words } = useViews("needs");
  const { context } = useFieldsEnv();
  const { competencies } = context.cycle.needs;
  const all = recordsOf(competencies);
  const unplaced = unplacedCompetencies(competencies);
  return (
    <div className="competence-matrix">
      <DataTable
        fold
        caption={words.caption}
        columns={[
          { id: "intent", label: words.intent },
          ...COMPETENCE_LEVELS.map((id) => ({ id, label: levels[id] ?? id })),
        ]}
        rows={COMPETENCE_INTENTS.map((intent) => ({
          id: intent,
          cells: [
            intents[intent] ?? intent,
            ...COMPETENCE_LEVELS.map((level) => (
              <Entries key={level} entries={competenciesAt(competencies, level, intent)} />
            )),
          ],
        }))}
      />
      {unplaced.length > 0 && (
        <div className="unplaced">
          <p className="small">{words.unplaced}</p>
          <Entries entries={unplaced} />
        </div>
      )}
      <p className="small muted">
        {words.counts(
          all.filter((one) => isStrength(one)).length,
          all.filter((one) => isGap(one)).length,
          all.filter(({ isCore }) => isCore).length,
        )}
        . {words.gapMeaning}
      </p>
    </div>
  );
}

function Entries({ entries }: { entries: readonly Competence[] }) {
  const { competencies: words } = useViews("needs");
  if (entries.length === 0) return <span className="muted">{words.nothing}</span>;
  return (
    <ul className="entries">
      {entries.map(({ id, isCore }) => (
        <li key={id}>
          <RecordButton fieldId="competencies" recordId={id} />{" "}
          {isCore && <span className="tag solid">{words.core}</span>}
        </li>
      ))}
    </ul>
  );
}
