import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { type Cooperation, cooperationSchema } from "#domain/cooperation.ts";
import {
  type BackupContent,
  MAX_BACKUP_BYTES,
  readBackup,
  type Refusal,
  writeBackup,
} from "#storage/backup.ts";
import { BACKUP_FORMAT, BACKUP_VERSION } from "#storage/backup-schema.ts";

import { arbitraryCooperation } from "../domain/support/arbitrary-cooperation.ts";
import { aCooperation, anEmptyCycle, caseA, caseB, us } from "../domain/support/cooperations.ts";
import caseAFile from "#content/de/examples/case-a.json";
import { renamed, SAVED_AT } from "./support/stored.ts";

/** Fixed, so that every run judges the same data; a failure prints it with the counterexample. */
const SEED = 20260202;
/** Many files on a busy machine. */
const SLOW = { timeout: 30_000 };

describe("what was saved is loaded unchanged", () => {
  test.each<[string, readonly Cooperation[]]>([
    ["the example of two partners", [caseA()]],
    ["the example of a network", [caseB()]],
    ["both in one file", [caseA(), caseB()]],
    ["a cooperation that has just begun", [aCooperation()]],
    ["half an emoji, a NUL and right-to-left text", [named("\uD83D \0 \u202Eمرحبا\u202C")]],
    ["text that looks like a formula or like markup", [named(`=cmd|'/C calc'!A0 <b>"'\\</b>`)]],
    ["the same record in two cycles", [withCycles(1, 2)]],
    ["an entry of a later version", [{ ...aCooperation(), later: [1] } as Cooperation]],
  ])("%s", (_title, cooperations) => {
    const text = writeBackup(cooperations, SAVED_AT);

    const content = readBackup(bytes(text));

    expect(content).toEqual({ kind: "backup", cooperations });
    expect(content.kind === "backup" && writeBackup(content.cooperations, SAVED_AT)).toBe(text);
  });

  test("anything that may lie in the storage, key by key in the same order", SLOW, () => {
    fc.assert(
      fc.property(arbitraryCooperation, (stored) => {
        const cooperation = stored as unknown as Cooperation;
        const text = writeBackup([cooperation], SAVED_AT);
        const content = readBackup(bytes(text));
        expect(content).toEqual({ kind: "backup", cooperations: [cooperation] });
        expect(JSON.stringify(content)).toBe(
          JSON.stringify({ kind: "backup", cooperations: [cooperation] }),
        );
      }),
      { seed: SEED, numRuns: 150 },
    );
  });

  test("a file that an editor has marked as UTF-8", () => {
    const text = `\uFEFF${writeBackup([aCooperation()], SAVED_AT)}`;

    expect(readBackup(bytes(text))).toMatchObject({ kind: "backup" });
  });
});

describe("an example case is a cooperation without an id", () => {
  test("it is named by its example and holds nothing that only examples have", () => {
    const { demoId, demoReferenceDate: _date, ...cooperation } = caseAFile;

    expect(readBackup(json(caseAFile))).toEqual({
      kind: "backup",
      cooperations: [{ id: demoId, ...cooperation }],
    });
  });

  test("without a name of its own it can still be read", () => {
    const { id: _id, ...cooperation } = aCooperation();

    expect(readBackup(json(cooperation))).toMatchObject({
      cooperations: [{ id: "import", base: { name: "Cooperation" } }],
    });
  });

  test("one that does not fit is refused", () => {
    expect(reasonOf(json({ ...caseAFile, cycles: [] }))).toBe("damaged");
  });
});

describe("a file is refused", () => {
  const whole = writeBackup([caseA()], SAVED_AT);

  test.each<[string, Uint8Array, Refusal]>([
    ["without any content", bytes(""), "notReadable"],
    ["with nothing but spaces", bytes(" \n"), "notReadable"],
    ["when its end is missing", bytes(whole.slice(0, whole.length / 2)), "notReadable"],
    ["when something hangs on behind it", bytes(`${whole}}`), "notReadable"],
    ["that is no UTF-8", Uint8Array.of(0x22, 0xc3, 0x28, 0x22), "notReadable"],
    ["that is UTF-16", Uint8Array.of(0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00), "notReadable"],
    ["that is a web page", bytes("<!doctype html><title>Hello</title>"), "notReadable"],
    ["that is an archive", Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 8, 8), "notReadable"],
    ["of more than 40 MB", new Uint8Array(41 * 1024 * 1024), "tooLarge"],
    ["of another program", json({ name: "package", version: "1.0.0" }), "foreign"],
    ["that names another format", json({ ...aFile(), format: "pia" }), "foreign"],
    ["that is a list", json([aCooperation()]), "foreign"],
    ["that is a number", json(7), "foreign"],
    ["that is a text", json("kreislauf-des-vertrauens"), "foreign"],
    ["that is nothing", json(null), "foreign"],
    ["of a newer version", json({ ...aFile(), version: BACKUP_VERSION + 1 }), "newer"],
    [
      "of a newer version, whatever it holds",
      json({ format: BACKUP_FORMAT, version: 99, rooms: [] }),
      "newer",
    ],
    ["of a version that never was", json({ ...aFile(), version: 0 }), "damaged"],
    ["with its version as a text", json({ ...aFile(), version: "1" }), "damaged"],
    ["that does not say when it was saved", json({ ...aFile(), savedAt: null }), "damaged"],
    ["without a cooperation", json({ ...aFile(), cooperations: [] }), "damaged"],
    ["whose cooperations are no list", json({ ...aFile(), cooperations: {} }), "damaged"],
    ["with a wrong type deep inside", json(aFile(wrongDeepInside())), "damaged"],
    ["when one of its cooperations is damaged", json(aFile(aCooperation(), {})), "damaged"],
    ["with the same cooperation twice", json(aFile(aCooperation(), aCooperation())), "damaged"],
    ["with two partners of one id", json(aFile(aCooperation({ partners: [us, us] }))), "damaged"],
    ["with two records of one id", json(aFile(withGoals("g", "g"))), "damaged"],
    ["with two cycles of one number", json(aFile(withCycles(1, 1))), "damaged"],
    ["that reaches for a prototype", bytes(`{"__proto__": {"admin": true}}`), "damaged"],
    ["that reaches for one deep inside", bytes(withPrototype()), "damaged"],
    ["that is nested 10,000 deep", bytes("[".repeat(10_000) + "]".repeat(10_000)), "damaged"],
    ["that nests a cooperation too deep", json(aFile({ ...aCooperation(), x: deep() })), "damaged"],
  ])("%s", (_title, file, refusal) => {
    expect(readBackup(file)).toEqual({ kind: "refused", refusal });
  });

  test("only above the limit: the largest file allowed is looked at", () => {
    expect(reasonOf(new Uint8Array(MAX_BACKUP_BYTES))).toBe("notReadable");
    expect(reasonOf(new Uint8Array(MAX_BACKUP_BYTES + 1))).toBe("tooLarge");
  });

  test("and leaves no trace on any other object", () => {
    readBackup(bytes(withPrototype()));
    readBackup(bytes(`{"__proto__": {"admin": true}}`));

    expect(({} as Record<string, unknown>)["admin"]).toBeUndefined();
  });
});

describe("no file makes the product stumble", () => {
  test("any bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (file) => {
        expect(readBackup(file).kind).toBe("refused");
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  test("any JSON, alone and in the place of a cooperation", SLOW, () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        expect(readBackup(json(value)).kind).toBe("refused");
        expect(readBackup(json(aFile(value))).kind).toBe("refused");
      }),
      { seed: SEED, numRuns: 200 },
    );
  });

  test("a good file with one byte changed is read as a good one or refused", SLOW, () => {
    const file = bytes(writeBackup([aCooperation()], SAVED_AT));
    fc.assert(
      fc.property(fc.nat(file.length - 1), fc.integer({ min: 0, max: 255 }), (at, byte) => {
        const content = readBackup(file.with(at, byte));
        for (const cooperation of content.kind === "backup" ? content.cooperations : [])
          expect(cooperationSchema.safeParse(cooperation).success).toBe(true);
      }),
      { seed: SEED, numRuns: 300 },
    );
  });
});

function aFile(...cooperations: readonly unknown[]) {
  return {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    savedAt: SAVED_AT,
    cooperations: cooperations.length > 0 ? cooperations : [aCooperation()],
  };
}

function named(name: string): Cooperation {
  return renamed(aCooperation(), name);
}

function withGoals(...ids: readonly string[]): Cooperation {
  const goals = ids.map((id) => ({ id }));
  return aCooperation({ cycles: [anEmptyCycle({ needs: { goals } })] });
}

function withCycles(...numbers: readonly number[]): Cooperation {
  const needs = { goals: [{ id: "g" }] };
  return aCooperation({ cycles: numbers.map((number) => anEmptyCycle({ number, needs })) });
}

function wrongDeepInside() {
  const cycle = anEmptyCycle({ evaluation: { goalResults: [{ goalId: "g", actual: 3 }] } });
  return JSON.parse(
    JSON.stringify(aCooperation({ cycles: [cycle] })).replace(`"actual":3`, `"actual":"3"`),
  ) as unknown;
}

function withPrototype(): string {
  return JSON.stringify(aFile()).replace(`"insightStore":[]`, `"__proto__":{"admin":true}`);
}

function deep(): unknown {
  return Array.from({ length: 60 }).reduce<unknown>((inner) => [inner], 1);
}

function reasonOf(file: Uint8Array): Refusal | undefined {
  const content: BackupContent = readBackup(file);
  return content.kind === "refused" ? content.refusal : undefined;
}

function json(value: unknown): Uint8Array {
  return bytes(JSON.stringify(value));
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
