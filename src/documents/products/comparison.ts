import type { DocumentWords } from "#content/documents.ts";
import type { CycleContext } from "#domain/context.ts";
import type { Search } from "#domain/fields/search.ts";
import { recordById, recordsOf } from "#domain/records.ts";
import type { Standing } from "#domain/utility.ts";

import { facts, heading, paragraph } from "../blocks.ts";
import type { Block, DocumentInput, DocumentState, WorkProduct } from "../model.ts";
import { stateOfFields } from "../state-of.ts";
import { type Values, valuesIn } from "../values.ts";
import { skippedSearch } from "./skipped-search.ts";
import {
  inRankOrder,
  nameOf,
  rankingTable,
  resultText,
  stabilityText,
  utilityBars,
} from "./standing-words.ts";
import { warningTable } from "./warning-table.ts";

/** Companies side by side in one table; with more of them the evidence could not be read. */
const SIDE_BY_SIDE = 6;

/** The comparison by points (section 3.2). */
export const comparison: WorkProduct = {
  id: "comparison",
  path: "vergleich-nach-punkten",
  phase: "search",
  variants: ["all"],
  wordsIn: (words) => words.comparison,
  stateOf,
  build(input) {
    const { search } = input.context.cycle;
    const words = input.words.comparison;
    const values = valuesIn(input);
    const isEmpty = recordsOf(search.candidates).length === 0;
    return {
      title: words.title,
      subtitle: values.text(input.context.cooperation.base.ownCompany?.name),
      landscape: true,
      notice: words.internalNotice,
      blocks: [
        ...skippedSearch(input),
        heading(words.sections.result, "1"),
        ...(isEmpty
          ? [values.missing(words.missing.candidates, "search", "compare")]
          : result(search, words, values)),
        heading(words.sections.details, "2"),
        ...details(search, input, words, values),
        heading(words.sections.weights, "3"),
        ...weights(search, words, values),
        heading(words.sections.warnings, "4"),
        warningTable(search, words, values),
      ],
    };
  },
};

const stateOfSearch = stateOfFields("search", {
  shown: [],
  deciding: ["criteria", "weightsFixedOn", "candidates", "selectedIds"],
});

/** Without companies there is nothing to compare, however good the criteria are. */
function stateOf(context: CycleContext): DocumentState {
  if (recordsOf(context.cycle.search.candidates).length === 0) return "empty";
  return stateOfSearch(context);
}

function result(search: Search, words: DocumentWords["comparison"], values: Values) {
  return [
    rankingTable(search, words, values),
    paragraph(stabilityText(search, words)),
    paragraph(words.said.note, "lead"),
    utilityBars(search, words),
  ];
}

/** Scores with their evidence; many companies stand in several tables of about the same size. */
function details(
  search: Search,
  input: DocumentInput,
  words: DocumentWords["comparison"],
  values: Values,
): readonly Block[] {
  const all = inRankOrder(search);
  const criteria = recordsOf(search.criteria);
  const musts = recordsOf(search.mustCriteria);
  if (criteria.length === 0) return [values.missing(words.missing.criteria, "search", "profile")];
  if (all.length === 0) return [];
  const labels = words.details;
  const anchors: Readonly<Record<number, string | undefined>> =
    input.phases.search.words.fields["candidates"]?.fields?.["scores"]?.value?.fields?.["value"]
      ?.anchors ?? {};
  return [...inPortions(all).map((group) => tableOf(group)), paragraph(labels.scale, "note")];

  function tableOf(group: readonly Standing[]): Block {
    const from = all.indexOf(group[0] as Standing) + 1;
    const candidates = group.map(({ id }) => recordById(search.candidates, id));
    return {
      kind: "table",
      caption: labels.caption(from, from + group.length - 1, all.length),
      columns: [
        { label: labels.measure, width: 20 },
        { label: labels.weight, align: "end", width: 7 },
        ...group.map((standing) => ({ label: nameOf(standing, words) })),
      ],
      rows: [
        ...musts.map(({ id, text }) => ({
          cells: [
            values.text(text),
            labels.must,
            ...candidates.map((one) =>
              values.option(
                "search.candidates.mustChecks.value",
                one?.mustChecks?.[id] || "unknown",
              ),
            ),
          ],
        })),
        ...criteria.map(({ id, label, weight }) => ({
          cells: [
            values.text(label),
            weight == null ? "" : labels.percent(values.number(weight)),
            ...candidates.map((one) => scoreText(one?.scores?.[id])),
          ],
        })),
        {
          cells: [labels.result, "", ...group.map((standing) => resultText(standing, words))],
          strong: true,
        },
      ],
      empty: words.missing.candidates,
    };
  }

  function scoreText(
    score:
      | { value?: number | null | undefined; evidence?: string | null | undefined }
      | null
      | undefined,
  ): string {
    const { value, evidence } = score ?? {};
    const given = value == null ? words.unrated : labels.score(value, anchors[value] ?? "");
    return [given, values.text(evidence)].filter(Boolean).join("\n");
  }
}

function inPortions(all: readonly Standing[]): readonly (readonly Standing[])[] {
  const tables = Math.ceil(all.length / SIDE_BY_SIDE);
  const size = Math.ceil(all.length / tables);
  return Array.from({ length: tables }, (_, index) => all.slice(index * size, (index + 1) * size));
}

/** When the weights were fixed, and why they were changed afterwards. */
function weights(
  search: Search,
  words: DocumentWords["comparison"],
  values: Values,
): readonly Block[] {
  const fixedOn = values.date(search.weightsFixedOn);
  const labels = words.weights;
  return [
    fixedOn
      ? facts([
          [labels.fixedOn, fixedOn],
          ...recordsOf(search.weightChanges).map(
            ({ date, reason }) =>
              [
                labels.changedOn(values.date(date)),
                values.text(reason) || labels.noReason,
              ] as const,
          ),
        ])
      : values.missing(words.missing.fixed, "search", "profile"),
  ];
}
