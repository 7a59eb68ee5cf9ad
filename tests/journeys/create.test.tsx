import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";

import { createMemoryStorage } from "#storage/memory-storage.ts";
import { visit } from "#tests/support/visit.tsx";

test("a person begins with a working title and the own company", async () => {
  const person = await visit("/");

  await person.press("Neue Kooperation anlegen");
  await person.write("Name der Kooperation", "Werkbank teilen");
  await person.write("Name", "Tischlerei Specht");
  await person.press("Kooperation anlegen");

  expect(await screen.findByRole("heading", { level: 1, name: "Werkbank teilen" })).toBeVisible();
  expect(screen.getByText("Nächster sinnvoller Schritt")).toBeVisible();
});

test("a person who begins too early learns what is missing, next to the field and in a list", async () => {
  const person = await visit("/neu");

  await person.write("Beginn des ersten Durchlaufs", "31.2.2026");
  await person.press("Kooperation anlegen");

  const summary = await screen.findByRole("alert");
  await waitFor(() => expect(summary).toHaveFocus());
  expect(
    within(summary)
      .getAllByRole("link")
      .map((link) => link.textContent),
  ).toEqual([
    "Beginn des ersten Durchlaufs: Bitte geben Sie ein Datum im Format TT.MM.JJJJ ein.",
    "Name der Kooperation: Bitte geben Sie der Kooperation einen Namen mit mindestens 3 Zeichen.",
    "Name: Bitte nennen Sie Ihr Unternehmen.",
  ]);
  expect(screen.getByLabelText("Beginn des ersten Durchlaufs")).toHaveValue("31.2.2026");
});

test("pressing twice makes one cooperation", async () => {
  const person = await visit("/neu");
  await person.write("Name der Kooperation", "Werkbank teilen");
  await person.write("Name", "Tischlerei Specht");

  await person.user.dblClick(await screen.findByRole("button", { name: "Kooperation anlegen" }));

  expect(await screen.findByRole("heading", { level: 1, name: "Werkbank teilen" })).toBeVisible();
  expect(await person.storage.summaries()).toHaveLength(1);
});

test("a person whose browser refuses to store anything learns it and can try again", async () => {
  const memory = createMemoryStorage();
  let isFull = true;
  const person = await visit("/neu", {
    storage: {
      ...memory,
      saveAll: (...given) =>
        isFull
          ? Promise.reject(new DOMException("full", "QuotaExceededError"))
          : memory.saveAll(...given),
    },
  });
  await person.write("Name der Kooperation", "Werkbank teilen");
  await person.write("Name", "Tischlerei Specht");

  await person.press("Kooperation anlegen");
  expect(await screen.findByRole("alert")).toHaveTextContent(
    "Ihr Browser lässt das Speichern gerade nicht zu. Ihre Angaben stehen noch hier.",
  );
  isFull = false;
  await person.press("Kooperation anlegen");

  expect(await screen.findByRole("heading", { level: 1, name: "Werkbank teilen" })).toBeVisible();
});

test("an example can be looked at and removed again", async () => {
  const person = await visit("/");

  await person.press("Beispiel ansehen: Zwei Partner");
  expect(
    await screen.findByText(/Alle Unternehmen, Personen und Orte sind frei erfunden/),
  ).toBeVisible();
  await person.press("Beispiel entfernen");

  await screen.findByRole("button", { name: "Neue Kooperation anlegen" });
  await waitFor(() => expect(screen.queryByText("Pumpen im Blick")).toBeNull());
});

test("a cooperation deleted by mistake comes back", async () => {
  const person = await visit("/");
  await person.press("Beispiel ansehen: Zwei Partner");
  await screen.findByRole("heading", { level: 1, name: "Pumpen im Blick" });
  person.goTo("/");

  await person.press("Löschen: Pumpen im Blick");
  await person.press("Rückgängig");

  expect(await screen.findByRole("link", { name: "Pumpen im Blick" })).toBeVisible();
});
