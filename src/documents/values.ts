import type { AnyFieldWords } from "#content/any-words.ts";
import { filled } from "#domain/context.ts";
import { type PhaseId, phaseNumber, type StepId } from "#domain/phase.ts";
import { formatDate, formatLongDate, formatMoney, formatNumber } from "#ui/form/formatted-value.ts";

import type { DocumentInput, Paragraph } from "./model.ts";

export type Values = ReturnType<typeof valuesIn>;

type Maybe<T> = T | null | undefined;

/** Stored values as they stand on paper; what was not entered is an empty text. */
export function valuesIn({ content, words, phases }: DocumentInput) {
  const { locale, outline } = content;
  return {
    text: (value: Maybe<string>) => (filled(value) ? value.trim() : ""),
    number: (value: Maybe<number>) => (value == null ? "" : formatNumber(value, locale)),
    money: (value: Maybe<number>) => (value == null ? "" : formatMoney(value, locale)),
    date: (value: Maybe<string>) => (filled(value) ? formatDate(value, locale) : ""),
    longDate: (value: Maybe<string>) => (filled(value) ? formatLongDate(value, locale) : ""),
    period,
    option,
    options: (path: string, values: Maybe<readonly (string | number)[]>) =>
      (values ?? []).map((value) => option(path, value)).filter(Boolean),
    missing,
  };

  /** „17.02.2025 bis 11.04.2025“, or the one end that is known. */
  function period(from: Maybe<string>, to: Maybe<string>): string {
    const said = words.common.period;
    const [begin, end] = [from, to].map((day) => (filled(day) ? formatDate(day, locale) : ""));
    if (begin && end) return said.between(begin, end);
    return begin ? said.from(begin) : end ? said.to(end) : "";
  }

  /** The words of a choice; `path` names its field, e.g. "needs.goals.owner". */
  function option(path: string, value: Maybe<string | number>): string {
    if (value == null || value === "") return "";
    return fieldWords(path)?.options?.[String(value)] ?? String(value);
  }

  function fieldWords(path: string): AnyFieldWords | undefined {
    const [phase, field = "", ...inner] = path.split(".");
    let found: AnyFieldWords | undefined = phases[phase as PhaseId].words.fields[field];
    for (const id of inner) found = id === "value" ? found?.value : found?.fields?.[id];
    return found;
  }

  /** What is not entered yet, and where that is done. */
  function missing<P extends PhaseId>(text: string, phase: P, step: StepId<P>): Paragraph {
    const titles: Readonly<Record<string, string>> = outline[phase].steps;
    const where = words.common.enterAt(phaseNumber(phase), titles[step] ?? "");
    return {
      kind: "paragraph",
      text: `${text} ${where}`,
      tone: "missing",
      at: { phase, step },
    };
  }
}
