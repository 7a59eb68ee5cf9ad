import "./information.css";

import type { ReactNode } from "react";

import { useViews } from "#content/use-content.ts";
import { type Structures, structuresFields } from "#domain/fields/structures.ts";
import type { InfoRow } from "#domain/info-sharing.ts";
import { recordById, recordsOf } from "#domain/records.ts";
import { useFieldsEnv } from "#fields/fields-env.ts";
import { ListControl } from "#fields/list-control.tsx";
import type { OwnControlProps } from "#fields/phase-parts.ts";
import type { Offer } from "#fields/suggestions.tsx";

import { InfoLevels } from "./info-levels.tsx";
import { InfoLine } from "./info-line.tsx";
import { InfoReasons } from "./info-reasons.tsx";
import { useLevelName } from "./level-mark.tsx";
import { Protections } from "./protections.tsx";

/** Where a row came from is noted, never asked for. */
const { origin: _noted, ...FIELDS } = structuresFields.infoSharing.fields;
const FIELD = { ...structuresFields.infoSharing, fields: FIELDS };

const MARKERS = ["personalData", "tradeSecret", "competitionSensitive"] as const;

/** Information and how far each may travel (section 3.5). */
export function InfoList({ state, words }: OwnControlProps) {
  const { information: views } = useViews("structures");
  const { content, context, readOnly } = useFieldsEnv();
  const levelName = useLevelName();
  const rows = recordsOf(state.value as Structures["infoSharing"]);
  const owner = context.members.find(({ own }) => own)?.id ?? "";

  return (
    <ListControl
      state={state}
      field={FIELD}
      words={words}
      above={<InfoLevels />}
      begin={{ owner }}
      offers={{
        label: content.screens.field.suggestions,
        why: content.screens.field.suggestionsWhy,
        entries: offers(),
      }}
      renderSummary={(id) => row(id, (one) => <InfoLine row={one} />)}
      renderInRecord={(id) =>
        row(id, (one) => (
          <>
            {!readOnly && <Protections row={one} />}
            <InfoReasons row={one} />
          </>
        ))
      }
    />
  );

  function row(id: string, show: (row: InfoRow) => ReactNode): ReactNode {
    const found = recordById(rows, id);
    return found && show(found);
  }

  /** The default rows that are not there yet, each with the level it is usually given. */
  function offers(): readonly Offer[] {
    const present = new Set(rows.map(({ category }) => category));
    return (words.suggestions ?? [])
      .filter((category) => !present.has(category))
      .map((category) => {
        const given = views.defaults[category];
        const markers = MARKERS.filter((marker) => given?.[marker]);
        const said = [
          given && levelName(given.level),
          ...markers.map((marker) => words.fields?.[marker]?.label),
        ];
        return {
          id: category,
          label: category,
          explanation: said.filter(Boolean).join(" · ") || undefined,
          values: { category, owner, ...given },
        };
      });
  }
}
