import { Icon } from "../icon.tsx";

/**
 * What a field still needs. The place stands ready before there is a text, because only then do
 * screen readers announce it, politely and once.
 */
export function FieldProblem({ id, text }: { id: string; text: string | undefined }) {
  return (
    <div id={id} className="err-place" aria-live="polite">
      {text && (
        <p className="err">
          <Icon name="warning" />
          <span>{text}</span>
        </p>
      )}
    </div>
  );
}
