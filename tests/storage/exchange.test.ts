import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { type Answer, blankAnswer, type Questionnaire } from "#domain/questionnaire.ts";
import {
  decodeExchange,
  encodeExchange,
  type Exchange,
  readExchange,
  writeExchange,
} from "#storage/exchange.ts";

const questionnaire: Questionnaire = {
  cooperationId: "demo-a",
  cooperation: "Pumpen im Blick – „Übergabe“ 😀",
  cycle: 1,
  askedBy: "Quellengrund Pumpentechnik GmbH",
  participantId: "z4",
  participant: "Projektleitung",
  memberId: "blaumeise",
  company: "Blaumeise Sensorik GmbH",
  mode: "open",
  targetId: "quellengrund",
  targets: ["Quellengrund Pumpentechnik GmbH"],
  goals: [
    {
      id: "g1",
      title: "Stillstände senken",
      metric: "Stillstände je Jahr",
      unit: "Anzahl",
      baseline: 14,
      target: 8,
      dueDate: "2025-12-31",
    },
  ],
  seal: "",
};
const answer: Answer = {
  ...blankAnswer(questionnaire, "response-1"),
  values: [5, 4, null, 3, 1, 2, 3, 4, 5, 5, 5, 5, null, null, null, null],
  note: "Weiter so.\n=SUMME(A1)",
};
const both: readonly Exchange[] = [
  { kind: "questionnaire", questionnaire },
  { kind: "answer", answer },
];

describe.each(both)("a $kind", (exchange) => {
  test("comes back from a file and from a code as it was", async () => {
    expect(readExchange(writeExchange(exchange))).toEqual(exchange);
    expect(await decodeExchange(await encodeExchange(exchange))).toEqual(exchange);
  });

  test("comes back from a whole address, wrapped and quoted by a mail program", async () => {
    const address = `https://intranet.example/kdv/#/fragebogen/${await encodeExchange(exchange)}`;
    const wrapped = address.replaceAll(/(.{60})/g, "$1\r\n> ");

    expect(await decodeExchange(`Bitte öffnen: ${wrapped}`)).toEqual(exchange);
  });

  test("that lost its end is recognised wherever it was cut", async () => {
    const code = await encodeExchange(exchange);
    const payload = code.lastIndexOf(".") + 1;

    for (let end = payload + 1; end < code.length; end += 7)
      expect(await decodeExchange(code.slice(0, end))).toEqual({ kind: "refused", refusal: "cut" });
    expect(await decodeExchange(code.slice(0, 6))).toEqual({ kind: "refused", refusal: "cut" });
  });

  test("edited by hand is refused", () => {
    const text = writeExchange(exchange).replaceAll("demo-a", "demo-b");

    expect(readExchange(text)).toEqual({ kind: "refused", refusal: "changed" });
  });
});

test("a changed letter in a code is noticed", async () => {
  const code = await encodeExchange({ kind: "answer", answer });
  const at = code.lastIndexOf(".") + 5;
  const other = code[at] === "x" ? "y" : "x";

  expect(await decodeExchange(code.slice(0, at) + other + code.slice(at + 1))).toEqual({
    kind: "refused",
    refusal: "changed",
  });
});

test.each([
  ["nothing", "", "notReadable"],
  ["prose", "Guten Tag, hier meine Antwort", "notReadable"],
  ["a newer form", "F9.1.abcdef012345.x", "newer"],
])("a code that is %s is refused", async (_title, code, refusal) => {
  expect(await decodeExchange(code)).toEqual({ kind: "refused", refusal });
});

test.each([
  ["no JSON", "{", "notReadable"],
  ["a backup", '{"format":"kreislauf-des-vertrauens","version":1}', "foreign"],
  ["a list", "[]", "foreign"],
  ["nothing", "null", "foreign"],
  ["a newer form", '{"format":"kdv-antwort","version":2}', "newer"],
  ["without content", '{"format":"kdv-antwort","version":1,"check":"x"}', "changed"],
  ["huge", `"${"x".repeat(1024 * 1024)}"`, "tooLarge"],
])("a file that is %s is refused", (_title, text, refusal) => {
  expect(readExchange(text)).toEqual({ kind: "refused", refusal });
});

test("any text travels unharmed", { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "binary" }), async (note) => {
      const said = { kind: "answer" as const, answer: { ...answer, note } };

      expect(readExchange(writeExchange(said))).toEqual(said);
      expect(await decodeExchange(await encodeExchange(said))).toEqual(said);
    }),
    { seed: 7 },
  );
});
