import { screen } from "@testing-library/react";
import { expect, test } from "vitest";

import { exampleCase } from "#tests/support/example.ts";
import { visit } from "#tests/support/visit.tsx";

test("a cooperation whose id has signs of its own is found from the list", async () => {
  const cooperation = { ...exampleCase("a"), id: "50 % von/wem?" };
  const person = await visit("/", { cooperation });

  await person.follow("Pumpen im Blick");
  expect(await screen.findByRole("heading", { level: 1, name: "Pumpen im Blick" })).toBeVisible();

  await person.follow("Stammdaten");
  expect(await screen.findByRole("heading", { level: 1, name: "Stammdaten" })).toBeVisible();
  expect(screen.getByRole("link", { name: "Stammdaten" })).toHaveAttribute("aria-current", "page");
});

test("an address nobody can decode is one that does not exist here", async () => {
  await visit("/kooperation/demo-a/%E0%A4%A", { cooperation: exampleCase("a") });

  expect(
    await screen.findByRole("heading", { level: 1, name: "Diese Adresse gibt es hier nicht" }),
  ).toBeVisible();
});
