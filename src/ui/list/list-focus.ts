import { type RefObject, useLayoutEffect, useRef } from "react";

/** Looks for the place of the focus in the changed list; says whether the change has arrived. */
type Wish = (root: HTMLElement, ids: readonly string[]) => boolean;

const FIELDS = ":is(input:not([type=hidden]), textarea, select)";

/**
 * Keeps the focus where the hand is: in a new record, beside a removed one, on the button that
 * moved a record. The list belongs to the caller, so the change may come later, or never.
 */
export function useListFocus(root: RefObject<HTMLElement | null>, ids: readonly string[]) {
  const wish = useRef<Wish | undefined>(undefined);

  useLayoutEffect(() => {
    if (root.current && wish.current?.(root.current, ids)) wish.current = undefined;
  });

  return {
    expectNew: () => void (wish.current = focusNew(new Set(ids))),
    expectGone: (id: string) => void (wish.current = focusNext(id, ids[ids.indexOf(id) + 1])),
    expectMoved: (button: HTMLElement) => void (wish.current = focusAgain(button, ids.join())),
    expectNothing: () => void (wish.current = undefined),
  };
}

function focusNew(known: ReadonlySet<string>): Wish {
  return (root, ids) => {
    const added = record(
      root,
      ids.find((id) => !known.has(id)),
    );
    const field = added?.querySelector<HTMLElement>(`.body ${FIELDS}`);
    field?.focus();
    return Boolean(field);
  };
}

function focusNext(gone: string, next: string | undefined): Wish {
  return (root, ids) => {
    if (ids.includes(gone)) return false;
    const line = record(root, next)?.querySelector<HTMLElement>(".line");
    (line ?? root.querySelector<HTMLElement>("[data-add]") ?? root).focus();
    return true;
  };
}

/** A button whose record is put elsewhere in the document loses the focus on the way. */
function focusAgain(button: HTMLElement, orderBefore: string): Wish {
  return (_root, ids) => {
    if (ids.join() === orderBefore) return false;
    button.focus();
    return true;
  };
}

function record(root: HTMLElement, id: string | undefined): HTMLElement | undefined {
  const records = root.querySelectorAll<HTMLElement>("[data-record]");
  return [...records].find((element) => element.dataset["record"] === id);
}
