import { type Entry, recordsOf } from "#domain/records.ts";
import { fieldsOf } from "#domain/phase.ts";

import type { NamingEnv } from "./fields-env.ts";
import { titleOf } from "./record-line.ts";

/** A record of the phase as its line names it: „Service“, or „Geschäftsfeld 2“ while it has no name. */
export function recordName(fieldId: string, recordId: string, env: NamingEnv): string {
  const { phase, context, loaded, content } = env;
  const field = fieldsOf(phase)[fieldId];
  const words = loaded.words.fields[fieldId];
  if (field?.kind !== "list" || !words) return recordId;
  const data = context.cycle[phase] as Readonly<Record<string, unknown>>;
  const records = recordsOf(data[fieldId] as readonly Entry[] | null | undefined);
  const index = records.findIndex(({ id }) => id === recordId);
  return (
    titleOf(field.fields, words, { ...records[index] }, env) ??
    content.screens.field.entryFallback(words.entry ?? words.label, index + 1)
  );
}
