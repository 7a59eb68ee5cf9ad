import { useId } from "react";

import { useViews } from "#content/use-content.ts";
import { useIsWide } from "#ui/use-is-wide.ts";

import { CompanySheets } from "./comparison-company.tsx";
import { ComparisonGrid } from "./comparison-grid.tsx";
import type { Comparison } from "./comparison-model.ts";

/** Every score with its evidence: all side by side, or company by company on a narrow screen. */
export function ComparisonDetails({ comparison }: { comparison: Comparison }) {
  const { title } = useViews("search").comparison.grid;
  const isWide = useIsWide();
  const id = useId();
  if (comparison.criteria.length + comparison.musts.length === 0) return null;
  return (
    <section className="sec full" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {isWide ? (
        <ComparisonGrid comparison={comparison} />
      ) : (
        <CompanySheets comparison={comparison} />
      )}
    </section>
  );
}
