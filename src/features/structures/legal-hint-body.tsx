import type { AnyFieldWords } from "#content/any-words.ts";
import type { LegalHint } from "#content/de/catalogues/legal-hints.ts";
import { useViews } from "#content/use-content.ts";
import type { FieldState } from "#domain/assess.ts";
import { type LegalHintId, reasonsFor } from "#domain/legal-hint.ts";
import type { Fields } from "#domain/shape.ts";
import { PartControls } from "#fields/field-control.tsx";
import { useFieldsEnv } from "#fields/fields-env.ts";
import { FormUnit } from "#fields/form-unit.tsx";
import { MarkNote } from "#fields/mark-note.tsx";

/** More reasons than this are counted. */
const SHOWN_REASONS = 3;

interface LegalHintBodyProps {
  hint: LegalHint;
  answer: Readonly<Record<string, unknown>> | undefined;
  state: FieldState;
  words: AnyFieldWords;
  onWithdraw: () => void;
}

/** One hint: what it says, why it stands here, and what became of it. */
export function LegalHintBody({ hint, answer, state, words, onWithdraw }: LegalHintBodyProps) {
  const env = useFieldsEnv();
  const { legal: texts } = useViews("structures");
  const value = state.field.kind === "map" ? state.field.value : undefined;
  if (value?.kind !== "record") return null;
  const { id, topic, text, norm } = hint;
  const reasons = reasonsFor(id, env.context);
  const isAdded = reasons.some(({ code }) => code === "byHand");
  const root = [state.id, id];
  const fields: Fields = value.fields;

  return (
    <div className="legal-hint">
      <MarkNote fieldId={state.id} recordId={id} />
      <p>{text}</p>
      <p className="small muted">{env.content.screens.field.norm(norm)}</p>
      <p className="small">
        <b>{texts.why}</b>{" "}
        {[
          ...reasons.slice(0, SHOWN_REASONS).map(texts.because),
          ...(reasons.length > SHOWN_REASONS ? [texts.more(reasons.length - SHOWN_REASONS)] : []),
        ].join("; ")}
      </p>
      <FormUnit
        fields={fields}
        values={answer ?? {}}
        root={root}
        onChange={(part, next, typing) =>
          env.changeField(state.id, (held) => withPart(held, id, part, next), {
            what: env.content.screens.changes.field(topic),
            typing,
          })
        }
      >
        <PartControls
          field={{ kind: "record", fields }}
          fields={fields}
          words={words.value ?? words}
          path={root}
          root={root}
          problems={state.problems}
          hints={[]}
          isOneOfMany
        />
      </FormUnit>
      {isAdded && !env.readOnly && (
        <p className="actions">
          <button type="button" className="btn plain slim" onClick={onWithdraw}>
            {texts.withdraw}
          </button>
        </p>
      )}
    </div>
  );
}

function withPart(
  held: unknown,
  id: LegalHintId,
  part: string,
  next: (held: unknown) => unknown,
): unknown {
  const answers = (held ?? {}) as Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  const answer = answers[id] ?? {};
  return { ...answers, [id]: { ...answer, [part]: next(answer[part]) } };
}
