import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";

import { caseA, caseB } from "#tests/domain/support/cooperations.ts";
import { visit } from "#tests/support/visit.tsx";

test("the list names every paper with its state, and leads to each variant", async () => {
  const { follow } = await visit("/kooperation/demo-a/unterlagen", { cooperation: caseA() });
  const phase = within(await screen.findByRole("region", { name: "1 Bedarfsermittlung" }));
  const [profile] = await phase.findAllByRole("listitem");

  expect(profile).toHaveTextContent(/^Bedarfsprofil abgestimmt/);
  expect(phase.getByRole("link", { name: "Checkliste zu Phase 1, leer" })).toBeVisible();
  await follow("Bedarfsprofil, für Gespräche (ohne Vertrauliches)");

  const paper = await screen.findByRole("article", { name: "Bedarfsprofil" });
  expect(paper).not.toHaveTextContent("Tobias Rehwald");
  await follow("intern (vollständig)");
  expect(await screen.findByText(/Tobias Rehwald/)).toBeVisible();
});

test("the page of a phase leads to its papers and back to the list", async () => {
  const { follow } = await visit("/kooperation/demo-a/partnersuche", { cooperation: caseA() });

  await follow("Vergleich nach Punkten, ansehen");
  expect(
    await screen.findByRole("heading", { level: 1, name: "Vergleich nach Punkten" }),
  ).toBeVisible();
  await follow("Alle Unterlagen");
  expect(await screen.findByRole("heading", { level: 1, name: "Unterlagen" })).toBeVisible();
});

test("what is missing leads to the step where it is entered", async () => {
  const { follow } = await visit("/kooperation/demo-a/unterlagen/bedarfsprofil", {
    cooperation: { ...caseA(), cycles: emptied() },
  });

  await follow(/^Es ist noch kein Ziel eingetragen/);
  expect(await screen.findByRole("heading", { level: 1, name: "Ziele und Chancen" })).toBeVisible();
});

test("in an earlier cycle nothing can be entered any more", async () => {
  const cooperation = caseB();
  const [first, ...later] = cooperation.cycles;
  if (!first) throw new Error("The example has a cycle.");
  await visit("/kooperation/demo-b/durchlauf/1/unterlagen/bedarfsprofil", {
    cooperation: { ...cooperation, cycles: [{ ...first, needs: {} }, ...later] },
  });

  expect(await screen.findByText(/^Es ist noch kein Ziel eingetragen/)).toBeVisible();
  expect(screen.queryByRole("link", { name: /^Es ist noch kein Ziel/ })).not.toBeInTheDocument();
});

test("an address that names no paper says so", async () => {
  await visit("/kooperation/demo-a/unterlagen/gibt-es-nicht", { cooperation: caseA() });

  expect(
    await screen.findByRole("heading", { level: 1, name: "Diese Adresse gibt es hier nicht" }),
  ).toBeVisible();
});

test("an unknown variant shows the first one", async () => {
  await visit("/kooperation/demo-a/unterlagen/bedarfsprofil?fassung=nichts", {
    cooperation: caseA(),
  });

  const current = await screen.findByRole("link", { name: "intern (vollständig)" });
  expect(current).toHaveAttribute("aria-current", "page");
});

function emptied() {
  return caseA().cycles.map((cycle) => ({ ...cycle, needs: {} }));
}
