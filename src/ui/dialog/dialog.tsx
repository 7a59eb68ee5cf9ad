import "./dialog.css";

import { type ReactNode, type SyntheticEvent, useId, useLayoutEffect, useRef } from "react";

interface DialogProps {
  title: string;
  children: ReactNode;
  /** Buttons, the safe one first. With `autoFocus` one of them takes the focus. */
  actions: ReactNode;
  /** Asked for by Esc; the caller then takes the dialog away. */
  onClose: () => void;
}

/** A question that has to be answered before going on. It is open as long as it is there. */
export function Dialog({ title, children, actions, onClose }: DialogProps) {
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  // Before the element leaves the page: afterwards nothing hands the focus back any more.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
    // A long one would open at its first control, with what it says out of sight above.
    if (element && element.scrollTop > 0) heading.current?.focus();
    // Closing hands the focus back to where it came from.
    return () => element?.close();
  }, []);

  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby={titleId}
      onCancel={cancel}
      onClose={closed}
    >
      <h2 id={titleId} ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <div className="dialog-text">{children}</div>
      <div className="actions">{actions}</div>
    </dialog>
  );

  function cancel(event: SyntheticEvent) {
    event.preventDefault();
    onClose();
  }

  /** A second Esc closes without asking; a close of our own may arrive after a new opening. */
  function closed(event: SyntheticEvent<HTMLDialogElement>) {
    if (!event.currentTarget.open) onClose();
  }
}
