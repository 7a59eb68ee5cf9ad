import { useState } from "react";

import { slugOf } from "#content/slug.ts";
import { useContent, usePhaseWords, useViews } from "#content/use-content.ts";
import { wordingOf } from "#documents/clauses/wording.ts";
import { contextOf } from "#domain/context.ts";
import { currentCycle } from "#domain/cooperation.ts";
import {
  ARRANGEMENT_TARGETS,
  type ArrangementTarget,
  holdsSentences,
  withArrangement,
} from "#domain/dropout-arrangement.ts";
import { useCycleView } from "#state/cycle-view.ts";
import { useServices } from "#state/use-services.ts";
import { useSession } from "#state/use-session.ts";

interface DropoutArrangeProps {
  sentences: readonly string[];
  /** Says what has become of the sentences. */
  onTaken: (text: string) => void;
}

/** Turns the chosen findings into sentences of the agreement or of a tension. */
export function DropoutArrange({ sentences, onTaken }: DropoutArrangeProps) {
  const content = useContent();
  const { outline } = content;
  const phases = {
    needs: usePhaseWords("needs"),
    structures: usePhaseWords("structures"),
    relationship: usePhaseWords("relationship"),
  };
  const { dropout: words } = useViews("relationship");
  const { base, context } = useCycleView();
  const { clock } = useServices();
  const session = useSession();
  const [target, setTarget] = useState<ArrangementTarget>("cl-22");
  const [remark, setRemark] = useState("");
  const { path, steps } = outline.structures;
  const step = target === "T05" ? steps.tensions : steps.agreement;

  return (
    <section className="dropout-arrange" aria-labelledby="h-arrange">
      <h2 id="h-arrange">{words.arrange}</h2>
      <p>{words.arrangeWhy}</p>
      <fieldset className="field">
        <legend className="label">{words.target}</legend>
        <div className="choice">
          {ARRANGEMENT_TARGETS.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name="arrangement-target"
                checked={target === one}
                onChange={() => setTarget(one)}
              />
              <span>{words.targets[one]}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {sentences.length > 0 ? (
        <>
          <p>{words.preview}</p>
          <ul className="dropout-preview">
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      ) : (
        <p className="small muted">{words.noPreview}</p>
      )}
      {target !== "T05" && <p className="small muted">{words.agreedAgain}</p>}
      <p className="actions">
        <button
          type="button"
          className="btn primary"
          aria-disabled={sentences.length === 0 || undefined}
          onClick={take}
        >
          {words.take(sentences.length)}
        </button>
        <a className="btn plain" href={`#${base}/${path}/${slugOf(step)}`}>
          {words.toTarget}
        </a>
      </p>
      <p role="status" className="small">
        {remark}
      </p>
    </section>
  );

  function take() {
    if (sentences.length === 0) return;
    const name = words.targets[target];
    const { cooperation } = session.store.getState();
    if (!cooperation) return;
    const now = contextOf(cooperation, currentCycle(cooperation), context.today);
    if (holdsSentences(now.cycle, target, sentences)) {
      setRemark(words.already(name));
      return;
    }
    setRemark("");
    const moment = { today: context.today, newId: clock.newId };
    const source = { content, phases, context: now };
    session.change(
      withArrangement(target, sentences, (id) => wordingOf(id, source).proposal, moment),
      { what: words.change },
    );
    onTaken(words.taken(sentences.length, name));
  }
}
