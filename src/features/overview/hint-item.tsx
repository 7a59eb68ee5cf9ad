import { Link } from "react-router-dom";

import { useContent } from "#content/use-content.ts";
import type { ConsistencyHint } from "#domain/consistency/consistency.ts";
import { elementId } from "#fields/names.ts";
import { originLink } from "#fields/origin-link.ts";
import { Icon } from "#ui/icon.tsx";

interface HintItemProps {
  readonly hint: ConsistencyHint;
  readonly text: string;
  readonly base: string;
  readonly onDismiss: () => void;
}

/** What does not fit together, with the way to the place, and the way to leave it as it is. */
export function HintItem({ hint, text, base, onDismiss }: HintItemProps) {
  const content = useContent();
  const { phase, fieldId } = hint.place;
  const path = hint.recordId === undefined ? [fieldId] : [fieldId, hint.recordId];
  const link = originLink({ field: `${phase}.${fieldId}` }, content, base);
  const words = content.consistency;
  return (
    <li>
      <Icon name="fork" />
      <div>
        <p className="small">{text}</p>
        <p className="acts">
          {link && (
            <Link
              className="btn plain slim"
              to={link.href.slice(1)}
              state={{ focus: elementId(phase, path) }}
            >
              {words.toStep(link.step)}
            </Link>
          )}
          <button
            type="button"
            className="btn plain slim"
            aria-label={`${words.dismiss}: ${text}`}
            onClick={onDismiss}
          >
            {words.dismiss}
          </button>
        </p>
      </div>
    </li>
  );
}
