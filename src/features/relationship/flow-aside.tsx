import { useViews } from "#content/use-content.ts";
import { filled } from "#domain/context.ts";
import { type DataFlow, flowAdvice, infoOf } from "#domain/data-flow.ts";
import { useFieldsEnv } from "#fields/fields-env.ts";

import { InRecord } from "./in-record.tsx";

/** How confidential a flow is, what its way is good for, and what would suit it better. */
export function FlowAside({ flow }: { flow: DataFlow }) {
  const { context } = useFieldsEnv();
  const { aside, levels, methods } = useViews("relationship").data;
  const info = infoOf(flow, context.cycle);
  const level = info?.level ? levels[info.level] : undefined;
  const method = flow.method ? methods[flow.method] : undefined;
  const advice = flowAdvice(flow, context).map((one) => aside.advices[one]);
  return (
    <InRecord label={aside.label}>
      <dl>
        <div>
          <dt>{aside.level}</dt>
          <dd>
            {level ? (
              <p>
                <span aria-hidden="true">{level.symbol}</span>{" "}
                {aside.levelSays(level.label, level.meaning)}
              </p>
            ) : (
              <p>{aside.noInfo}</p>
            )}
            {info?.level === "named" && filled(info.recipients) && (
              <p>{aside.recipients(info.recipients)}</p>
            )}
            {info?.tradeSecret && <p>{aside.secret}</p>}
            {info?.competitionSensitive && <p>{aside.competition}</p>}
            {info?.personalData && !flow.personalData && <p>{aside.personal}</p>}
          </dd>
        </div>
        <div>
          <dt>{aside.way}</dt>
          <dd>
            <p>{method ? aside.fits(method.fits, method.caution) : aside.noWay}</p>
            {flow.method === "file" && <p>{aside.invoice}</p>}
          </dd>
        </div>
        {advice.length > 0 && (
          <div>
            <dt>{aside.advice}</dt>
            <dd>
              {advice.map((one) => (
                <p key={one}>{one}</p>
              ))}
            </dd>
          </div>
        )}
      </dl>
    </InRecord>
  );
}
