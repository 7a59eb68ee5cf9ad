import { useViews } from "#content/use-content.ts";
import { loads } from "#domain/raci.ts";
import { useFieldsEnv } from "#fields/fields-env.ts";
import { problemSentence } from "#fields/problem-sentence.ts";
import { DataTable } from "#ui/table/data-table.tsx";

import { useLetters } from "./use-letters.ts";
import type { Matrix } from "./use-matrix.ts";

/** How many tasks fall to each member, with a remark where that looks uneven. */
export function RoleLoads({ matrix }: { matrix: Matrix }) {
  const { roles: words } = useViews("structures");
  const env = useFieldsEnv();
  const letters = useLetters();
  const own = env.loaded.words.fields["tasks"];
  return (
    <DataTable
      caption={words.loadsCaption}
      fold
      columns={[
        { id: "member", label: words.company },
        ...letters.all.map(({ letter, short }) => ({
          id: letter,
          label: short,
          align: "end" as const,
        })),
        { id: "remark", label: words.remark },
      ]}
      rows={loads(matrix.tasks, matrix.members).map(({ memberId, name, letters: held, hints }) => ({
        id: memberId,
        cells: [
          name,
          ...letters.all.map(({ letter }) => held[letter]),
          hints.map((hint) => problemSentence(hint, own, env)).join(" "),
        ],
      }))}
    />
  );
}
