import { useState } from "react";
import { useFormContext, useWatch } from "react-hook-form";

import type { FieldProps } from "#ui/form/field-props.ts";
import { SelectField } from "#ui/form/select-field.tsx";
import { TextField } from "#ui/form/text-field.tsx";

import { useFieldsEnv } from "./fields-env.ts";

interface OpenChoiceProps extends FieldProps {
  options: readonly { readonly value: string | number; readonly label: string }[];
}

/** Stands for own words in the list; no stored value begins with a space. */
const OWN = " own";

/** Ready-made answers to choose from, or own words instead. */
export function OpenChoice({ options, ...props }: OpenChoiceProps) {
  const { content, revision } = useFieldsEnv();
  const form = useFormContext();
  const { name } = props.registration;
  // The control is registered as a text; it holds an option or own words.
  const held = useWatch({ name }) as string | undefined;
  const isOption = options.some(({ value }) => value === held);
  // Holds until the form starts afresh; after that only what is held counts.
  const [ownSince, setOwnSince] = useState<number>();
  const wantsOwn = ownSince === revision || (!isOption && Boolean(held));
  const own = content.screens.field.ownWords;

  return (
    <>
      <SelectField
        {...props}
        options={[...options, { value: OWN, label: own }]}
        emptyLabel={content.screens.field.choose}
        registration={{
          ...props.registration,
          // The list shows what is held, but only the form decides what is held.
          ref: (element: HTMLSelectElement | null) => {
            if (element) element.value = wantsOwn ? OWN : (held ?? "");
          },
          onChange: (event: { target: HTMLSelectElement }) => {
            const { value } = event.target;
            setOwnSince(value === OWN ? revision : undefined);
            form.setValue(name, value === OWN ? "" : value, { shouldTouch: true });
            return Promise.resolve(true);
          },
        }}
      />
      {wantsOwn && (
        <TextField
          {...props}
          id={`${props.id}-own`}
          label={`${props.label}, ${own}`}
          why={undefined}
          registration={{
            ...props.registration,
            // Emptied or like an option: the words stay own words while somebody types.
            onChange: (event: unknown) => {
              setOwnSince(revision);
              return props.registration.onChange(event as never);
            },
          }}
        />
      )}
    </>
  );
}
