import { gates } from "#content/de/gates.ts";
import { results, resultsCommandWords as words } from "#content/de/results.ts";
import { fill } from "#content/fill.ts";
import { resultsOf } from "#documents/results.ts";
import { addDays } from "#domain/day.ts";
import { readBackup } from "#storage/backup.ts";

type ReadFile = (path: string) => Promise<Uint8Array>;

/** The command `results`: what the product computes from backup files, as JSON. All or nothing. */
export async function resultsCommand(args: string[], readFile: ReadFile, today: string) {
  const asked = understood(args, today);
  if ("problem" in asked) return failed(asked.problem);

  const cooperations = [];
  for (const file of asked.files) {
    // One after the other: an adviser's hundred files need not lie in memory at once.
    // oxlint-disable-next-line no-await-in-loop
    const bytes = await readFile(file).catch(() => undefined);
    if (!bytes) return failed(fill(words.notFound, { file }));
    const content = readBackup(bytes);
    if (content.kind === "refused") return failed(fill(words.refusals[content.refusal], { file }));
    for (const cooperation of content.cooperations)
      cooperations.push(resultsOf(cooperation, asked.today, { gates, results }));
  }
  return { code: 0, stdout: `${JSON.stringify({ cooperations }, null, 2)}\n`, stderr: "" };
}

type Asked = { readonly files: readonly string[]; readonly today: string };

function understood(args: readonly string[], today: string): Asked | { readonly problem: string } {
  const files: string[] = [];
  let day = today;
  const rest = args.values();
  for (const arg of rest) {
    const [name, value] = arg.startsWith("--date=") ? ["--date", arg.slice(7)] : [arg];
    if (name === "--date") {
      day = value ?? rest.next().value ?? "";
      if (!isDay(day)) return { problem: fill(words.badDate, { text: day }) };
    } else if (name.startsWith("-")) return { problem: fill(words.badOption, { text: name }) };
    else files.push(name);
  }
  return files.length > 0 ? { files, today: day } : { problem: words.usage };
}

/** The shape first, then the calendar: the 30th of February becomes another day. */
function isDay(text: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(text) && addDays(text, 0) === text;
}

function failed(sentence: string) {
  return { code: 1, stdout: "", stderr: `${sentence}\n` };
}
