import type { UseFormReturn } from "react-hook-form";
import { useFormContext } from "react-hook-form";

import type { AnyFieldWords } from "#content/any-words.ts";
import type { Problem } from "#domain/problem.ts";
import type { Field } from "#domain/shape.ts";
import { ChoiceField } from "#ui/form/choice-field.tsx";
import { DateField } from "#ui/form/date-field.tsx";
import type { FieldProps } from "#ui/form/field-props.ts";
import { formatDate, formatMoney, formatNumber } from "#ui/form/formatted-value.ts";
import { LongField } from "#ui/form/long-field.tsx";
import { MultiField } from "#ui/form/multi-field.tsx";
import { NumberField } from "#ui/form/number-field.tsx";
import { RatingField } from "#ui/form/rating-field.tsx";
import { SelectField } from "#ui/form/select-field.tsx";
import { TextField } from "#ui/form/text-field.tsx";
import { ToggleField } from "#ui/form/toggle-field.tsx";
import { parseDate, parseMoney, parseNumber } from "#ui/form/typed-value.ts";

import { type FieldsEnv, typedPath, useFieldsEnv } from "./fields-env.ts";
import { misunderstanding } from "./form-value.ts";
import { elementId, nameOf } from "./names.ts";
import { OpenChoice } from "./open-choice.tsx";
import { problemSentence } from "./problem-sentence.ts";
import { leavesOutOwn } from "./record-parts.ts";
import { targetLabel, targetsOf } from "./targets.ts";

/** More options than this are offered as a list to open. */
const MANY = 7;

export interface ControlProps {
  field: Field;
  words: AnyFieldWords;
  /** Below the phase: field, record, field of the record. */
  path: readonly string[];
  /** Below the form: the part of the path that its names begin with. */
  root: readonly string[];
  /** What the rules say about the field this control belongs to. */
  problems: readonly Problem[];
  hints: readonly Problem[];
  level?: "top" | undefined;
  /** Where the label comes from the data, e.g. the name of a company. */
  label?: string | undefined;
  why?: string | undefined;
  readOnly?: boolean | undefined;
  remark?: string | undefined;
  /** One of the values of a map: whether it is needed depends on the data. */
  isOneOfMany?: boolean | undefined;
}

/** The control for a field without parts. */
export function LeafControl(props: ControlProps) {
  const env = useFieldsEnv();
  const form = useFormContext();
  const { field, words } = props;

  const shared = sharedProps(props, env, form);
  const { locale, screens } = env.content;
  const clear = {
    clearLabel: screens.field.unset,
    onClear: () => {
      form.setValue(shared.registration.name, field.kind === "rating" ? null : "", {
        shouldTouch: true,
      });
    },
  };
  switch (field.kind) {
    case "text":
      return <TextField {...shared} />;
    case "long":
      return <LongField {...shared} />;
    case "number":
      return (
        <NumberField
          {...shared}
          tidy={(typed) => tidied(typed, parseNumber, (value) => formatNumber(value, locale))}
        />
      );
    case "money":
      return (
        <NumberField
          {...shared}
          tidy={(typed) => tidied(typed, parseMoney, (value) => formatMoney(value, locale))}
        />
      );
    case "date":
      return (
        <DateField
          {...shared}
          tidy={(typed) => tidied(typed, parseDate, (value) => formatDate(value, locale))}
        />
      );
    case "bool":
      return <ToggleField {...shared} />;
    case "rating": {
      const { 1: low = "", 5: high = "" } = words.anchors ?? {};
      return <RatingField {...shared} {...clear} low={low} high={high} words={scale(words)} />;
    }
    case "choice":
      return field.open ? (
        <OpenChoice {...shared} options={optionsOf(field.options, words, env)} />
      ) : field.options.length > MANY && !words.explanations ? (
        <SelectField
          {...shared}
          options={optionsOf(field.options, words, env)}
          emptyLabel={screens.field.choose}
        />
      ) : (
        <ChoiceField {...shared} {...clear} options={optionsOf(field.options, words, env)} />
      );
    case "multi":
      return <MultiField {...shared} options={optionsOf(field.options, words, env)} />;
    case "ref": {
      const held: unknown = form.getValues(shared.registration.name);
      const offered = leavesOutOwn(field)
        ? targetOptions(field.to, env).filter(({ value }) => !isOwn(value, env))
        : targetOptions(field.to, env);
      const options = withHeld(offered, held, (id) => targetLabel(field.to, id, env));
      return field.open ? (
        <OpenChoice {...shared} options={options} />
      ) : (
        <SelectField
          {...shared}
          options={options}
          emptyLabel={options.length > 0 ? screens.field.choose : screens.field.noTargets}
        />
      );
    }
    case "refs": {
      const options = targetOptions(field.to, env);
      return options.length > 0 ? (
        <MultiField {...shared} options={options} />
      ) : (
        <MultiField {...shared} options={[]} hint={screens.field.noTargets} />
      );
    }
    case "letters":
    case "record":
    case "map":
    case "list":
    case "origin":
    case "trustRatings":
      // These have parts; other components take them apart.
      return null;
  }
}

/** What every control has in common: name, label, help, and what is said about it. */
function sharedProps(props: ControlProps, env: FieldsEnv, form: UseFormReturn): FieldProps {
  const { field, words, path, root, label, why, level, readOnly, remark } = props;
  const name = nameOf(path.slice(root.length));
  const { isTouched } = form.getFieldState(name, form.formState);
  const typed = env.typed[typedPath(env, path)];
  const below = path.slice(1);
  const own = props.problems.find((problem) => problem.path.join("\n") === below.join("\n"));
  const hints = props.hints.filter((problem) => problem.path.join("\n") === below.join("\n"));
  const say = (problem: Problem) =>
    problemSentence(problem, env.loaded.words.fields[path[0] ?? ""], env);
  const isSaid = (isTouched || env.showAll) && !env.readOnly;
  const wrong =
    typed === undefined ? own && say(own) : env.content.problems[misunderstanding(field)];
  return {
    id: elementId(env.phase, path),
    label: label ?? words.label,
    labelNote:
      [words.note, isOptional(props) && env.content.screens.step.optional]
        .filter(Boolean)
        .join(", ") || undefined,
    why: why ?? words.why,
    problem: isSaid ? wrong : undefined,
    hint: remark ?? (env.readOnly ? undefined : hints.map(say).join(" ") || undefined),
    registration: form.register(name),
    readOnly: env.readOnly || readOnly,
    level,
  };
}

function isOptional({ field, level, path, isOneOfMany }: ControlProps): boolean {
  if (field.required || field.kind === "bool" || isOneOfMany) return false;
  return level === "top" || path.length > 1;
}

function optionsOf(
  options: readonly (string | number)[],
  words: AnyFieldWords,
  { content }: FieldsEnv,
) {
  const { example, caution } = content.screens.field;
  const detail = (term: string, text: string | undefined) => (text ? [{ term, text }] : []);
  return options.map((value) => ({
    value,
    label: words.options?.[String(value)] ?? String(value),
    explanation: words.explanations?.[String(value)],
    details: [
      ...detail(example, words.examples?.[String(value)]),
      ...detail(caution, words.cautions?.[String(value)]),
    ],
  }));
}

function targetOptions(target: Parameters<typeof targetsOf>[0], env: FieldsEnv) {
  return targetsOf(target, env).map(({ id, label }) => ({ value: id, label }));
}

function isOwn(memberId: string, { context }: FieldsEnv): boolean {
  return context.members.some(({ id, own }) => own && id === memberId);
}

/** A reference to something that has gone stays visible until another one is chosen. */
function withHeld(
  options: readonly { value: string; label: string }[],
  held: unknown,
  label: (id: string) => string,
) {
  if (typeof held !== "string" || held === "") return options;
  return options.some(({ value }) => value === held)
    ? options
    : [...options, { value: held, label: label(held) }];
}

function scale({ anchors }: AnyFieldWords) {
  const words = [1, 2, 3, 4, 5].map((value) => anchors?.[value]);
  return words.every((word) => word !== undefined)
    ? (words as unknown as [string, string, string, string, string])
    : undefined;
}

function tidied<T extends string | number>(
  typed: string,
  parse: (typed: string) => T | null | undefined,
  format: (value: T) => string,
): string {
  const parsed = parse(typed);
  return parsed === null || parsed === undefined ? typed : format(parsed);
}
