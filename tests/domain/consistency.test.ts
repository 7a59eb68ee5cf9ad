import { describe, expect, test } from "vitest";

import { consistencyHints } from "#domain/consistency/consistency.ts";
import { dismissHint, restoreHint } from "#domain/consistency/dismiss-hint.ts";
import type { Cycle, Partner } from "#domain/cooperation.ts";

import {
  ally,
  type Around,
  caseA,
  caseB,
  contextFor,
  contextIn,
  us,
} from "./support/cooperations.ts";
import { aMoment, inCycle } from "./support/editing.ts";
import { aggregated, allOf, answer, rating, sumsOf } from "./support/trust.ts";

/** Structures in which nothing is missing that a rule asks for. */
const settled: Cycle["structures"] = {
  contributions: [{ memberId: "us" }, { memberId: "ally" }],
  returns: [{ memberId: "us" }, { memberId: "ally" }],
  roles: [
    { role: "internalCommunication", memberId: "us", person: "Kim" },
    { role: "externalCommunication", memberId: "ally", person: "Lee" },
  ],
};

const structures = (given: Cycle["structures"]) => ({ structures: { ...settled, ...given } });

/** Rule and what it names, e.g. "K01 Goal". */
function noticed(cycle: Partial<Cycle>, around: Around = {}): string[] {
  return consistencyHints(contextFor(cycle, around)).map(({ id, params }) =>
    [id, ...Object.values(params ?? {})].join(" "),
  );
}

const goal = { id: "g", title: "Goal", priority: 1 } as const;
const criterion = { id: "q", label: "Criterion", linkedGoals: ["g"] };
const gap = { id: "gap", name: "Sensors", level: "missing" } as const;
const core = { id: "core", name: "Recipe", isCore: true } as const;
const row = { id: "s", category: "Recipe", level: "internal" } as const;
const t01 = { typeId: "T01" };
const t03 = { typeId: "T03" };

const flow = { id: "f", title: "Flow", infoId: "s" };
const channel = { channel: "email", maxLevel: "network" } as const;
const plannedHours = (hoursPerMonth: number) => ({ needs: { resources: { hoursPerMonth } } });
// 304 days are ten months.
const hours = (amount: number, unit = "Stunden") => ({
  memberId: "us",
  kind: "time" as const,
  amount,
  unit,
  from: "2025-01-01",
  to: "2025-11-01",
});
const working = (...rows: object[]) =>
  structures({ contributions: [...rows, { memberId: "us" }, { memberId: "ally" }] });

const selected = (candidate: object): Partial<Cycle> => ({
  search: { candidates: [{ id: "c", name: "Ally", ...candidate }], selectedIds: ["c"] },
});

const left: Partner = { ...ally, leftInCycle: 1, leftOn: "2025-10-31" };
const contact = { relationship: { contacts: [{ memberId: "ally", person: "Lee" }] } };

const voices = (...rows: [memberId: string, responded: boolean][]): Partial<Cycle> => ({
  evaluation: {
    participants: rows.map(([memberId, responded]) => ({ label: memberId, memberId, responded })),
  },
});
const weak = rating({ ability: 3, benevolence: [3, 3, 3, 2], integrity: 3, openness: 3 });

describe("the rules notice", () => {
  test.each<[string, Partial<Cycle>, string[], Around?]>([
    ["nothing in a cycle that has just begun", {}, []],
    ["no forgotten goal before the search", { needs: { goals: [goal] } }, []],
    [
      "a goal of high priority nobody searches for",
      { needs: { goals: [goal] }, search: { criteria: [{ ...criterion, linkedGoals: [] }] } },
      ["K01 Goal", "K02 Criterion"],
    ],
    [
      "it where only answers of the search exist",
      { needs: { goals: [goal] }, checklist: { "c2-05": { state: "open" } } },
      ["K01 Goal"],
    ],
    [
      "no goal a criterion serves",
      { needs: { goals: [goal] }, search: { criteria: [criterion] } },
      [],
    ],
    [
      "no goal a must serves",
      { needs: { goals: [goal] }, search: { mustCriteria: [{ text: "M", linkedGoals: ["g"] }] } },
      [],
    ],
    [
      "no goal of lower priority",
      { needs: { goals: [{ ...goal, priority: 2 }] }, search: { gutFavorite: "Ally" } },
      [],
    ],
    [
      "nothing where no partner is sought",
      {
        needs: { goals: [goal] },
        search: { skipped: true, criteria: [{ ...criterion, linkedGoals: [] }] },
      },
      [],
    ],
    [
      "a criterion whose goal was deleted",
      { search: { criteria: [criterion] } },
      ["K02 Criterion"],
    ],
    [
      "no criterion that came from a gap",
      {
        needs: { competencies: [gap] },
        search: {
          criteria: [
            {
              ...criterion,
              origin: { reason: "gap", field: "needs.competencies", recordId: "gap" },
            },
          ],
        },
      },
      [],
    ],
    [
      "a criterion that came from a gap that is gone",
      {
        search: {
          criteria: [
            {
              ...criterion,
              origin: { reason: "gap", field: "needs.competencies", recordId: "gap" },
            },
          ],
        },
      },
      ["K02 Criterion"],
    ],
    [
      "no criterion that names a gap",
      {
        needs: { competencies: [gap] },
        search: { criteria: [{ id: "q", label: "Closes our gap: sensors" }] },
      },
      [],
    ],
    [
      "a criterion that names a strength",
      {
        needs: { competencies: [{ ...gap, level: "strong" }] },
        search: { criteria: [{ id: "q", label: "Sensors" }] },
      },
      ["K02 Sensors"],
    ],

    [
      "core knowledge the information matrix forgets",
      { needs: { competencies: [core] }, ...structures({}) },
      ["K03 Recipe"],
    ],
    ["no core knowledge before the matrix", { needs: { competencies: [core] } }, []],
    [
      "no core knowledge that stays in the house",
      { needs: { competencies: [core] }, ...structures({ infoSharing: [row] }) },
      [],
    ],
    [
      "core knowledge that is to be shared",
      {
        needs: { competencies: [core] },
        ...structures({ infoSharing: [{ ...row, category: " recipe", level: "named" }] }),
      },
      ["K04 Recipe"],
    ],
    [
      "no shared knowledge that is no core",
      {
        needs: { competencies: [{ ...core, isCore: false }] },
        ...structures({ infoSharing: [{ ...row, level: "public" }] }),
      },
      [],
    ],
    [
      "no core knowledge without a level yet",
      { needs: { competencies: [core] }, ...structures({ infoSharing: [{ ...row, level: "" }] }) },
      [],
    ],

    [
      "a competitor without the tension T03",
      structures({ tensions: [t01] }),
      ["K05 Ally"],
      { partners: [us, { ...ally, competitor: "partly" }] },
    ],
    [
      "no competitor with the tension T03",
      structures({ tensions: [t03] }),
      [],
      { partners: [us, { ...ally, competitor: "yes" }] },
    ],
    [
      "a competitor among the selected once",
      { ...selected({ competitor: "yes" }), ...structures({}) },
      ["K05 Ally"],
      { partners: [us, { ...ally, competitor: "yes" }] },
    ],
    ...(["private", "personal", "financial"] as const).map(
      (relationType): [string, Partial<Cycle>, string[]] => [
        `a ${relationType} tie without the tension T01`,
        { ...selected({ relationType }), ...structures({ tensions: [t03] }) },
        ["K06 Ally"],
      ],
    ),
    [
      "no tie with the tension T01",
      { ...selected({ relationType: "private" }), ...structures({ tensions: [t01] }) },
      [],
    ],
    [
      "no business acquaintance",
      { ...selected({ relationType: "business" }), ...structures({}) },
      [],
    ],
    [
      "a member that brings nothing in, and one that gets nothing back",
      structures({ contributions: [{ memberId: "us" }], returns: [{ memberId: "ally" }] }),
      ["K07 Us", "K07 Ally"],
    ],

    [
      "a flow of what stays in the house",
      { ...structures({ infoSharing: [row] }), relationship: { dataFlows: [flow] } },
      ["K08 Flow"],
    ],
    ...([undefined, "", "none"] as const).map((gdprRole): [string, Partial<Cycle>, string[]] => [
      `personal data with the role ${gdprRole}`,
      {
        relationship: { dataFlows: [{ ...flow, personalData: true, gdprRole: gdprRole ?? null }] },
      },
      ["K09 Flow"],
    ]),
    [
      "no personal data with a settled role",
      { relationship: { dataFlows: [{ ...flow, personalData: true, gdprRole: "joint" }] } },
      [],
    ],
    [
      "a way that is too open",
      {
        ...structures({ infoSharing: [{ ...row, level: "company" }] }),
        relationship: { dataFlows: [{ ...flow, method: "email" }], channels: [channel] },
      },
      ["K10 Flow email"],
    ],
    [
      "no way with a channel that is safe enough",
      {
        ...structures({ infoSharing: [{ ...row, level: "company" }] }),
        relationship: {
          dataFlows: [{ ...flow, method: "email" }],
          channels: [channel, { channel: "encryptedMail", maxLevel: "company" }],
        },
      },
      [],
    ],
    [
      "no way without a channel to compare it with",
      {
        ...structures({ infoSharing: [{ ...row, level: "company" }] }),
        relationship: {
          dataFlows: [
            { ...flow, method: "portal" },
            { ...flow, id: "f2", method: "api" },
          ],
          channels: [channel],
        },
      },
      [],
    ],
    [
      "nobody for the communication with others",
      structures({ roles: [{ role: "internalCommunication", person: "Kim" }] }),
      ["K11"],
    ],
    [
      "a role for the communication without a person",
      structures({
        roles: [
          { role: "internalCommunication", person: "Kim" },
          { role: "externalCommunication", person: " " },
        ],
      }),
      ["K11"],
    ],

    // Weekly meetings on 2026-02-02: fourteen days before is 2026-01-19.
    ...(
      [
        ["a meeting held twice its rhythm ago", "weekly", "2026-01-19", []],
        ["a meeting held longer ago", "weekly", "2026-01-18", ["K12 Round"]],
        ["a meeting never held", "weekly", "", []],
        ["a meeting held in the future", "weekly", "2026-03-01", []],
        ["a meeting on demand", "onDemand", "2020-01-01", []],
      ] as const
    ).map(([title, rhythm, lastHeld, hints]): [string, Partial<Cycle>, string[]] => [
      title,
      { relationship: { meetings: [{ id: "h", title: "Round", rhythm, lastHeld }] } },
      [...hints],
    ]),
    [
      "a tension behind two conflicts, once",
      {
        relationship: {
          issueLog: ["T11", "T06", "T11", "T11", "", null].map((tensionTypeId) => ({
            tensionTypeId,
          })),
        },
      },
      ["K13 T11"],
    ],

    ["an evaluation by the own people", voices(["us", true], ["ally", false]), ["K14"]],
    ["an evaluation planned with the own people", voices(["us", false]), ["K14"]],
    ["no evaluation planned with both", voices(["us", false], ["ally", false]), []],
    ["no evaluation by both", voices(["us", true], ["ally", true]), []],
    [
      "no evaluation with trust answers of both",
      {
        evaluation: {
          ...voices(["us", true]).evaluation,
          trustRatings: [answer("ally", allOf(4))],
        },
      },
      [],
    ],
    ["no evaluation of a company alone", voices(["us", true]), [], { partners: [us] }],
    [
      "unequal shares",
      { evaluation: { proportionality: [{ memberId: "ally", rating: 2 }] } },
      ["K15"],
    ],
    [
      "an overdue consequence, with its days",
      {
        evaluation: {
          consequences: [
            { text: "Pay", dueDate: "2026-01-15", status: "inProgress" },
            { text: "Today", dueDate: "2026-02-02", status: "planned" },
            { text: "Done", dueDate: "2026-01-15", status: "done" },
            { text: "Dropped", dueDate: "2026-01-15", status: "dropped" },
            { text: "Next", dueDate: "2026-02-01", status: "planned", type: "newGoal" },
          ],
        },
      },
      ["K16 Pay 18", "K16 Next 1"],
    ],
    [
      "a goal past its date that nobody measured",
      {
        needs: {
          goals: [
            { id: "a", title: "Past", dueDate: "2026-02-01" },
            { id: "b", title: "Today", dueDate: "2026-02-02" },
            { id: "c", title: "Measured", dueDate: "2026-02-01" },
            { id: "d", title: "Open", dueDate: "2026-02-01" },
          ],
        },
        evaluation: {
          goalResults: [
            { goalId: "c", actual: 0 },
            { goalId: "d", actual: null },
          ],
        },
      },
      ["K17 Past", "K17 Open"],
    ],
    [
      "an application that keeps the data",
      {
        relationship: {
          applications: [
            { name: "No", exitExport: "no", status: "live" },
            { name: "Unclear", exitExport: "unclear", status: "live" },
            { name: "Yes", exitExport: "yes", status: "live" },
            { name: "Test", exitExport: "no", status: "test" },
            { name: "Unsaid", status: "live" },
          ],
        },
      },
      ["K18 No", "K18 Unclear"],
    ],

    [
      "people of a company that left in an earlier cycle",
      {
        number: 2,
        ...structures({
          contributions: [{ memberId: "us" }],
          returns: [{ memberId: "us" }],
        }),
        ...contact,
      },
      ["K19 Lee", "K19 Lee"],
      { partners: [us, { ...left, leftOn: null }] },
    ],
    [
      "people of a company that has left in this cycle",
      contact,
      ["K19 Lee"],
      { partners: [us, left] },
    ],
    [
      "nobody of a company that is about to leave",
      contact,
      [],
      {
        partners: [us, { ...left, leftOn: "2026-03-31" }],
      },
    ],
    [
      "nobody of a member of a closed cycle",
      { closedOn: "2025-12-31", ...contact },
      [],
      { partners: [us, left] },
    ],
    ["nobody of a company unknown", { relationship: { contacts: [{ memberId: "x" }] } }, []],

    ["a joint brand nobody checked", structures({ externalAppearance: "jointBrand" }), ["K20"]],
    [
      "a joint bid whose liability was ruled out, not checked",
      structures({
        externalAppearance: "bidding",
        legalHints: { L07: { state: "notApplicable" } },
      }),
      ["K20"],
    ],
    [
      "no joint brand that was checked",
      structures({ externalAppearance: "jointBrand", legalHints: { L07: { state: "checked" } } }),
      [],
    ],
    ["no separate appearance", structures({ externalAppearance: "lead" }), []],

    ["no effort at 1.3 times the plan", { ...plannedHours(10), ...working(hours(130)) }, []],
    ["effort above 1.3 times the plan", { ...plannedHours(10), ...working(hours(131)) }, ["K21"]],
    [
      "the effort of several rows together",
      { ...plannedHours(10), ...working(hours(70), hours(70, "h")) },
      ["K21"],
    ],
    [
      "no effort of others, without a span or in another unit",
      {
        ...plannedHours(10),
        ...working(
          { ...hours(999), memberId: "ally" },
          { ...hours(999), to: "" },
          { ...hours(999), kind: "money" },
          hours(999, "Euro"),
        ),
      },
      [],
    ],
    ["no effort without a plan", working(hours(999)), []],

    [
      "a weak dimension without a measure",
      { evaluation: { trustRatings: [answer("us", weak), answer("ally", weak)] } },
      ["K22 benevolence"],
    ],
    [
      "no weak dimension with a measure",
      {
        evaluation: { trustRatings: [answer("us", weak), answer("ally", weak)] },
        relationship: { trustMeasures: [{ dimension: "benevolence" }] },
      },
      [],
    ],
    [
      "no dimension that is hidden",
      { evaluation: { trustRatings: aggregated({ us: sumsOf(2, 2), ally: sumsOf(2, 2) }) } },
      [],
    ],
  ])("%s", (_title, cycle, hints, around) => {
    expect(noticed(cycle, around)).toEqual(hints);
  });

  test("in „Pumpen im Blick“ what the specification says", () => {
    expect(
      consistencyHints(contextIn(caseA())).map(({ id, params }) => ({ id, ...params })),
    ).toEqual([
      { id: "K02", criterion: "Arbeitsweise passt zu unserer" },
      { id: "K04", name: "Ausfallmuster aus 20 Jahren Serviceberichten" },
      { id: "K15" },
      { id: "K18", application: "Fehlerliste" },
    ]);
  });

  test("in „Sanieren aus einer Hand“ what its story tells", () => {
    const hints = (cycle: number) =>
      consistencyHints(contextIn(caseB(), cycle)).map(({ id, params }) =>
        [id, ...Object.values(params ?? {})].join(" "),
      );

    expect(hints(1)).toEqual([
      "K09 Anfragen der Kundschaft", // f1: personalData, gdprRole none
      "K10 Anfragen der Kundschaft email", // s3 company, n3 email up to network
      "K12 Baustellenrunde", // weekly, last held 63 days before 2024-11-04
      "K13 T11", // u1 and u3
      "K15",
      "K18 Gemeinsame Internetseite",
      "K20", // jointBrand, L07 toCheck
      "K21", // 360 h in 242 days: 45 a month, planned 30
      "K22 integrity", // 42, only v1 for benevolence
    ]);
    expect(hints(2)).toEqual([
      "K16 Sicherheitsprüfung des Portals abschließen 18", // q-b10, due on 2026-01-15
    ]);
  });
});

describe("a dismissed hint", () => {
  const entries = { search: { criteria: [{ id: "q", label: "Criterion" }] } };
  const hintsOf = (cooperation: ReturnType<typeof inCycle>) =>
    consistencyHints(contextIn(cooperation)).map(({ id, dismissal }) => [id, dismissal?.reason]);

  test("stays listed with its reason, and can be shown again", () => {
    const hint = { id: "K02", key: "q" } as const;
    const away = dismissHint(hint, " It is fine. ", aMoment())(inCycle(entries));

    expect(hintsOf(inCycle(entries))).toEqual([["K02", undefined]]);
    expect(hintsOf(away)).toEqual([["K02", "It is fine."]]);
    expect(away.cycles[0]?.dismissedHints).toEqual([
      { id: "new-1", hint: "K02", key: "q", reason: "It is fine.", date: "2026-02-02" },
    ]);
    expect(hintsOf(restoreHint(hint)(away))).toEqual([["K02", undefined]]);
  });

  test("is about its facts and no others", () => {
    const away = dismissHint({ id: "K02", key: "other" }, "Fine", aMoment())(inCycle(entries));

    expect(hintsOf(away)).toEqual([["K02", undefined]]);
  });

  test("is noted once", () => {
    const hint = { id: "K02", key: "q" } as const;
    const once = dismissHint(hint, "One", aMoment())(inCycle(entries));
    const twice = dismissHint(hint, "Two", aMoment())(once);

    expect(twice.cycles[0]?.dismissedHints).toHaveLength(1);
    expect(hintsOf(twice)).toEqual([["K02", "Two"]]);
  });
});
