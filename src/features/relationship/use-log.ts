import { useViews } from "#content/use-content.ts";
import { type Entry, recordsOf, withRecord } from "#domain/records.ts";
import { useFieldsEnv } from "#fields/fields-env.ts";
import type { StoredRecord } from "#fields/list-control.tsx";

/** Adds a line to a running log of this phase. */
export function useLog(fieldId: string, entry: string) {
  const { changeField, newId } = useFieldsEnv();
  const { log } = useViews("relationship").trust;
  return (values: Readonly<Record<string, unknown>>) => {
    const record = { ...values, id: newId() };
    changeField(
      fieldId,
      (held) => withRecord<Entry>(recordsOf(held as readonly Entry[] | null), record),
      { what: log.change(entry) },
    );
  };
}

/** Newest first; of one day, the one entered last. What has no date yet stands on top. */
export function newestFirst(field: string) {
  return (a: StoredRecord, b: StoredRecord) => dateOf(b).localeCompare(dateOf(a));

  function dateOf(record: StoredRecord): string {
    const values: Readonly<Record<string, unknown>> = record;
    const date = values[field];
    return typeof date === "string" && date !== "" ? date : "9999";
  }
}
