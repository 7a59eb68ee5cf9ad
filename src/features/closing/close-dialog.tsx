import { useContent } from "#content/use-content.ts";
import type { ClosingItemId } from "#domain/closing.ts";
import { consequencesOf, isDueNow, isOpen } from "#domain/consequence.ts";
import type { CycleContext } from "#domain/context.ts";
import { Dialog } from "#ui/dialog/dialog.tsx";
import { Icon } from "#ui/icon.tsx";

interface CloseDialogProps {
  readonly open: readonly ClosingItemId[];
  readonly context: CycleContext;
  readonly onCancel: () => void;
  readonly onClose: () => void;
}

/** Asks before the end and names what is open; it never stands in the way. */
export function CloseDialog({ open, context, onCancel, onClose }: CloseDialogProps) {
  const { closingItems, screens } = useContent();
  const texts = screens.closing;
  const consequences = consequencesOf(context.cycle)
    // The end itself is what is being done.
    .filter((one) => isOpen(one) && isDueNow(one) && one.type !== "end")
    .map(({ text }) => text ?? "");
  const isSettled = open.length === 0 && consequences.length === 0;

  return (
    <Dialog
      title={texts.askTitle}
      onClose={onCancel}
      actions={
        <>
          <button type="button" className="btn" onClick={onCancel}>
            {texts.cancel}
          </button>
          <button type="button" className="btn primary" onClick={onClose}>
            {isSettled ? texts.close : texts.closeAnyway}
          </button>
        </>
      }
    >
      <p>{texts.ask}</p>
      {open.length === 0 ? (
        <p>{texts.askNothing}</p>
      ) : (
        named(
          texts.askOpen(open.length),
          open.map((id) => closingItems[id]),
        )
      )}
      {consequences.length > 0 && named(texts.askConsequences(consequences.length), consequences)}
    </Dialog>
  );

  function named(lead: string, items: readonly string[]) {
    return (
      <>
        <p>{lead}</p>
        <ul className="lines">
          {items.map((text) => (
            <li key={text}>
              <Icon name="warning" />
              <span>{text}</span>
            </li>
          ))}
        </ul>
      </>
    );
  }
}
