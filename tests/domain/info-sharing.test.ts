import { describe, expect, test } from "vitest";

import type { Partner } from "#domain/cooperation.ts";
import {
  byLevel,
  coreWithoutRow,
  type InfoRow,
  legalReasons,
  type Sight,
  sightsOf,
} from "#domain/info-sharing.ts";

import { ally, caseA, contextFor, contextIn, us } from "./support/cooperations.ts";

const row = (given: Partial<InfoRow>): InfoRow => ({ id: "row", owner: "us", ...given });
const third: Partner = { id: "third", name: "Third Works AG", own: false, joinedInCycle: 1 };
const helper: Partner = { id: "helper", name: "Helper Works AG", own: false, joinedInCycle: 1 };

type Verdict = `${Sight["may"]} ${Sight["because"]}`;

describe("what a member may see", () => {
  function verdict(
    given: Partial<InfoRow>,
    memberId: string,
    partners = [us, third, helper],
  ): Verdict | undefined {
    const context = contextFor(
      {
        structures: {
          infoSharing: [row(given)],
          roles: [
            { id: "r1", memberId: "third", person: "Kim Holt", deputy: "Lee Moor" },
            { id: "r2", memberId: "us", person: "Lee Moor", deputy: "Pat Field" },
          ],
        },
      },
      { partners },
    );
    const [sight] = sightsOf(memberId, context);
    return sight && `${sight.may} ${sight.because}`;
  }

  test.each<[title: string, given: Partial<InfoRow>, memberId: string, found: Verdict]>([
    ["public is for all", { level: "public" }, "third", "yes public"],
    ["all partners means all members", { level: "network" }, "helper", "yes network"],
    ["what stays in the house stays there", { level: "internal" }, "third", "no internal"],
    ["the owner sees its own, whatever the level", { level: "internal" }, "us", "yes owner"],
    ["without a level nothing is decided", {}, "third", "unclear noLevel"],
    [
      "a company is found by its own word",
      { level: "company", recipients: "Support Third" },
      "third",
      "yes recipient",
    ],
    [
      "a word that two companies share finds neither",
      { level: "company", recipients: "Works" },
      "third",
      "unclear unresolved",
    ],
    [
      "who is not among the found ones may not",
      { level: "company", recipients: "Third Works AG" },
      "helper",
      "no notNamed",
    ],
    [
      "as long as somebody is unknown, the others are unclear",
      { level: "named", recipients: "Kim Holt, Somebody Else" },
      "helper",
      "unclear unresolved",
    ],
    [
      "a person is found by a role",
      { level: "named", recipients: "Kim Holt" },
      "third",
      "yes recipient",
    ],
    [
      "a deputy of one company who has a role in another belongs to the other",
      { level: "named", recipients: "Lee Moor" },
      "third",
      "no notNamed",
    ],
    [
      "several in one breath",
      { level: "named", recipients: "Kim Holt and Helper" },
      "helper",
      "yes recipient",
    ],
    ["nobody named yet", { level: "named" }, "third", "unclear unresolved"],
  ])("%s", (_title, given, memberId, found) => {
    expect(verdict(given, memberId)).toBe(found);
  });

  test("of two companies only the other one can be the receiving company", () => {
    const given = { level: "company", recipients: "whoever needs it" } as const;
    expect(verdict(given, "ally", [us, ally])).toBe("yes onlyOther");
    expect(verdict({ ...given, level: "named" }, "ally", [us, ally])).toBe("unclear unresolved");
    expect(verdict({ ...given, owner: "" }, "ally", [us, ally])).toBe("unclear unresolved");
  });

  test("the example: its partner sees what it owns and what is meant for it, the rest stays in the house", () => {
    const sights = sightsOf("blaumeise", contextIn(caseA()));
    const ids = (may: Sight["may"]) =>
      sights.flatMap((sight) => (sight.may === may ? sight.row.id : []));
    expect(ids("yes")).toEqual(["s1", "s2", "s3", "s5", "s6", "s8", "s9", "s10"]);
    expect(ids("no")).toEqual(["s4", "s7"]);
    expect(ids("unclear")).toEqual([]);
  });
});

describe("legal hints a row is about", () => {
  const rival: Partner = { ...ally, competitor: "partly" };
  const said = (given: Partial<InfoRow>, members: readonly Partner[]) =>
    legalReasons(row(given), { members }).flatMap(({ hints }) => hints);

  test.each<[title: string, given: Partial<InfoRow>, members: readonly Partner[], found: string[]]>(
    [
      ["nothing marked", { level: "public" }, [us, rival], []],
      [
        "sensitive, shared with a rival",
        { competitionSensitive: true, level: "network" },
        [us, rival],
        ["L03"],
      ],
      [
        "sensitive, kept in the house",
        { competitionSensitive: true, level: "internal" },
        [us, rival],
        [],
      ],
      [
        "sensitive, shared among no rivals",
        { competitionSensitive: true, level: "network" },
        [us, ally],
        [],
      ],
      [
        "we are no rival of ourselves",
        { competitionSensitive: true, level: "network" },
        [{ ...us, competitor: "yes" }, ally],
        [],
      ],
      [
        "a trade secret, kept or not",
        { tradeSecret: true, level: "internal" },
        [us, ally],
        ["L04"],
      ],
      [
        "personal data, shared",
        { personalData: true, level: "company" },
        [us, ally],
        ["L05", "L06"],
      ],
      ["personal data, kept", { personalData: true, level: "internal" }, [us, ally], []],
      ["personal data, no level yet", { personalData: true }, [us, ally], []],
    ],
  )("%s", (_title, given, members, found) => {
    expect(said(given, members)).toEqual(found);
  });

  test("the rivals are named", () => {
    const given = row({ competitionSensitive: true, level: "named" });
    expect(legalReasons(given, { members: [us, rival] })[0]?.members).toEqual(["Ally"]);
  });
});

describe("core knowledge without a row", () => {
  const competencies = [
    { id: "core", name: " Alloys ", isCore: true },
    { id: "other", name: "Sales", isCore: false },
    { id: "blank", name: "", isCore: true },
  ];
  test.each([
    ["no row", [], ["Alloys"]],
    [
      "a row that came from it, whatever it is called",
      [{ id: "a", category: "Mix", origin: "core" }],
      [],
    ],
    ["a row of its name", [{ id: "a", category: "alloys" }], []],
    ["another row", [{ id: "a", category: "Alloy prices" }], ["Alloys"]],
  ])("%s", (_title, infoSharing, found) => {
    const context = contextFor({ needs: { competencies }, structures: { infoSharing } });
    expect(coreWithoutRow(context).map(({ name }) => name)).toEqual(found);
  });

  test("an empty phase 1 has none", () => {
    expect(coreWithoutRow(contextFor())).toEqual([]);
  });
});

test("rows go from the least to the most sensitive level, undecided ones last", () => {
  const rows = [
    row({ id: "a", level: "internal" }),
    row({ id: "b" }),
    row({ id: "c", level: "public" }),
  ];
  expect(byLevel(rows).map(({ level, rows: own }) => [level, own.map(({ id }) => id)])).toEqual([
    ["public", ["c"]],
    ["internal", ["a"]],
    [undefined, ["b"]],
  ]);
});
