import { useEffect, useRef } from "react";
import { useForm } from "react-hook-form";

import { RatingField } from "#ui/form/rating-field.tsx";

import { useFieldsEnv } from "./fields-env.ts";

interface TrustQuestionsProps {
  id: string;
  /** 16 answers in the fixed order of the items. */
  values: readonly (number | null)[];
  readOnly: boolean;
  onChange: (values: readonly (number | null)[]) => void;
}

/** Held in the form for „kann ich nicht beurteilen“, which is stored as no answer. */
const CANNOT_JUDGE = "cannotJudge";

/** The 16 statements about the other side, each from 1 to 5. */
export function TrustQuestions({ id, values, readOnly, onChange }: TrustQuestionsProps) {
  const { loaded } = useFieldsEnv();
  const form = useForm<{ items: (number | string | null)[] }>({
    defaultValues: { items: [...values] },
  });
  const latest = useRef(onChange);
  useEffect(() => {
    latest.current = onChange;
  });
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values: held }) =>
          latest.current(held.items.map((one) => (typeof one === "number" ? one : null))),
      }),
    [form],
  );
  const { trust } = loaded;
  if (!trust) return null;
  const { trustScale: scale } = trust;
  return (
    <>
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
    </>
  );
}
