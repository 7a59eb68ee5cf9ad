import type { Content } from "#content/content.ts";
import { type Goal, isHoldGoal } from "#domain/goal.ts";
import { formatDate, formatNumber } from "#ui/form/formatted-value.ts";

/** A goal as one reads it aloud; nothing while neither of its values is known. */
export function sayGoal(
  goal: Partial<Goal>,
  { content }: { content: Content },
): string | undefined {
  const { metric, unit, baseline, target, direction, dueDate } = goal;
  const { locale, screens } = content;
  const number = (value: number | null | undefined) =>
    value == null ? undefined : formatNumber(value, locale);
  return screens.field.goalSentence({
    metric: metric ?? undefined,
    unit: unit ?? undefined,
    from: number(baseline),
    to: number(target),
    until: dueDate ? formatDate(dueDate, locale) : undefined,
    hold: isHoldGoal(goal) ? direction || "open" : undefined,
  });
}
