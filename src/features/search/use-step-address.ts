import { slugOf } from "#content/slug.ts";
import { useContent } from "#content/use-content.ts";
import type { StepId } from "#domain/phase.ts";
import { useCycleView } from "#state/cycle-view.ts";

/** Address of another step of this phase. */
export function useStepAddress(step: StepId<"search">): string {
  const { outline } = useContent();
  const { base } = useCycleView();
  return `${base}/${outline.search.path}/${slugOf(outline.search.steps[step])}`;
}
