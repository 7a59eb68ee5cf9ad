import type { Tension } from "#content/de/catalogues/tensions.ts";
import { useViews } from "#content/use-content.ts";
import { filled } from "#domain/context.ts";
import type { Structures } from "#domain/fields/structures.ts";
import { recordById, withChange } from "#domain/records.ts";
import { useFieldsEnv } from "#fields/fields-env.ts";

import { LegalLinks } from "./legal-links.tsx";
import type { TensionRecord } from "./tension-entry.ts";

/** Cooperation and competition is the one tension the specification ties to legal hints. */
const LEGAL = { T03: ["L01", "L10"] } as const;

/** What helps to talk about a tension, with an arrangement to take over and change. */
export function TensionAdvice({ record, tension }: { record: TensionRecord; tension: Tension }) {
  const env = useFieldsEnv();
  const { tensions: texts } = useViews("structures");
  const { id, arrangement } = record;
  // The figure is for the parties to fill in.
  const suggestion = tension.suggestion.replace("{n}", "…");
  const isThere = (arrangement ?? "").includes(suggestion);
  return (
    <div className="advice">
      <dl>
        <dt>{texts.poles}</dt>
        <dd>{tension.poles}</dd>
        <dt>{texts.signs}</dt>
        <dd>{tension.signs}</dd>
        <dt>{texts.questions}</dt>
        <dd>{tension.questions}</dd>
        <dt>{texts.suggestion}</dt>
        <dd>
          {suggestion}
          {!env.readOnly && !isThere && (
            <button type="button" className="btn plain slim" onClick={take}>
              {filled(arrangement) ? texts.addSuggestion : texts.takeSuggestion}
            </button>
          )}
        </dd>
      </dl>
      {tension.id === "T03" && <LegalLinks lead={texts.legal} hints={LEGAL.T03} />}
    </div>
  );

  function take() {
    env.changeField(
      "tensions",
      (held) => {
        const records = held as Structures["tensions"];
        const now = recordById(records, id)?.arrangement;
        const text = filled(now) ? `${now.trimEnd()}\n${suggestion}` : suggestion;
        return withChange(records, id, { arrangement: text });
      },
      { what: texts.suggestionTaken },
    );
  }
}
