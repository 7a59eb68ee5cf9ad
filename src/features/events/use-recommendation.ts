import { useContent } from "#content/use-content.ts";
import { type EffectClass, effectOf, type ReopenedStep } from "#domain/event-effect.ts";
import { phaseNumber, stepsOf } from "#domain/phase.ts";

/** The effect of an event in words: „3E Spannungen und Klärung prüfen“. */
export function useRecommendation(type: string): string {
  const { outline, screens } = useContent();
  const { afterwards, and, effects, or, stepName } = screens.events;
  const { classes, first = [], isLight, reopens } = effectOf(type);
  const [one, ...others] = classes.map(nameOf);
  if (one === undefined) return "";
  // An evaluation comes before everything else it is recommended with.
  return classes[0] === "adHoc" && others.length > 0
    ? `${one}${afterwards}${others.join(or)}`
    : [one, ...others].join(or);

  function nameOf(effect: EffectClass): string {
    switch (effect) {
      case "newCycle":
        return first.length > 0
          ? effects.newCycleFirst(
              listed(first.map((phase) => `${phaseNumber(phase)} ${outline[phase].nav}`)),
            )
          : effects.newCycle;
      case "partial":
        return effects.partial(listed(reopens.map(titleOf)));
      case "adHoc":
        if (type === "E03") return effects.adHocPlanned;
        return isLight ? effects.adHocLight : effects.adHoc;
      case "closing":
        return effects.closing;
    }
  }

  function titleOf({ phase, step }: ReopenedStep): string {
    const titles: Readonly<Record<string, string>> = outline[phase].steps;
    const index = stepsOf(phase).findIndex(({ id }) => id === step);
    return stepName(phaseNumber(phase), String.fromCodePoint(65 + index), titles[step] ?? step);
  }

  function listed(names: readonly string[]): string {
    return names.length < 2
      ? names.join("")
      : `${names.slice(0, -1).join(", ")}${and}${names.at(-1) ?? ""}`;
  }
}
