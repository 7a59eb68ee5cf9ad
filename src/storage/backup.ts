import type { Cooperation } from "#domain/cooperation.ts";
import { cooperationSchema } from "#domain/cooperation.ts";

import { BACKUP_FORMAT, BACKUP_VERSION, backupSchema } from "./backup-schema.ts";
import { isHarmless } from "./inspect.ts";
import { hasRepeats } from "./repeats.ts";

/** Largest file that is read, in bytes. */
export const MAX_BACKUP_BYTES = 40 * 1024 * 1024;

/** Why a file was refused; the sentence for each lives in the content. */
export type Refusal = "tooLarge" | "notReadable" | "foreign" | "newer" | "damaged";

export type BackupContent =
  | { readonly kind: "backup"; readonly cooperations: readonly Cooperation[] }
  | { readonly kind: "refused"; readonly refusal: Refusal };

/** The text of a backup file. Loading it again gives equal data. */
export function writeBackup(cooperations: readonly Cooperation[], savedAt: string): string {
  const file = { format: BACKUP_FORMAT, version: BACKUP_VERSION, savedAt, cooperations };
  return `${JSON.stringify(file, null, 1)}\n`;
}

/**
 * Reads a backup file, all or nothing: missing optional fields are fine, a wrong type is not.
 *
 * An example case, which is a single cooperation without an id, is read as well.
 */
export function readBackup(bytes: Uint8Array): BackupContent {
  if (bytes.length > MAX_BACKUP_BYTES) return refused("tooLarge");
  const file = parse(bytes);
  if (file === undefined) return refused("notReadable");
  if (!isHarmless(file)) return refused("damaged");
  if (isExampleCase(file)) return readExample(file);
  if (!isRecord(file) || file["format"] !== BACKUP_FORMAT) return refused("foreign");
  const version = file["version"];
  if (typeof version === "number" && version > BACKUP_VERSION) return refused("newer");
  if (!backupSchema.safeParse(file).success) return refused("damaged");

  // The schema has just said so; its copy is not used, so that nothing is reordered or lost.
  const { cooperations } = file as unknown as { cooperations: readonly Cooperation[] };
  const ids = new Set(cooperations.map(({ id }) => id));
  const isAmbiguous = ids.size < cooperations.length || cooperations.some(hasRepeats);
  return isAmbiguous ? refused("damaged") : { kind: "backup", cooperations };
}

function parse(bytes: Uint8Array): unknown {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function isExampleCase(file: unknown): file is Readonly<Record<string, unknown>> {
  return isRecord(file) && !("format" in file) && "cycles" in file && "base" in file;
}

function readExample(file: Readonly<Record<string, unknown>>): BackupContent {
  const { demoId, demoReferenceDate: _date, ...rest } = file;
  const cooperation = { id: typeof demoId === "string" ? demoId : "import", ...rest };
  if (!cooperationSchema.safeParse(cooperation).success) return refused("damaged");
  const read = cooperation as unknown as Cooperation;
  return hasRepeats(read) ? refused("damaged") : { kind: "backup", cooperations: [read] };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function refused(refusal: Refusal): BackupContent {
  return { kind: "refused", refusal };
}
