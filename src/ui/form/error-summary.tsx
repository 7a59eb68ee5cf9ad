import "./problems.css";

import { useEffect, useRef } from "react";

import { type FieldLink, ProblemLinks } from "./problem-links.tsx";

interface ErrorSummaryProps {
  title: string;
  problems: readonly FieldLink[];
  onFollow?: ((fieldId: string) => void) | undefined;
}

/**
 * Lists what is in the way and takes the focus when it appears, so that it is read out once.
 * Give it a new `key` for each attempt to announce it again.
 */
export function ErrorSummary({ title, problems, onFollow }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => box.current?.focus(), []);

  return (
    <div ref={box} role="alert" tabIndex={-1} className="problems">
      <h2>{title}</h2>
      <ProblemLinks problems={problems} onFollow={onFollow} />
    </div>
  );
}
