import { screen } from "@testing-library/react";
import { expect, test } from "vitest";

import { exampleCase } from "#tests/support/example.ts";
import { visit } from "#tests/support/visit.tsx";

test("a choice in one record leaves the choice in another one as it was", async () => {
  const person = await visit("/kooperation/demo-a/bedarfsermittlung/staerken-und-luecken", {
    cooperation: exampleCase("a"),
  });
  await person.press(/^1 Hydraulik und Pumpenauslegung/);
  await person.press(/^2 Servicenetz in drei Bundesländern/);
  const strong = await screen.findAllByRole("radio", { name: /^Stärke/ });
  const [first, second] = strong;
  expect(strong).toHaveLength(2);
  expect(first).toBeChecked();
  expect(second).toBeChecked();

  const missing = screen.getAllByRole("radio", { name: /^fehlt/ })[1];
  await person.user.click(missing ?? document.body);

  expect(missing).toBeChecked();
  expect(first).toBeChecked();
});
