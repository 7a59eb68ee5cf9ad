// npm run -s results -- FILE [FILE…] [--date YYYY-MM-DD]: what the app computes from backup files.
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";

import { ensureModules } from "./ensure.mjs";
import { loadSource } from "./load.mjs";

ensureModules({ quiet: true });

const { resultsCommand } = /** @type {typeof import("../src/app/results-command.ts")} */ (
  await loadSource("/src/app/results-command.ts")
);

// npm runs scripts in the project's folder; the files are named from where the caller stands.
const folder = process.env["INIT_CWD"] ?? process.cwd();
const { code, stdout, stderr } = await resultsCommand(
  process.argv.slice(2),
  (path) => readFile(resolve(folder, path)),
  localDay(new Date()),
);

process.stdout.write(stdout);
process.stderr.write(stderr);
// Not process.exit(): it would cut off output that a pipe has not taken yet.
process.exitCode = code;

/** @param {Date} date */
function localDay(date) {
  const [month, day] = [date.getMonth() + 1, date.getDate()].map((part) =>
    String(part).padStart(2, "0"),
  );
  return `${date.getFullYear()}-${month}-${day}`;
}
