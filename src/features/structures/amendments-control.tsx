import { useViews } from "#content/use-content.ts";
import {
  type Amendment,
  type ClauseState,
  decidedAmendments,
  draftAmendment,
  unamended,
  versionsOf,
} from "#domain/agreement-version.ts";
import { canCarryOut, carryOut } from "#domain/consequence-effect.ts";
import type { Consequence } from "#domain/consequence.ts";
import type { Structures } from "#domain/fields/structures.ts";
import { recordsOf, withRecord } from "#domain/records.ts";
import { useFieldsEnv } from "#fields/fields-env.ts";
import { ListControl } from "#fields/list-control.tsx";
import { openRecord } from "#fields/open-record.ts";
import type { OwnControlProps } from "#fields/phase-parts.ts";

import { AmendmentBody } from "./amendment-body.tsx";
import { useWordings } from "./use-wordings.ts";

/** Amendments, and what calls for one: a changed point, or a decision of the evaluation. */
export function AmendmentsControl({ state, words }: OwnControlProps) {
  const env = useFieldsEnv();
  const { amendments: texts } = useViews("structures");
  const wordings = useWordings();
  const { field } = state;
  if (field.kind !== "list") return null;
  const { structures } = env.context.cycle;
  const amendments = recordsOf(state.value as Structures["amendments"]);
  const last = versionsOf(structures).at(-1);
  const changed = unamended(structures, wordings);
  const decided = decidedAmendments(env.context);

  return (
    <ListControl
      state={state}
      field={field}
      words={words}
      begin={{
        number: Math.max(0, ...amendments.map(({ number }) => number ?? 0)) + 1,
        date: env.context.today,
      }}
      above={
        !env.readOnly && (
          <>
            <Calls
              lead={texts.unamended(last?.version ?? 0)}
              calls={changed.map((wording) => ({
                id: wording.clauseId,
                text: titleOf(wording.clauseId),
                take: () => draft(wording, {}),
              }))}
            />
            <Calls
              lead={texts.decided}
              calls={decided.map((consequence) => ({
                id: consequence.id,
                text: consequence.text ?? "",
                take: () => carryOn(consequence),
              }))}
            />
          </>
        )
      }
      renderInRecord={bodyOf}
    />
  );

  function bodyOf(recordId: string) {
    const amendment = amendments.find(({ id }) => id === recordId);
    return (
      amendment && (
        <AmendmentBody
          amendment={amendment}
          wording={wordings.find(({ clauseId }) => clauseId === amendment.clauseId)}
          title={titleOf(amendment.clauseId)}
        />
      )
    );
  }

  function draft(wording: ClauseState, given: { reason?: string; consequenceId?: string }) {
    const moment = { today: env.context.today, newId: env.newId };
    const amendment: Amendment = draftAmendment(structures, wording, given, moment);
    env.changeField(state.id, (held) => withRecord(held as Structures["amendments"], amendment), {
      what: texts.drafted(titleOf(wording.clauseId)),
    });
    openRecord(env, state.id, amendment.id, "newText");
  }

  /** What the evaluation decided begins as it does there; what is under way already only here. */
  function carryOn(consequence: Consequence) {
    const { id, text, targetRef } = consequence;
    const wording = wordings.find(({ clauseId }) => clauseId === targetRef);
    if (!wording) return;
    if (!canCarryOut(consequence, env.context)) {
      draft(wording, { reason: text ?? "", consequenceId: id });
      return;
    }
    const amendmentId = env.newId();
    const carrying = {
      today: env.context.today,
      newId: () => amendmentId,
      wordingOf: () => wording.text,
    };
    env.change(carryOut(consequence, carrying), {
      what: texts.drafted(titleOf(wording.clauseId)),
    });
    openRecord(env, state.id, amendmentId, "newText");
  }

  function titleOf(clauseId: string | null | undefined): string {
    return env.loaded.clauses?.find((clause) => clause.id === clauseId)?.title ?? "";
  }
}

interface CallsProps {
  lead: string;
  calls: readonly { readonly id: string; readonly text: string; readonly take: () => void }[];
}

/** What calls for an amendment, each with a press that begins it. */
function Calls({ lead, calls }: CallsProps) {
  const { amendments: texts } = useViews("structures");
  if (calls.length === 0) return null;
  return (
    <div className="calls">
      <p>{lead}</p>
      <ul>
        {calls.map(({ id, text, take }) => (
          <li key={id}>
            <span>{text}</span>
            <button
              type="button"
              className="btn slim"
              aria-label={texts.draft(text)}
              onClick={take}
            >
              {texts.draftShort}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
