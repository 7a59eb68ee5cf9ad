import { useViews } from "#content/use-content.ts";
import { bothViewsAvailable, perceptionOf, talkOrder } from "#domain/perception-gap.ts";
import { useFieldsEnv } from "#fields/fields-env.ts";

import { useDimensionNames } from "./use-dimension-names.ts";

/** The largest difference first: who begins, which question, what to agree. */
export function TalkGuide() {
  const { trustResults: texts, trust } = useViews("evaluation");
  const names = useDimensionNames();
  const { context } = useFieldsEnv();
  if (!bothViewsAvailable(context)) return <p className="small muted">{texts.guideOpens}</p>;
  const perception = perceptionOf(context);
  const order = talkOrder(perception);
  return (
    <>
      <h3>{texts.guideTitle}</h3>
      {order.length === 0 ? (
        <p>{texts.guideNone}</p>
      ) : (
        <>
          <p>{texts.guideLead}</p>
          <ol className="guide">
            {order.map(({ dimension, gap, begins }) => (
              <li key={dimension}>
                <b>
                  {names[dimension]} ({texts.signed(gap)})
                </b>
                <br />
                {texts.begins(begins === "own" ? texts.weBegin : texts.theyBegin)}{" "}
                {texts.question(trust.talkQuestions[dimension])}{" "}
                {texts.agree(trust.trustMeasureIdeas[dimension][0] ?? "")}
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  );
}
