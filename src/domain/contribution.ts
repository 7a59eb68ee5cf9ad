import type { CycleContext } from "./context.ts";
import { filled } from "./context.ts";
import type { Structures } from "./fields/structures.ts";
import { type Identified, recordsOf } from "./records.ts";

type Contribution = Identified<NonNullable<Structures["contributions"]>[number]>;
type Return = Identified<NonNullable<Structures["returns"]>[number]>;
export type ContributionKind = Exclude<NonNullable<Contribution["kind"]>, "">;

/** In the order of the choice. */
const KINDS = ["money", "time", "equipment", "knowhow", "data", "contacts", "rights"] as const;

/** What was entered for one kind, added up. Nothing is converted into anything else. */
export interface KindSum {
  readonly kind: ContributionKind;
  /** Number of contributions of this kind. */
  readonly rows: number;
  /** Euros, as far as somebody entered a value; `null` where nobody did. */
  readonly money: number | null;
  /** Quantities by their unit, e.g. 780 hours. */
  readonly amounts: readonly Amount[];
}

export interface Amount {
  readonly unit: string;
  readonly amount: number;
}

export interface MemberBalance {
  readonly memberId: string;
  readonly name: string;
  readonly gives: readonly Contribution[];
  readonly gets: readonly Return[];
  readonly sums: readonly KindSum[];
}

/** Gives and gets of each member, also of those without either (section 2.3, step B). */
export function balances(structures: Structures, { members }: CycleContext): MemberBalance[] {
  const given = recordsOf(structures.contributions);
  const received = recordsOf(structures.returns);
  return members.map(({ id, name }) => {
    const gives = given.filter(({ memberId }) => memberId === id);
    const gets = received.filter(({ memberId }) => memberId === id);
    return { memberId: id, name, gives, gets, sums: sumsByKind(gives) };
  });
}

/** What all members bring in together, by kind. */
export function sumsByKind(rows: readonly Contribution[]): readonly KindSum[] {
  return KINDS.flatMap((kind) => {
    const own = rows.filter((row) => row.kind === kind);
    return own.length === 0
      ? []
      : [{ kind, rows: own.length, money: moneyOf(own), amounts: amountsOf(own) }];
  });
}

/** Money is its own value: an amount without one counts as euros. */
function moneyOf(rows: readonly Contribution[]): number | null {
  const values = rows.flatMap(({ kind, moneyValue, amount }) => {
    const value = moneyValue ?? (kind === "money" ? amount : null);
    return value == null ? [] : [value];
  });
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0);
}

/** The unit is a text: what differs only in capitals or spaces is the same. */
function amountsOf(rows: readonly Contribution[]): readonly Amount[] {
  const byUnit = new Map<string, Amount>();
  for (const { kind, amount, unit } of rows) {
    if (kind === "money" || amount == null || !filled(unit)) continue;
    const name = unit.trim();
    const held = byUnit.get(name.toLowerCase());
    byUnit.set(name.toLowerCase(), {
      unit: held?.unit ?? name,
      amount: (held?.amount ?? 0) + amount,
    });
  }
  return [...byUnit.values()];
}
