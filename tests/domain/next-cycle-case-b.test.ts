import { describe, expect, test } from "vitest";

import {
  type Cooperation,
  cooperationSchema,
  currentCycle,
  membersOf,
} from "#domain/cooperation.ts";
import { startNextCycle } from "#domain/next-cycle/next-cycle.ts";

import { caseB } from "./support/cooperations.ts";
import { marked, optionsWith } from "./support/next-cycle.ts";

const CLOSING_DAY = "2024-11-04";
const options = () =>
  optionsWith({ today: CLOSING_DAY, triggerEventId: "ev-b1", seekPartner: true });

/** „Sanieren aus einer Hand“ on the day its first cycle was closed. */
function beforeClosing(): Cooperation {
  const { cycles, partners, events, insightStore, ...rest } = caseB();
  return {
    ...rest,
    partners: partners
      .filter(({ joinedInCycle }) => joinedInCycle === 1)
      .map((partner) => ({ ...partner, leftInCycle: null, leftOn: null })),
    insightStore: insightStore.slice(0, 0),
    events: events.filter(({ date }) => date <= CLOSING_DAY),
    cycles: cycles.slice(0, 1).map((cycle) => ({ ...cycle, closedOn: null })),
  };
}

const before = beforeClosing();
const after = startNextCycle(before, options());
const next = currentCycle(after);
const old = currentCycle(before);

describe("the second cycle of „Sanieren aus einer Hand“", () => {
  test("leaves the first as it was, but for the day of its end", () => {
    expect(before).toEqual(beforeClosing());
    expect(after.cycles[0]).toEqual({ ...old, closedOn: CLOSING_DAY });
    expect(after.cycles).toHaveLength(2);
  });

  test("takes up all six consequences, one of them done", () => {
    expect(
      next.needs.carriedOver?.map(({ consequenceId, status }) => [consequenceId, status]),
    ).toEqual([
      ["q-b1", null],
      ["q-b2", null],
      ["q-b3", null],
      ["q-b4", "done"],
      ["q-b5", null],
      ["q-b6", null],
    ]);
  });

  test("continues the three goals from where they got to", () => {
    expect(next.needs.goals).toMatchObject([
      { id: "g1", baseline: 9, target: 12, dueDate: "" },
      { id: "g2", baseline: 15, target: 12, dueDate: "" },
      { id: "g3", baseline: 4.3, target: 4.5, dueDate: "" },
    ]);
  });

  test("proposes both unused opportunities and the new one", () => {
    expect(next.needs.opportunities?.map(({ title }) => title)).toEqual([
      "Gemeinsame Lehrlingswochen",
      "Förderfähige Komplettpakete",
      "Aufträge der Wohnungsgenossenschaft",
    ]);
  });

  test("gives the event, the reason and the partner to be found as its trigger", () => {
    expect(next.triggerEventId).toBe("ev-b1");
    expect(next.needs.trigger?.split("\n")).toEqual([
      "Event E02: Austritt nach Terminkonflikten",
      "Die Nachfrage stimmt, aber Koordination, Auftritt und Termine müssen neu geregelt werden.",
      "Energieberatung als Partner suchen",
    ]);
  });

  test("goes on without the painter, whose rows are to be looked at", () => {
    expect(after.partners.find(({ id }) => id === "farbenfroh")).toMatchObject({
      leftInCycle: 1,
      leftOn: "2024-10-31",
    });
    expect(membersOf(after, 2).map(({ id }) => id)).toEqual([
      "rotkehlchen",
      "funkenfeld",
      "nebelbach",
    ]);
    expect(marked(next, "review")).toEqual([
      "structures.partnerGoals r3",
      "structures.contributions b4",
      "structures.returns r4",
      ...["t1", "t2", "t3", "t4", "t5", "t6"].map((task) => `structures.tasks ${task}`),
      "relationship.partnerNeeds r4",
      "relationship.contacts r4",
      "relationship.applications w1",
      "relationship.dataFlows f1",
    ]);
  });

  test("keeps the confirmations of the three who stay", () => {
    const three = ["rotkehlchen", "funkenfeld", "nebelbach"];

    expect(next.structures.principles?.map(({ confirmedBy }) => confirmedBy)).toEqual([
      three,
      three,
      three,
    ]);
  });

  test("drafts the two amended clauses in a second version of the agreement", () => {
    const changed = next.structures.clauses?.filter(
      ({ status }, index) => status !== old.structures.clauses?.[index]?.status,
    );

    expect(changed).toMatchObject([
      { clauseId: "cl-08", status: "drafted" },
      { clauseId: "cl-12", status: "drafted" },
    ]);
    expect(next.structures.agreement).toEqual({ ...old.structures.agreement, version: 2 });
    expect(next.archivedAgreements).toEqual([{ version: 1, archivedOn: CLOSING_DAY }]);
  });

  test("is to be evaluated on the agreed day", () => {
    expect(next.structures.evaluationPlan).toEqual({
      ...old.structures.evaluationPlan,
      firstDate: "2025-10-01",
    });
  });

  test("takes on the one open issue and no measure that was done", () => {
    expect(next.relationship.issueLog?.map(({ id }) => id)).toEqual(["u2"]);
    expect(next.relationship.trustMeasures).toEqual([]);
    expect(next.relationship).not.toHaveProperty("decisionLog");
  });

  test("asks for joint goals, evaluation and checklist anew", () => {
    expect(next.structures).not.toHaveProperty("jointGoals");
    expect(next.evaluation).toEqual({});
    expect(next.checklist).toEqual({});
  });

  test("stores both insights for future cooperations", () => {
    expect(after.insightStore.map(({ text, fromCycle }) => [text, fromCycle])).toEqual([
      ["Koordination ist Arbeit und braucht eine Vergütung.", 1],
      ["Ohne zugesicherte Kapazität keine festen Termine zusagen.", 1],
    ]);
  });

  test("is begun once", () => {
    expect(startNextCycle(after, options())).toBe(after);
  });

  test("can be stored and comes back unchanged", () => {
    expect(cooperationSchema.parse(JSON.parse(JSON.stringify(after)))).toEqual(after);
  });
});
