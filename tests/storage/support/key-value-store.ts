import type { KeyValueStore } from "#storage/journal.ts";

/** Stands in for `localStorage`; `full` and `blocked` make it as unwilling as browsers can be. */
export function aKeyValueStore() {
  const values = new Map<string, string>();
  const store = {
    values,
    full: false,
    blocked: false,
    getItem: (key: string) => {
      refuseIf(store.blocked);
      return values.get(key) ?? null;
    },
    setItem: (key: string, value: string) => {
      refuseIf(store.blocked || store.full);
      values.set(key, value);
    },
    removeItem: (key: string) => {
      refuseIf(store.blocked);
      values.delete(key);
    },
  };
  return store satisfies KeyValueStore;
}

function refuseIf(unwilling: boolean): void {
  if (unwilling) throw new DOMException("No.", "QuotaExceededError");
}
