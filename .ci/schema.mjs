// npm run schema: writes the JSON Schema of the backup file, generated from the zod schemas.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { ensureModules, ROOT } from "./ensure.mjs";
import { loadSource } from "./load.mjs";

const FOLDER = join(ROOT, "public", "schema");

ensureModules();

const { backupJsonSchema } = /** @type {typeof import("../src/storage/backup-schema.ts")} */ (
  await loadSource("/src/storage/backup-schema.ts")
);

mkdirSync(FOLDER, { recursive: true });
writeFileSync(
  join(FOLDER, "kreislauf-des-vertrauens.v1.json"),
  `${JSON.stringify(backupJsonSchema(), null, 2)}\n`,
);
