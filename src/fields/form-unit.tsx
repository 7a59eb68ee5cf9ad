import { type ReactNode, useEffect, useRef, useState } from "react";
import { FormProvider, useForm } from "react-hook-form";

import type { Field, Fields } from "#domain/shape.ts";

import { type FieldsEnv, typedPath, useFieldsEnv } from "./fields-env.ts";
import { fromForm, toForm } from "./form-value.ts";
import { encodeKey, nameOf, pathOf } from "./names.ts";
import { OwnForm } from "./own-form.tsx";
import { targetsOf } from "./targets.ts";
import { fieldAt, withPart } from "./walk.ts";

interface FormUnitProps {
  fields: Fields;
  values: Readonly<Record<string, unknown>>;
  /** Below the phase, where the names of this form begin. */
  root: readonly string[];
  /** A part has changed; `part` is the first of its path, `next` makes its new value of the held one. */
  onChange: (part: string, next: (held: unknown) => unknown, typing: string) => void;
  children: ReactNode;
}

/**
 * One form: the single fields of a step, or one record.
 *
 * It keeps what a person types in the controls themselves and hands every change on at once, so
 * nothing has to be saved. When the data change from elsewhere, it starts afresh.
 */
export function FormUnit({ fields, values, root, onChange, children }: FormUnitProps) {
  const env = useFieldsEnv();
  const [defaultValues] = useState(() => formValues(fields, values, root, env));
  const form = useForm({ defaultValues, shouldFocusError: false });
  // Reading it here makes the form tell its controls when one of them was left.
  void form.formState.touchedFields;

  const latest = useRef({ fields, values, root, onChange, env });
  useEffect(() => {
    latest.current = { fields, values, root, onChange, env };
  });

  const shown = useRef(env.revision);
  useEffect(() => {
    if (shown.current === env.revision) return;
    shown.current = env.revision;
    const now = latest.current;
    form.reset(formValues(now.fields, now.values, now.root, now.env), { keepTouched: true });
  }, [form, env.revision]);

  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ name, values: held, type }) => {
          // A reset names no control: it came from the data and must not go back to them.
          // A value set by code has no type; leaving a control has one and changes nothing.
          if (name && (type === undefined || type === "change")) handOn(name, held, latest.current);
        },
      }),
    [form],
  );

  return (
    <FormProvider {...form}>
      <OwnForm>{children}</OwnForm>
    </FormProvider>
  );
}

function handOn(
  name: string,
  held: Readonly<Record<string, unknown>>,
  { fields, root, onChange, env }: Omit<FormUnitProps, "children"> & { env: FieldsEnv },
): void {
  const path = pathOf(name);
  const [part = "", ...inner] = path;
  const field = fieldAt(fields[part], inner);
  if (!field) return;
  const { value, notUnderstood } = fromForm(field, partOf(held, name));
  env.setTyped(typedPath(env, [...root, ...path]), notUnderstood);
  onChange(part, (now) => withPart(now, inner, value), nameOf([...root, ...path]));
}

function partOf(held: Readonly<Record<string, unknown>>, name: string): unknown {
  let value: unknown = held;
  for (const key of name.split("."))
    value = (value as Readonly<Record<string, unknown>> | undefined)?.[key];
  return value;
}

function formValues(
  fields: Fields,
  values: Readonly<Record<string, unknown>>,
  path: readonly string[],
  env: FieldsEnv,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([id, field]) => [
      encodeKey(id),
      formValue(field, values[id], [...path, id], env),
    ]),
  );
}

function formValue(field: Field, value: unknown, path: readonly string[], env: FieldsEnv): unknown {
  if (field.kind === "record")
    return formValues(field.fields, (value ?? {}) as Readonly<Record<string, unknown>>, path, env);
  if (field.kind === "map") {
    const stored = (value ?? {}) as Readonly<Record<string, unknown>>;
    return Object.fromEntries(
      targetsOf(field.over, env).map(({ id }) => [
        encodeKey(id),
        formValue(field.value, stored[id], [...path, id], env),
      ]),
    );
  }
  return env.typed[typedPath(env, path)] ?? toForm(field, value, env.content.locale);
}
