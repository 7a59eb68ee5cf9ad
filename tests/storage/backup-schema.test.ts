import { describe, expect, test } from "vitest";
import * as z from "zod";

import published from "../../public/schema/kreislauf-des-vertrauens.v1.json?raw";
import { writeBackup } from "#storage/backup.ts";
import { backupJsonSchema, backupSchema } from "#storage/backup-schema.ts";

import { caseA, caseB } from "../domain/support/cooperations.ts";
import { SAVED_AT } from "./support/stored.ts";

const backup = JSON.parse(writeBackup([caseA(), caseB()], SAVED_AT)) as {
  cooperations: { cycles: { needs: { goals: { target: unknown }[] } }[] }[];
};

test("the published schema is the one the product reads by", () => {
  // After a deliberate change: npm run schema.
  expect(published).toBe(`${JSON.stringify(backupJsonSchema(), null, 2)}\n`);
});

describe("a backup of both examples", () => {
  test("fits the schema of the product", () => {
    expect(backupSchema.safeParse(backup).success).toBe(true);
  });

  test("fits the published schema", () => {
    expect(problemsIn(backup)).toEqual([]);
  });

  test("does not fit the published schema once a number is a text", () => {
    const broken = structuredClone(backup);
    const goal = broken.cooperations[0]?.cycles[0]?.needs.goals[0];
    if (goal) goal.target = "40";

    expect(problemsIn(broken)).toEqual(["cooperations.0.cycles.0.needs.goals"]);
  });
});

/** Places that do not fit the published schema, read back into a check of its own. */
function problemsIn(file: unknown): string[] {
  const schema = z.fromJSONSchema(JSON.parse(published) as z.core.JSONSchema.JSONSchema);
  return schema.safeParse(file).error?.issues.map(({ path }) => path.join(".")) ?? [];
}
