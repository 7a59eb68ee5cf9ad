import { describe, expect, test } from "vitest";

import { pipelineOf } from "#domain/pipeline.ts";

import { contextFor, TODAY } from "./support/cooperations.ts";

const search = {
  candidates: [
    { id: "a", name: "Acme", status: "talk", nextDate: "2026-01-30" },
    { id: "b", name: "Bolt", status: "longlist", nextDate: "2026-02-02" },
    { id: "c", name: " acme ", status: "declined", nextDate: "2026-01-01" },
    { id: "d", name: "" },
    { id: "e", name: "" },
  ],
  talks: [
    { id: "t1", candidateId: "a", date: "2026-01-20" },
    { id: "t2", candidateId: "a", date: "2026-01-10" },
    { id: "t3", candidateId: "", date: "2026-01-25" },
  ],
  selectedIds: ["a"],
} as const;

const stages = pipelineOf(contextFor({ search }, { today: TODAY }));
const entries = stages.flatMap((stage) => stage.entries);
const entry = (id: string) => entries.find(({ candidate }) => candidate.id === id);

describe("companies on their way through the search", () => {
  test("stand at their state in the order of a search; those without a state come first", () => {
    expect(stages.map(({ state, entries: own }) => [state, own.length])).toEqual([
      ["", 2],
      ["longlist", 1],
      ["shortlist", 0],
      ["talk", 1],
      ["accepted", 0],
      ["declined", 1],
      ["excluded", 0],
    ]);
  });

  test("without companies there are only the states", () => {
    const empty = pipelineOf(contextFor());
    expect(empty).toHaveLength(6);
    expect(empty.every((stage) => stage.entries.length === 0)).toBe(true);
  });

  test.each([
    ["a", 3],
    ["b", 0],
    ["c", 0],
    ["d", 0],
  ])("%s is overdue by %i days: only what is past and still in the search", (id, days) => {
    expect(entry(id)?.overdueDays).toBe(days);
  });

  test("tell how often and when one talked to them last", () => {
    expect(entry("a")).toMatchObject({ talks: 2, lastTalk: "2026-01-20", selected: true });
    expect(entry("b")).toMatchObject({ talks: 0, lastTalk: "", selected: false });
  });

  test("say when two go by one name, and do not mind two without a name", () => {
    expect(entries.filter(({ namesake }) => namesake).map(({ candidate }) => candidate.id)).toEqual(
      ["a", "c"],
    );
  });
});
