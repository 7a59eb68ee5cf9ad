import { useState } from "react";

import type { AnyFieldWords } from "#content/any-words.ts";
import type { FieldState } from "#domain/assess.ts";
import { recordById, recordsOf } from "#domain/records.ts";
import { isSealed } from "#domain/seal.ts";
import type { TrustAnswer, TrustRatings, TrustSums } from "#domain/shape.ts";
import { incompleteDimensions, withAnswers } from "#domain/trust-sums.ts";
import { fill } from "#content/fill.ts";

import { FieldHeading } from "./field-heading.tsx";
import { useFieldsEnv } from "./fields-env.ts";
import { elementId } from "./names.ts";
import { TrustQuestions } from "./trust-questions.tsx";

interface TrustRatingsControlProps {
  state: FieldState;
  words: AnyFieldWords;
}

type Values = readonly (number | null)[];
const NO_VALUES: Values = Array.from({ length: 16 }, () => null);

/** The trust items: a sheet for each person, or in aggregated mode sums that hide the person. */
export function TrustRatingsControl({ state, words }: TrustRatingsControlProps) {
  const env = useFieldsEnv();
  const { evaluation } = env.context.cycle;
  const id = elementId(env.phase, [state.id]);
  const participants = recordsOf(evaluation.participants);
  return (
    <section className="field list" data-level="top" aria-labelledby={`${id}-label`}>
      <FieldHeading id={id} state={state} words={words} />
      {participants.length === 0 && (
        <p className="recs-empty">{env.content.screens.trust.noParticipants}</p>
      )}
      {evaluation.trustMode === "aggregated" ? (
        <SumsControl state={state} words={words} />
      ) : (
        <AnswersControl state={state} words={words} />
      )}
    </section>
  );
}

/** Open mode: every person's answers stay with their name. */
function AnswersControl({ state, words }: TrustRatingsControlProps) {
  const env = useFieldsEnv();
  const { content, context, open, setOpen, changeField, readOnly } = env;
  const ratings = (state.value ?? []) as TrustRatings;
  const answers = "aggregated" in ratings ? [] : ratings;
  const { evaluation } = context.cycle;
  const participants = recordsOf(evaluation.participants);
  const { begin, look } = content.screens.trust;
  const toOpen = readOnly ? look : begin;
  return (
    <ol className="recs">
      {participants.map((person, index) => {
        const key = `${state.id}/${person.id}`;
        // What a person sent or entered under cover is theirs: it is neither shown nor changed here.
        const isTheirs = recordsOf(evaluation.responses).some(
          ({ participantId }) => participantId === person.id,
        );
        const own = answers.find(({ participantId }) => participantId === person.id);
        const isOpen = open.has(key) && !isTheirs;
        const answered = (own?.values ?? []).filter((value) => value !== null).length;
        return (
          <li key={person.id} className={isOpen ? "rec open" : "rec"}>
            <button
              type="button"
              className="line"
              aria-expanded={isTheirs ? undefined : isOpen}
              disabled={isTheirs}
              onClick={() => setOpen(key, !isOpen)}
            >
              <span className="no">{index + 1}</span>
              <span>
                <b>{person.label || content.screens.field.entryFallback(words.label, index + 1)}</b>
                <span className="sum">{content.screens.trust.answered(answered)}</span>
              </span>
              {!isTheirs && (
                <span className="tog">{isOpen ? content.screens.field.fold : toOpen}</span>
              )}
            </button>
            {isOpen && (
              <div className="body">
                <TrustQuestions
                  id={elementId(env.phase, [state.id, person.id])}
                  values={own?.values ?? NO_VALUES}
                  readOnly={readOnly || isFixed(person.memberId)}
                  onChange={(item, value) => keep(person, item, value)}
                />
              </div>
            )}
          </li>
        );
      })}
    </ol>
  );

  /** Own answers that were sealed before the partners were asked stay as they are. */
  function isFixed(memberId: string | null | undefined): boolean {
    const own = context.members.find((member) => member.own);
    return isSealed(evaluation) && memberId === own?.id;
  }

  function keep(person: Person, item: number, value: number | null) {
    const blank: TrustAnswer = {
      participantId: person.id,
      raterId: person.memberId ?? "",
      targetId: targetFor(person.memberId ?? ""),
      values: NO_VALUES,
    };
    changeField(state.id, (held) => withAnswer(held, blank, item, value), {
      what: content.screens.changes.field(words.label),
      typing: `${state.id}.${person.id}.${item}`,
    });
  }

  /** Section 4.3: two companies rate each other, more rate the others as a whole. */
  function targetFor(raterId: string): string {
    const others = context.members.filter((member) => member.id !== raterId);
    return others.length === 1 ? (others[0]?.id ?? "network") : "network";
  }
}

interface Person {
  readonly id: string;
  readonly memberId?: string | null;
}

/** One answer of a person; `blank` is their sheet if they had none before. */
function withAnswer(
  held: unknown,
  blank: TrustAnswer,
  item: number,
  value: number | null,
): readonly TrustAnswer[] {
  const answers = Array.isArray(held) ? (held as readonly TrustAnswer[]) : [];
  const isOwn = ({ participantId }: TrustAnswer) => participantId === blank.participantId;
  const sheets = answers.some(isOwn) ? answers : [...answers, blank];
  return sheets.map((one) =>
    isOwn(one) ? { ...one, values: withValue(one.values, item, value) } : one,
  );
}

function withValue(values: Values, item: number, value: number | null): Values {
  return NO_VALUES.map((none, index) => (index === item ? value : (values[index] ?? none)));
}

/** Aggregated mode: an answer is added to the sums of its company and then forgotten. */
function SumsControl({ state, words }: TrustRatingsControlProps) {
  const env = useFieldsEnv();
  const { content, context, loaded, changeField, readOnly } = env;
  const [adding, setAdding] = useState<{ memberId: string; values: Values }>();
  const [left, setLeft] = useState<readonly string[]>([]);
  const ratings = (state.value ?? []) as TrustRatings;
  const sums: Readonly<Record<string, TrustSums>> =
    "aggregated" in ratings ? ratings.aggregated : {};
  const texts = content.screens.trust;
  const { evaluation } = context.cycle;
  return (
    <>
      <p className="small muted">{texts.aggregatedNote}</p>
      <ol className="recs">
        {context.members.map(({ id, name, own }, index) => (
          <li key={id} className={adding?.memberId === id ? "rec open" : "rec"}>
            <div className="line">
              <span className="no">{index + 1}</span>
              <span>
                <b>{name}</b>
                <span className="sum">{texts.responses(sums[id]?.n ?? 0)}</span>
              </span>
              {!readOnly && !(own && isSealed(evaluation)) && adding?.memberId !== id && (
                <button
                  type="button"
                  className="btn slim"
                  aria-label={`${texts.addAnswer}: ${name}`}
                  onClick={() => setAdding({ memberId: id, values: NO_VALUES })}
                >
                  {texts.addAnswer}
                </button>
              )}
            </div>
            {adding?.memberId === id && (
              <div className="body">
                {heardFrom(id) !== "" && <p className="small">{texts.alreadyIn(heardFrom(id))}</p>}
                <TrustQuestions
                  id={elementId(env.phase, [state.id, id])}
                  values={adding.values}
                  readOnly={false}
                  onChange={(item, value) => {
                    setAdding({ memberId: id, values: withValue(adding.values, item, value) });
                    setLeft([]);
                  }}
                />
                <div role="status">
                  {left.map((dimension) => (
                    <p key={dimension} className="field-hint">
                      {fill(texts.enough, { dimension })}
                    </p>
                  ))}
                </div>
                <p className="actions">
                  <button
                    type="button"
                    className="btn primary"
                    onClick={() => add(id, adding.values)}
                  >
                    {texts.addAnswer}
                  </button>
                  <button type="button" className="btn" onClick={close}>
                    {content.screens.field.cancel}
                  </button>
                </p>
              </div>
            )}
          </li>
        ))}
      </ol>
    </>
  );

  /** People of a company whose questionnaire is in the sums; typed in again they would count twice. */
  function heardFrom(memberId: string): string {
    return recordsOf(evaluation.responses)
      .filter((response) => response.memberId === memberId)
      .map(({ participantId }) => recordById(evaluation.participants, participantId)?.label ?? "")
      .filter((label) => label !== "")
      .join(", ");
  }

  /** Once added it cannot be looked at again; so what will not count is said before. */
  function add(memberId: string, values: Values) {
    const names = Object.values(loaded.trust?.trustDimensions ?? {});
    const incomplete = incompleteDimensions(values).flatMap((index) => names[index] ?? []);
    const isKnown = incomplete.length === left.length;
    setLeft(incomplete);
    if (!isKnown || incomplete.length === names.length) return;
    changeField(state.id, (held) => withSums(held, memberId, values), {
      what: content.screens.changes.field(words.label),
    });
    close();
  }

  function close() {
    setAdding(undefined);
    setLeft([]);
  }

  function withSums(held: unknown, memberId: string, values: Values): TrustRatings {
    const now = (held ?? []) as TrustRatings;
    const known = "aggregated" in now ? now.aggregated : {};
    return {
      targetId: context.members.length === 2 ? memberId : "network",
      ...("aggregated" in now ? now : {}),
      aggregated: { ...known, [memberId]: withAnswers(known[memberId], values) },
    };
  }
}
