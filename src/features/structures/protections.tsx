import { useViews } from "#content/use-content.ts";
import { filled } from "#domain/context.ts";
import type { Structures } from "#domain/fields/structures.ts";
import type { InfoRow } from "#domain/info-sharing.ts";
import { recordById, recordsOf, withChange } from "#domain/records.ts";
import { useFieldsEnv } from "#fields/fields-env.ts";
import { PickList } from "#ui/list/pick-list.tsx";

/** Suggested protections; those chosen are added to what is there. */
export function Protections({ row }: { row: InfoRow }) {
  const { information: words } = useViews("structures");
  const { content, loaded, changeField } = useFieldsEnv();
  const label = loaded.words.fields["infoSharing"]?.fields?.["protection"]?.label ?? "";
  const open = words.protectionList.filter((text) => !row.protection?.includes(text));
  return (
    <PickList
      label={words.protections}
      why={words.protectionsWhy}
      options={open.map((text) => ({ id: text, label: text }))}
      takeWords={content.screens.field.takeOver}
      onTake={(taken) =>
        changeField("infoSharing", (held) => withProtections(held, row.id, taken), {
          what: content.screens.changes.field(label),
        })
      }
    />
  );
}

function withProtections(held: unknown, id: string, taken: readonly string[]) {
  const rows = recordsOf(held as Structures["infoSharing"]);
  const before = recordById(rows, id)?.protection;
  const protection = [...(filled(before) ? [before.trim()] : []), ...taken].join(", ");
  return withChange(rows, id, { protection });
}
