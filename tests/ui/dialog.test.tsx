import { fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, test } from "vitest";

import { Dialog } from "#ui/dialog/dialog.tsx";

function Question() {
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setAsking(true)}>
        Löschen
      </button>
      {isAsking && (
        <Dialog
          title="Wirklich löschen?"
          onClose={() => setAsking(false)}
          actions={
            <button type="button" onClick={() => setAsking(false)}>
              Behalten
            </button>
          }
        >
          <p>Drei Einträge beziehen sich darauf.</p>
        </Dialog>
      )}
    </>
  );
}

test("a question opens above everything and is answered with a button", async () => {
  render(<Question />);

  await userEvent.click(screen.getByRole("button", { name: "Löschen" }));
  expect(screen.getByRole("dialog", { name: "Wirklich löschen?" })).toHaveAttribute("open");
  await userEvent.click(screen.getByRole("button", { name: "Behalten" }));

  expect(screen.queryByRole("dialog")).toBeNull();
});

test("Esc answers for the one who does not want to", async () => {
  render(<Question />);
  await userEvent.click(screen.getByRole("button", { name: "Löschen" }));

  fireEvent(screen.getByRole("dialog"), new Event("cancel", { cancelable: true }));

  expect(screen.queryByRole("dialog")).toBeNull();
});
