import { useContent } from "#content/use-content.ts";
import { Dialog } from "#ui/dialog/dialog.tsx";

interface RemoveDialogProps {
  title: string;
  /** Where others refer to it, in words. */
  places: string;
  /** What else goes or stays. */
  note?: string | undefined;
  /** The same more exactly, one place a line. */
  details?: readonly string[] | undefined;
  /** Where to see what would change before deciding. */
  before?: { readonly href: string; readonly label: string } | undefined;
  onCancel: () => void;
  onRemove: () => void;
}

/** Shown before something goes that other entries refer to. */
export function RemoveDialog(props: RemoveDialogProps) {
  const { title, places, note = "", details = [], before, onCancel, onRemove } = props;
  const { field } = useContent().screens;
  return (
    <Dialog
      title={field.linkedTitle(title)}
      onClose={onCancel}
      actions={
        <>
          <button type="button" className="btn primary" onClick={onCancel}>
            {field.cancel}
          </button>
          <button type="button" className="btn" onClick={onRemove}>
            {field.delete}
          </button>
        </>
      }
    >
      {places !== "" && <p>{field.linked(places)}</p>}
      {note !== "" && <p>{note}</p>}
      {details.length > 0 && (
        <ul>
          {details.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      {before && (
        <p>
          <a href={before.href}>{before.label}</a>
        </p>
      )}
    </Dialog>
  );
}
