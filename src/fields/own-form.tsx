import type { ReactNode } from "react";

/**
 * Radio buttons of one name form a group within one form element. Records repeat their names, so
 * each needs an element of its own, or the choice in one would take away the choice in another.
 */
export function OwnForm({ children }: { children: ReactNode }) {
  return (
    <form className="unit" noValidate onSubmit={(event) => event.preventDefault()}>
      {children}
    </form>
  );
}
