import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";

import { type Cooperation, newCooperation } from "#domain/cooperation.ts";
import type { Needs } from "#domain/fields/needs.ts";
import { exampleCase } from "#tests/support/example.ts";
import { visit } from "#tests/support/visit.tsx";

const REASON = "Wir bilden die Fachleute lieber selbst aus.";

test("a documented no is a result, and nothing pushes on to the search", async () => {
  const person = await visit("/kooperation/neu", {
    cooperation: decided({ choice: "stop", reason: REASON, date: "2026-02-01" }),
  });

  expect(
    await screen.findByRole("heading", { name: "Sie kooperieren vorerst nicht" }),
  ).toBeVisible();
  expect(screen.getByText(/hier ist nichts mehr zu tun/)).toHaveTextContent("01.02.2026");

  person.goTo("/kooperation/neu/bedarfsermittlung");
  const gate = within(await screen.findByRole("region", { name: "Sie kooperieren vorerst nicht" }));
  expect(gate.getByText(`„${REASON}“`)).toBeVisible();
  expect(gate.queryByRole("button")).toBeNull();
  expect(
    screen.getByText(/was in den Schritten offen ist, müssen Sie nicht ergänzen/),
  ).toBeVisible();

  await person.follow("Neu entscheiden");
  expect(await screen.findByRole("radio", { name: "Wir kooperieren vorerst nicht" })).toBeChecked();
});

test("a no without a reason asks for it, and for nothing else", async () => {
  const person = await visit("/kooperation/neu", { cooperation: decided({ choice: "stop" }) });

  expect(await screen.findByText(/Halten Sie noch fest, warum und seit wann/)).toBeVisible();
  await person.follow("Entscheidung begründen");

  expect(await screen.findByLabelText("Begründung")).toBeVisible();
});

test("what has to be clarified first leads back to the decision", async () => {
  const example = exampleCase("a");
  const [cycle] = example.cycles;
  const decision = { choice: "clarify" as const, reason: REASON, date: "2026-02-01" };
  const checklist = Object.fromEntries(
    Object.entries(cycle?.checklist ?? {}).filter(([id]) => id.startsWith("c1-")),
  );
  const cooperation = {
    ...decided(decision),
    cycles: decided(decision).cycles.map((one) => ({
      ...one,
      startedOn: cycle?.startedOn ?? "",
      needs: { ...cycle?.needs, decision },
      checklist,
    })),
  };
  const person = await visit("/kooperation/neu", { cooperation });

  expect(
    await screen.findByRole("heading", { name: "Klären, was Sie noch klären wollten" }),
  ).toBeVisible();
  expect(screen.getByText(/Ist das geklärt, entscheiden Sie neu/)).toHaveTextContent(REASON);

  person.goTo("/kooperation/neu/bedarfsermittlung");
  const gate = within(await screen.findByRole("region", { name: "Sie klären erst noch etwas" }));
  expect(gate.getByRole("link", { name: "Neu entscheiden" })).toBeVisible();
  await person.press("Weiter zu Partnersuche");
  expect(await screen.findByRole("dialog")).toHaveTextContent(
    "Sie haben sich noch nicht für eine Kooperation entschieden.",
  );
});

/** A cooperation in which nothing but the decision was entered. */
function decided(decision: NonNullable<Needs["decision"]>): Cooperation {
  const cooperation = newCooperation({
    id: "neu",
    ownId: "wir",
    today: "2026-02-02",
    base: { name: "Werkbank teilen", ownCompany: { name: "Specht" }, startDate: "2026-01-05" },
  });
  return {
    ...cooperation,
    cycles: cooperation.cycles.map((cycle) => ({ ...cycle, needs: { decision } })),
  };
}
