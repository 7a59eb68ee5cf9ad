import { useLayoutEffect, useState } from "react";

import { Icon } from "../icon.tsx";
import { whenReleased } from "./when-released.ts";

/**
 * What a field still needs. The place stands ready before there is a text, because only then do
 * screen readers announce it, politely and once.
 */
export function FieldProblem({ id, text }: { id: string; text: string | undefined }) {
  const [shown, setShown] = useState(text);
  useLayoutEffect(
    () => (text === shown ? undefined : whenReleased(() => setShown(text))),
    [text, shown],
  );
  return (
    <div id={id} className="err-place" aria-live="polite">
      {shown && (
        <p className="err">
          <Icon name="warning" />
          <span>{shown}</span>
        </p>
      )}
    </div>
  );
}
