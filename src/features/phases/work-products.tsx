import { lazy, Suspense } from "react";

import { useContent } from "#content/use-content.ts";
import { ChecklistItem } from "#documents/checklist-item.tsx";
import type { PhaseId } from "#domain/phase.ts";
import { useCycleView } from "#state/cycle-view.ts";

const ProductItems = lazy(() =>
  import("#documents/product-items.tsx").then((one) => ({ default: one.ProductItems })),
);

/** What can be printed and handed out from a phase. */
export function WorkProducts({ phase }: { phase: PhaseId }) {
  const { screens } = useContent();
  const { base, context } = useCycleView();
  return (
    <section className="sec" aria-labelledby="h-products">
      <h2 id="h-products">{screens.phase.workProducts}</h2>
      <ul className="docs">
        <Suspense>
          <ProductItems phase={phase} context={context} base={base} />
        </Suspense>
        <ChecklistItem phase={phase} base={base} />
      </ul>
    </section>
  );
}
