import "./relationship.css";

import type { ReactNode } from "react";

/** What the other entries say about an open record, below its form. */
export function InRecord({ label, children }: { label?: string | undefined; children: ReactNode }) {
  return (
    <div className="in-record" role={label && "group"} aria-label={label}>
      {children}
    </div>
  );
}
