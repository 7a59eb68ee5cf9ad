import type { MouseEvent } from "react";

import { focusField } from "./focus-field.ts";

export interface FieldLink {
  readonly fieldId: string;
  readonly text: string;
}

interface ProblemLinksProps {
  problems: readonly FieldLink[];
  /** Called before the focus moves, e.g. to open the record in which the field stands. */
  onFollow?: ((fieldId: string) => void) | undefined;
}

/** Links that set the focus. The hash of the address belongs to the router, so they leave it alone. */
export function ProblemLinks({ problems, onFollow }: ProblemLinksProps) {
  return (
    <ul>
      {problems.map(({ fieldId, text }) => (
        <li key={`${fieldId} ${text}`}>
          <a href={`#${fieldId}`} onClick={(event) => follow(event, fieldId)}>
            {text}
          </a>
        </li>
      ))}
    </ul>
  );

  function follow(event: MouseEvent, fieldId: string) {
    event.preventDefault();
    onFollow?.(fieldId);
    // What was just opened is not there before the next frame.
    if (!focusField(fieldId)) requestAnimationFrame(() => focusField(fieldId));
  }
}
