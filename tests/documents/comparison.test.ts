import { describe, expect, test } from "vitest";

import type { TableBlock } from "#documents/model.ts";
import { comparison } from "#documents/products/comparison.ts";
import type { Search } from "#domain/fields/search.ts";
import { caseA, caseB, contextFor, contextIn } from "#tests/domain/support/cooperations.ts";

import { headingsOf, missingIn, rowsOf, textsOf, written } from "./support/paper.ts";

describe("example a", () => {
  const paper = written(comparison, contextIn(caseA()));

  test("companies stand by rank, the one that fails a must last and in the background", () => {
    const [ranking] = tablesOf(paper);

    expect(ranking?.rows.map(({ cells }) => cells.join(" | "))).toEqual([
      "Blaumeise Sensorik GmbH (Beispiel) | 1 | 75 | vollständig bewertet | alle Muss-Anforderungen erfüllt | keine",
      "Messwerk Silberdistel GmbH (Beispiel) | 2 | 63 | vollständig bewertet | alle Muss-Anforderungen erfüllt | keine",
      "Nordlicht Industriedaten AG (Beispiel) | 3 | 60 | vollständig bewertet | Muss-Anforderung noch unklar | keine",
      "IT-Haus Lindenschwager e. K. (Beispiel) | – | 70 | vorläufig, 80 % bewertet: zwischen 56 und 76 | erfüllt eine Muss-Anforderung nicht | privat verbunden (Familie, Freundschaft)",
    ]);
    expect(ranking?.rows.map(({ faint }) => faint)).toEqual([false, false, false, true]);
  });

  test("lead, stability and the note are said", () => {
    expect(textsOf(paper)).toContain(
      "Vorsprung 13 Punkte. Das Ergebnis bleibt auch bei anderen Gewichten stabil.",
    );
    expect(textsOf(paper)).toContain("Punkte ordnen Ihre Gedanken. Die Entscheidung treffen Sie.");
  });

  test("scores stand with their evidence and the weight", () => {
    expect(rowsOf(paper)).toContain(
      "Sensorik für raue Umgebung | 25 % | 5 sehr gut\nzwei Kläranlagen besichtigt | 4 gut\nMessegespräch, Datenblätter | 4 gut\nReferenzliste | 2 schwach\nbisher Büro-IT",
    );
  });

  test("bars show the range of what is not fully rated", () => {
    const bars = paper.blocks.flatMap((block) =>
      block.kind === "figure" && block.chart.kind === "bars" ? block.chart.bars : [],
    );

    expect(bars.at(-1)).toMatchObject({
      text: "70 Punkte, vorläufig, 80 % bewertet, erfüllt eine Muss-Anforderung nicht",
      value: 70.3125,
      min: 56.25,
      max: 76.25,
    });
  });

  test("it lies on its side and stays in the house", () => {
    expect(paper.landscape).toBe(true);
    expect(paper.notice).toMatch(/nicht zur Weitergabe bestimmt/);
  });
});

test("a warning stands there with the reason it was dismissed for", () => {
  const given = contextIn(caseB(), 1);
  const search: Search = {
    ...given.cycle.search,
    dismissedWarnings: [{ warning: "W3", reason: "Wir kennen die Firma.", date: "2023-12-01" }],
  };
  const rows = rowsOf(written(comparison, { ...given, cycle: { ...given.cycle, search } }));

  expect(rows).toContainEqual(
    expect.stringMatching(
      /^Ihr spontaner Favorit liegt im Vergleich auf Platz \d\. .* \| Ausgeblendet am 01\.12\.2023\. Begründung: Wir kennen die Firma\.$/,
    ),
  );
});

test("weights that were changed later say when and why", () => {
  const search: Search = {
    weightsFixedOn: "2025-02-17",
    weightChanges: [{ date: "2025-03-01", reason: "Kapazität zählt mehr" }],
  };

  expect(textsOf(written(comparison, contextFor({ search })))).toEqual(
    expect.arrayContaining(["17.02.2025", "Geändert am 01.03.2025", "Kapazität zählt mehr"]),
  );
});

test.each([
  [1, [1]],
  [6, [6]],
  [7, [4, 3]],
  [11, [6, 5]],
  [12, [6, 6]],
])("%i companies stand in tables of %j", (count, sizes) => {
  const search: Search = {
    criteria: [{ id: "c", label: "Nähe", weight: 100 }],
    candidates: Array.from({ length: count }, (_, index) => ({
      id: `c${index}`,
      name: `Firma ${index}`,
      scores: { c: { value: 3 } },
    })),
  };
  const [, ...details] = tablesOf(written(comparison, contextFor({ search })));

  expect(
    details
      .filter(({ caption }) => !caption.startsWith("Hinweise"))
      .map(({ columns }) => columns.length - 2),
  ).toEqual(sizes);
});

test("what nobody rated has a dash and no rank", () => {
  const search: Search = {
    criteria: [{ id: "c", label: "Nähe", weight: 100 }],
    candidates: [{ id: "a", name: " " }],
  };

  expect(rowsOf(written(comparison, contextFor({ search })))[0]).toBe(
    "Unternehmen ohne Namen | – | – | noch nicht bewertet | alle Muss-Anforderungen erfüllt | ",
  );
});

test("an empty comparison says what is missing and where to enter it", () => {
  const paper = written(comparison, contextFor());

  expect(comparison.stateOf(contextFor())).toBe("empty");
  expect(headingsOf(paper)).toEqual([
    "1 Ergebnis",
    "2 Bewertung im Einzelnen",
    "3 Gewichte",
    "4 Hinweise zur naheliegenden Wahl",
  ]);
  expect(missingIn(paper)).toEqual([
    "Es ist noch kein Unternehmen eingetragen. Eintragen in Phase 2 unter „Unternehmen vergleichen“.",
    "Es ist noch kein Kriterium festgelegt. Eintragen in Phase 2 unter „Anforderungsprofil“.",
    "Die Gewichte sind noch nicht festgelegt. Eintragen in Phase 2 unter „Anforderungsprofil“.",
  ]);
});

test("it is agreed once somebody is selected", () => {
  const given = contextIn(caseA());
  const search: Search = { ...given.cycle.search, selectedIds: [] };

  expect(comparison.stateOf(given)).toBe("agreed");
  expect(comparison.stateOf({ ...given, cycle: { ...given.cycle, search } })).toBe("draft");
});

function tablesOf({ blocks }: ReturnType<typeof written>): readonly TableBlock[] {
  return blocks.filter((block) => block.kind === "table");
}
