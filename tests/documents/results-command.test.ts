import { describe, expect, test } from "vitest";

import { resultsCommand } from "#app/results-command.ts";
import caseAFile from "#content/de/examples/case-a.json";
import { writeBackup } from "#storage/backup.ts";

import { aCooperation, anEmptyCycle, caseA, caseB, TODAY } from "../domain/support/cooperations.ts";

const SAVED_AT = "2026-02-02T09:30:00.000Z";

/** The evaluation is due on 2026-01-01; the gate before it tells which day it is. */
const waiting = aCooperation({
  id: "waiting",
  cycles: [anEmptyCycle({ structures: { evaluationPlan: { firstDate: "2026-01-01" } } })],
});

const FILES: Readonly<Record<string, string>> = {
  "case-a.json": JSON.stringify(caseAFile),
  "both.kdv.json": writeBackup([caseA(), caseB()], SAVED_AT),
  "waiting.kdv.json": writeBackup([waiting], SAVED_AT),
  "Brühl & Söhne.kdv.json": writeBackup([aCooperation()], SAVED_AT),
  "newer.kdv.json": `{"format":"kreislauf-des-vertrauens","version":2}`,
  "foreign.json": `{"name":"package"}`,
  "half.kdv.json": writeBackup([caseA()], SAVED_AT).slice(0, 1000),
  "damaged.kdv.json": writeBackup([aCooperation({ cycles: [] })], SAVED_AT),
};

function run(...args: string[]) {
  const readFile = (path: string) => {
    const text = FILES[path];
    return text === undefined
      ? Promise.reject(new Error(`ENOENT: ${path}`))
      : Promise.resolve(new TextEncoder().encode(text));
  };
  return resultsCommand(args, readFile, TODAY);
}

async function cooperationsFrom(...args: string[]) {
  const { code, stdout, stderr } = await run(...args);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout.endsWith("\n")).toBe(true);
  return (
    JSON.parse(stdout) as {
      cooperations: { id: string; name: string; cycles: { gates: { G45: string[] } }[] }[];
    }
  ).cooperations;
}

describe("the results are printed", () => {
  test("of an example case as it is", async () => {
    expect(await cooperationsFrom("case-a.json")).toMatchObject([
      { id: "demo-a", name: "Pumpen im Blick", cycles: [{ number: 1, goalsOverall: 79 }] },
    ]);
  });

  test("of every cooperation of several files, in their order", async () => {
    const cooperations = await cooperationsFrom("Brühl & Söhne.kdv.json", "both.kdv.json");

    expect(cooperations.map(({ id }) => id)).toEqual(["cooperation", "demo-a", "demo-b"]);
  });

  test.each([
    ["today, unless a day is named", [], false],
    ["a day named behind the file", ["--date", "2025-12-31"], true],
    ["a day named in one word", ["--date=2025-12-31"], true],
    ["the leap day", ["--date", "2024-02-29"], true],
    ["the last of two days", ["--date=2025-12-31", "--date=2026-01-01"], false],
  ])("as of %s", async (_title, options, early) => {
    const behind = await cooperationsFrom("waiting.kdv.json", ...options);
    const before = await cooperationsFrom(...options, "waiting.kdv.json");

    expect(before).toEqual(behind);
    const texts = behind[0]?.cycles[0]?.gates.G45 ?? [];
    expect(texts.some((text) => text.includes("noch nicht um"))).toBe(early);
  });
});

describe("one German sentence says why nothing is printed:", () => {
  test.each<[string, readonly string[], string]>([
    [
      "no file is named",
      [],
      "Nennen Sie mindestens eine Sicherungsdatei: npm run -s results -- DATEI [DATEI …] [--date JJJJ-MM-TT]",
    ],
    ["only a day is named", ["--date", "2026-02-02"], "Nennen Sie mindestens eine"],
    ["there is no such file", ["missing.json"], "„missing.json“ lässt sich nicht öffnen."],
    ["the file is newer", ["newer.kdv.json"], "„newer.kdv.json“ stammt aus einer neueren Fassung"],
    ["the file is foreign", ["foreign.json"], "„foreign.json“ ist keine Sicherung"],
    ["the file is cut off", ["half.kdv.json"], "„half.kdv.json“ lässt sich nicht lesen"],
    ["the file is damaged", ["damaged.kdv.json"], "„damaged.kdv.json“ ist beschädigt"],
    [
      "one of several files is refused",
      ["case-a.json", "foreign.json", "both.kdv.json"],
      "„foreign.json“ ist keine Sicherung",
    ],
    ["the day is missing", ["case-a.json", "--date"], "„“ ist kein Datum"],
    ["the day is empty", ["case-a.json", "--date="], "„“ ist kein Datum"],
    ["the day is a German one", ["case-a.json", "--date", "02.02.2026"], "„02.02.2026“ ist kein"],
    ["there is no such day", ["case-a.json", "--date=2026-02-30"], "„2026-02-30“ ist kein Datum"],
    ["there is no such month", ["case-a.json", "--date=2026-13-01"], "„2026-13-01“ ist kein Datum"],
    ["the day is a file", ["--date", "case-a.json"], "„case-a.json“ ist kein Datum"],
    ["an option is unknown", ["case-a.json", "--verbose"], "„--verbose“ ist keine bekannte Angabe"],
  ])("%s", async (_title, args, sentence) => {
    const { code, stdout, stderr } = await run(...args);

    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain(sentence);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  });
});
