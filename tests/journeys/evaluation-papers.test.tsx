import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";

import { caseA } from "#tests/domain/support/cooperations.ts";
import { visit } from "#tests/support/visit.tsx";

test("an insight marked as internal is missing from the report for all partners", async () => {
  const { follow, user } = await visit("/kooperation/demo-a/evaluation/erkenntnisse", {
    cooperation: caseA(),
  });
  const insights = within(await screen.findByRole("group", { name: /Was haben Sie gelernt/ }));
  const [first] = await insights.findAllByRole("button", { name: /bearbeiten/i });
  if (!first) throw new Error("The example has an insight.");
  await user.click(first);
  await user.click(await screen.findByRole("checkbox", { name: /^Nur intern/ }));

  await follow("Unterlagen");
  await follow("Evaluationsbericht, für alle Partner");
  const paper = await screen.findByRole("article", { name: "Evaluationsbericht" });
  expect(paper).toHaveTextContent("Gemeinsame Fahrten im Servicewagen");
  expect(paper).not.toHaveTextContent("Erlösanteile erst nach einem Pilotjahr");
});

test("the survey leads to a sheet to fill in by hand, about the other company", async () => {
  const { follow } = await visit("/kooperation/demo-a/evaluation/vertrauen", {
    cooperation: caseA(),
  });

  await follow("Fragebogen für Projektleitung drucken");
  const sheet = await screen.findByRole("article", { name: "Fragebogen" });
  expect(sheet).toHaveTextContent(/ist Quellengrund Pumpentechnik GmbH \(Beispiel\) gemeint/);
});
