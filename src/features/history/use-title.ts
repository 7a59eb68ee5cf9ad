import { useEffect } from "react";

import { useCycleView } from "#state/cycle-view.ts";

/** Names the window after a page of the cooperation. */
export function useTitle(title: string): void {
  const { name } = useCycleView().context.cooperation.base;
  useEffect(() => {
    document.title = `${title} – ${name ?? ""}`;
  }, [title, name]);
}
