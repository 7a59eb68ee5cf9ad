import * as z from "zod/mini";

import { cooperationSchema } from "#domain/cooperation.ts";

export const BACKUP_FORMAT = "kreislauf-des-vertrauens";
export const BACKUP_VERSION = 1;

/** The backup file (`<name>.kdv.json`): one or more cooperations, complete. */
export const backupSchema = z.looseObject({
  format: z.literal(BACKUP_FORMAT),
  version: z.literal(BACKUP_VERSION),
  savedAt: z.string(),
  cooperations: z.array(cooperationSchema).check(z.minLength(1), z.maxLength(10_000)),
});

/** The JSON Schema of the backup file, as published in `public/schema/`. */
export function backupJsonSchema(): unknown {
  return {
    $id: "kreislauf-des-vertrauens.v1.json",
    title: "Kreislauf des Vertrauens, Sicherungsdatei",
    ...z.toJSONSchema(backupSchema, { target: "draft-2020-12", unrepresentable: "any" }),
  };
}
