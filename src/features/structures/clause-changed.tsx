import { useViews } from "#content/use-content.ts";
import type { Wording } from "#documents/clauses/wording.ts";
import { type ClauseAt, withKeptText, withProposal } from "#domain/clause-edit.ts";
import type { Structures } from "#domain/fields/structures.ts";
import { useFieldsEnv } from "#fields/fields-env.ts";

import { WordChanges } from "./word-changes.tsx";

/** The data behind a point have changed: what that means word by word, and which wording holds. */
export function ClauseChanged({ wording, title }: { wording: Wording; title: string }) {
  const env = useFieldsEnv();
  const { clauses: texts } = useViews("structures");
  const { clauseId, isOwn, text, basis, proposal } = wording;
  return (
    <div className="changed">
      <p>
        <b>{isOwn ? texts.changedOwn : texts.changedAgreed}</b>
      </p>
      <p className="small muted">{texts.was}</p>
      <WordChanges before={isOwn ? text : basis} after={proposal} />
      {!env.readOnly && (
        <p className="actions">
          <button type="button" className="btn slim" onClick={() => change(withProposal, "used")}>
            {isOwn ? texts.use : texts.useNow}
          </button>
          <button
            type="button"
            className="btn plain slim"
            onClick={() => change(withKeptText, "kept")}
          >
            {isOwn ? texts.keep : texts.keepAgreed}
          </button>
        </p>
      )}
    </div>
  );

  function change(
    next: (clauses: Structures["clauses"], at: ClauseAt) => Structures["clauses"],
    note: "used" | "kept",
  ) {
    const at = { clauseId, proposal };
    env.changeField("clauses", (held) => next(held as Structures["clauses"], at), {
      what: texts[note](title),
    });
  }
}
