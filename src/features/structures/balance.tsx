import "./balance.css";

import { useViews } from "#content/use-content.ts";
import { balances, type KindSum, type MemberBalance, sumsByKind } from "#domain/contribution.ts";
import { recordsOf, withRecord } from "#domain/records.ts";
import { useFieldsEnv } from "#fields/fields-env.ts";
import { elementId } from "#fields/names.ts";
import { formatMoney, formatNumber } from "#ui/form/formatted-value.ts";
import { DataTable } from "#ui/table/data-table.tsx";

import { AloneNote } from "./alone-note.tsx";
import { useFocusWish } from "./use-focus-wish.ts";

/** Sets the focus to something that will be there. */
type SetFocus = (elementId: string) => void;

/** Who gives what and gets what for it, as a sheet to be read at a glance. */
export function Balance() {
  const { balance: words } = useViews("structures");
  const { context } = useFieldsEnv();
  // Here and not in the gap: that one is gone as soon as it is filled.
  const focusSoon = useFocusWish();
  const { structures } = context.cycle;
  const rows = balances(structures, context);
  const isEmpty = rows.every(({ gives, gets }) => gives.length + gets.length === 0);

  return (
    <section className="sec full balance" aria-labelledby="h-balance">
      <h2 id="h-balance">{words.title}</h2>
      {rows.length < 2 && <AloneNote />}
      {isEmpty ? (
        <p className="empty">{words.empty}</p>
      ) : (
        <>
          <Sheet rows={rows} onFocus={focusSoon} />
          <dl className="balance-rules">
            <Rule field="costSharing" label={words.costs} />
            <Rule field="revenueSharing" label={words.revenue} />
          </dl>
        </>
      )}
    </section>
  );
}

function Sheet({ rows, onFocus }: { rows: readonly MemberBalance[]; onFocus: SetFocus }) {
  const { balance: words } = useViews("structures");
  const { structures } = useFieldsEnv().context.cycle;
  return (
    <DataTable
      caption={words.caption}
      fold
      columns={[
        { id: "member", label: words.company },
        { id: "gives", label: words.gives },
        { id: "gets", label: words.gets },
      ]}
      rows={rows.map((row) => ({
        id: row.memberId,
        cells: [
          row.name,
          <Gives key="gives" row={row} onFocus={onFocus} />,
          <Gets key="gets" row={row} onFocus={onFocus} />,
        ],
      }))}
      foot={[
        words.all,
        <Sums key="all" sums={sumsByKind(recordsOf(structures.contributions))} />,
        "",
      ]}
    />
  );
}

function Gives({ row, onFocus }: { row: MemberBalance; onFocus: SetFocus }) {
  const { balance: words } = useViews("structures");
  const kinds = useKinds();
  if (row.gives.length === 0)
    return (
      <Nothing
        field="contributions"
        row={row}
        onFocus={onFocus}
        text={words.nothingGiven}
        add={words.addContribution}
      />
    );
  return (
    <>
      <ul className="balance-items">
        {row.gives.map(({ id, kind, description }) => (
          <li key={id}>
            {description?.trim() || kinds(kind)}
            {description?.trim() && kind && <span className="muted"> · {kinds(kind)}</span>}
          </li>
        ))}
      </ul>
      <Sums sums={row.sums} />
    </>
  );
}

function Gets({ row, onFocus }: { row: MemberBalance; onFocus: SetFocus }) {
  const { balance: words } = useViews("structures");
  if (row.gets.length === 0)
    return (
      <Nothing
        field="returns"
        row={row}
        onFocus={onFocus}
        text={words.nothingReceived}
        add={words.addReturn}
      />
    );
  return (
    <ul className="balance-items">
      {row.gets.map(({ id, description }) => (
        <li key={id}>{description}</li>
      ))}
    </ul>
  );
}

/** What was entered for each kind: quantities and money side by side, nothing converted. */
function Sums({ sums }: { sums: readonly KindSum[] }) {
  const { balance: words } = useViews("structures");
  const { locale } = useFieldsEnv().content;
  const kinds = useKinds();
  return (
    <dl className="balance-sums">
      {sums.map(({ kind, rows, money, amounts }) => {
        const parts = [
          ...amounts.map(({ amount, unit }) => `${formatNumber(amount, locale)} ${unit}`),
          ...(money === null
            ? []
            : [
                kind === "money"
                  ? formatMoney(money, locale)
                  : words.valued(formatMoney(money, locale)),
              ]),
        ];
        return (
          <div key={kind}>
            <dt>{kinds(kind)}</dt>
            <dd className="num">{parts.join(" · ") || words.count(rows)}</dd>
          </div>
        );
      })}
    </dl>
  );
}

interface NothingProps {
  field: "contributions" | "returns";
  row: MemberBalance;
  text: string;
  add: string;
  onFocus: SetFocus;
}

/** A gap in the sheet, and the way to fill it. */
function Nothing({ field, row, text, add, onFocus }: NothingProps) {
  const { balance: words } = useViews("structures");
  const env = useFieldsEnv();
  return (
    <>
      <p className="balance-gap">{text}</p>
      {!env.readOnly && (
        <button
          type="button"
          className="btn plain slim"
          aria-label={words.for(add, row.name)}
          onClick={begin}
        >
          {add}
        </button>
      )}
    </>
  );

  function begin() {
    const record = { id: env.newId(), memberId: row.memberId };
    const entry = env.loaded.words.fields[field]?.entry ?? add;
    env.changeField(field, (held) => withRecord(recordsOf(held as object[]), record), {
      what: env.content.screens.changes.add(entry),
    });
    env.setOpen(`${field}/${record.id}`, true);
    onFocus(elementId(env.phase, [field, record.id, "description"]));
  }
}

function Rule({ field, label }: { field: "costSharing" | "revenueSharing"; label: string }) {
  const { balance: words } = useViews("structures");
  const { context, loaded } = useFieldsEnv();
  const held = context.cycle.structures[field];
  const rule = held?.rule
    ? loaded.words.fields[field]?.fields?.["rule"]?.options?.[held.rule]
    : undefined;
  return (
    <div>
      <dt>{label}</dt>
      <dd>{[rule ?? words.notSettled, held?.text?.trim()].filter(Boolean).join(": ")}</dd>
    </div>
  );
}

function useKinds(): (kind: string | null | undefined) => string {
  const words = useFieldsEnv().loaded.words.fields["contributions"]?.fields?.["kind"];
  return (kind) => (kind ? (words?.options?.[kind] ?? kind) : "");
}
