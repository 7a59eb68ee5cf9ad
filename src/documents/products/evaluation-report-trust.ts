import {
  companyViews,
  type DimensionView,
  gapLabel,
  perceptionOf,
} from "#domain/perception-gap.ts";
import { TOTAL_FROM } from "#domain/trust-disclosure.ts";
import { TRUST_DIMENSIONS, type TrustDimension } from "#domain/trust-dimensions.ts";
import {
  type Indices,
  isBlindTrust,
  isWeak,
  ownMood,
  type TrustIndex,
  trustIndexOf,
  trustTrend,
} from "#domain/trust-index.ts";

import { paragraph, textList } from "../blocks.ts";
import type { Block, Figure } from "../model.ts";
import { dimensionNames, sideNames, viewFigure } from "../trust-views.ts";
import { believed, known } from "./evaluation-report-house.ts";
import type { Report } from "./evaluation-report-source.ts";

/** The index, its dimensions and both views; what is too little to show is said to be hidden. */
export function trust(report: Report): readonly Block[] {
  const { context, shared, isInternal } = report;
  const index = trustIndexOf(context);
  return [
    ...(index
      ? [
          ...headline(index, report),
          dimensionBars(report.words.trust.dimensions, index.dimensions, report),
          ...views(index, report),
        ]
      : notYet(report)),
    ...(isInternal ? [...believed(report), ...known(report)] : []),
    paragraph(shared.trust.talk, "note"),
  ];
}

function notYet(report: Report): readonly Block[] {
  const { context, words, shared, absent, isInternal } = report;
  const mood = isInternal ? ownMood(context) : null;
  if (!mood) return [absent(words.missing.trust, words.trust.notYet, "trust")];
  return [paragraph(shared.trust.onlyOwn), dimensionBars(words.trust.mood, mood, report)];
}

function headline(index: TrustIndex, report: Report): readonly Block[] {
  const { context, words, shared, isInternal } = report;
  const { trust: texts, catalogue } = shared;
  const names = dimensionNames(report.input);
  const band = index.band && catalogue.trustBands[index.band];
  const weak = TRUST_DIMENSIONS.find((dimension) => isWeak(index.dimensions[dimension]));
  const trend = trustTrend(context);
  const said = [
    index.hidden && texts.hiddenTotal(TOTAL_FROM),
    !index.hidden && index.index === null && texts.noIndex,
    band && band.text,
    index.capped && weak && texts.deceptive(names[weak]),
    trend && catalogue.trustTrendText(trend),
    isInternal && isBlindTrust(context) && `${texts.blindTitle} ${texts.blind}`,
  ].filter((text) => typeof text === "string");
  return [
    ...(index.index !== null && band
      ? [
          paragraph(
            `${texts.title}: ${words.summary.trustOf(String(index.index), band.label)}`,
            "lead",
          ),
        ]
      : []),
    ...said.map((text) => paragraph(text)),
    paragraph(
      [
        texts.basis(index.persons, index.companies),
        texts.share(index.answerShare),
        index.lowest && texts.lowest(names[index.lowest]),
      ]
        .filter(Boolean)
        .join(" · "),
      "note",
    ),
  ];
}

function dimensionBars(label: string, indices: Indices, { input, shared }: Report): Figure {
  const names = dimensionNames(input);
  return {
    kind: "figure",
    label,
    chart: {
      kind: "bars",
      bars: TRUST_DIMENSIONS.map((dimension) => ({
        label: names[dimension],
        value: indices[dimension],
        text: String(indices[dimension] ?? shared.trust.hidden),
      })),
    },
  };
}

function views(index: TrustIndex, report: Report): readonly Block[] {
  const { context, input, words, shared, isInternal } = report;
  const { trust: texts, catalogue } = shared;
  const { hidden, dash, signed } = texts;
  const names = dimensionNames(input);
  const sides = sideNames(input);
  const perception = perceptionOf(context);
  const sentences = TRUST_DIMENSIONS.flatMap((dimension) => {
    const { gap } = perception[dimension];
    return gap !== null && gapLabel(gap) === "clear" ? [sentence(dimension, gap)] : [];
  });
  return [
    viewFigure(input, { showBelieved: isInternal }),
    {
      kind: "table",
      caption: words.trust.viewsTable,
      columns: [
        { label: words.trust.columns.dimension, width: 28 },
        { label: sides.own, align: "end", width: 22 },
        { label: sides.other, align: "end", width: 22 },
        { label: words.trust.columns.gap },
      ],
      rows: TRUST_DIMENSIONS.map((dimension) => {
        const { own, partner, gap }: DimensionView = perception[dimension];
        return {
          cells: [
            names[dimension],
            String(own ?? hidden),
            String(partner ?? hidden),
            gap === null ? dash : words.trust.gap(signed(gap), catalogue.gapLabels[gapLabel(gap)]),
          ],
        };
      }),
      empty: hidden,
    },
    ...(sentences.length > 0 ? [textList(sentences)] : []),
    ...(index.spread.length > 0
      ? [paragraph(texts.spread(index.spread.map((dimension) => names[dimension]).join(", ")))]
      : []),
    paragraph(catalogue.gapTexts.help, "note"),
    ...(sides.isNetwork ? [companies(report), paragraph(words.trust.hiddenNote, "note")] : []),
  ];

  /** In the house it speaks to the reader, on a paper for all of both sides by their names. */
  function sentence(dimension: TrustDimension, gap: number): string {
    const name = names[dimension];
    if (!isInternal && sides.isNetwork) return words.trust.gapNetwork(name, sides.ownName);
    if (!isInternal) {
      const [higher, lower] =
        gap > 0 ? [sides.ownName, sides.otherName] : [sides.otherName, sides.ownName];
      return words.trust.gapClear(name, higher, lower);
    }
    const { network, more, less } = catalogue.gapTexts;
    return `${name}: ${sides.isNetwork ? network : gap > 0 ? more : less}`;
  }
}

/** Single companies of a network, where they may be shown. */
function companies({ context, input, words, shared, nameOf }: Report): Block {
  const names = dimensionNames(input);
  return {
    kind: "table",
    caption: words.trust.companies,
    columns: [
      { label: shared.costs.company },
      ...TRUST_DIMENSIONS.map((dimension) => ({
        label: names[dimension],
        align: "end" as const,
        width: 17,
      })),
    ],
    rows: companyViews(context).map(({ memberId, dimensions }) => ({
      cells: [
        nameOf(memberId),
        ...TRUST_DIMENSIONS.map((dimension) => String(dimensions[dimension] ?? shared.trust.dash)),
      ],
    })),
    empty: shared.trust.hidden,
  };
}
