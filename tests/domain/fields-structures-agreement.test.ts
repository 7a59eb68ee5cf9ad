import { describe, expect, test } from "vitest";

import { CLAUSES } from "#domain/agreement.ts";
import type { Structures } from "#domain/fields/structures.ts";

import { NO_COMPETITION_CLAUSE } from "./support/cooperations.ts";
import { copies, characters, judged, readable } from "./support/judging.ts";

type Row = [title: string, field: keyof Structures, entries: Structures, found: string[]];

const row = {
  id: "row",
  category: "Dates",
  owner: "us",
  level: "network",
  purpose: "Planning",
  personalData: false,
  tradeSecret: false,
  competitionSensitive: false,
} as const;
const five = copies(5, row);
const tension = { id: "tie", typeId: "T01", likelihood: 3, severity: 3, status: "agreed" } as const;
const step = { id: "first", level: 1, who: "The two concerned", withinDays: 5 };
const rules = { joining: characters(20), leaving: characters(20), ending: characters(20) };
const plan = { intervalMonths: 6, firstDate: "2026-07-01" } as const;

describe("an entry on knowledge, tensions and agreement counts once nothing is missing", () => {
  test.each<Row>([
    [
      "four kinds of information are too few",
      "infoSharing",
      {
        infoSharing: copies(4, row),
      },
      ["tooFew"],
    ],
    ["five kinds of information are enough", "infoSharing", { infoSharing: five }, []],
    [
      "named persons have to be named",
      "infoSharing",
      {
        infoSharing: [{ ...row, level: "named", protection: "Lock" }, ...five],
      },
      ["recipientsMissing row.recipients"],
    ],
    [
      "named persons are named",
      "infoSharing",
      {
        infoSharing: [{ ...row, level: "named", recipients: "Kim", protection: "Lock" }, ...five],
      },
      [],
    ],
    [
      "what goes to one company needs protection",
      "infoSharing",
      {
        infoSharing: [{ ...row, level: "company" }, ...five],
      },
      ["required row.protection"],
    ],
    [
      "what goes to named persons needs protection",
      "infoSharing",
      {
        infoSharing: [{ ...row, level: "named", recipients: "Kim" }, ...five],
      },
      ["required row.protection"],
    ],
    [
      "a trade secret needs protection even in the house",
      "infoSharing",
      {
        infoSharing: [{ ...row, level: "internal", tradeSecret: true }, ...five],
      },
      ["protectionMissing row.protection"],
    ],
    [
      "a protected secret is enough",
      "infoSharing",
      {
        infoSharing: [{ ...row, level: "company", tradeSecret: true, protection: "Lock" }, ...five],
      },
      [],
    ],
    [
      "knowledge needs protection and a rule for afterwards",
      "knowHow",
      {
        knowHow: [{ id: "platform", title: "Platform", memberId: "us" }],
      },
      ["required platform.protection", "required platform.usageAfter"],
    ],
    ["two tensions are too few", "tensions", { tensions: [tension, tension] }, ["tooFew"]],
    ["three tensions are enough", "tensions", { tensions: copies(3, tension) }, []],
    [
      "a tension of 12 needs an arrangement",
      "tensions",
      {
        tensions: [{ ...tension, likelihood: 3, severity: 4 }, tension, tension],
      },
      ["tensionArrangement tie.arrangement"],
    ],
    [
      "a tension of 10 needs none",
      "tensions",
      {
        tensions: [{ ...tension, likelihood: 2, severity: 5 }, tension, tension],
      },
      [],
    ],
    [
      "a tension with an arrangement is taken care of",
      "tensions",
      {
        tensions: [
          { ...tension, likelihood: 5, severity: 5, arrangement: "Open books" },
          tension,
          tension,
        ],
      },
      [],
    ],
    ["one level is no path", "conflictPath", { conflictPath: [step] }, ["tooFew"]],
    ["two levels are a path", "conflictPath", { conflictPath: [step, step] }, []],
    [
      "a level without time settles nothing",
      "conflictPath",
      {
        conflictPath: [{ ...step, withinDays: 0 }, step],
      },
      ["outOfRange first.withinDays"],
    ],
    [
      "decisions by topic name the topics",
      "decisionRule",
      {
        decisionRule: { rule: "byTopic" },
      },
      ["topicsMissing text"],
    ],
    [
      "decisions by topic with topics are enough",
      "decisionRule",
      {
        decisionRule: { rule: "byTopic", text: "Money: all" },
      },
      [],
    ],
    ["the appearance has to be chosen", "externalAppearance", {}, ["choice"]],
    [
      "leaving takes 20 characters",
      "membership",
      {
        membership: { ...rules, leaving: characters(19) },
      },
      ["tooShort leaving"],
    ],
    ["joining, leaving and ending are enough", "membership", { membership: rules }, []],
    ["a signature has a date", "agreement", { agreement: { kind: "signed" } }, ["signedDate date"]],
    ["a draft needs no date", "agreement", { agreement: { kind: "draft" } }, []],
    [
      "a term does not end before it begins",
      "agreement",
      {
        agreement: { kind: "draft", termFrom: "2025-05-02", termTo: "2025-05-01" },
      },
      ["dateOrder termTo"],
    ],
    ["key clauses do not stay open", "clauses", { clauses: clauses("open") }, ["clausesOpen"]],
    [
      "key clauses nobody touched are open",
      "clauses",
      {
        clauses: clauses("agreed").slice(1),
      },
      ["clausesOpen"],
    ],
    ["drafted clauses are enough", "clauses", { clauses: clauses("drafted") }, []],
    [
      "the first evaluation lies after the agreement",
      "evaluationPlan",
      {
        agreement: { kind: "signed", date: "2026-07-01" },
        evaluationPlan: plan,
      },
      ["pastDate firstDate"],
    ],
    [
      "an evaluation agreed in the past may be due by now",
      "evaluationPlan",
      {
        agreement: { kind: "signed", date: "2025-05-12" },
        evaluationPlan: { ...plan, firstDate: "2026-01-12" },
      },
      [],
    ],
    [
      "without an agreement the evaluation lies in the future",
      "evaluationPlan",
      {
        evaluationPlan: { ...plan, firstDate: "2026-02-02" },
      },
      ["pastDate firstDate"],
    ],
    [
      "tomorrow is the future",
      "evaluationPlan",
      {
        evaluationPlan: { ...plan, firstDate: "2026-02-03" },
      },
      [],
    ],
  ])("%s", (_title, field, entries, problems) => {
    const state = judged("structures", field, entries);

    expect(readable(state.problems)).toEqual(problems);
  });
});

describe("legal hints", () => {
  test.each<[string, NonNullable<Structures["legalHints"]>, string[]]>([
    ["ask for an assessment of those that apply always", {}, ["hintsUnanswered"]],
    ["ask for each that is triggered", { L08: { state: "checked" } }, ["hintsUnanswered"]],
    [
      "are answered by any assessment",
      { L08: { state: "toCheck" }, L11: { state: "checked" } },
      [],
    ],
  ])("%s", (_title, legalHints, problems) => {
    const entries = { clauses: NO_COMPETITION_CLAUSE, legalHints };

    expect(readable(judged("structures", "legalHints", entries).problems)).toEqual(problems);
  });

  test.each<[string, Structures, string]>([
    ["before any clause was looked at", {}, "L08 L10 L11"],
    ["once competition was ruled out", { clauses: NO_COMPETITION_CLAUSE }, "L08 L11"],
    ["but no assessed ones", { legalHints: { L10: { state: "toCheck" } } }, "L08 L11"],
  ])("name those without an assessment, %s", (_title, entries, hints) => {
    const { problems } = judged("structures", "legalHints", entries);

    expect(problems).toEqual([{ code: "hintsUnanswered", path: [], params: { hints } }]);
  });
});

function clauses(status: "open" | "drafted" | "agreed") {
  return CLAUSES.map(({ id }) => ({ clauseId: id, status }));
}
