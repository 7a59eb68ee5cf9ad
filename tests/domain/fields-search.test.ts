import { describe, expect, test } from "vitest";

import type { Search } from "#domain/fields/search.ts";

import { copies, characters, judged, readable } from "./support/judging.ts";

type Row = [title: string, field: keyof Search, entries: Search, found: string[]];

const criterion = { id: "quality", label: "Quality", category: "expertise", weight: 25 } as const;
const four = ["a", "b", "c", "d"].map((id) => ({ ...criterion, id }));
const timebox = { from: "2025-02-01", to: "2025-04-01", hours: 40 };
const candidate = {
  id: "weaver",
  name: "Weaver",
  source: "fair",
  relationType: "none",
  competitor: "no",
  status: "talk",
} as const;
const rival = { ...candidate, id: "rival", name: "Rival" } as const;
const compared = (...scores: (number | null)[]): Search => ({
  criteria: [{ ...criterion, weight: 100 }],
  candidates: scores.map((value, index) => ({
    ...candidate,
    id: `c${index + 1}`,
    scores: { quality: { value } },
  })),
});

describe("an entry of the search counts once nothing is missing", () => {
  test.each<Row>([
    [
      "a picture of 39 characters is too short",
      "idealPartner",
      {
        idealPartner: characters(39),
      },
      ["tooShort"],
    ],
    ["a picture of 40 characters is enough", "idealPartner", { idealPartner: characters(40) }, []],
    ["the number of partners has to be chosen", "partnerCount", {}, ["choice"]],
    ["a favorite may stay unnamed", "gutFavorite", {}, []],
    ["no must is too few", "mustCriteria", { mustCriteria: [] }, ["tooFew"]],
    [
      "three criteria are too few",
      "criteria",
      {
        criteria: four.slice(1).map((one) => ({ ...one, weight: 100 / 3 })),
      },
      ["tooFew"],
    ],
    ["four criteria of 25 % each are enough", "criteria", { criteria: four }, []],
    [
      "twelve criteria are not too many",
      "criteria",
      {
        criteria: weighted([...copies(11, 5), 45]),
      },
      [],
    ],
    [
      "thirteen criteria are too many",
      "criteria",
      {
        criteria: weighted([...copies(12, 5), 40]),
      },
      ["tooMany"],
    ],
    [
      "weights of 99 % do not make 100",
      "criteria",
      {
        criteria: weighted([25, 25, 25, 24]),
      },
      ["weightSum"],
    ],
    [
      "weights of 100.1 % do not make 100",
      "criteria",
      {
        criteria: weighted([25, 25, 25, 25.1]),
      },
      ["weightSum"],
    ],
    ["weights of tenths make 100", "criteria", { criteria: weighted([33.3, 33.3, 33.3, 0.1]) }, []],
    [
      "a criterion without weight can go",
      "criteria",
      {
        criteria: weighted([50, 25, 25, 0]),
      },
      ["weightZero c4.weight"],
    ],
    [
      "a criterion cannot weigh less than nothing",
      "criteria",
      {
        criteria: weighted([50, 25, 26, -1]),
      },
      ["weightZero c4.weight"],
    ],
    ["the weights have to be fixed", "weightsFixedOn", {}, ["required"]],
    [
      "weights may be fixed on the day of the first score",
      "weightsFixedOn",
      {
        weightsFixedOn: "2025-02-17",
        firstScoreOn: "2025-02-17",
      },
      [],
    ],
    [
      "weights fixed after the first score are late",
      "weightsFixedOn",
      {
        weightsFixedOn: "2025-02-18",
        firstScoreOn: "2025-02-17",
      },
      ["weightsAfterScore"],
    ],
    [
      "weights changed for a logged reason are fixed",
      "weightsFixedOn",
      {
        weightsFixedOn: "2025-02-18",
        firstScoreOn: "2025-02-17",
        weightChanges: [{ date: "2025-02-18", reason: "The board decided anew" }],
      },
      [],
    ],
    [
      "a search ends after it begins",
      "timebox",
      {
        timebox: { ...timebox, to: timebox.from },
      },
      ["dateOrder to"],
    ],
    [
      "a search takes more than no hours",
      "timebox",
      {
        timebox: { ...timebox, hours: 0 },
      },
      ["outOfRange hours"],
    ],
    ["one channel is no search", "channels", { channels: ["fair"] }, ["tooFew"]],
    ["two channels are a search", "channels", { channels: ["fair", "online"] }, []],
    ["no company is too few", "candidates", { candidates: [] }, ["tooFew"]],
    [
      "a company is entered once",
      "candidates",
      {
        candidates: [candidate, { ...rival, name: " weaver" }],
      },
      ["duplicate rival.name"],
    ],
    [
      "a company needs its tie to us",
      "candidates",
      {
        candidates: [{ ...candidate, relationType: "" }],
      },
      ["choice weaver.relationType"],
    ],
    [
      "a talk cannot have been tomorrow",
      "talks",
      {
        talks: [{ id: "talk", candidateId: "weaver", date: "2026-02-03" }],
      },
      ["futureDate talk.date"],
    ],
    [
      "a talk may have been today",
      "talks",
      {
        talks: [{ id: "talk", candidateId: "weaver", date: "2026-02-02" }],
      },
      [],
    ],
    ["confidentiality has to be settled", "nda", {}, ["choice"]],
    ["a trial needs a result", "trial", { trial: { note: "Later" } }, ["choice result"]],
    [
      "no trial needs a reason of 10 characters",
      "trial",
      {
        trial: { result: "none", note: characters(9) },
      },
      ["noTrialReason note"],
    ],
    [
      "no trial for a reason of 10 characters is fine",
      "trial",
      {
        trial: { result: "none", note: characters(10) },
      },
      [],
    ],
    [
      "a trial does not end before it begins",
      "trial",
      {
        trial: { result: "good", from: "2025-04-14", to: "2025-04-13" },
      },
      ["dateOrder to"],
    ],
    ["nobody selected is not enough", "selectedIds", { selectedIds: [] }, ["choice"]],
    [
      "a deleted company cannot be selected",
      "selectedIds",
      {
        candidates: [candidate],
        selectedIds: ["weaver", "deleted"],
      },
      ["refMissing"],
    ],
    [
      "a reason of 39 characters is too short",
      "selectionReason",
      {
        selectionReason: characters(39),
      },
      ["tooShort"],
    ],
    [
      "a reason of 40 characters is enough",
      "selectionReason",
      {
        selectionReason: characters(40),
      },
      [],
    ],
    [
      "a deviation of 29 characters is too short",
      "deviationReason",
      {
        ...compared(4, 5),
        selectedIds: ["c1"],
        deviationReason: characters(29),
      },
      ["tooShort"],
    ],
    [
      "a deviation of 30 characters is enough",
      "deviationReason",
      {
        ...compared(4, 5),
        selectedIds: ["c1"],
        deviationReason: characters(30),
      },
      [],
    ],
    [
      "a second opinion names a person, a day and a view",
      "secondOpinion",
      {
        candidates: [{ ...candidate, relationType: "private" }],
        selectedIds: ["weaver"],
      },
      ["required person", "required date", "choice agrees"],
    ],
  ])("%s", (_title, field, entries, problems) => {
    expect(readable(judged("search", field, entries).problems)).toEqual(problems);
  });
});

function weighted(weights: readonly number[]) {
  return weights.map((weight, index) => ({ ...criterion, id: `c${index + 1}`, weight }));
}
