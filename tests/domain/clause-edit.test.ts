import { describe, expect, test } from "vitest";

import { withKeptText, withProposal, withStatus, withText } from "#domain/clause-edit.ts";
import type { Structures } from "#domain/fields/structures.ts";

type Clauses = NonNullable<Structures["clauses"]>;

const at = { clauseId: "cl-08", proposal: "Hälftig." } as const;
const later = { ...at, proposal: "Nach Nutzung." };
const held = (clause: Omit<Clauses[number], "clauseId">): Clauses => [
  { id: "r", clauseId: "cl-08", ...clause },
];
const only = (clauses: Clauses) => clauses[0];

describe("an own wording", () => {
  test("remembers the proposal it began with, and only that one", () => {
    const begun = withText([], at, () => "Jeder");
    const gone = withText(begun, later, (text) => `${text} die Hälfte.`);

    expect(only(begun)).toMatchObject({ id: "cl-08", text: "Jeder", basis: "Hälftig." });
    expect(only(gone)).toMatchObject({ text: "Jeder die Hälfte.", basis: "Hälftig." });
  });

  test("that is emptied gives way to the proposal", () => {
    expect(only(withProposal(held({ text: "Jeder", basis: "Hälftig." }), later))).toMatchObject({
      text: "",
      basis: "",
    });
  });

  test("may stay although the proposal is another one", () => {
    expect(only(withKeptText(held({ text: "Jeder", basis: "Hälftig." }), later))).toMatchObject({
      text: "Jeder",
      basis: "Nach Nutzung.",
    });
  });
});

describe("a clause that is agreed as the data have it", () => {
  test("remembers how they had it", () => {
    expect(only(withStatus([], at, "agreed"))).toMatchObject({
      status: "agreed",
      basis: "Hälftig.",
    });
  });

  test("forgets it when it is open again", () => {
    const agreed = held({ status: "agreed", text: "", basis: "Hälftig." });

    expect(only(withStatus(agreed, later, "open"))).toMatchObject({ status: "open", basis: "" });
  });

  test("takes the new wording, and remembers that one", () => {
    const agreed = held({ status: "agreed", text: "", basis: "Hälftig." });

    expect(only(withProposal(agreed, later))).toMatchObject({ text: "", basis: "Nach Nutzung." });
  });

  test("keeps the agreed wording as an own one", () => {
    const agreed = held({ status: "agreed", text: "", basis: "Hälftig." });

    expect(only(withKeptText(agreed, later))).toMatchObject({
      text: "Hälftig.",
      basis: "Nach Nutzung.",
    });
  });

  test("with an own wording keeps the basis of that wording", () => {
    const own = held({ status: "drafted", text: "Jeder", basis: "Hälftig." });

    expect(only(withStatus(own, later, "agreed"))).toMatchObject({
      status: "agreed",
      basis: "Hälftig.",
    });
  });
});

test("the other clauses stay as they are", () => {
  const others: Clauses = [{ id: "x", clauseId: "cl-01", status: "agreed", text: "Wir" }];

  expect(withText(others, at, () => "Jeder")[0]).toEqual(others[0]);
});
