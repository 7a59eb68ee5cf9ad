import "./feedback.css";

import { type FocusEvent, type KeyboardEvent, useEffect, useRef, useState } from "react";

import { Icon } from "../icon.tsx";

export interface ToastMessage {
  /** A new id starts the time anew. */
  readonly id: string | number;
  readonly text: string;
  readonly action?: { readonly label: string; readonly onPress: () => void } | undefined;
}

interface ToastRegionProps {
  toast: ToastMessage | undefined;
  dismissLabel: string;
  onDismiss: () => void;
  /** How long it stays, never less than ten seconds. */
  seconds?: number | undefined;
}

/**
 * A message that goes by itself, e.g. with a way to undo. The region has to be there from the start,
 * so that screen readers notice what appears in it. It waits while somebody points at it or is in it.
 */
export function ToastRegion({ toast, dismissLabel, onDismiss, seconds = 10 }: ToastRegionProps) {
  const [heldId, setHeldId] = useState<ToastMessage["id"]>();
  const cameFrom = useRef<HTMLElement | null>(null);
  const dismiss = useRef(onDismiss);
  const id = toast?.id;
  // A message that vanished under the pointer must not keep the next one.
  const isHeld = id !== undefined && heldId === id;
  const setHeld = (holds: boolean) => setHeldId(holds ? id : undefined);

  useEffect(() => {
    dismiss.current = onDismiss;
  });

  useEffect(() => {
    if (id === undefined || isHeld) return undefined;
    const timer = setTimeout(() => dismiss.current(), Math.max(10, seconds) * 1000);
    return () => clearTimeout(timer);
  }, [id, isHeld, seconds]);

  return (
    <div className="toasts" role="status">
      {toast && (
        // The handlers only hold the time and answer to Esc; everything to press is a button inside.
        // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
        <div
          key={toast.id}
          className="toast"
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(false)}
          onFocus={enter}
          onBlur={leave}
          onKeyDown={closeOnEscape}
        >
          <p>{toast.text}</p>
          {toast.action && (
            <button type="button" className="btn slim" onClick={act}>
              {toast.action.label}
            </button>
          )}
          <button type="button" className="icon-close" aria-label={dismissLabel} onClick={close}>
            <Icon name="close" />
          </button>
        </div>
      )}
    </div>
  );

  function enter({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) {
    setHeld(true);
    const fromOutside =
      relatedTarget instanceof HTMLElement && !currentTarget.contains(relatedTarget);
    if (fromOutside) cameFrom.current = relatedTarget;
  }

  function leave({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) {
    if (!currentTarget.contains(relatedTarget)) setHeld(false);
  }

  function closeOnEscape(event: KeyboardEvent) {
    if (event.key === "Escape") close();
  }

  function act() {
    toast?.action?.onPress();
    close();
  }

  /** The button that was pressed disappears: the focus returns to where it had been. */
  function close() {
    setHeld(false);
    if (cameFrom.current?.isConnected) cameFrom.current.focus();
    onDismiss();
  }
}
