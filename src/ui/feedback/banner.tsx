import "./feedback.css";

import type { ReactNode } from "react";

import { Icon } from "../icon.tsx";

export type BannerTone = "info" | "warning" | "problem";

interface BannerProps {
  tone: BannerTone;
  children: ReactNode;
  /** What can be done about it: buttons or links. */
  actions?: ReactNode;
}

/** Something that stays true until somebody acts, e.g. that nothing can be saved. */
export function Banner({ tone, children, actions }: BannerProps) {
  return (
    <div className={`banner ${tone}`} role={tone === "problem" ? "alert" : "status"}>
      <Icon name={tone === "info" ? "info" : "warning"} />
      <div className="banner-text">{children}</div>
      {actions !== undefined && <div className="actions">{actions}</div>}
    </div>
  );
}
