import { useViews } from "#content/use-content.ts";
import { SHARE_LEVELS } from "#domain/fields/structures.ts";
import { useFieldsEnv } from "#fields/fields-env.ts";
import { DataTable } from "#ui/table/data-table.tsx";

import { LevelMark } from "./level-mark.tsx";

/** The five levels, what they mean, and what they correspond to elsewhere; folded until asked for. */
export function InfoLevels() {
  const { information: words } = useViews("structures");
  const own = useFieldsEnv().loaded.words.fields["infoSharing"]?.fields?.["level"];
  return (
    <details className="info-levels">
      <summary>{words.levels}</summary>
      <DataTable
        caption={words.levelsCaption}
        fold
        columns={[
          { id: "level", label: words.level },
          { id: "meaning", label: words.meaning },
          { id: "tlp", label: words.tlp },
        ]}
        rows={SHARE_LEVELS.map((level) => ({
          id: level,
          cells: [
            <LevelMark key={level} level={level} />,
            own?.explanations?.[level],
            words.analogy[level],
          ],
        }))}
      />
      <p className="small muted">{words.tlpNote}</p>
    </details>
  );
}
