import { gapLabel, perceptionOf } from "#domain/perception-gap.ts";
import { rounded } from "#domain/rounding.ts";
import { TRUST_DIMENSIONS } from "#domain/trust-dimensions.ts";
import { trustFactsOf } from "#domain/trust-facts.ts";

import { heading, table, textList } from "../blocks.ts";
import type { Block } from "../model.ts";
import { dimensionNames } from "../trust-views.ts";
import type { Report } from "./evaluation-report-source.ts";

/** What the user thought the partners would say; only by and for the user. */
export function believed(report: Report): readonly Block[] {
  const { context, evaluation, input, words, shared, values } = report;
  const { worse, better } = shared.catalogue.gapTexts;
  const names = dimensionNames(input);
  const perception = perceptionOf(context);
  const rows = TRUST_DIMENSIONS.flatMap((dimension) => {
    const rating = evaluation.metaPerception?.[dimension];
    if (rating == null) return [];
    const { partner, misjudgement } = perception[dimension];
    const isNear = misjudgement === null || gapLabel(misjudgement) !== "clear";
    const meaning = isNear ? words.trust.believedNear : misjudgement > 0 ? worse : better;
    return [
      [
        names[dimension],
        words.costs.rating(values.number(rating)),
        String(partner ?? shared.trust.hidden),
        misjudgement === null ? shared.trust.dash : meaning,
      ],
    ];
  });
  if (rows.length === 0) return [];
  return [
    heading(words.trust.believed, undefined, 3),
    table(
      words.trust.believed,
      words.trust.believedColumns,
      rows,
      shared.trust.dash,
      [26, 14, 20, 40],
    ),
  ];
}

/** Facts beside the ratings; stay in the house. */
export function known({ context, words, shared, values }: Report): readonly Block[] {
  const { keptShare, settled, techTrust, measuresDone, measures, trialNote } =
    trustFactsOf(context);
  const { trust: texts } = shared;
  const facts = [
    keptShare !== null && texts.promises(keptShare, settled),
    techTrust !== null && texts.techTrust(values.number(rounded(techTrust, 1))),
    measures > 0 && texts.measuresDone(measuresDone, measures),
    trialNote !== "" && texts.trial(trialNote),
  ].filter((fact) => fact !== false);
  if (facts.length === 0) return [];
  return [heading(words.trust.facts, undefined, 3), textList(facts)];
}
