import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";

import { exampleCase } from "#tests/support/example.ts";
import { visit } from "#tests/support/visit.tsx";

/** A second cycle with the partners of the first. */
async function withoutSearch() {
  const person = await visit("/kooperation/demo-a/evaluation", { cooperation: exampleCase("a") });
  await person.press("Neuen Durchlauf beginnen");
  const dialog = await screen.findByRole("dialog", { name: "Neuen Durchlauf beginnen" });
  const seek = within(dialog).getByRole<HTMLInputElement>("checkbox", { name: /Partner/ });
  if (seek.checked) await person.user.click(seek);
  await person.user.click(within(dialog).getByRole("button", { name: "Durchlauf 2 beginnen" }));
  await screen.findByRole("heading", { level: 1, name: "Bedarfsermittlung" });
  return person;
}

test("a skipped search is neither begun nor open on the overview", async () => {
  const person = await withoutSearch();
  person.goTo("/kooperation/demo-a");

  const table = await screen.findByRole("table", { name: /Stand der fünf Phasen/ });
  const row = within(table).getByRole("row", { name: /Partnersuche/ });
  expect(row).toHaveTextContent("übersprungen");
  expect(row).not.toHaveTextContent(/zu wenig|noch offen/);
  const [ring] = screen.getAllByRole("link", { name: "Phase 2, Partnersuche: übersprungen" });
  expect(ring?.querySelector(".seg-fill")).toBeNull();
});

test("the way on leads past a skipped search and lacks nothing there", async () => {
  const person = await withoutSearch();

  expect(await screen.findByRole("button", { name: "Weiter zu Strukturen" })).toBeVisible();
  expect(screen.queryByRole("button", { name: "Weiter zu Partnersuche" })).not.toBeInTheDocument();

  person.goTo("/kooperation/demo-a/partnersuche/checkliste");
  await screen.findByRole("heading", { level: 1, name: "Checkliste" });
  const main = screen.getByRole("main");
  expect(main).toHaveTextContent("Diese Phase ist übersprungen. Weiter zu Strukturen.");
  expect(main).not.toHaveTextContent(/ausgeklammert|noch kein Unternehmen/);
});
