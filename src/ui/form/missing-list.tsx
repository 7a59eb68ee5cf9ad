import "./problems.css";

import { useId } from "react";

import { type FieldLink, ProblemLinks } from "./problem-links.tsx";

interface MissingListProps {
  title: string;
  /** A line under the title, e.g. how many there are. */
  summary?: string | undefined;
  problems: readonly FieldLink[];
  /** What is said when nothing is missing. */
  done?: string | undefined;
  onFollow?: ((fieldId: string) => void) | undefined;
}

/** What a step still lacks, told when asked and without alarm. */
export function MissingList({ title, summary, problems, done, onFollow }: MissingListProps) {
  const titleId = useId();
  return (
    <section className="missing" aria-labelledby={titleId}>
      <h2 id={titleId}>{title}</h2>
      {problems.length === 0
        ? done !== undefined && <p className="small muted">{done}</p>
        : summary !== undefined && <p className="small muted">{summary}</p>}
      {problems.length > 0 && <ProblemLinks problems={problems} onFollow={onFollow} />}
    </section>
  );
}
