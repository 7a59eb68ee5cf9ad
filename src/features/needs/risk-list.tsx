import "./needs.css";

import { useViews } from "#content/use-content.ts";
import { filled } from "#domain/context.ts";
import { recordsOf } from "#domain/records.ts";
import { isHighRisk, rankedRisks, type Risk, riskValue } from "#domain/risk.ts";
import { useFieldsEnv } from "#fields/fields-env.ts";
import { ListControl } from "#fields/list-control.tsx";
import type { OwnControlProps } from "#fields/phase-parts.ts";
import { RecordButton } from "#fields/record-button.tsx";
import { recordName } from "#fields/record-name.ts";

import { RiskMatrix } from "./risk-matrix.tsx";

/** Risks: where they lie, which are high, and the list to work on. */
export function RiskList({ state, words }: OwnControlProps) {
  if (state.field.kind !== "list") return null;
  return (
    <ListControl
      state={state}
      field={state.field}
      words={words}
      overview={
        state.touched && (
          <>
            <RiskMatrix
              probabilities={words.fields?.["probability"]?.anchors ?? {}}
              impacts={words.fields?.["impact"]?.anchors ?? {}}
            />
            <RankedRisks />
          </>
        )
      }
    />
  );
}

/** The same as text, the highest first; the numbers are those of the matrix. */
function RankedRisks() {
  const { risks: words } = useViews("needs");
  const env = useFieldsEnv();
  const { risks } = env.context.cycle.needs;
  const all = recordsOf(risks);
  return (
    <ol className="ranked-risks">
      {rankedRisks(risks).map((risk) => {
        const number = all.findIndex(({ id }) => id === risk.id) + 1;
        return (
          <li key={risk.id}>
            <span className="no" aria-hidden="true">
              {number}
            </span>
            <div>
              <RecordButton
                fieldId="risks"
                recordId={risk.id}
                label={words.numbered(number, recordName("risks", risk.id, env))}
              />{" "}
              <span className="num">{estimate(risk)}</span>{" "}
              {isHighRisk(risk) && <span className="tag solid high">{words.high}</span>}
              <p className="sum">{measure(risk)}</p>
            </div>
          </li>
        );
      })}
    </ol>
  );

  function estimate(risk: Risk): string {
    const value = riskValue(risk);
    return value === null
      ? words.unrated
      : words.value(risk.probability ?? 0, risk.impact ?? 0, value);
  }

  function measure(risk: Risk): string {
    return filled(risk.measure) ? words.measure(risk.measure) : words.noMeasure;
  }
}
