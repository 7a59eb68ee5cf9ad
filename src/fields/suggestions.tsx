import type { AnyFieldWords } from "#content/any-words.ts";
import type { Fields } from "#domain/shape.ts";
import { PickList } from "#ui/list/pick-list.tsx";

import { useFieldsEnv } from "./fields-env.ts";

type Values = Readonly<Record<string, unknown>>;

interface SuggestionsProps {
  words: AnyFieldWords;
  fields: Fields;
  records: readonly Values[];
  /** Takes over the chosen ones as new records. */
  onTake: (entries: readonly Values[]) => void;
}

/** Ready-made entries of the specification that are not in the list yet. */
export function Suggestions({ words, fields, records, onTake }: SuggestionsProps) {
  const { field: texts } = useFieldsEnv().content.screens;
  const naming = Object.entries(fields).find(([, { kind }]) => kind === "text")?.[0];
  if (naming === undefined) return null;
  const present = new Set(records.map((record) => record[naming]));
  const open = (words.suggestions ?? []).filter((text) => !present.has(text));
  return (
    <PickList
      label={texts.suggestions}
      why={texts.suggestionsWhy}
      options={open.map((text) => ({ id: text, label: text }))}
      takeWords={texts.takeOver}
      onTake={(taken) => onTake(taken.map((text) => ({ [naming]: text })))}
    />
  );
}
