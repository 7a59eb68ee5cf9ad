import { useId, useState } from "react";

import { useViews } from "#content/use-content.ts";
import { type AgreementVersion, type ClauseState } from "#domain/agreement-version.ts";
import { type ClauseId, CLAUSES } from "#domain/agreement.ts";
import { recordsOf } from "#domain/records.ts";
import { useFieldsEnv } from "#fields/fields-env.ts";
import { formatDate } from "#ui/form/formatted-value.ts";

import { WordChanges } from "./word-changes.tsx";

interface VersionCompareProps {
  versions: readonly AgreementVersion[];
  now: readonly ClauseState[];
}

/** Any two versions side by side, or one beside the wording of today: point by point, word by word. */
export function VersionCompare({ versions, now }: VersionCompareProps) {
  const env = useFieldsEnv();
  const { versions: texts } = useViews("structures");
  const [from, setFrom] = useState(versions.at(-1)?.id ?? "");
  const [to, setTo] = useState(NOW);
  const options = [
    ...versions.map(({ id, version, date }) => ({
      id,
      label: texts.version(version ?? 0, formatDate(date ?? "", env.content.locale)),
    })),
    { id: NOW, label: texts.now },
  ];
  const [before, after] = [clausesOf(from), clausesOf(to)];
  const statuses = env.loaded.words.fields["clauses"]?.fields?.["status"]?.options ?? {};
  const changed = CLAUSES.filter(({ id }) => {
    const [old, young] = [before.get(id), after.get(id)];
    return old?.text !== young?.text || old?.status !== young?.status;
  });

  return (
    <details className="compare">
      <summary>{texts.compare}</summary>
      <div className="compare-choice">
        <Choice label={texts.from} value={from} options={options} onChange={setFrom} />
        <Choice label={texts.to} value={to} options={options} onChange={setTo} />
      </div>
      {changed.length === 0 && <p>{texts.same}</p>}
      {changed.map(({ id }) => {
        const [old, young] = [before.get(id), after.get(id)];
        return (
          <section key={id} aria-labelledby={`compare-${id}`}>
            <h3 id={`compare-${id}`}>{titleOf(id)}</h3>
            {old?.status !== young?.status && (
              <p className="small">
                {texts.status(
                  statuses[old?.status ?? "open"] ?? "",
                  statuses[young?.status ?? "open"] ?? "",
                )}
              </p>
            )}
            {old?.text !== young?.text && (
              <WordChanges before={old?.text ?? ""} after={young?.text ?? ""} />
            )}
          </section>
        );
      })}
      {changed.length > 0 && changed.length < CLAUSES.length && (
        <p className="small muted">{texts.rest(CLAUSES.length - changed.length)}</p>
      )}
    </details>
  );

  /** A version that was deleted meanwhile has no points. */
  function clausesOf(id: string): ReadonlyMap<ClauseId, { text: string; status: string }> {
    const clauses =
      id === NOW ? now : recordsOf(versions.find((version) => version.id === id)?.clauses);
    return new Map(
      clauses.map(({ clauseId, text, status }) => [
        clauseId as ClauseId,
        { text: text ?? "", status: status || "open" },
      ]),
    );
  }

  function titleOf(id: ClauseId): string {
    return env.loaded.clauses?.find((clause) => clause.id === id)?.title ?? id;
  }
}

const NOW = "now";

interface ChoiceProps {
  label: string;
  value: string;
  options: readonly { readonly id: string; readonly label: string }[];
  onChange: (id: string) => void;
}

function Choice({ label, value, options, onChange }: ChoiceProps) {
  const id = useId();
  return (
    <div className="field">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="inp"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
