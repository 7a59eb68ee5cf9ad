import type { DocumentWords } from "#content/documents.ts";
import { fieldState, hasContent } from "#domain/assess.ts";
import { favoriteOf } from "#domain/bias.ts";
import type { CycleContext } from "#domain/context.ts";
import type { Search } from "#domain/fields/search.ts";
import { recordById, recordsOf } from "#domain/records.ts";
import { deviatesFromComparison, selectedCandidates, standingsOf } from "#domain/utility.ts";

import { facts, heading, paragraph } from "../blocks.ts";
import type { Block, DocumentInput, WorkProduct } from "../model.ts";
import { stateOfFields } from "../state-of.ts";
import { type Values, valuesIn } from "../values.ts";
import { skippedSearch } from "./skipped-search.ts";
import { nameOf, pointsText, rankingTable } from "./standing-words.ts";
import { warningTable } from "./warning-table.ts";

/** What a section is written from. */
interface Source {
  readonly search: Search;
  readonly context: CycleContext;
  readonly words: DocumentWords["decision"];
  readonly all: DocumentWords;
  readonly values: Values;
}

const SECTIONS: readonly {
  readonly id: keyof DocumentWords["decision"]["sections"];
  readonly write: (source: Source) => readonly Block[];
}[] = [
  { id: "selected", write: selection },
  { id: "ranking", write: ranking },
  { id: "reason", write: reason },
  { id: "deviation", write: deviation },
  { id: "bias", write: bias },
  { id: "opinion", write: opinion },
  { id: "talks", write: talks },
  { id: "nda", write: nda },
  { id: "trial", write: trial },
  { id: "sign", write: sign },
];

/** The documented decision of the search (section 2.2): who, why, and how far it was checked. */
export const decision: WorkProduct = {
  id: "decision",
  path: "dokumentierte-entscheidung",
  phase: "search",
  variants: ["all"],
  wordsIn: (words) => words.decision,
  stateOf: stateOfFields("search", {
    shown: [],
    deciding: [
      "selectedIds",
      "selectionReason",
      "deviationReason",
      "secondOpinion",
      "nda",
      "trial",
    ],
  }),
  build(input: DocumentInput) {
    const { context, words: all } = input;
    const words = all.decision;
    const values = valuesIn(input);
    const source = { search: context.cycle.search, context, words, all, values };
    return {
      title: words.title,
      subtitle: values.text(context.cooperation.base.ownCompany?.name),
      notice: all.comparison.internalNotice,
      blocks: [
        ...skippedSearch(input),
        ...SECTIONS.flatMap(({ id, write }, index) => [
          heading(words.sections[id], String(index + 1)),
          ...write(source),
        ]),
      ],
    };
  },
};

function selection({ search, words, all, values }: Source): readonly Block[] {
  const selected = selectedCandidates(search);
  if (selected.length === 0) return [values.missing(words.missing.selected, "search", "decision")];
  const standings = standingsOf(search);
  const labels = words.selected;
  const selectedOn = values.date(search.selectedOn);
  return [
    {
      kind: "table",
      caption: words.sections.selected,
      columns: [
        { label: labels.company, width: 24 },
        { label: labels.place, align: "end", width: 7 },
        { label: labels.utility, align: "end", width: 11 },
        { label: labels.motive },
        { label: labels.finance, width: 17 },
      ],
      rows: selected.map(({ id, partnerMotive, financialCheck }) => {
        const standing = standings.find((one) => one.id === id);
        return {
          cells: [
            standing ? nameOf(standing, all.comparison) : "",
            String(standing?.rank ?? all.comparison.ranking.none),
            standing ? pointsText(standing, all.comparison) : "",
            values.text(partnerMotive),
            values.option("search.candidates.financialCheck", financialCheck),
          ],
        };
      }),
      empty: words.missing.selected,
    },
    ...(selectedOn ? [paragraph(words.selectedOn(selectedOn), "note")] : []),
  ];
}

function ranking({ search, words, all, values }: Source): readonly Block[] {
  if (recordsOf(search.candidates).length === 0)
    return [values.missing(all.comparison.missing.candidates, "search", "compare")];
  return [
    rankingTable(search, all.comparison, values, words.sections.ranking),
    paragraph(all.comparison.said.note, "note"),
  ];
}

function reason({ search, words, values }: Source): readonly Block[] {
  const text = values.text(search.selectionReason);
  return [text ? paragraph(text) : values.missing(words.missing.reason, "search", "decision")];
}

function deviation({ search, words, values }: Source): readonly Block[] {
  if (selectedCandidates(search).length === 0) return [paragraph(words.nothingSelected)];
  if (!deviatesFromComparison(search)) return [paragraph(words.follows)];
  const text = values.text(search.deviationReason);
  return [text ? paragraph(text) : values.missing(words.missing.deviation, "search", "decision")];
}

function bias({ search, words, all, values }: Source): readonly Block[] {
  const ties = selectedCandidates(search).flatMap(({ name, relationType }) => {
    const tie = values.option("search.candidates.relationType", relationType);
    return tie ? [words.ties.tie(values.text(name) || all.comparison.unnamed, tie)] : [];
  });
  return [
    facts([
      [words.favorite.label, favorite()],
      [words.ties.label, ties.join("\n")],
    ]),
    warningTable(search, all.comparison, values),
  ];

  function favorite(): string {
    const name = values.text(search.gutFavorite);
    if (!name) return words.favorite.none;
    const candidate = favoriteOf(search);
    if (!candidate) return words.favorite.unknown(name);
    const rank = standingsOf(search).find(({ id }) => id === candidate.id)?.rank;
    return rank == null ? words.favorite.unranked(name) : words.favorite.ranked(name, rank);
  }
}

function opinion({ search, context, words, values }: Source): readonly Block[] {
  const { secondOpinion } = search;
  if (!hasContent(secondOpinion))
    return fieldState("search", "secondOpinion", context).required
      ? [values.missing(words.missing.opinion, "search", "trial")]
      : [paragraph(words.noOpinionNeeded)];
  return [
    facts([
      [words.opinion.person, values.text(secondOpinion?.person)],
      [words.opinion.relation, values.text(secondOpinion?.relation)],
      [words.opinion.date, values.date(secondOpinion?.date)],
      [words.opinion.agrees, values.option("search.secondOpinion.agrees", secondOpinion?.agrees)],
      [words.opinion.note, values.text(secondOpinion?.note)],
    ]),
  ];
}

function talks({ search, words, all, values }: Source): readonly Block[] {
  const held = recordsOf(search.talks).toSorted((a, b) =>
    (a.date ?? "").localeCompare(b.date ?? ""),
  );
  if (held.length === 0) return [values.missing(words.missing.talks, "search", "trial")];
  const labels = words.talks;
  return [
    {
      kind: "table",
      caption: words.sections.talks,
      columns: [
        { label: labels.company, width: 22 },
        { label: labels.date, align: "end", width: 12 },
        { label: labels.participants, width: 18 },
        { label: labels.learned },
        { label: labels.openPoints, width: 23 },
      ],
      rows: held.map((talk) => ({
        cells: [
          values.text(recordById(search.candidates, talk.candidateId)?.name) ||
            all.comparison.unnamed,
          values.date(talk.date),
          values.text(talk.participants),
          values.text(talk.learned),
          values.text(talk.openPoints),
        ],
      })),
      empty: words.missing.talks,
    },
  ];
}

function nda({ search, words, values }: Source): readonly Block[] {
  const state = values.option("search.nda", search.nda);
  return [
    state ? facts([[words.nda, state]]) : values.missing(words.missing.nda, "search", "trial"),
  ];
}

function trial({ search, words, values }: Source): readonly Block[] {
  const { description, from, to, result, note } = search.trial ?? {};
  const block = facts([
    [words.trial.description, values.text(description)],
    [words.trial.period, values.period(from, to)],
    [words.trial.result, values.option("search.trial.result", result)],
    [words.trial.note, values.text(note)],
  ]);
  return block.rows.length > 0 ? [block] : [values.missing(words.missing.trial, "search", "trial")];
}

function sign({ context, all, values }: Source): readonly Block[] {
  const { sign: labels, ownCompany } = all.common;
  const company = values.text(context.cooperation.base.ownCompany?.name) || ownCompany;
  return [{ kind: "signatures", lines: [labels.date, labels.for(company)] }];
}
