import { expect, test } from "vitest";

import { currentCycle } from "#domain/cooperation.ts";
import { sheetsIn } from "#domain/opened-seal.ts";
import { canOpenSeal, sealedText } from "#domain/seal.ts";
import { exampleCase } from "#tests/support/example.ts";

const example = exampleCase("a");
const cycle = currentCycle(example);
const own = example.partners.find((partner) => partner.own)?.id ?? "";

test("the sealed text gives the answers of every own person, without a name", () => {
  const ratings = cycle.evaluation.trustRatings ?? [];
  if ("aggregated" in ratings) throw new Error("The example is counted openly.");
  const ours = ratings.filter(({ raterId }) => raterId === own).map(({ values }) => values);

  expect(sheetsIn(sealedText(cycle, own, "salt"))).toEqual(ours);
});

test.each([
  ["sums", JSON.stringify(["salt", 1, "us", { n: 3, sum: [12], count: [3] }])],
  ["something else", "{}"],
  ["a text cut off", '["salt",1,'],
])("of %s no single answers are read", (_title, text) => {
  expect(sheetsIn(text)).toEqual([]);
});

test("what is behind the seal is shown only to those who have answered themselves", () => {
  const seal = { hash: "abc", salt: "s", fixedOn: "2026-01-01" };
  const response = (memberId: string) => ({ id: memberId, participantId: "p", memberId });

  expect(canOpenSeal({ seal, responses: [response(own)] }, own)).toBe(false);
  expect(canOpenSeal({ seal, responses: [response("partner")] }, own)).toBe(true);
  expect(canOpenSeal({ seal: null, responses: [response("partner")] }, own)).toBe(false);
});
