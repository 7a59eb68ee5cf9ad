import { useContent } from "#content/use-content.ts";
import { Dialog } from "#ui/dialog/dialog.tsx";

interface RemoveDialogProps {
  title: string;
  /** Where others refer to it, in words. */
  places: string;
  /** Where to see what would change before deciding. */
  before?: { readonly href: string; readonly label: string } | undefined;
  onCancel: () => void;
  onRemove: () => void;
}

/** Shown before something goes that other entries refer to. */
export function RemoveDialog({ title, places, before, onCancel, onRemove }: RemoveDialogProps) {
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
      <p>{field.linked(places)}</p>
      {before && (
        <p>
          <a href={before.href}>{before.label}</a>
        </p>
      )}
    </Dialog>
  );
}
