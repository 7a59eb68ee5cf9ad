import { describe, expect, test } from "vitest";

import { contributionSheet } from "#documents/products/contribution-sheet.ts";
import { informationRelease } from "#documents/products/information-release.ts";
import { roleMatrix } from "#documents/products/role-matrix.ts";
import type { Partner } from "#domain/cooperation.ts";
import { caseA, contextFor, contextIn } from "#tests/domain/support/cooperations.ts";

import { headingsOf, missingIn, rowsOf, textsOf, written } from "./support/paper.ts";

const OWN = "Quellengrund Pumpentechnik GmbH (Beispiel)";

describe("the sheet of contributions", () => {
  test("adds up what belongs together for each company and for all", () => {
    const rows = rowsOf(written(contributionSheet, contextIn(caseA())));
    expect(rows[0]).toBe(
      [
        OWN,
        [
          "Entwicklungszuschuss",
          "Fachwissen Pumpen, Einbau",
          "Zugang zu 120 Betreibern",
          "Geld: 36.000,00\u00a0€",
          "Arbeitszeit: 780 Stunden, Geldwert 50.700,00\u00a0€",
          "Kontakte und Marktzugang: 1 Beitrag",
        ].join("\n"),
        "70 % der Überwachungsgebühren, weniger Anfahrten",
      ].join(" | "),
    );
    expect(rows[2]).toContain("Arbeitszeit: 1.830 Stunden, Geldwert 129.450,00\u00a0€");
  });

  test("names a company that gives nothing and gets nothing", () => {
    const contributions = [{ memberId: "us", kind: "data", description: "Plans" }] as const;
    const [, ally] = rowsOf(
      written(contributionSheet, contextFor({ structures: { contributions } })),
    );
    expect(ally).toBe(
      "Ally | noch kein Beitrag eingetragen | noch keine Gegenleistung eingetragen",
    );
  });
});

describe("the role matrix", () => {
  const partners = (count: number) =>
    Array.from({ length: count }, (_, index): Partner => ({
      id: `m${index}`,
      name: `Member ${index}`,
      own: index === 0,
      joinedInCycle: 1,
    }));
  const tasks = [
    { id: "t", task: "Plan", area: "sales", assign: { m0: "AR", m1: "I", gone: "C" } },
  ] as const;
  const heads = (count: number) => {
    const context = contextFor({ structures: { tasks } }, { partners: partners(count) });
    const document = written(roleMatrix, context);
    const [table] = document.blocks.flatMap((block) => (block.kind === "table" ? [block] : []));
    return { document, labels: table?.columns.map(({ label }) => label) ?? [] };
  };

  test("lies on its side and shows German letters", () => {
    const { document } = heads(2);
    expect(document.landscape).toBe(true);
    expect(rowsOf(document)).toEqual(["Plan | Vertrieb | D+E | I"]);
  });

  test("names up to six companies in the head, more of them by a letter with its key", () => {
    expect(heads(6).labels.slice(2)).toEqual(partners(6).map(({ name }) => name));
    const { document, labels } = heads(12);
    expect(labels.slice(2).join("")).toBe("ABCDEFGHIJKL");
    expect(textsOf(document)).toContain("Member 11");
  });
});

describe("the release of information", () => {
  test("goes by level, from free to confidential", () => {
    expect(headingsOf(written(informationRelease, contextIn(caseA())))).toEqual([
      "○ Öffentlich",
      "◔ Alle Partner",
      "◑ Empfangendes Unternehmen",
      "◕ Benannte Personen",
      "● Bleibt im Haus",
      "Besonderes Wissen",
    ]);
  });

  test("for partners nothing tells of what stays in the house", () => {
    const paper = written(informationRelease, contextIn(caseA()), "partners");
    expect(headingsOf(paper)).toHaveLength(4);
    expect(paper.notice).toBeUndefined();
    expect(textsOf(paper).join()).not.toMatch(/Hydraulik|Quelltext|Einkaufspreise|im Haus/);
  });

  test("what has no level yet is released to nobody", () => {
    const infoSharing = [{ id: "s", category: "Prices", owner: "us" }];
    const context = contextFor({ structures: { infoSharing } });
    expect(rowsOf(written(informationRelease, context, "partners"))).toEqual([]);
    expect(headingsOf(written(informationRelease, context))[0]).toBe("Noch ohne Stufe");
  });
});

test.each([
  [contributionSheet, 4],
  [roleMatrix, 2],
  [informationRelease, 2],
])("an empty cooperation says what is missing (%#)", (product, count) => {
  const context = contextFor();
  expect(missingIn(written(product, context))).toHaveLength(count);
  expect(product.stateOf(context)).toBe("empty");
});

test("everything settled is agreed, anything missing is a draft", () => {
  const context = contextIn(caseA());
  const { structures, ...cycle } = context.cycle;
  const unsettled = contextFor(
    { ...cycle, structures: { ...structures, roles: [] } },
    { partners: context.cooperation.partners },
  );
  expect(roleMatrix.stateOf(context)).toBe("agreed");
  expect(roleMatrix.stateOf(unsettled)).toBe("draft");
});
