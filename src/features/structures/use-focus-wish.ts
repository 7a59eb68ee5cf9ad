import { useEffect, useRef } from "react";

import { focusField } from "#ui/form/focus-field.ts";

/** Sets the focus to something that is only there once the data have changed. */
export function useFocusWish(): (elementId: string) => void {
  const wish = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (wish.current !== undefined && focusField(wish.current)) wish.current = undefined;
  });
  return (elementId) => void (wish.current = elementId);
}
