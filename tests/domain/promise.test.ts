import { describe, expect, test } from "vitest";

import { dueItems } from "#domain/due.ts";
import { type Promised, type PromiseState, promiseState, promiseTally } from "#domain/promise.ts";

import { contextFor, TODAY } from "./support/cooperations.ts";

const promised = (given: Partial<Promised>): Promised => ({ id: "p", what: "Deliver", ...given });

describe("a promise is", () => {
  test.each<[string, Partial<Promised>, PromiseState]>([
    ["open before its date", { dueDate: "2026-02-03" }, "open"],
    ["open on its date", { dueDate: TODAY }, "open"],
    ["overdue the day after", { dueDate: "2026-02-01", status: "open" }, "overdue"],
    ["open without a date", { status: "open" }, "open"],
    ["kept, however late", { dueDate: "2025-01-01", status: "kept" }, "kept"],
    ["broken, even before its date", { dueDate: "2027-01-01", status: "broken" }, "broken"],
    [
      "moved, not broken, when its new date lies ahead",
      { dueDate: "2026-01-01", movedTo: "2026-02-15", status: "moved" },
      "moved",
    ],
    [
      "overdue when the new date has passed as well",
      { dueDate: "2026-01-01", movedTo: "2026-01-15", status: "moved" },
      "overdue",
    ],
    ["overdue when it was moved to nowhere", { dueDate: "2026-01-01", status: "moved" }, "overdue"],
    [
      "held to its first date while it is not marked as moved",
      { dueDate: "2026-01-01", movedTo: "2026-03-01", status: "open" },
      "overdue",
    ],
    ["open while nobody has said anything", {}, "open"],
  ])("%s", (_title, given, state) => {
    expect(promiseState(promised(given), TODAY)).toBe(state);
  });
});

describe("the share kept", () => {
  const kept = { status: "kept" } as const;
  const broken = { status: "broken" } as const;
  const overdue = { dueDate: "2026-01-01" };
  const open = { dueDate: "2026-03-01" };
  const moved = { dueDate: "2026-01-01", movedTo: "2026-03-01", status: "moved" } as const;

  test.each<[string, readonly Partial<Promised>[], number | null, number]>([
    ["is unknown without promises", [], null, 0],
    ["is unknown while all are open or moved", [open, moved], null, 0],
    ["is all of those kept", [kept, kept, open], 100, 2],
    ["counts a broken one against it", [kept, kept, broken], 67, 3],
    ["counts an overdue one like a broken one", [kept, overdue], 50, 2],
    ["is nothing when nothing was kept", [broken], 0, 1],
    ["does not count moved ones", [kept, moved, moved], 100, 1],
  ])("%s", (_title, promises, share, settled) => {
    const tally = promiseTally(
      promises.map((one, index) => ({ ...one, id: `p${index}` })),
      TODAY,
    );

    expect([tally.keptShare, tally.settled]).toEqual([share, settled]);
  });

  test("comes with the count of each state", () => {
    const list = [kept, broken, overdue, open, moved].map((one, index) => ({
      ...one,
      id: `p${index}`,
    }));
    expect(promiseTally(list, TODAY).counts).toEqual({
      kept: 1,
      broken: 1,
      overdue: 1,
      open: 1,
      moved: 1,
    });
    expect(promiseTally(null, TODAY).keptShare).toBeNull();
  });
});

test("open, moved and overdue promises are due at the date that holds, settled ones are not", () => {
  const promises = [
    promised({ id: "late", dueDate: "2026-01-01" }),
    promised({ id: "moved", dueDate: "2026-01-01", movedTo: "2026-03-01", status: "moved" }),
    promised({ id: "kept", dueDate: "2026-01-05", status: "kept" }),
    promised({ id: "broken", dueDate: "2026-01-06", status: "broken" }),
    promised({ id: "someday" }),
  ];
  const found = dueItems(contextFor({ relationship: { promises } })).map((item) =>
    item.kind === "promise" ? [item.promise.id, item.date] : [],
  );

  expect(found).toEqual([
    ["late", "2026-01-01"],
    ["moved", "2026-03-01"],
  ]);
});
