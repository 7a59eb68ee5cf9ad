import { describe, expect, test } from "vitest";

import {
  changedSince,
  type ClauseState,
  decidedAmendments,
  draftAmendment,
  fixVersion,
  nextVersion,
  unamended,
  versionsOf,
} from "#domain/agreement-version.ts";
import type { Structures } from "#domain/fields/structures.ts";

import { caseA, contextIn } from "./support/cooperations.ts";
import { contextFor } from "./support/cooperations.ts";
import { after, aMoment } from "./support/editing.ts";

const costs = (text: string, status: ClauseState["status"] = "agreed"): ClauseState => ({
  clauseId: "cl-08",
  text,
  status,
});
const version = (number: number, text: string, status: ClauseState["status"] = "agreed") => ({
  id: `v${number}`,
  version: number,
  date: "2025-05-12",
  clauses: [{ id: "cl-08", ...costs(text, status) }],
});

describe("the next version", () => {
  test.each<[string, Structures, number]>([
    ["is the first one", {}, 1],
    ["is what was entered while nothing is fixed", { agreement: { version: 3 } }, 3],
    ["follows the last one", { agreement: { version: 2 }, agreementVersions: [version(2, "")] }, 3],
    [
      "may be entered higher",
      { agreement: { version: 7 }, agreementVersions: [version(2, "")] },
      7,
    ],
    [
      "follows the last one in any order",
      { agreementVersions: [version(4, ""), version(1, "")] },
      5,
    ],
  ])("%s", (_title, structures, expected) => {
    expect(nextVersion(structures)).toBe(expected);
  });
});

test("fixing a version keeps the wording of the day and counts the agreement on", () => {
  const { structures } = after(fixVersion([costs("Hälftig.")], aMoment("2025-06-01")), {
    structures: { agreement: { kind: "draft", version: 1 }, agreementVersions: [version(1, "")] },
  });

  expect(structures.agreement).toEqual({ kind: "draft", version: 2 });
  expect(versionsOf(structures).at(-1)).toEqual({
    id: "new-1",
    version: 2,
    date: "2025-06-01",
    clauses: [{ id: "cl-08", clauseId: "cl-08", text: "Hälftig.", status: "agreed" }],
  });
});

test("the same wording is not fixed twice", () => {
  const structures = { agreementVersions: [version(1, "Hälftig.")] };

  expect(after(fixVersion([costs("Hälftig.")], aMoment()), { structures }).structures).toBe(
    structures,
  );
});

describe("a point has changed since a version", () => {
  test.each<[string, ClauseState, boolean]>([
    ["when its wording did", costs("Nach Nutzung."), true],
    ["when its status did", costs("Hälftig.", "drafted"), true],
    ["not otherwise", costs("Hälftig."), false],
    ["when the version does not know it", { ...costs("Neu."), clauseId: "cl-09" }, true],
  ])("%s", (_title, now, changed) => {
    expect(changedSince(version(1, "Hälftig."), [now])).toEqual(changed ? [now.clauseId] : []);
  });
});

describe("an agreed point needs an amendment", () => {
  const held = { agreementVersions: [version(1, "Hälftig.")] };
  test.each<[string, Structures, ClauseState, boolean]>([
    ["when it reads otherwise than in the last version", held, costs("Nach Nutzung."), true],
    ["not while it reads the same", held, costs("Hälftig."), false],
    ["not while no version is fixed", {}, costs("Nach Nutzung."), false],
    [
      "not when it was a mere draft",
      { agreementVersions: [version(1, "Hälftig.", "drafted")] },
      costs("Nach Nutzung."),
      false,
    ],
    [
      "not when it has one",
      { ...held, amendments: [{ clauseId: "cl-08", newText: "Nach Nutzung." }] },
      costs("Nach Nutzung."),
      false,
    ],
    [
      "when the one it has says something else",
      { ...held, amendments: [{ clauseId: "cl-08", newText: "Nach Umsatz." }] },
      costs("Nach Nutzung."),
      true,
    ],
  ])("%s", (_title, structures, now, needed) => {
    expect(unamended(structures, [now])).toEqual(needed ? [now] : []);
  });
});

describe("a new amendment", () => {
  test("begins with the wording of the last version and the next number", () => {
    const structures = {
      agreementVersions: [version(1, "Hälftig.")],
      amendments: [{ number: 3, clauseId: "cl-01" }],
    };

    expect(
      draftAmendment(structures, costs("Nach Nutzung."), { reason: "Schieflage" }, aMoment()),
    ).toEqual({
      id: "new-1",
      number: 4,
      clauseId: "cl-08",
      date: "2026-02-02",
      oldText: "Hälftig.",
      newText: "Nach Nutzung.",
      reason: "Schieflage",
      consequenceId: "",
      confirmedBy: [],
    });
  });

  test("begins with the present wording while no version is fixed", () => {
    expect(draftAmendment({}, costs("Hälftig."), {}, aMoment())).toMatchObject({
      number: 1,
      oldText: "Hälftig.",
      newText: "Hälftig.",
    });
  });
});

describe("decisions of an evaluation to change a point", () => {
  const decided = (given: object) =>
    contextFor({
      structures: { amendments: [{ clauseId: "cl-01", consequenceId: "taken" }] },
      evaluation: {
        consequences: [{ id: "q", type: "amendAgreement", targetRef: "cl-08", ...given }],
      },
    });

  test.each([
    ["wait for an amendment", {}, 1],
    ["wait no more when done", { status: "done" }, 0],
    ["wait no more when dropped", { status: "dropped" }, 0],
    ["about no point are none", { targetRef: "Kosten" }, 0],
    ["of another kind are none", { type: "learn" }, 0],
    ["wait no more when an amendment came from them", { id: "taken" }, 0],
  ])("%s", (_title, given, count) => {
    expect(decidedAmendments(decided(given))).toHaveLength(count);
  });

  test("case A decided to change the shares", () => {
    expect(decidedAmendments(contextIn(caseA())).map(({ id }) => id)).toEqual(["q-a1"]);
  });
});
