import "./questionnaire.css";

import { type ReactNode, useEffect, useRef } from "react";
import { FormProvider, useForm } from "react-hook-form";

import type { LoadedQuestionnaire } from "#content/content.ts";
import { TRUST_DIMENSIONS } from "#domain/trust-dimensions.ts";
import { Icon } from "#ui/icon.tsx";

import { type FormValues, fromFormValues, toFormValues } from "./form-values.ts";
import { DimensionPart } from "./part-dimension.tsx";
import { IntroPart } from "./part-intro.tsx";
import { OwnWordsPart } from "./part-own-words.tsx";
import type { QuestionnaireProps } from "./questionnaire-props.ts";

/** Parts: the introduction, four dimensions, own words, the end. */
export const PART_COUNT = TRUST_DIMENSIONS.length + 3;
/** Minutes a part takes, roughly. */
const MINUTES_A_PART = 2;

/** The questionnaire of one person, a part at a time. Nothing in it has to be answered. */
export function QuestionnaireForm(props: QuestionnaireProps) {
  const { content, initial, part, onPart, onChange, end } = props;
  const { words } = content;
  const titles = partTitles(content);
  const form = useForm<FormValues>({ defaultValues: toFormValues(initial) });
  const latest = useRef({ onChange, before: initial.answer });
  useEffect(() => {
    latest.current = { onChange, before: initial.answer };
  });
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ name, values }) => {
          if (name) latest.current.onChange(fromFormValues(values, latest.current.before));
        },
      }),
    [form],
  );

  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(part);
  useEffect(() => {
    if (shown.current === part) return;
    shown.current = part;
    window.scrollTo({ top: 0 });
    heading.current?.focus({ preventScroll: true });
  }, [part]);

  return (
    <FormProvider {...form}>
      <form className="questionnaire" noValidate onSubmit={(event) => event.preventDefault()}>
        <header>
          <p className="over">
            <span className="here">{words.part(part + 1, PART_COUNT)}</span>
            {part > 0 && part < PART_COUNT - 1 && ` · ${remaining()}`}
          </p>
          <ol className="parts" aria-hidden="true">
            {titles.map((title, index) => (
              <li key={title} className={markOf(index, part)} />
            ))}
          </ol>
          <h2 ref={heading} tabIndex={-1}>
            {titles[part]}
          </h2>
        </header>
        {body()}
        <p className="actions sticky-next">
          {part < PART_COUNT - 1 && (
            <button type="button" className="btn primary" onClick={() => onPart(part + 1)}>
              {part === 0 ? words.begin : words.next(titles[part + 1] ?? "")}
              <Icon name="arrow-right" />
            </button>
          )}
          {part > 0 && (
            <button type="button" className="btn" onClick={() => onPart(part - 1)}>
              <Icon name="arrow-left" />
              {words.back(titles[part - 1] ?? "")}
            </button>
          )}
        </p>
      </form>
    </FormProvider>
  );

  function body(): ReactNode {
    const dimension = TRUST_DIMENSIONS[part - 1];
    if (part === 0) return <IntroPart {...props} />;
    if (dimension) return <DimensionPart key={dimension} {...props} dimension={dimension} />;
    if (part === PART_COUNT - 2) return <OwnWordsPart {...props} />;
    return end;
  }

  function remaining(): string {
    const left = (PART_COUNT - 1 - part) * MINUTES_A_PART;
    return left > 1 ? words.minutes(left) : words.oneMinute;
  }
}

function partTitles({ words, trust }: LoadedQuestionnaire): readonly string[] {
  return [
    words.intro.title,
    ...TRUST_DIMENSIONS.map((dimension) => trust.trustDimensions[dimension]),
    words.words.title,
    words.end.title,
  ];
}

function markOf(index: number, part: number): string | undefined {
  if (index === part) return "now";
  return index < part ? "done" : undefined;
}
