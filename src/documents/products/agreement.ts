import { CLAUSES, openCriticalClauses } from "#domain/agreement.ts";
import { hasContent } from "#domain/assess.ts";
import { recordsOf } from "#domain/records.ts";

import { facts, heading, paragraph } from "../blocks.ts";
import { clauseBlocks } from "../clauses/clause-blocks.ts";
import { phrasesOf } from "../clauses/source.ts";
import { type Wording, wordingsOf } from "../clauses/wording.ts";
import type { Block, DocumentInput, DocumentState, WorkProduct } from "../model.ts";
import { valuesIn } from "../values.ts";
import { annexes } from "./agreement-annexes.ts";

/**
 * The cooperation agreement (section 3.3): the clauses as they read now, signatures, annexes. The
 * draft says what is open; the version to sign says nothing of how far anybody has come.
 */
export const agreement: WorkProduct = {
  id: "agreement",
  path: "kooperationsvereinbarung",
  phase: "structures",
  variants: ["draft", "clean"],
  wordsIn: (words) => words.agreement,
  stateOf,
  build(input) {
    const { context, variant } = input;
    const words = input.words.agreement;
    const isDraft = variant !== "clean";
    const wordings = wordingsOf(input);
    return {
      title: words.title,
      subtitle: context.cooperation.base.name ?? "",
      notice: phrasesOf(input).notice,
      blocks: [
        ...frame(input, isDraft),
        ...wordings.flatMap((wording, index) => clause(wording, index, input, isDraft)),
        heading(words.sign),
        ...signatures(input),
        ...(isDraft ? openPoints(wordings, input) : []),
        ...annexes(input),
      ],
    };
  },
};

function stateOf({ cycle: { structures } }: DocumentInput["context"]): DocumentState {
  if (!hasContent(structures)) return "empty";
  const critical = CLAUSES.filter((one) => one.critical).map(({ id }) => id);
  const drafted = recordsOf(structures.clauses).some(
    ({ clauseId, status }) => critical.some((id) => id === clauseId) && status === "drafted",
  );
  return openCriticalClauses(structures).length > 0 || drafted ? "draft" : "agreed";
}

function frame(input: DocumentInput, isDraft: boolean): readonly Block[] {
  const { facts: labels } = input.words.agreement;
  const { agreement: held } = input.context.cycle.structures;
  const values = valuesIn(input);
  const block = facts([
    [labels.version, values.number(held?.version)],
    [labels.kind, isDraft ? values.option("structures.agreement.kind", held?.kind) : ""],
    [labels.date, values.date(held?.date)],
    [labels.term, values.period(held?.termFrom, held?.termTo)],
    [labels.reviewedBy, isDraft ? values.text(held?.reviewedBy) : ""],
  ]);
  return block.rows.length > 0 ? [block] : [];
}

function clause(
  { clauseId, status, text, isOutdated }: Wording,
  index: number,
  input: DocumentInput,
  isDraft: boolean,
): readonly Block[] {
  const words = input.words.agreement;
  const { title = "", hint } =
    input.phases.structures.clauses?.find(({ id }) => id === clauseId) ?? {};
  const isCritical = CLAUSES.some((one) => one.id === clauseId && one.critical);
  const head = heading(
    isDraft && isCritical ? `${title} ${words.star}` : title,
    String(index + 1),
    3,
  );
  if (status === "notRelevant") return [head, paragraph(words.dropped)];
  const says = valuesIn(input).option("structures.clauses.status", status);
  const notes = [
    status === "agreed" ? "" : words.status(says),
    isOutdated ? words.changed : "",
    hint ?? "",
  ].filter(Boolean);
  return [
    head,
    ...clauseBlocks(text),
    ...(isDraft && notes.length > 0 ? [paragraph(notes.join(" · "), "note")] : []),
  ];
}

/** One block for each member, so that none is torn apart. */
function signatures({ context, words }: DocumentInput): readonly Block[] {
  const { sign, ownCompany } = words.common;
  return context.members.map(({ name }) => ({
    kind: "signatures",
    lines: [sign.date, sign.for(name || ownCompany)],
  }));
}

function openPoints(wordings: readonly Wording[], input: DocumentInput): readonly Block[] {
  const { open } = input.words.agreement;
  const values = valuesIn(input);
  const rows = wordings.flatMap(({ clauseId, status, pieces }, index) => {
    const gaps = pieces.flatMap(({ text, gap }) => (gap ? [text.replaceAll(/^\[|\]$/g, "")] : []));
    if (status === "notRelevant" || (status === "agreed" && gaps.length === 0)) return [];
    const title = input.phases.structures.clauses?.find(({ id }) => id === clauseId)?.title ?? "";
    return {
      cells: [
        String(index + 1),
        title,
        gaps.join("\n"),
        values.option("structures.clauses.status", status),
      ],
    };
  });
  return [
    heading(open.title),
    {
      kind: "table",
      caption: open.caption,
      columns: [
        { label: open.number, width: 9 },
        { label: open.clause, width: 33 },
        { label: open.missing },
        { label: open.status, width: 15 },
      ],
      rows,
      empty: open.none,
    },
  ];
}
