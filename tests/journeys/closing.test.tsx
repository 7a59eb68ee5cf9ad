import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";

import type { Cooperation } from "#domain/cooperation.ts";
import { exampleCase } from "#tests/support/example.ts";
import { visit } from "#tests/support/visit.tsx";

const CLOSING = "/kooperation/demo-a/abschluss";

/** „Pumpen im Blick“ with the decision to end it. */
function ended(): Cooperation {
  const cooperation = exampleCase("a");
  const [cycle] = cooperation.cycles;
  if (!cycle) throw new Error("The example has a cycle.");
  const continuation = { choice: "end" as const, reason: "Der Markt hat sich gewandelt." };
  const evaluation = { ...cycle.evaluation, continuation };
  return { ...cooperation, cycles: [{ ...cycle, evaluation }] };
}

async function close() {
  const person = await visit(CLOSING, { cooperation: ended() });
  await person.press("Kooperation abschließen");
  const dialog = await screen.findByRole("dialog", { name: "Kooperation abschließen?" });
  await person.user.click(within(dialog).getByRole("button", { name: "Trotzdem abschließen" }));
  await screen.findByText(/Diese Kooperation ist seit dem 02.02.2026 abgeschlossen/);
  return person;
}

test("the end of a cooperation leads to its closing", async () => {
  const person = await visit("/kooperation/demo-a/evaluation", { cooperation: ended() });

  await person.follow("Zum Abschluss");

  expect(await screen.findByRole("heading", { level: 1, name: "Abschluss" })).toBeVisible();
  const statements = screen.getByRole("region", { name: "Aussagen zum Abschluss" });
  expect(within(statements).getAllByRole("group")).toHaveLength(8);
});

test("what is open is named before the end, and does not stand in its way", async () => {
  const person = await visit(CLOSING, { cooperation: ended() });
  await person.choose("Die Mitarbeitenden wissen, was sich für sie ändert.", "erfüllt");
  expect(await screen.findByText("1 von 8 geklärt")).toBeVisible();

  await person.press("Kooperation abschließen");

  const dialog = await screen.findByRole("dialog", { name: "Kooperation abschließen?" });
  expect(dialog).toHaveTextContent("7 Punkte sind noch offen:");
  expect(dialog).toHaveTextContent("Die Schlussabrechnung ist erstellt");
  expect(dialog).not.toHaveTextContent("Die Mitarbeitenden wissen");
  await person.user.click(within(dialog).getByRole("button", { name: "Abbrechen" }));
  expect(screen.queryByText(/seit dem 02.02.2026 abgeschlossen/)).toBeNull();
});

test("a closed cooperation can be read but not changed", async () => {
  const person = await close();

  for (const answer of screen.getAllByRole("radio")) expect(answer).toBeDisabled();
  person.goTo("/kooperation/demo-a/bedarfsermittlung/anlass");
  expect(
    await screen.findByLabelText("Warum denken Sie gerade jetzt über eine Kooperation nach?"),
  ).toHaveAttribute("readonly");
  expect(screen.getByText(/Diese Kooperation ist seit dem 02.02.2026 abgeschlossen/)).toBeVisible();
  person.goTo("/kooperation/demo-a/ereignisse");
  await screen.findByRole("heading", { level: 1, name: "Ereignisse" });
  expect(screen.queryByRole("button", { name: /Jetzt beginnen|Ereignis eintragen/ })).toBeNull();
  person.goTo("/kooperation/demo-a/stammdaten");
  expect(await screen.findByLabelText("Name der Kooperation")).toHaveAttribute("readonly");
  person.goTo("/");
  expect(await screen.findByText("abgeschlossen")).toBeVisible();
});

test("a closed cooperation can be opened again", async () => {
  const person = await close();

  await person.press("Wieder öffnen");

  expect(await screen.findByRole("button", { name: "Kooperation abschließen" })).toBeVisible();
  expect(screen.queryByText(/seit dem 02.02.2026 abgeschlossen/)).toBeNull();
  await waitFor(async () =>
    expect(await person.storage.read("demo-a")).toMatchObject({
      cooperation: { closing: { closedOn: null }, cycles: [{ closedOn: null }] },
    }),
  );
});

test("the end can be taken back at once", async () => {
  const person = await close();

  await person.press("Rückgängig");

  expect(await screen.findByRole("button", { name: "Kooperation abschließen" })).toBeVisible();
});

test("the closing list can be printed", async () => {
  await visit("/kooperation/demo-a/unterlagen/abschlussliste", { cooperation: ended() });

  const table = await screen.findByRole("table", { name: "Abschlussliste" });
  expect(within(table).getAllByRole("row")).toHaveLength(9);
  expect(table).toHaveTextContent("8. Wir haben uns voneinander verabschiedet");
});
