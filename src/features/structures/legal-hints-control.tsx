import "./agreement.css";

import { useState } from "react";

import { useViews } from "#content/use-content.ts";
import type { Structures } from "#domain/fields/structures.ts";
import {
  hintsToAdd,
  LEGAL_HINT_IDS,
  type LegalHintId,
  newsAbout,
  triggeredHints,
  uncheckedHints,
} from "#domain/legal-hint.ts";
import { FieldHeading } from "#fields/field-heading.tsx";
import { useFieldsEnv } from "#fields/fields-env.ts";
import { elementId } from "#fields/names.ts";
import type { OwnControlProps } from "#fields/phase-parts.ts";
import { problemSentence } from "#fields/problem-sentence.ts";
import { FieldProblem } from "#ui/form/field-problem.tsx";
import { ListEditor } from "#ui/list/list-editor.tsx";
import { PickList } from "#ui/list/pick-list.tsx";

import { fixedListWords } from "./fixed-list-words.ts";
import { LegalHintBody } from "./legal-hint-body.tsx";

type Answers = Structures["legalHints"];

/** The legal hints this cooperation calls for, each with its reason; the open ones stand first. */
export function LegalHintsControl({ state, words }: OwnControlProps) {
  const env = useFieldsEnv();
  const { legal: texts } = useViews("structures");
  const { context, content, loaded, readOnly, open, setOpen } = env;
  const triggered = triggeredHints(context);
  const unchecked = uncheckedHints(context);
  // An answer must not move the hint away from under the hand that gives it.
  const [first] = useState(unchecked);
  const order = [
    ...first.filter((id) => triggered.includes(id)),
    ...triggered.filter((id) => !first.includes(id)),
  ];
  const answers = (state.value ?? {}) as NonNullable<Answers>;
  const dormant = LEGAL_HINT_IDS.filter((id) => !triggered.includes(id) && answers[id]?.state);
  const id = elementId(env.phase, [state.id]);
  const problem = state.problems.find(({ path }) => path.length === 0);
  const topicOf = (hint: LegalHintId) =>
    loaded.legalHints?.find((one) => one.id === hint)?.topic ?? hint;

  return (
    <section className="field list" data-level="top" aria-labelledby={`${id}-label`}>
      <FieldHeading id={id} state={state} words={words} />
      <p role="status">{texts.count(unchecked.length, triggered.length)}</p>
      <ListEditor
        label={words.label}
        items={order.map((hint) => ({
          id: hint,
          title: topicOf(hint),
          summary: [stateOf(hint), answers[hint]?.note].filter(Boolean).join(" · ") || undefined,
          tag: tagOf(hint),
          note: answers[hint]?.state ? undefined : texts.unanswered,
        }))}
        openIds={new Set(order.filter((hint) => open.has(`${state.id}/${hint}`) || isBroken(hint)))}
        onToggle={(hint) => setOpen(`${state.id}/${hint}`, !open.has(`${state.id}/${hint}`))}
        renderItem={bodyOf}
        words={fixedListWords(content)}
        readOnly={readOnly}
      />
      <FieldProblem
        id={`${id}-problem`}
        text={
          problem && env.showAll && !readOnly ? problemSentence(problem, words, env) : undefined
        }
      />
      {!readOnly && (
        <PickList
          label={texts.add}
          why={texts.addWhy}
          options={hintsToAdd(context).map((hint) => ({
            id: hint,
            label: texts.toAdd[hint] ?? "",
            explanation: topicOf(hint),
          }))}
          takeWords={content.screens.field.takeOver}
          onTake={add}
        />
      )}
      {dormant.length > 0 && (
        <details className="dormant">
          <summary>{texts.dormant(dormant.length)}</summary>
          <ul className="plain">
            {dormant.map((hint) => (
              <li key={hint}>
                {[topicOf(hint), stateOf(hint), answers[hint]?.note].filter(Boolean).join(" · ")}
              </li>
            ))}
          </ul>
        </details>
      )}
      <p>{loaded.legalHelp}</p>
      <p className="small muted">{texts.notice}</p>
    </section>
  );

  function bodyOf(hintId: string) {
    const hint = loaded.legalHints?.find(({ id: one }) => one === hintId);
    return (
      hint && (
        <LegalHintBody
          hint={hint}
          answer={answers[hintId] ?? undefined}
          state={state}
          words={words}
          onWithdraw={() => withdraw(hint.id)}
        />
      )
    );
  }

  function tagOf(hint: LegalHintId): string | undefined {
    const news = newsAbout(hint, context);
    if (news) return news === "again" ? texts.again : texts.news;
    const isOld = (context.cycle.marks ?? []).some(
      ({ kind, field, recordId }) =>
        kind === "renew" && field === "structures.legalHints" && recordId === hint,
    );
    return isOld ? content.screens.field.renew : undefined;
  }

  /** A link to what is wrong needs the control to be there. */
  function isBroken(hint: LegalHintId): boolean {
    return env.showAll && state.problems.some(({ path }) => path[0] === hint);
  }

  function stateOf(hint: LegalHintId): string {
    return words.value?.fields?.["state"]?.options?.[answers[hint]?.state ?? ""] ?? "";
  }

  function add(hints: readonly string[]) {
    const [one] = hints;
    env.changeField(
      state.id,
      (held) => ({
        ...(held as Answers),
        ...Object.fromEntries(
          hints.map((hint) => [hint, { ...(held as Answers)?.[hint], state: "toCheck" }]),
        ),
      }),
      { what: texts.added(topicOf(one as LegalHintId)) },
    );
    for (const hint of hints) setOpen(`${state.id}/${hint}`, true);
  }

  function withdraw(hint: LegalHintId) {
    env.changeField(
      state.id,
      (held) => ({ ...(held as Answers), [hint]: { ...(held as Answers)?.[hint], state: "" } }),
      { what: texts.withdrawn(topicOf(hint)) },
    );
  }
}
