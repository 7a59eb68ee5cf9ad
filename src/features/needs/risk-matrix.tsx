import { useViews } from "#content/use-content.ts";
import { recordsOf } from "#domain/records.ts";
import { isHighRisk, type Risk } from "#domain/risk.ts";
import { useFieldsEnv } from "#fields/fields-env.ts";
import { RecordButton } from "#fields/record-button.tsx";
import { recordName } from "#fields/record-name.ts";

const SCALE = [1, 2, 3, 4, 5] as const;

interface RiskMatrixProps {
  /** What the values of the two scales mean. */
  probabilities: Readonly<Record<number, string | undefined>>;
  impacts: Readonly<Record<number, string | undefined>>;
}

/** Probability against impact, 5 × 5; each risk stands in its cell by its number. */
export function RiskMatrix({ probabilities, impacts }: RiskMatrixProps) {
  const { risks: words } = useViews("needs");
  const env = useFieldsEnv();
  const all = recordsOf(env.context.cycle.needs.risks);
  return (
    <>
      <table className="risk-matrix">
        <caption>{words.caption}</caption>
        <thead>
          <tr>
            <td className="corner" aria-hidden="true">
              {words.impact} ↑
            </td>
            {SCALE.map((value) => (
              <th key={value} scope="col">
                <Degree axis={words.probability} value={value} meaning={probabilities[value]} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {SCALE.toReversed().map((impact) => (
            <tr key={impact}>
              <th scope="row">
                <Degree axis={words.impact} value={impact} meaning={impacts[impact]} />
              </th>
              {SCALE.map((probability) => (
                <td
                  key={probability}
                  className={isHighRisk({ probability, impact }) ? "high" : undefined}
                >
                  {all
                    .filter((risk) => risk.probability === probability && risk.impact === impact)
                    .map((risk) => (
                      <RecordButton
                        key={risk.id}
                        fieldId="risks"
                        recordId={risk.id}
                        short={String(numberOf(risk))}
                        label={words.point(
                          numberOf(risk),
                          recordName("risks", risk.id, env),
                          probability * impact,
                          isHighRisk(risk),
                        )}
                      />
                    ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="risk-axis small muted" aria-hidden="true">
        {words.probability} →
      </p>
      <p className="small muted">{words.legend}</p>
    </>
  );

  function numberOf({ id }: Risk): number {
    return all.findIndex((risk) => risk.id === id) + 1;
  }
}

interface DegreeProps {
  axis: string;
  value: number;
  meaning: string | undefined;
}

/** A number to see; heard with what it means. */
function Degree({ axis, value, meaning }: DegreeProps) {
  const { risks: words } = useViews("needs");
  return (
    <>
      <span aria-hidden="true">{value}</span>
      <span className="sr">{words.axis(axis, value, meaning ?? "")}</span>
    </>
  );
}
