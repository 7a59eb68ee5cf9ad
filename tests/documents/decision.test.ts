import { describe, expect, test } from "vitest";

import { decision } from "#documents/products/decision.ts";
import type { Search } from "#domain/fields/search.ts";
import { caseA, caseB, contextFor, contextIn } from "#tests/domain/support/cooperations.ts";

import { headingsOf, missingIn, rowsOf, textsOf, written } from "./support/paper.ts";

const SECTIONS = [
  "1 Auswahl",
  "2 Rangfolge im Vergleich",
  "3 Begründung",
  "4 Abweichung vom Vergleich",
  "5 Prüfung auf die naheliegende Wahl",
  "6 Zweite Meinung",
  "7 Kennenlerngespräche",
  "8 Vertraulichkeit",
  "9 Probelauf",
  "10 Unterschrift",
];

describe("example a", () => {
  const paper = written(decision, contextIn(caseA()));

  test("says who was chosen, why, and that the comparison says the same", () => {
    expect(headingsOf(paper)).toEqual(SECTIONS);
    expect(missingIn(paper)).toEqual([]);
    expect(rowsOf(paper)[0]).toMatch(
      /^Blaumeise Sensorik GmbH \(Beispiel\) \| 1 \| 75 \| Sucht einen Hersteller .* \| geprüft, unauffällig$/,
    );
    expect(textsOf(paper)).toContain("Die Auswahl entspricht dem Ergebnis des Vergleichs.");
  });

  test("discloses favourite, ties, second opinion, trial and confidentiality", () => {
    expect(textsOf(paper)).toEqual(
      expect.arrayContaining([
        "IT-Haus Lindenschwager e. K. (Beispiel), im Vergleich ohne Platz",
        "Blaumeise Sensorik GmbH (Beispiel): keine",
        "Dr. Ines Bachtal (Beirat)",
        "stimmt zu",
        "unterschrieben",
        "14.04.2025 bis 09.05.2025",
        "hat überzeugt",
      ]),
    );
    expect(paper.blocks.at(-1)).toEqual({
      kind: "signatures",
      lines: ["Ort, Datum", "für Quellengrund Pumpentechnik GmbH (Beispiel)"],
    });
  });
});

test("in example b the reason for deviating stands there", () => {
  const texts = textsOf(written(decision, contextIn(caseB(), 1)));

  expect(texts).toContain(
    "Malerteam Weißkalk lag vor Malerhof, wollte sich aber nicht binden; Malerhof kennen wir seit Jahren.",
  );
  expect(texts).toContain(
    [
      "Elektro Funkenfeld GmbH (Beispiel): geschäftlich bekannt",
      "Heizung Nebelbach GmbH (Beispiel): keine",
      "Malerhof Farbenfroh GmbH (Beispiel): persönlich bekannt",
    ].join("\n"),
  );
});

test("without personal ties nobody has to look a second time", () => {
  expect(textsOf(written(decision, contextIn(caseB(), 2)))).toContain(
    "Keine eingetragen; nach den angegebenen Verbindungen nicht nötig.",
  );
});

test.each([
  ["not compared", "Nie gehört AG", "Nie gehört AG, nicht unter den verglichenen Unternehmen"],
  ["none", " ", "keiner festgehalten"],
])("a favourite that is %s is said", (_title, gutFavorite, text) => {
  expect(textsOf(written(decision, contextFor({ search: { gutFavorite } })))).toContain(text);
});

test("a personal tie without a second opinion is missing something", () => {
  const given = contextIn(caseB(), 1);
  const search: Search = { ...given.cycle.search, secondOpinion: null };
  const context = { ...given, cycle: { ...given.cycle, search } };

  expect(missingIn(written(decision, context))).toEqual([
    "Bei persönlichen Verbindungen hilft eine zweite Meinung. Noch ist keine eingetragen. Eintragen in Phase 2 unter „Kennenlernen und Probelauf“.",
  ]);
  expect(decision.stateOf(context)).toBe("draft");
  expect(decision.stateOf(given)).toBe("agreed");
});

test("an empty decision says what is missing and where to enter it", () => {
  const paper = written(decision, contextFor());

  expect(decision.stateOf(contextFor())).toBe("empty");
  expect(headingsOf(paper)).toEqual(SECTIONS);
  expect(missingIn(paper)).toEqual([
    "Es ist noch kein Unternehmen ausgewählt. Eintragen in Phase 2 unter „Entscheidung“.",
    "Es ist noch kein Unternehmen eingetragen. Eintragen in Phase 2 unter „Unternehmen vergleichen“.",
    "Die Wahl ist noch nicht begründet. Eintragen in Phase 2 unter „Entscheidung“.",
    "Es ist noch kein Gespräch festgehalten. Eintragen in Phase 2 unter „Kennenlernen und Probelauf“.",
    "Es ist noch nicht gesagt, wie Vertrauliches geschützt wird. Eintragen in Phase 2 unter „Kennenlernen und Probelauf“.",
    "Zum Probelauf ist noch nichts eingetragen. Eintragen in Phase 2 unter „Kennenlernen und Probelauf“.",
  ]);
});
