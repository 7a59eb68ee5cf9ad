import type { AnyFieldWords } from "#content/any-words.ts";
import type { Fields } from "#domain/shape.ts";
import { PickList } from "#ui/list/pick-list.tsx";

import { useFieldsEnv } from "./fields-env.ts";

type Values = Readonly<Record<string, unknown>>;

/** A ready-made record, chosen by its label. */
export interface Offer {
  readonly id: string;
  readonly label: string;
  readonly explanation?: string | undefined;
  readonly values: Values;
}

export interface Offers {
  readonly label: string;
  readonly why?: string | undefined;
  /** Too many to stand there unasked. */
  readonly folded?: boolean | undefined;
  readonly entries: readonly Offer[];
}

interface SuggestionsProps {
  words: AnyFieldWords;
  fields: Fields;
  records: readonly Values[];
  /** In place of the entries of the specification. */
  offers?: Offers | undefined;
  /** Takes over the chosen ones as new records. */
  onTake: (entries: readonly Values[]) => void;
}

/** Ready-made entries of the specification that are not in the list yet. */
export function Suggestions({ words, fields, records, offers, onTake }: SuggestionsProps) {
  const { field: texts } = useFieldsEnv().content.screens;
  if (offers) return <OfferList offers={offers} onTake={onTake} />;
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

function OfferList({ offers, onTake }: { offers: Offers } & Pick<SuggestionsProps, "onTake">) {
  const { field: texts } = useFieldsEnv().content.screens;
  const { label, why, entries, folded } = offers;
  const list = (
    <PickList
      label={label}
      why={why}
      options={entries}
      takeWords={texts.takeOver}
      onTake={(ids) =>
        onTake(entries.filter(({ id }) => ids.includes(id)).map(({ values }) => values))
      }
    />
  );
  if (!folded || entries.length === 0) return list;
  return (
    <details className="offers">
      <summary>{texts.offersCount(label, entries.length)}</summary>
      {list}
    </details>
  );
}
