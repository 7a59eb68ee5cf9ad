/** A record of a list; the examples leave the id out in lists nothing refers to. */
export interface Entry {
  readonly id?: string | null | undefined;
}

export type Identified<T> = Omit<T, "id"> & { readonly id: string };

const identifiedByList = new WeakMap<readonly Entry[], readonly Identified<Entry>[]>();

/**
 * The records of a list, each with its id; an absent list has none.
 *
 * A record without an id gets one that depends only on the list, so that a screen and a later
 * change of the list mean the same record although nothing was stored in between.
 */
export function recordsOf<T extends Entry>(
  list: readonly T[] | null | undefined,
): readonly Identified<T>[] {
  if (!list) return [];
  const known = identifiedByList.get(list);
  // The map cannot tie the type of a value to its key.
  if (known) return known as readonly Identified<T>[];
  const identified = withIds(list);
  identifiedByList.set(list, identified);
  return identified;
}

function withIds<T extends Entry>(list: readonly T[]): readonly Identified<T>[] {
  const taken = new Set(list.map(({ id }) => id));
  let next = 1;
  return list.map((record) => {
    if (record.id) return record as Identified<T>;
    while (taken.has(`r${next}`)) next += 1;
    return { ...record, id: `r${next++}` };
  });
}

/** The record with an id, or `undefined` when it was deleted. */
export function recordById<T extends Entry>(
  list: readonly T[] | null | undefined,
  id: string | null | undefined,
): Identified<T> | undefined {
  return recordsOf(list).find((record) => record.id === id);
}

/** The list with one record more, last. */
export function withRecord<T extends Entry>(
  list: readonly T[] | null | undefined,
  record: Identified<T>,
): readonly T[] {
  return [...recordsOf(list), record] as readonly unknown[] as readonly T[];
}

/** The list with one record changed; an unknown id changes nothing. */
export function withChange<T extends Entry>(
  list: readonly T[] | null | undefined,
  id: string,
  change: Partial<T>,
): readonly T[] {
  return recordsOf(list).map((record) =>
    record.id === id ? { ...record, ...change } : record,
  ) as readonly unknown[] as readonly T[];
}

/** The list without one record. */
export function withoutRecord<T extends Entry>(
  list: readonly T[] | null | undefined,
  id: string,
): readonly T[] {
  return recordsOf(list).filter((record) => record.id !== id) as readonly unknown[] as readonly T[];
}

/** The list with one record moved by one place; at the ends it stays. */
export function withMove<T extends Entry>(
  list: readonly T[] | null | undefined,
  id: string,
  by: -1 | 1,
): readonly T[] {
  const records = [...recordsOf(list)];
  const from = records.findIndex((record) => record.id === id);
  const to = from + by;
  const moved = records[from];
  const displaced = records[to];
  if (moved && displaced) {
    records[from] = displaced;
    records[to] = moved;
  }
  return records as readonly unknown[] as readonly T[];
}
