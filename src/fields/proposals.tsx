import { useState } from "react";

import { useViews } from "#content/use-content.ts";
import { aboutOrigin } from "#domain/flow/about-origin.ts";
import {
  dismissProposals,
  isDismissed,
  reviveProposals,
  takeProposals,
} from "#domain/flow/answer-proposal.ts";
import { openProposals } from "#domain/flow/open-proposals.ts";
import type { Proposal } from "#domain/flow/proposal.ts";
import { LiveRegion } from "#ui/feedback/live-region.tsx";
import { focusField } from "#ui/form/focus-field.ts";
import { PickList } from "#ui/list/pick-list.tsx";

import { useFieldsEnv } from "./fields-env.ts";
import { elementId } from "./names.ts";
import { originLink } from "./origin-link.ts";
import type { StepPartProps } from "./phase-parts.ts";
import { titleOf } from "./record-line.ts";

/** What earlier phases suggest for the fields of this step: taken or dismissed, never put in silently. */
export function Proposals({ states }: StepPartProps) {
  const env = useFieldsEnv();
  const { phase, context, content, loaded, base, readOnly, newId } = env;
  const { flow } = useViews("search");
  const [said, setSaid] = useState("");
  const targets = states.map(({ id }) => `${phase}.${id}`);
  const dismissed = (context.cycle.answeredProposals ?? []).filter((one) =>
    isDismissed(one, targets),
  );
  const groups = states.flatMap((state) => {
    const proposals = openProposals(context).filter(
      (one) => one.phase === phase && one.fieldId === state.id,
    );
    return proposals.length > 0 ? [{ state, proposals }] : [];
  });
  if (readOnly) return null;

  return (
    <>
      <LiveRegion message={said} />
      {(groups.length > 0 || dismissed.length > 0) && (
        <section className="proposals" aria-labelledby="h-proposals">
          <h2 className="question" id="h-proposals" tabIndex={-1}>
            {flow.title}
          </h2>
          {groups.length > 0 && <p className="why">{flow.why}</p>}
          {groups.map(({ state, proposals }) => (
            <PickList
              key={state.id}
              label={flow.target(loaded.words.fields[state.id]?.label ?? state.id)}
              options={proposals.map(optionOf)}
              takeWords={flow.take}
              onTake={(keys) => take(chosen(proposals, keys))}
              dismissWords={flow.dismiss}
              onDismiss={(keys) => dismiss(chosen(proposals, keys))}
            />
          ))}
          {dismissed.length > 0 && (
            <p className="actions">
              <button type="button" className="btn plain slim" onClick={revive}>
                {flow.revive(dismissed.length)}
              </button>
            </p>
          )}
        </section>
      )}
    </>
  );

  function optionOf(proposal: Proposal) {
    const about = aboutOrigin(context.cycle, proposal.origin);
    const link = originLink(proposal.origin, content, base);
    return {
      id: proposal.key,
      label: nameOfProposal(proposal),
      explanation: about && flow.origins[proposal.origin.reason](about),
      link: link && { href: link.href, text: flow.toOrigin(link.step) },
    };
  }

  function nameOfProposal({ fieldId, ...proposal }: Proposal): string {
    const words = loaded.words.fields[fieldId];
    const field = states.find(({ id }) => id === fieldId)?.field;
    const texts = { ...proposal.draft, ...textsOf({ fieldId, ...proposal }) };
    const title =
      words && field?.kind === "list" ? titleOf(field.fields, words, texts, env) : undefined;
    return title ?? words?.entry ?? fieldId;
  }

  function textsOf({ origin }: Proposal): Readonly<Record<string, unknown>> {
    const about = aboutOrigin(context.cycle, origin);
    return (about && flow.drafts[origin.reason]?.(about)) ?? {};
  }

  function take(proposals: readonly Proposal[]) {
    const taken = proposals.map((proposal) => ({
      proposal,
      record: {
        origin: proposal.origin,
        ...textsOf(proposal),
        ...proposal.draft,
        id: newId(),
      },
    }));
    const note = { what: flow.taken(taken.length) };
    env.change(takeProposals(taken, { today: context.today, newId }), note);
    setSaid(note.what);
    // The button has gone with the last proposal; what was taken stands in the list of the field.
    const [first] = proposals;
    if (first) focusField(elementId(phase, [first.fieldId]));
  }

  function dismiss(proposals: readonly Proposal[]) {
    const what = flow.dismissed(proposals.length);
    env.change(dismissProposals(proposals), { what });
    setSaid(what);
    focusField("h-proposals");
  }

  function revive() {
    env.change(reviveProposals(targets), { what: flow.revived });
    setSaid(flow.revived);
    focusField("h-proposals");
  }
}

function chosen(proposals: readonly Proposal[], keys: readonly string[]): readonly Proposal[] {
  return proposals.filter(({ key }) => keys.includes(key));
}
