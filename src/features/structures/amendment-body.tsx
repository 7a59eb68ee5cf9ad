import { useViews } from "#content/use-content.ts";
import type { Wording } from "#documents/clauses/wording.ts";
import type { Amendment } from "#domain/agreement-version.ts";
import { withStatus, withText } from "#domain/clause-edit.ts";
import { filled } from "#domain/context.ts";
import type { Structures } from "#domain/fields/structures.ts";
import { withChange } from "#domain/records.ts";
import { unconfirmed } from "#domain/rules/structures.ts";
import { useFieldsEnv } from "#fields/fields-env.ts";

import { WordChanges } from "./word-changes.tsx";

interface AmendmentBodyProps {
  amendment: Amendment;
  /** How the point reads now; nothing while no point is chosen. */
  wording: Wording | undefined;
  title: string;
}

/** What an amendment changes word by word, who has not confirmed it, and its way into the agreement. */
export function AmendmentBody({ amendment, wording, title }: AmendmentBodyProps) {
  const env = useFieldsEnv();
  const { amendments: texts } = useViews("structures");
  const { id, oldText, newText, confirmedBy } = amendment;
  const missing = unconfirmed(confirmedBy, env.context);
  const isApplied = wording?.text === newText;
  const canTakeOld = wording && !filled(oldText) && !env.readOnly;

  return (
    <div className="amendment">
      {canTakeOld && (
        <p className="actions">
          <button type="button" className="btn slim" onClick={() => takeOld(wording.text)}>
            {texts.takeOld}
          </button>
        </p>
      )}
      {filled(newText) && (
        <>
          <h3>{texts.change}</h3>
          {oldText === newText ? (
            <p>{texts.noChange}</p>
          ) : (
            <WordChanges before={oldText ?? ""} after={newText} />
          )}
        </>
      )}
      {missing.length > 0 && <p className="small">{texts.unconfirmed(missing.join(", "))}</p>}
      {wording && filled(newText) && isApplied && <p className="small">{texts.isApplied}</p>}
      <p className="actions">
        {wording && filled(newText) && !isApplied && !env.readOnly && (
          <button type="button" className="btn slim" onClick={() => apply(wording, newText)}>
            {texts.apply}
          </button>
        )}
        <a className="btn plain slim" href={`#${env.base}/unterlagen/nachtrag`}>
          {texts.print}
        </a>
      </p>
    </div>
  );

  function takeOld(text: string) {
    env.changeField(
      "amendments",
      (held) => withChange(held as Structures["amendments"], id, { oldText: text }),
      { what: texts.tookOld },
    );
  }

  function apply({ clauseId, proposal }: Wording, text: string) {
    const at = { clauseId, proposal };
    const status = missing.length === 0 ? "agreed" : "drafted";
    env.changeField(
      "clauses",
      (held) =>
        withStatus(
          withText(held as Structures["clauses"], at, () => text),
          at,
          status,
        ),
      { what: texts.applied(title) },
    );
  }
}
