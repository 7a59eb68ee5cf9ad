import { describe, expect, test } from "vitest";

import { biasWarnings } from "#domain/bias.ts";
import { contradictions } from "#domain/data-checks.ts";
import { unmetConditions } from "#domain/gate.ts";
import { actualOf, attainmentLabel, attainmentOf, overallAttainment } from "#domain/goal.ts";
import { triggeredHints, uncheckedHints } from "#domain/legal-hint.ts";
import { PHASE_IDS, type PhaseId } from "#domain/phase.ts";
import { progressOf } from "#domain/progress.ts";
import { readinessOf } from "#domain/readiness.ts";
import { recordById } from "#domain/records.ts";
import { rounded } from "#domain/rounding.ts";
import { deviatesFromComparison, stabilityOf, standingsOf } from "#domain/utility.ts";

import { caseA, contextIn } from "./support/cooperations.ts";

const context = contextIn(caseA());
const { cycle } = context;

describe("„Pumpen im Blick“ on 2026-02-02", () => {
  test.each<[PhaseId, number, number, number]>([
    ["needs", 26, 26, 100],
    ["search", 24, 24, 100],
    ["structures", 31, 31, 100],
    ["relationship", 21, 22, 95],
    ["evaluation", 25, 25, 100],
  ])("%s: %i of %i entries, %i %%", (phase, done, units, percent) => {
    expect(progressOf(phase, context)).toMatchObject({ done, units, percent });
  });

  test.each<[PhaseId, number, number, number, number]>([
    ["needs", 97, 97, 97, 100],
    ["search", 97, 97, 97, 100],
    ["structures", 92, 92, 92, 100],
    ["relationship", 94, 88, 94, 94],
    ["evaluation", 94, 94, 94, 100],
  ])("%s: readiness %i (%i–%i) at a coverage of %i %%", (phase, readiness, low, high, coverage) => {
    expect(readinessOf(phase, 1, cycle.checklist)).toMatchObject({
      readiness,
      low,
      high,
      coverage,
      display: "final",
      light: "green",
    });
  });

  test("one answer contradicts the data", () => {
    expect(PHASE_IDS.flatMap((phase) => contradictions(phase, context))).toEqual(["c4-11"]);
  });

  test.each([
    ["c-bm", 75, 100, 1, false, false],
    ["c-sd", 63, 100, 2, false, false],
    ["c-nl", 60, 100, 3, false, true],
    ["c-ls", 70, 80, null, true, false],
  ])("%s has utility %i, rated to %i %%, rank %s", (id, utility, coverage, rank, failed, open) => {
    const standing = standingsOf(cycle.search).find((candidate) => candidate.id === id);

    expect(rounded(standing?.utility ?? 0)).toBe(utility);
    expect(standing).toMatchObject({ coverage, rank, mustFailed: failed, mustUnclear: open });
  });

  test("the company rated in part lies between 56 and 76", () => {
    const partlyRated = standingsOf(cycle.search).find(({ id }) => id === "c-ls");

    expect(partlyRated).toMatchObject({ min: 56.25, max: 76.25 });
  });

  test("the first leads by 13 points, and no weight would change that", () => {
    expect(stabilityOf(cycle.search)).toEqual({
      lead: 13,
      isClose: false,
      stable: true,
      tippingCriteria: [],
    });
  });

  test("the favorite was examined less and the acquainted scored better without evidence", () => {
    expect(biasWarnings(cycle.search).map(({ id }) => id)).toEqual(["W4", "W8"]);
    expect(deviatesFromComparison(cycle.search)).toBe(false);
  });

  test.each([
    ["g1", 66.7, "partly"],
    ["g2", 77.5, "mostly"],
    ["g3", 110, "reached"],
  ])("%s is attained to %f %%: %s", (id, percent, label) => {
    const goal = recordById(cycle.needs.goals, id);
    const attainment = goal ? attainmentOf(goal, actualOf(cycle, id)) : null;

    expect(rounded(attainment ?? 0, 1)).toBe(percent);
    expect(attainmentLabel(attainment ?? 0)).toBe(label);
  });

  test("the goals are attained to 79 % overall", () => {
    expect(rounded(overallAttainment(cycle) ?? 0)).toBe(79);
  });

  test("nine legal hints are triggered, one of them is unchecked", () => {
    expect(triggeredHints(context)).toEqual("L04 L05 L08 L09 L10 L11 L13 L14 L15".split(" "));
    expect(uncheckedHints(context)).toEqual(["L14"]);
  });

  test("the gate that was passed deliberately still names what was left open", () => {
    expect(unmetConditions("G34", context)).toEqual([
      { condition: "hintsUnchecked", params: { n: 1 } },
    ]);
  });
});
