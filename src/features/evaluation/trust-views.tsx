import { useViews } from "#content/use-content.ts";
import {
  companyViews,
  type DimensionView,
  gapLabel,
  perceptionOf,
} from "#domain/perception-gap.ts";
import { indexOf, trustIndexOf } from "#domain/trust-index.ts";
import { TRUST_DIMENSIONS, type TrustDimension } from "#domain/trust-dimensions.ts";
import { useFieldsEnv } from "#fields/fields-env.ts";
import { GapLine } from "#ui/chart/gap-line.tsx";
import { Radar } from "#ui/chart/radar.tsx";
import { DataTable } from "#ui/table/data-table.tsx";

import { useDimensionNames } from "./use-dimension-names.ts";

/** Points from which a gap or a misjudgement gets a sentence of its own (section 4.5). */
const CLEAR = 20;

/** Own view and partners' view of every dimension, drawn and in figures. */
export function TrustViews() {
  const { trustResults: texts, trust } = useViews("evaluation");
  const names = useDimensionNames();
  const { context } = useFieldsEnv();
  const perception = perceptionOf(context);
  const index = trustIndexOf(context);
  const isNetwork = context.members.length > 2;
  const believed = context.cycle.evaluation.metaPerception;
  const ownLabel = isNetwork ? texts.ownNetwork : texts.own;
  const partnerLabel = isNetwork ? texts.partnerNetwork : texts.partner;
  const isAnyShown = TRUST_DIMENSIONS.some(
    (dimension) => perception[dimension].own !== null || perception[dimension].partner !== null,
  );
  const sentences = TRUST_DIMENSIONS.flatMap((dimension) => sentencesOf(dimension));

  return (
    <>
      <h3>{texts.viewsTitle}</h3>
      {isAnyShown && (
        <>
          <Radar
            axes={TRUST_DIMENSIONS.map((dimension) => names[dimension])}
            shapes={[
              { id: "own", values: TRUST_DIMENSIONS.map((dimension) => perception[dimension].own) },
              {
                id: "partner",
                values: TRUST_DIMENSIONS.map((dimension) => perception[dimension].partner),
              },
            ]}
          />
          <p className="small muted">{texts.legend(ownLabel, partnerLabel, Boolean(believed))}</p>
        </>
      )}
      <DataTable
        caption={texts.views}
        captionHidden
        fold
        wide
        columns={[
          { id: "dimension", label: texts.dimension },
          { id: "line", label: texts.views },
          { id: "own", label: texts.we, align: "end" },
          { id: "partner", label: texts.they, align: "end" },
          { id: "gap", label: texts.gap },
        ]}
        rows={TRUST_DIMENSIONS.map((dimension) => {
          const view = perception[dimension];
          return {
            id: dimension,
            cells: [
              names[dimension],
              <GapLine
                key="line"
                own={view.own}
                other={view.partner}
                believed={pointsOf(believed?.[dimension])}
              />,
              view.own ?? texts.hidden,
              view.partner ?? texts.hidden,
              view.gap === null ? (
                texts.dash
              ) : (
                <span key="gap">
                  <b>{texts.signed(view.gap)}</b> {trust.gapLabels[gapLabel(view.gap)]}
                </span>
              ),
            ],
          };
        })}
      />
      {sentences.length > 0 && (
        <ul className="plain">
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {index && index.spread.length > 0 && (
        <p>{texts.spread(index.spread.map((dimension) => names[dimension]).join(", "))}</p>
      )}
      <p className="small muted">{trust.gapTexts.help}</p>
      {isNetwork && <CompanyTable />}
    </>
  );

  function sentencesOf(dimension: TrustDimension): readonly string[] {
    const { gap, misjudgement }: DimensionView = perception[dimension];
    const { gapTexts } = trust;
    const said = [
      gap !== null && Math.abs(gap) >= CLEAR && gapSentence(gap),
      misjudgement !== null && misjudgement >= CLEAR && gapTexts.worse,
      misjudgement !== null && misjudgement <= -CLEAR && gapTexts.better,
    ];
    return said.filter((text) => text !== false).map((text) => `${names[dimension]}: ${text}`);
  }

  function gapSentence(gap: number): string {
    if (isNetwork) return trust.gapTexts.network;
    return gap > 0 ? trust.gapTexts.more : trust.gapTexts.less;
  }
}

function pointsOf(rating: number | null | undefined): number | null {
  return indexOf(rating ?? null);
}

/** Results of single companies in a network, where they may be shown. */
function CompanyTable() {
  const { trustResults: texts } = useViews("evaluation");
  const names = useDimensionNames();
  const { context } = useFieldsEnv();
  return (
    <DataTable
      caption={texts.companies}
      fold
      columns={[
        { id: "company", label: texts.companies },
        ...TRUST_DIMENSIONS.map((dimension) => ({
          id: dimension,
          label: names[dimension],
          align: "end" as const,
        })),
      ]}
      rows={companyViews(context).map(({ memberId, dimensions }) => ({
        id: memberId,
        cells: [
          context.members.find(({ id }) => id === memberId)?.name ?? "",
          ...TRUST_DIMENSIONS.map((dimension) => dimensions[dimension] ?? texts.hidden),
        ],
      }))}
    />
  );
}
