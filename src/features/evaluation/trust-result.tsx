import "./evaluation.css";

import { useViews } from "#content/use-content.ts";
import { TOTAL_FROM } from "#domain/trust-disclosure.ts";
import {
  type Indices,
  isBlindTrust,
  isWeak,
  ownMood,
  trustIndexOf,
  trustTrend,
} from "#domain/trust-index.ts";
import { TRUST_DIMENSIONS } from "#domain/trust-dimensions.ts";
import { useFieldsEnv } from "#fields/fields-env.ts";
import { ShareBar } from "#ui/chart/share-bar.tsx";
import { DataTable } from "#ui/table/data-table.tsx";

import { TrustFacts } from "./trust-facts.tsx";
import { TrustMeasures } from "./trust-measures.tsx";
import { TalkGuide } from "./trust-talk-guide.tsx";
import { TrustViews } from "./trust-views.tsx";
import { TrustVoices } from "./trust-voices.tsx";
import { useDimensionNames } from "./use-dimension-names.ts";

/** The trust index with what stands behind it; opens once two companies have answered. */
export function TrustResult() {
  const { trustResults: texts } = useViews("evaluation");
  const { context } = useFieldsEnv();
  const index = trustIndexOf(context);
  return (
    <section className="sec stack full" aria-labelledby="h-trust-result">
      <h2 id="h-trust-result">{texts.title}</h2>
      {index ? (
        <>
          <Headline />
          <Dimensions values={index.dimensions} caption={texts.title} />
          <TrustViews />
          <TalkGuide />
          <TrustMeasures index={index} />
        </>
      ) : (
        <NotYet />
      )}
      <TrustVoices />
      <TrustFacts />
    </section>
  );
}

/** The figure, its band, and how many people and companies it rests on. */
function Headline() {
  const { trustResults: texts, trust } = useViews("evaluation");
  const names = useDimensionNames();
  const { context } = useFieldsEnv();
  const index = trustIndexOf(context);
  const trend = trustTrend(context);
  if (!index) return null;
  const band = index.band && trust.trustBands[index.band];
  const weak = TRUST_DIMENSIONS.filter((dimension) => isWeak(index.dimensions[dimension]));
  return (
    <>
      <p className="trust-figure">
        <span className="numeral">{index.index ?? texts.dash}</span>{" "}
        <span>
          {band && <b>{band.label}</b>} <span className="small muted">{texts.index}</span>
        </span>
      </p>
      {index.hidden && <p>{texts.hiddenTotal(TOTAL_FROM)}</p>}
      {!index.hidden && index.index === null && <p>{texts.noIndex}</p>}
      {band && <p>{band.text}</p>}
      {index.capped && weak[0] && <p>{texts.deceptive(names[weak[0]])}</p>}
      {trend && <p>{trust.trustTrendText(trend)}</p>}
      <p className="small muted">
        {[
          texts.basis(index.persons, index.companies),
          texts.share(index.answerShare),
          index.lowest && texts.lowest(names[index.lowest]),
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      {isBlindTrust(context) && (
        <div className="aside stack">
          <h3>{texts.blindTitle}</h3>
          <p>{texts.blind}</p>
        </div>
      )}
      <p className="small">{texts.talk}</p>
      <details>
        <summary>{texts.how}</summary>
        <p className="small">{index.mode === "open" ? texts.howText : texts.howSums}</p>
      </details>
    </>
  );
}

/** The four dimensions as bars and figures. */
function Dimensions({ values, caption }: { values: Indices; caption: string }) {
  const { trustResults: texts } = useViews("evaluation");
  const names = useDimensionNames();
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={[
        { id: "dimension", label: texts.dimension },
        { id: "bar", label: texts.index },
        { id: "value", label: texts.value, align: "end" },
      ]}
      rows={TRUST_DIMENSIONS.map((dimension) => ({
        id: dimension,
        cells: [
          names[dimension],
          <ShareBar key="bar" share={values[dimension]} />,
          values[dimension] ?? texts.hidden,
        ],
      }))}
    />
  );
}

/** What can be said before there is anything to compare. */
function NotYet() {
  const { trustResults: texts } = useViews("evaluation");
  const { context } = useFieldsEnv();
  const mood = ownMood(context);
  const { trustRatings } = context.cycle.evaluation;
  if (!mood) return <p>{reason()}</p>;
  return (
    <>
      <p>{texts.onlyOwn}</p>
      <Dimensions values={mood} caption={texts.ownNetwork} />
    </>
  );

  function reason(): string {
    if (!trustRatings) return texts.noAnswers;
    const answers =
      "aggregated" in trustRatings
        ? Object.values(trustRatings.aggregated).some(({ n }) => n > 0)
        : trustRatings.some(({ values }) => values.length > 0);
    if (!answers) return texts.noAnswers;
    const said =
      "aggregated" in trustRatings
        ? answers
        : trustRatings.some(({ values }) => values.some((value) => value !== null));
    return said ? texts.onlyOthers : texts.allUnknown;
  }
}
