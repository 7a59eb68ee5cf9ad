import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import {
  type Cooperation,
  type CooperationEvent,
  type Cycle,
  membersOf,
  type Partner,
} from "#domain/cooperation.ts";
import { removeRecord, setField } from "#domain/edit.ts";
import type { Search } from "#domain/fields/search.ts";
import { isReferred, withSelection } from "#domain/selection.ts";

import { ally, TODAY, us } from "./support/cooperations.ts";
import { aMoment, frozen, inCycle } from "./support/editing.ts";

const weaver = {
  id: "weaver",
  name: "Weaver",
  industry: "Textiles",
  location: "Krefeld",
  employees: 12,
  competitor: "partly",
} as const;
const dyer = { id: "dyer", name: "Dyer" } as const;

/** The membership a selected company gets. */
const member: Partner = {
  id: "new-1",
  name: "Weaver",
  own: false,
  industry: "Textiles",
  location: "Krefeld",
  employees: 12,
  competitor: "partly",
  joinedInCycle: 1,
  leftInCycle: null,
  candidateId: "weaver",
};

const joined = (memberId: string, given: Partial<CooperationEvent> = {}): CooperationEvent => ({
  id: "event",
  type: "E01",
  date: TODAY,
  detectedAuto: true,
  memberId,
  note: "",
  status: "open",
  ...given,
});

interface Situation extends Partial<Omit<Cooperation, "cycles">> {
  readonly cycle?: Partial<Cycle>;
  readonly search?: Search;
}

/** What becomes of a cooperation once these companies are selected. */
function selecting(selectedIds: readonly string[], given: Situation = {}): Cooperation {
  const { cycle, search, ...around } = given;
  const before = inCycle(
    { ...cycle, search: { candidates: [weaver, dyer], ...search, selectedIds } },
    { partners: [us], ...around },
  );
  return withSelection(frozen(before), aMoment());
}

describe("a selected company", () => {
  test("becomes a partner with all that is known of it", () => {
    const { partners, events } = selecting(["weaver"]);

    expect(partners).toEqual([us, member]);
    expect(events).toEqual([]);
  });

  test("becomes a partner even if little is known of it", () => {
    expect(selecting(["dyer"]).partners[1]).toEqual({
      ...member,
      name: "Dyer",
      industry: "",
      location: "",
      employees: null,
      competitor: "no",
      candidateId: "dyer",
    });
  });

  test("joins last, in the order of the comparison", () => {
    const { partners } = selecting(["dyer", "weaver"], { partners: [us, ally] });

    expect(partners.map(({ name }) => name)).toEqual(["Us", "Ally", "Weaver", "Dyer"]);
  });

  test("joins with an event from cycle 2 on", () => {
    const { partners, events } = selecting(["weaver"], { cycle: { number: 2 } });

    expect(partners).toEqual([us, { ...member, joinedInCycle: 2 }]);
    expect(events).toEqual([joined("new-1", { id: "new-2" })]);
  });

  test("that was deleted meanwhile joins nobody", () => {
    expect(selecting(["deleted"]).partners).toEqual([us]);
  });

  test.each<[string, Partner]>([
    ["by its name", { ...ally, name: "Weaver" }],
    ["by its name in other letters", { ...ally, name: " WEAVER " }],
    ["by its origin, whatever its name is now", { ...member, id: "ally", name: "Weaver & Sons" }],
    ["as the own company", { ...us, name: "Weaver" }],
  ])("is known already %s", (_title, partner) => {
    const { partners, events } = selecting(["weaver"], {
      cycle: { number: 2 },
      partners: [partner],
    });

    expect(partners).toEqual([partner]);
    expect(events).toEqual([]);
  });

  test.each<[string, Partner]>([
    [
      "another one of its name came from another place of the list",
      { ...member, candidateId: "dyer" },
    ],
    ["it was a partner until the last cycle", { ...member, id: "former", leftInCycle: 1 }],
    ["it was known by its name until the last cycle", { ...ally, name: "Weaver", leftInCycle: 1 }],
  ])("joins although %s", (_title, partner) => {
    const { partners } = selecting(["weaver"], {
      cycle: { number: 2 },
      partners: [us, partner],
    });

    expect(partners).toEqual([us, partner, { ...member, joinedInCycle: 2 }]);
  });
});

describe("a company that is not selected any more", () => {
  const partner = { ...member, id: "partner" };

  test("leaves while nothing names it", () => {
    expect(selecting([], { partners: [us, partner] }).partners).toEqual([us]);
  });

  test("takes back the event of its joining, and no other", () => {
    const kept = [
      joined("ally", { id: "another company" }),
      joined("partner", { id: "another event", type: "E03" }),
    ];
    const { events } = selecting([], {
      cycle: { number: 2 },
      partners: [us, { ...partner, joinedInCycle: 2 }],
      events: [joined("partner"), ...kept],
    });

    expect(events).toEqual(kept);
  });

  test("makes room for the one that is selected instead", () => {
    const { partners } = selecting(["dyer"], { partners: [us, partner] });

    expect(partners.map(({ name }) => name)).toEqual(["Us", "Dyer"]);
  });

  test.each<[string, Partial<Cycle>]>([
    ["a goal it confirmed", { structures: { jointGoals: [{ confirmedBy: ["us", "partner"] }] } }],
    ["a task it has", { structures: { tasks: [{ assign: { us: "A", partner: "R" } }] } }],
    ["a contact of it", { relationship: { contacts: [{ memberId: "partner" }] } }],
    ["data it gets", { relationship: { dataFlows: [{ from: "us", to: ["partner"] }] } }],
    ["a participant of it", { evaluation: { participants: [{ memberId: "partner" }] } }],
    [
      "an opinion about it",
      {
        evaluation: {
          trustRatings: [{ participantId: "kim", raterId: "us", targetId: "partner", values: [] }],
        },
      },
    ],
    [
      "the sums of its answers",
      {
        evaluation: {
          trustRatings: { targetId: "us", aggregated: { partner: { n: 1, sum: [], count: [] } } },
        },
      },
    ],
  ])("stays with %s", (_title, cycle) => {
    const events = [joined("partner")];
    const left = selecting([], { cycle, partners: [us, partner], events });

    expect(left.partners).toEqual([us, partner]);
    expect(left.events).toEqual(events);
    expect(isReferred(left, "partner")).toBe(true);
  });

  test.each<[string, Partner]>([
    ["joined in an earlier cycle", partner],
    ["was added by hand", { ...ally, name: "Weaver", joinedInCycle: 2 }],
  ])("stays if it %s", (_title, known) => {
    const { partners } = selecting([], { cycle: { number: 2 }, partners: [us, known] });

    expect(partners).toEqual([us, known]);
  });
});

test("nothing refers to a company that is only compared", () => {
  const cooperation = inCycle({ search: { candidates: [weaver], selectedIds: ["weaver"] } });

  expect(isReferred(cooperation, "weaver")).toBe(false);
});

test("however often the selection changes, the members are the selected companies", () => {
  const ids = ["a", "b", "c", "d"];
  const selection = fc.shuffledSubarray(ids);

  fc.assert(
    fc.property(
      fc.array(selection, { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 1, max: 3 }),
      (selections, number) => {
        const moment = aMoment();
        const candidates = ids.map((id) => ({ id, name: `Company ${id}` }));
        const before = inCycle({ number, search: { candidates } }, { partners: [us] });
        const after = selections.reduce(
          (cooperation, selectedIds) =>
            setField("search", "selectedIds", selectedIds, moment)(cooperation),
          before,
        );
        const members = membersOf(after, number).filter(({ own }) => !own);
        const origins = members.map(({ candidateId }) => candidateId);
        const selected = selections.at(-1) ?? [];

        expect(origins).toHaveLength(selected.length);
        expect(new Set(origins)).toEqual(new Set(selected));
        expect(after.events.map(({ memberId }) => memberId)).toEqual(
          number > 1 ? members.map(({ id }) => id) : [],
        );
      },
    ),
  );
});

describe("removing a company from the comparison", () => {
  const removal = removeRecord("search", "candidates", "weaver", aMoment());
  const chosen = { search: { candidates: [weaver, dyer], selectedIds: ["weaver"] } };

  test("takes back the membership its selection gave it", () => {
    const { partners } = removal(inCycle(chosen, { partners: [us, ally, member] }));

    expect(partners).toEqual([us, ally]);
  });

  test("leaves a member that later phases name already", () => {
    const named = { ...chosen, structures: { tasks: [{ id: "t", assign: { "new-1": "R" } }] } };
    const { partners } = removal(inCycle(named, { partners: [us, ally, member] }));

    expect(partners).toEqual([us, ally, member]);
  });
});

describe("renaming a company in the comparison", () => {
  const chosen = { search: { candidates: [weaver, dyer], selectedIds: ["weaver"] } };
  const renamed = setField("search", "candidates", [{ ...weaver, name: "Web" }, dyer], aMoment());

  test("renames the partner it has become", () => {
    const { partners } = renamed(inCycle(chosen, { partners: [us, member] }));

    expect(partners).toEqual([us, { ...member, name: "Web" }]);
  });

  test("follows through a moment without any name", () => {
    const emptied = setField("search", "candidates", [{ ...weaver, name: "" }, dyer], aMoment());
    const { partners } = renamed(emptied(inCycle(chosen, { partners: [us, member] })));

    expect(partners).toEqual([us, { ...member, name: "Web" }]);
  });

  test("leaves the name a partner was given elsewhere", () => {
    const own = { ...member, name: "Weaver & Sons" };
    const { partners } = renamed(inCycle(chosen, { partners: [us, own] }));

    expect(partners).toEqual([us, own]);
  });
});
