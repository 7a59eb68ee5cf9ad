import "./relationship.css";

import type { ReactNode } from "react";

/** What the entries of a list add up to, above them. */
export function Glance({ title, children }: { title?: string | undefined; children: ReactNode }) {
  return (
    <div className="glance">
      {title !== undefined && <h3>{title}</h3>}
      {children}
    </div>
  );
}
