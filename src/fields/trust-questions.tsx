import { useEffect, useRef } from "react";
import { useForm } from "react-hook-form";

import { RatingField } from "#ui/form/rating-field.tsx";

import { useFieldsEnv } from "./fields-env.ts";
import { OwnForm } from "./own-form.tsx";

interface TrustQuestionsProps {
  id: string;
  /** 16 answers in the fixed order of the items. */
  values: readonly (number | null)[];
  readOnly: boolean;
  /** One answer has changed; the others stay as they are held, whatever this form shows. */
  onChange: (index: number, value: number | null) => void;
}

interface Held {
  items: (number | string | null)[];
}

/** Held in the form for „kann ich nicht beurteilen“, which is stored as no answer. */
const CANNOT_JUDGE = "cannotJudge";

/** The 16 statements about the other side, each from 1 to 5. */
export function TrustQuestions({ id, values, readOnly, onChange }: TrustQuestionsProps) {
  const { loaded, revision } = useFieldsEnv();
  const form = useForm<Held>({ defaultValues: { items: [...values] } });
  const latest = useRef({ values, onChange });
  useEffect(() => {
    latest.current = { values, onChange };
  });

  const shown = useRef(revision);
  useEffect(() => {
    if (shown.current === revision) return;
    shown.current = revision;
    const { items } = form.getValues();
    form.reset({
      items: latest.current.values.map((value, index) =>
        // Stored as no answer; only this form knows that somebody gave it.
        value === null && items[index] === CANNOT_JUDGE ? CANNOT_JUDGE : value,
      ),
    });
  }, [form, revision]);

  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ name, values: { items } }) => {
          // A reset names no control: it came from the data and must not go back to them.
          if (!name) return;
          const index = Number(name.split(".")[1]);
          const value = items[index];
          latest.current.onChange(index, typeof value === "number" ? value : null);
        },
      }),
    [form],
  );
  const { trust } = loaded;
  if (!trust) return null;
  const { trustScale: scale } = trust;
  return (
    <OwnForm>
      {trust.trustItems.map((item, index) => (
        <RatingField
          key={item.id}
          id={`${id}-${item.id}`}
          label={item.statement}
          registration={form.register(`items.${index}`)}
          low={scale[1]}
          high={scale[5]}
          words={[scale[1], scale[2], scale[3], scale[4], scale[5]]}
          optOut={{ value: CANNOT_JUDGE, label: trust.trustUnknown }}
          readOnly={readOnly}
        />
      ))}
    </OwnForm>
  );
}
