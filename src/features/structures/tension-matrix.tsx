import { useViews } from "#content/use-content.ts";
import { PRIORITY_LEVELS, priorityLevel } from "#domain/tension.ts";
import { useFieldsEnv } from "#fields/fields-env.ts";
import { openRecord } from "#fields/open-record.ts";

import type { TensionEntry } from "./tension-entry.ts";

const LIKELIHOODS = [1, 2, 3, 4, 5] as const;
const SEVERITIES = [5, 4, 3, 2, 1] as const;

/** Likelihood × severity as a grid (section 3.6); each number opens its tension in the list. */
export function TensionMatrix({ entries }: { entries: readonly TensionEntry[] }) {
  const { tensions: texts } = useViews("structures");
  return (
    <div className="matrix-box">
      <table className="matrix">
        <caption>{texts.matrixCaption}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="sr">{texts.matrix}</span>
            </th>
            {LIKELIHOODS.map((value) => (
              <th key={value} scope="col">
                <span className="sr">{texts.axis(texts.likelihood, value)}</span>
                <span aria-hidden="true">{value}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {SEVERITIES.map((severity) => (
            <tr key={severity}>
              <th scope="row">
                <span className="sr">{texts.axis(texts.severity, severity)}</span>
                <span aria-hidden="true">{severity}</span>
              </th>
              {LIKELIHOODS.map((likelihood) => (
                <Cell
                  key={likelihood}
                  priority={likelihood * severity}
                  entries={entries.filter(
                    ({ record }) =>
                      record.likelihood === likelihood && record.severity === severity,
                  )}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="axis y" aria-hidden="true">
        {texts.severity}
      </p>
      <p className="axis x" aria-hidden="true">
        {texts.likelihood}
      </p>
      <ul className="legend">
        {PRIORITY_LEVELS.map((level) => (
          <li key={level} className={level}>
            <span aria-hidden="true">{texts.symbols[level]}</span> {texts.levels[level]}:{" "}
            {texts.ranges[level]}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Cell({ priority, entries }: { priority: number; entries: readonly TensionEntry[] }) {
  const env = useFieldsEnv();
  const { tensions: texts } = useViews("structures");
  const level = priorityLevel(priority);
  return (
    <td className={level}>
      <span className="sr">{texts.cell(priority, texts.levels[level])}</span>
      {entries.length === 0 && <span aria-hidden="true">{texts.symbols[level]}</span>}
      {entries.map(({ record, number, title }) => (
        <button
          key={record.id}
          type="button"
          aria-label={texts.open(number, title)}
          onClick={() => openRecord(env, "tensions", record.id, "typeId")}
        >
          {number}
        </button>
      ))}
    </td>
  );
}
