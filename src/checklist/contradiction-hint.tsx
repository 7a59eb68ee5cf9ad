import { Icon } from "#ui/icon.tsx";

interface ContradictionHintProps {
  id: string;
  /** Absent while answer and data agree. */
  text: string | undefined;
  link: string;
  href: string | undefined;
}

/**
 * Says that an answer does not fit the data. The place stands ready before there is a text, because
 * only then do screen readers announce it, politely and once.
 */
export function ContradictionHint({ id, text, link, href }: ContradictionHintProps) {
  return (
    <div aria-live="polite">
      {text !== undefined && (
        <div className="hint" role="note">
          <Icon name="fork" />
          <div>
            <span id={id}>{text}</span> {href !== undefined && <a href={href}>{link}</a>}
          </div>
        </div>
      )}
    </div>
  );
}
