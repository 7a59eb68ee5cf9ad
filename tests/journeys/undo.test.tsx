import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";

import type { Cooperation } from "#domain/cooperation.ts";
import { exampleCase } from "#tests/support/example.ts";
import { visit } from "#tests/support/visit.tsx";

const BASE = "/kooperation/demo-b/stammdaten";
const UNDO = "{Control>}z{/Control}";

/** Somebody who has just changed the note of the cooperation. */
async function withChangedNote() {
  const person = await visit(BASE, { cooperation: exampleCase("b") });
  await person.write("Notiz", "Neu.");
  await waitFor(async () => expect(await noteOf(person)).toBe("Neu."));
  await person.user.click(screen.getByRole("banner"));
  return person;
}

test("the keys undo a change and say which", async () => {
  const person = await withChangedNote();

  await person.user.keyboard(UNDO);

  expect(
    await screen.findByText("Rückgängig gemacht: Änderung der Stammdaten"),
  ).toBeInTheDocument();
  await waitFor(async () => expect(await noteOf(person)).toMatch(/^Beispielfall/));
});

test("the keys undo nothing while an earlier cycle is read", async () => {
  const person = await withChangedNote();
  person.goTo("/kooperation/demo-b/durchlauf/1/verlauf");
  await screen.findByText(/Sie sehen den abgeschlossenen Durchlauf 1/);

  await person.user.keyboard(UNDO);
  person.goTo(BASE);

  expect(await screen.findByLabelText("Notiz")).toHaveValue("Neu.");
});

test("the keys undo nothing while a dialog asks", async () => {
  const person = await withChangedNote();
  await person.user.click(screen.getByRole("button", { name: /Funkenfeld/, expanded: false }));
  await person.press(/^löschen: Elektro Funkenfeld/);
  await screen.findByRole("dialog");

  await person.user.keyboard(UNDO);

  expect(screen.getByLabelText("Notiz")).toHaveValue("Neu.");
});

test("the buttons of the narrow menu say what they did", async () => {
  const person = await withChangedNote();
  const menu = within(document.getElementById("inhalt") ?? document.body);

  await person.user.click(menu.getByText("Rückgängig"));

  expect(
    await screen.findByText("Rückgängig gemacht: Änderung der Stammdaten"),
  ).toBeInTheDocument();
});

async function noteOf({ storage }: Awaited<ReturnType<typeof visit>>) {
  const { cooperation } = (await storage.read("demo-b")) as { cooperation: Cooperation };
  return cooperation.base.note;
}
