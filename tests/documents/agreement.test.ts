import { describe, expect, test } from "vitest";

import { clauseBlocks } from "#documents/clauses/clause-blocks.ts";
import type { WorkDocument } from "#documents/model.ts";
import { agreement } from "#documents/products/agreement.ts";
import { amendment } from "#documents/products/amendment.ts";
import { tensionRegister } from "#documents/products/tension-register.ts";
import type { Structures } from "#domain/fields/structures.ts";
import { caseA, caseB, contextFor, contextIn, us } from "#tests/domain/support/cooperations.ts";

import { headingsOf, missingIn, rowsOf, textsOf, written } from "./support/paper.ts";

const NOTICE =
  "Arbeitsentwurf – kein Rechtsdokument. Vor der Unterschrift rechtlich prüfen lassen.";

const inStructures = (structures: Structures) => contextFor({ structures });
const signedBy = ({ blocks }: WorkDocument) =>
  blocks.flatMap((block) => (block.kind === "signatures" ? (block.lines[1] ?? []) : []));

describe("the agreement", () => {
  const draft = written(agreement, contextIn(caseA()));
  const clean = written(agreement, contextIn(caseA()), "clean");

  test("says in every version that it is no legal document", () => {
    expect([draft.notice, clean.notice]).toEqual([NOTICE, NOTICE]);
  });

  test("has the 25 points under their numbers, and five annexes", () => {
    const headings = headingsOf(clean);

    expect(headings.slice(0, 25).map((text) => Number.parseInt(text, 10))).toEqual(
      Array.from({ length: 25 }, (_, index) => index + 1),
    );
    expect(headings.filter((text) => text.startsWith("Anlage"))).toEqual([
      "Anlage 1: Rollenmatrix",
      "Anlage 2: Informationsfreigabe",
      "Anlage 3: Kommunikationsplan",
      "Anlage 4: Anwendungen und Datenflüsse",
      "Anlage 5: Kontaktliste",
    ]);
  });

  test("is signed by every member", () => {
    expect(signedBy(clean)).toEqual([
      "für Quellengrund Pumpentechnik GmbH (Beispiel)",
      "für Blaumeise Sensorik GmbH (Beispiel)",
    ]);
  });

  test("says as a draft what is open, and to sign nothing of how far anybody has come", () => {
    expect(rowsOf(draft)).toContain(
      "19 | Haftung und Versicherung | noch offen: Umfang der Haftung\nnoch offen: Versicherungen | abgestimmt",
    );
    expect(headingsOf(draft)).toContain("8 Kosten ★");
    expect(headingsOf(clean)).toContain("8 Kosten");
    expect(headingsOf(clean)).not.toContain("Offene Punkte");
    expect(textsOf(clean).join("\n")).not.toMatch(/abgestimmt|entworfen|Stand:|★|Kanzlei/);
  });

  test("keeps the numbers where a point is left out", () => {
    const at = clean.blocks.findIndex(
      (block) => block.kind === "heading" && block.text === "Anlass und Hintergrund",
    );

    expect(clean.blocks[at + 1]).toMatchObject({ text: "Dieser Punkt entfällt." });
  });

  test("without any data is a draft that says what is missing", () => {
    const empty = written(agreement, contextFor());

    expect(rowsOf(empty).filter((row) => row.includes("noch offen"))).toHaveLength(23);
    expect(agreement.stateOf(contextFor())).toBe("empty");
    expect(signedBy(empty)).toEqual(["für Us", "für Ally"]);
  });

  test("shows an own wording in place of the proposal", () => {
    const clauses = [{ clauseId: "cl-08", status: "agreed" as const, text: "Jeder die Hälfte." }];

    expect(textsOf(written(agreement, inStructures({ clauses })))).toContain("Jeder die Hälfte.");
  });

  test("shows partners in annex 2 nothing that stays in a house", () => {
    const infoSharing = [
      { category: "Termine", level: "network" as const },
      { category: "Leimrezepturen", level: "internal" as const },
      { category: "Noch nicht eingeordnet" },
    ];
    const text = rowsOf(written(agreement, inStructures({ infoSharing }))).join("\n");

    expect(text).toContain("Termine");
    expect(text).not.toMatch(/Leimrezepturen|Noch nicht eingeordnet/);
  });

  test("gives twelve members a letter above the narrow columns of the matrix", () => {
    const partners = Array.from({ length: 12 }, (_, index) => ({
      ...us,
      id: `m${index}`,
      name: `Betrieb ${index + 1}`,
      own: index === 0,
    }));
    const structures = { tasks: [{ task: "Koordinieren", assign: { m0: "RA", m11: "I" } }] };
    const paper = written(agreement, contextFor({ structures }, { partners }));

    expect(rowsOf(paper)).toContain(`Koordinieren | D+E | ${" | ".repeat(10)}I`);
    expect(textsOf(paper).join()).toContain("L,Betrieb 12");
    expect(signedBy(paper)).toHaveLength(12);
  });

  test("lists the amendments it has", () => {
    const amendments = [{ number: 1, clauseId: "cl-08", date: "2026-01-05", reason: "Schieflage" }];

    expect(rowsOf(written(agreement, inStructures({ amendments })))).toContain(
      "1 | 05.01.2026 | Kosten | Schieflage",
    );
  });

  test.each([
    ["a", agreement.stateOf(contextIn(caseA())), "agreed"],
    ["b, first cycle", agreement.stateOf(contextIn(caseB(), 1)), "draft"],
    ["b, second cycle", agreement.stateOf(contextIn(caseB(), 2)), "agreed"],
  ])("of case %s is %s", (_title, state, expected) => {
    expect(state).toBe(expected);
  });
});

describe("the wording of a clause on paper", () => {
  test("makes a list of the lines that are entries", () => {
    expect(clauseBlocks("Ziele sind:\n– eins;\n– zwei.\nDas gilt.")).toEqual([
      { kind: "paragraph", text: "Ziele sind:", tone: undefined },
      { kind: "list", items: ["eins;", "zwei."] },
      { kind: "paragraph", text: "Das gilt.", tone: undefined },
    ]);
  });

  test("leaves out empty lines", () => {
    expect(clauseBlocks("\n\n")).toEqual([]);
  });
});

describe("an amendment", () => {
  const amendments: NonNullable<Structures["amendments"]> = [
    { number: 2, clauseId: "cl-01", newText: "Neu zwei.", confirmedBy: ["us", "ally"] },
    {
      number: 1,
      clauseId: "cl-08",
      date: "2026-01-05",
      oldText: "Hälftig.",
      newText: "Nach Nutzung.",
      reason: "Schieflage",
      confirmedBy: ["us"],
    },
  ];
  const paper = written(amendment, inStructures({ amendments }));

  test("sets old and new wording against each other, in the order of the numbers", () => {
    expect(headingsOf(paper)).toEqual([
      "Nachtrag 1",
      "Bisheriger Wortlaut",
      "Neuer Wortlaut",
      "Nachtrag 2",
      "Bisheriger Wortlaut",
      "Neuer Wortlaut",
    ]);
    expect(textsOf(paper)).toEqual(
      expect.arrayContaining(["Punkt 8, Kosten", "Schieflage", "Hälftig.", "Nach Nutzung."]),
    );
    expect(paper.notice).toBe(NOTICE);
  });

  test("is signed by every member, each on its own page", () => {
    expect(signedBy(paper)).toEqual(["für Us", "für Ally", "für Us", "für Ally"]);
    expect(paper.blocks.filter(({ kind }) => kind === "pageBreak")).toHaveLength(1);
  });

  test("says when there is none, and where one begins", () => {
    expect(missingIn(written(amendment, contextFor()))).toEqual([
      "Es gibt noch keinen Nachtrag. Eintragen in Phase 3 unter „Vereinbarung und Recht“.",
    ]);
  });

  test.each<[string, NonNullable<Structures["amendments"]>, string]>([
    ["nothing", [], "empty"],
    ["a draft while somebody has not confirmed", amendments, "draft"],
    ["agreed by all", amendments.slice(0, 1), "agreed"],
  ])("is %s", (_title, given, state) => {
    expect(amendment.stateOf(inStructures({ amendments: given }))).toBe(state);
  });
});

describe("the register of tensions", () => {
  test("puts the most pressing ones first, with their priority in words", () => {
    const rows = rowsOf(written(tensionRegister, contextIn(caseA())));

    expect(rows[0]).toMatch(
      /^Beitrag und Ertrag\ngeben ↔ nehmen \| .* \| 4 \| 4 \| hoch \(16\) \|/,
    );
    expect(rows[5]).toMatch(/^Fachrichtungen .*\| mittel \(8\) \|/s);
  });

  test("says what is missing", () => {
    expect(missingIn(written(tensionRegister, contextFor()))).toHaveLength(3);
    expect(tensionRegister.stateOf(contextFor())).toBe("empty");
  });
});
