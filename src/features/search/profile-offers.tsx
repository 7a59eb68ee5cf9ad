import { type ReactNode, useState } from "react";

import { useViews } from "#content/use-content.ts";

interface OffersProps {
  count: number;
  /** Unfolded from the start, as long as the list still needs entries. */
  isNeeded: boolean;
  children: ReactNode;
}

/** Suggestions that fold away once they are not needed any more. */
export function Offers({ count, isNeeded, children }: OffersProps) {
  const { profile } = useViews("search");
  const [isOpen, setOpen] = useState(isNeeded);
  if (count === 0) return null;
  return (
    <details
      className="offers"
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{profile.offers(count)}</summary>
      {children}
    </details>
  );
}
