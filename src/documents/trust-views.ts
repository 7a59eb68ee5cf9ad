import { perceptionOf } from "#domain/perception-gap.ts";
import { TRUST_DIMENSIONS, type TrustDimension } from "#domain/trust-dimensions.ts";
import { indexOf } from "#domain/trust-index.ts";

import type { DocumentInput, Figure } from "./model.ts";

export function dimensionNames({
  phases,
}: DocumentInput): Readonly<Record<TrustDimension, string>> {
  const names = phases.evaluation.trust?.trustDimensions;
  return names ?? { ability: "", benevolence: "", integrity: "", openness: "" };
}

/** Both sides by name, so that a paper reads the same in every house. */
export function sideNames({ context, words }: DocumentInput) {
  const { trust } = words.evaluation.report;
  const isNetwork = context.members.length > 2;
  const ownName = context.members.find(({ own }) => own)?.name || words.common.ownCompany;
  const [partner] = context.members.filter(({ own }) => !own);
  const otherName = isNetwork || !partner ? trust.others : partner.name;
  return {
    isNetwork,
    ownName,
    otherName,
    own: trust.viewOf(ownName),
    other: isNetwork || !partner ? trust.viewOfOthers : trust.viewOf(otherName),
  };
}

/** Both views of every dimension, drawn; the guess about the partners' view stays in the house. */
export function viewFigure(
  input: DocumentInput,
  { showBelieved }: { readonly showBelieved: boolean },
): Figure {
  const { report, shared } = input.words.evaluation;
  const names = dimensionNames(input);
  const { own: ownLabel, other } = sideNames(input);
  const perception = perceptionOf(input.context);
  const { metaPerception } = input.context.cycle.evaluation;
  const believed = (dimension: TrustDimension) =>
    showBelieved ? indexOf(metaPerception?.[dimension] ?? null) : null;
  return {
    kind: "figure",
    label: report.trust.views,
    chart: {
      kind: "gaps",
      own: ownLabel,
      other,
      believed: TRUST_DIMENSIONS.some((dimension) => believed(dimension) !== null)
        ? shared.trust.believed
        : undefined,
      lines: TRUST_DIMENSIONS.map((dimension) => {
        const { own, partner, gap } = perception[dimension];
        return {
          label: names[dimension],
          own,
          other: partner,
          believed: believed(dimension),
          text:
            gap === null
              ? shared.trust.hidden
              : report.trust.gap(
                  shared.trust.signed(gap),
                  `${own ?? shared.trust.dash} / ${partner ?? shared.trust.dash}`,
                ),
        };
      }),
    },
  };
}
