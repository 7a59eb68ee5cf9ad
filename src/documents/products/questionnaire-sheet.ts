import type { CycleContext } from "#domain/context.ts";
import { ITEMS_OF_DIMENSION } from "#domain/questionnaire.ts";
import { recordsOf } from "#domain/records.ts";
import { TRUST_DIMENSIONS } from "#domain/trust-dimensions.ts";

import { heading, paragraph } from "../blocks.ts";
import type { Block, DocumentInput, DocumentState, Facts, WorkProduct } from "../model.ts";
import { valuesIn } from "../values.ts";

/**
 * The empty questionnaire (section 4.6, way c): handed out on paper, typed in afterwards. With two
 * companies each side reads the other's name, in a network it is about all the others.
 */
export const questionnaireSheet: WorkProduct = {
  id: "questionnaireSheet",
  path: "fragebogen",
  phase: "evaluation",
  variants: ["own", "partner"],
  wordsIn: (words) => words.evaluation.sheet,
  stateOf,
  build(input) {
    const { sheet: words } = input.words.evaluation;
    const values = valuesIn(input);
    const name = values.text(input.context.cooperation.base.name) || words.thisCooperation;
    const { ownName, isOwn } = askedOf(input);
    return {
      title: words.title,
      subtitle: isOwn ? words.ownLead(name) : words.lead(ownName, name),
      blocks: [
        who(input),
        paragraph(words.what),
        ...privacy(input),
        heading(words.trust),
        ...about(input),
        ...items(input),
        heading(input.words.evaluation.shared.questionnaire.words.title),
        ...ownWords(input),
        paragraph(words.giveBack(ownName), "note"),
      ],
    };
  },
};

/** It can be handed out once there is a partner and everybody knows how it will be read. */
function stateOf({ cycle, members }: CycleContext): DocumentState {
  if (members.length < 2) return "empty";
  return cycle.evaluation.trustMode ? "agreed" : "draft";
}

/** Who fills it in, and about whom. */
function askedOf({ context: { members }, variant, words }: DocumentInput) {
  const isOwn = variant !== "partner";
  const own = members.find((one) => one.own);
  const partners = members.filter((one) => !one.own);
  const [partner] = partners;
  const ownName = own?.name || words.common.ownCompany;
  return {
    isOwn,
    ownName,
    partners,
    isNetwork: partners.length > 1,
    /** Known unless one of several partners fills it in. */
    company: isOwn ? ownName : partners.length === 1 ? (partner?.name ?? "") : "",
    target: isOwn ? (partner?.name ?? "") : ownName,
  };
}

/** Summed up, nobody is asked for a name. */
function who(input: DocumentInput): Facts {
  const { sheet: words } = input.words.evaluation;
  const { company } = askedOf(input);
  return {
    kind: "facts",
    rows: [
      { label: words.company, value: company, blank: company === "" },
      ...(input.context.cycle.evaluation.trustMode === "aggregated"
        ? []
        : [{ label: words.person, value: "", blank: true }]),
    ],
  };
}

function privacy(input: DocumentInput): readonly Block[] {
  const { sheet: words } = input.words.evaluation;
  const { trustMode } = input.context.cycle.evaluation;
  return [
    ...(trustMode ? [] : [valuesIn(input).missing(words.noMode, "evaluation", "trust")]),
    paragraph([trustMode ? words[trustMode] : "", words.when].filter(Boolean).join(" ")),
  ];
}

function about(input: DocumentInput): readonly Block[] {
  const { sheet: words, shared } = input.words.evaluation;
  const { isNetwork, isOwn, target, partners } = askedOf(input);
  if (partners.length === 0) return [paragraph(words.noPartner, "missing")];
  if (!isNetwork) return [paragraph(shared.questionnaire.aboutPartner(target))];
  const names = (all: readonly { readonly name: string }[]) =>
    all.map(({ name }) => name).join(", ");
  return [
    paragraph(shared.questionnaire.aboutNetwork),
    paragraph(
      isOwn
        ? shared.questionnaire.others(names(partners))
        : words.members(names(input.context.members)),
      "note",
    ),
  ];
}

/** The 16 statements in their fixed order, each dimension with room for reasons. */
function items({ phases, words }: DocumentInput): readonly Block[] {
  const { trust } = phases.evaluation;
  const { sheet, shared } = words.evaluation;
  if (!trust) return [];
  const answers = [...Object.values(trust.trustScale), trust.trustUnknown];
  return TRUST_DIMENSIONS.flatMap((dimension, index): readonly Block[] => [
    {
      kind: "scale",
      caption: trust.trustDimensions[dimension],
      answers,
      statements: trust.trustItems
        .slice(index * ITEMS_OF_DIMENSION, (index + 1) * ITEMS_OF_DIMENSION)
        .map(({ statement }) => statement),
    },
    { kind: "lines", label: sheet.optional(shared.questionnaire.why), count: 1, keep: true },
  ]);
}

/** Goals, cost, benefit and fairness in the person's own words. */
function ownWords(input: DocumentInput): readonly Block[] {
  const { sheet, shared } = input.words.evaluation;
  const { words: asked } = shared.questionnaire;
  const lines = (label: string, count: number): Block => ({ kind: "lines", label, count });
  return [
    paragraph(asked.lead),
    ...goalLines(input),
    lines(asked.cost, 2),
    lines(asked.benefit, 2),
    {
      kind: "scale",
      caption: sheet.ratings,
      answers: sheet.ratingAnswers(asked.ratingLow, asked.ratingHigh),
      statements: [asked.rating, asked.fairness],
    },
    paragraph(asked.companyNote(askedOf(input).company), "note"),
    lines(asked.note, 2),
  ];
}

/** Only the joint goals travel to the participants. */
function goalLines(input: DocumentInput): readonly Block[] {
  const { words: asked } = input.words.evaluation.shared.questionnaire;
  const values = valuesIn(input);
  const goals = recordsOf(input.context.cycle.needs.goals).filter(({ owner }) => owner === "joint");
  return goals.map((goal): Block => {
    const level = (value: number | null | undefined) =>
      [values.number(value), value == null ? "" : values.text(goal.unit)].filter(Boolean).join(" ");
    const detail = asked.goalDetail(
      level(goal.baseline),
      level(goal.target),
      values.text(goal.metric),
      values.date(goal.dueDate),
    );
    const title = asked.goal(values.text(goal.title));
    return { kind: "lines", label: detail ? `${title} (${detail})` : title, count: 1 };
  });
}
