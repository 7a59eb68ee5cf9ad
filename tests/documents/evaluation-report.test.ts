import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { evaluationReport } from "#documents/products/evaluation-report.ts";
import type { Cycle } from "#domain/cooperation.ts";
import { caseA, caseB, contextFor, contextIn } from "#tests/domain/support/cooperations.ts";

import { headingsOf, missingIn, rowsOf, textsOf, written } from "./support/paper.ts";

const SECTIONS = [
  "1 Auf einen Blick",
  "2 Ziele",
  "3 Chancen",
  "4 Kosten und Nutzen je Unternehmen",
  "5 Vertrauen",
  "6 Rückblick auf die fünf Phasen",
  "7 Konflikte",
  "8 Erkenntnisse",
  "9 Konsequenzen",
  "10 Entscheidung",
];

describe("for all partners", () => {
  test("nothing internal is in it, and all the rest is", () => {
    fc.assert(
      fc.property(markedCycle, (cycle) => {
        const context = contextFor(cycle);
        const partners = JSON.stringify(written(evaluationReport, context, "partners"));
        const internal = JSON.stringify(written(evaluationReport, context, "internal"));
        const { secret, open } = markersIn(cycle);

        expect(secret.filter((marker) => partners.includes(marker))).toEqual([]);
        expect(open.filter((marker) => !partners.includes(marker))).toEqual([]);
        expect([...secret, ...open].filter((marker) => !internal.includes(marker))).toEqual([]);
      }),
    );
  });

  test("what every single answer was is not in it, nor who gave it", () => {
    const texts = textsOf(written(evaluationReport, contextIn(caseA()), "partners")).join("\n");

    expect(texts).toContain("Sicht von Blaumeise Sensorik GmbH");
    expect(texts).not.toMatch(/Unsere Sicht|Vermutung|Serviceleitung|Wasserwerke, Start/);
  });

  test("figures are withheld until a company agrees", () => {
    const rows = rowsOf(written(evaluationReport, contextIn(caseA()), "partners"));

    expect(rows.filter((row) => row.includes("nicht freigegeben"))).toEqual([]);
    expect(textsOf(written(evaluationReport, contextIn(caseA()), "partners"))).toContain(
      "Kein Unternehmen hat seine Zahlen für diesen Bericht freigegeben.",
    );
  });

  test("the sections keep their order and end with the decision", () => {
    const headings = headingsOf(written(evaluationReport, contextIn(caseB(), 2), "partners"));

    expect(headings).toEqual([
      ...SECTIONS,
      "Anhang A: Entscheidungsprotokoll",
      "Von allen zur Kenntnis genommen",
    ]);
  });
});

describe("complete", () => {
  test("example a has every section and nothing missing", () => {
    const context = contextIn(caseA());
    const report = written(evaluationReport, context);

    expect(headingsOf(report).filter((text) => /^\d/.test(text))).toEqual([
      ...SECTIONS,
      "11 Bewusst offengelassen",
    ]);
    expect(missingIn(report)).toEqual([]);
    expect(evaluationReport.stateOf(context)).toBe("agreed");
    expect(textsOf(report).join("\n")).toContain("Start ohne diese Kundschaft");
  });

  test("example b sums its answers up and says where they are too few", () => {
    const texts = textsOf(written(evaluationReport, contextIn(caseB(), 2))).join("\n");

    expect(texts).toContain("zu wenige Antworten für eine eigene Auswertung");
    expect(texts).toContain("Sicht der anderen Unternehmen");
  });

  test("without any entry it says what is missing and where to enter it", () => {
    const context = contextFor();
    const report = written(evaluationReport, context);

    expect(evaluationReport.stateOf(context)).toBe("empty");
    expect(missingIn(report)).toContain(
      "Es ist noch keine Erkenntnis festgehalten. Eintragen in Phase 5 unter „Erkenntnisse“.",
    );
    expect(report.blocks.at(-1)).toEqual({
      kind: "signatures",
      lines: ["Ort, Datum", "für Ally"],
    });
  });

  test("it is a draft until every company has taken note", () => {
    const evaluation = {
      continuation: { choice: "keep", reason: "Es trägt sich für beide Unternehmen." },
      signOff: [{ id: "s", memberId: "us", date: "2026-01-30" }],
    } as const;

    expect(evaluationReport.stateOf(contextFor({ evaluation }))).toBe("draft");
  });
});

/** A cycle in which every text and every amount is found only once. */
const markedCycle = fc
  .record({
    counts: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 6, maxLength: 6 }),
    internal: fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
    agreed: fc.record({ us: fc.boolean(), ally: fc.boolean() }),
    mode: fc.constantFrom("open", "aggregated"),
    ratings: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 32, maxLength: 32 }),
    believed: fc.integer({ min: 1, max: 5 }),
  })
  .map(({ counts, internal, agreed, mode, ratings, believed }): Partial<Cycle> => {
    let last = 100;
    let flags = 0;
    const open = () => `OPEN-${++last}`;
    const secret = () => `SECRET-${++last}`;
    const id = () => `r${++last}`;
    const some = <T>(index: number, make: () => T) =>
      Array.from({ length: counts[index] ?? 1 }, make);
    /** A row that may be marked, with its texts marked the same way. */
    const row = <T extends object>(make: (text: () => string) => T) => {
      const isInternal = internal[flags++ % internal.length] ?? false;
      return { id: id(), ...make(isInternal ? secret : open), internal: isInternal };
    };
    const insights = some(0, () => row((text) => ({ text: text() })));
    return {
      needs: { goals: some(1, () => ({ id: id(), title: open(), unit: open(), target: 5 })) },
      search: { trial: { note: secret() } },
      relationship: {
        issueLog: some(2, () =>
          row((text) => ({
            what: text(),
            resolution: text(),
            learned: text(),
            date: "2025-03-01",
          })),
        ),
        decisionLog: some(3, () => ({ id: id(), decision: open(), decidedBy: open() })),
      },
      gateLog: [{ gate: "G23", date: "2025-02-01", unmet: [secret()], reason: secret() }],
      evaluation: {
        participants: [
          { id: "p1", label: secret(), memberId: "us", role: secret(), responded: true },
          { id: "p2", label: secret(), memberId: "ally", role: secret(), responded: true },
        ],
        opportunityResults: [{ id: id(), title: open(), used: "yes", effect: open() }],
        costs: [
          { id: id(), memberId: "us", category: "labour", actual: 11_111, note: secret() },
          { id: id(), memberId: "us", category: "travel", planned: 22_222, note: secret() },
          { id: id(), memberId: "ally", category: "labour", actual: 33_333, note: secret() },
          {
            id: id(),
            memberId: "ally",
            category: "other",
            hours: 444,
            hourlyRate: 55,
            note: secret(),
          },
        ],
        benefits: [
          { id: id(), memberId: "us", category: "saving", kind: "monetary", actual: 66_666 },
          { id: id(), memberId: "ally", category: "saving", kind: "monetary", actual: 77_777 },
          { id: id(), memberId: "us", category: "staff", kind: "nonMonetary", note: secret() },
        ],
        proportionality: [
          { id: id(), memberId: "us", rating: 4, comment: secret(), showFigures: agreed.us },
          { id: id(), memberId: "ally", rating: 2, comment: secret(), showFigures: agreed.ally },
        ],
        trustMode: mode,
        trustRatings: [
          { participantId: "p1", raterId: "us", targetId: "ally", values: ratings.slice(0, 16) },
          { participantId: "p2", raterId: "ally", targetId: "us", values: ratings.slice(16) },
        ],
        metaPerception: { ability: believed },
        responses: [
          {
            id: id(),
            participantId: "p2",
            memberId: "ally",
            why: { ability: secret(), benevolence: secret(), integrity: secret(), openness: "" },
            goalViews: { g: secret() },
            cost: secret(),
            benefit: secret(),
            note: secret(),
            rating: 1,
          },
          // Both companies and enough people have answered, so that what was written may be read.
          ...["a", "b", "c", "d"].map((who) => ({ id: id(), participantId: who, memberId: "us" })),
        ],
        voices: some(4, () => ({ id: id(), topic: "openness", text: secret() })),
        phaseReview: some(5, () =>
          row((text) => ({ phase: 3 as const, worked: text(), change: text() })),
        ),
        insights,
        consequences: insights.map((insight) =>
          row((text) => ({ text: text(), owner: text(), insightId: insight.id })),
        ),
        continuation: { choice: "adapt", reason: open() },
      },
    };
  });

test("what one company wrote is not printed before the other one has answered", () => {
  const example = caseA();
  const partner = example.partners.find(({ own }) => !own)?.id ?? "";
  const evaluation = {
    ...example.cycles[0]?.evaluation,
    trustRatings: [],
    responses: [{ id: "r", participantId: "z4", memberId: partner, note: "Nur für später" }],
  };
  const cycles = example.cycles.map((cycle) => ({ ...cycle, evaluation }));
  const report = JSON.stringify(written(evaluationReport, contextIn({ ...example, cycles })));

  expect(report).not.toContain("Nur für später");
  expect(report).toContain("sobald aus mindestens zwei Unternehmen genug Antworten vorliegen");
});

function markersIn(cycle: Partial<Cycle>) {
  const marks = JSON.stringify(cycle).match(/(SECRET|OPEN)-\d+/g) ?? [];
  const agreed = (cycle.evaluation?.proportionality ?? [])
    .filter(({ showFigures }) => showFigures)
    .map(({ memberId }) => memberId);
  // Sums as they stand on paper; the items they are made of stay in the house either way.
  const sums = [
    { memberId: "us", figures: ["11.111,00", "66.666,00"] },
    { memberId: "ally", figures: ["57.753,00", "77.777,00"] },
  ];
  return {
    open: [
      ...marks.filter((mark) => mark.startsWith("OPEN")),
      ...sums.filter(({ memberId }) => agreed.includes(memberId)).flatMap((one) => one.figures),
    ],
    secret: [
      ...marks.filter((mark) => mark.startsWith("SECRET")),
      ...sums.filter(({ memberId }) => !agreed.includes(memberId)).flatMap((one) => one.figures),
      "22.222,00",
      "33.333,00",
      "444 Std.",
      "Vermutung",
      "nur intern",
      "bewusst offengelassen",
    ],
  };
}
