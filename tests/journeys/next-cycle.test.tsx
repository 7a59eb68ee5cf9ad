import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";

import { createMemoryStorage } from "#storage/memory-storage.ts";
import { exampleCase } from "#tests/support/example.ts";
import { visit } from "#tests/support/visit.tsx";

const EVALUATION = "/kooperation/demo-a/evaluation";

async function beginSecondCycle() {
  const person = await visit(EVALUATION, { cooperation: exampleCase("a") });
  await person.press("Neuen Durchlauf beginnen");
  const dialog = await screen.findByRole("dialog", { name: "Neuen Durchlauf beginnen" });
  await person.user.click(within(dialog).getByRole("button", { name: "Durchlauf 2 beginnen" }));
  await screen.findByRole("heading", { level: 1, name: "Bedarfsermittlung" });
  return person;
}

test("the consequences of the evaluation wait in the needs of the next cycle", async () => {
  const person = await beginSecondCycle();
  person.goTo("/kooperation/demo-a/bedarfsermittlung/anlass");

  const carried = await screen.findByRole("region", {
    name: "Übernommen aus der letzten Evaluation",
  });
  expect(within(carried).getAllByRole("listitem")).toHaveLength(5);
  const point = within(carried).getByRole("group", {
    name: "Montagebetrieb für Wasserwerke suchen",
  });

  await person.user.click(within(point).getByRole("radio", { name: "verworfen" }));
  const reason = await within(point).findByRole("textbox", { name: /^Begründung/ });
  await person.user.type(reason, "Wir montieren selbst.");

  await person.press("Was fehlt noch?");
  const missing = await screen.findByRole("region", { name: "Was fehlt noch?" });
  await waitFor(() => expect(missing).not.toHaveTextContent("Montagebetrieb"));
});

test("what was taken over is marked until somebody confirms it", async () => {
  const person = await beginSecondCycle();
  person.goTo("/kooperation/demo-a/bedarfsermittlung/geschaeftsfelder");
  await screen.findByRole("heading", { level: 1, name: "Geschäftsfelder" });
  const marks = () => screen.queryAllByText("aus Durchlauf 1, bitte bestätigen");
  const before = marks().length;
  expect(before).toBeGreaterThan(0);

  const [confirm] = screen.getAllByRole("button", { name: "Bestätigen" });
  if (confirm) await person.user.click(confirm);

  await waitFor(() => expect(marks()).toHaveLength(before - 1));
});

test("the closed cycle can be read but not changed", async () => {
  const person = await beginSecondCycle();

  person.goTo("/kooperation/demo-a/durchlauf/1/bedarfsermittlung/anlass");

  const trigger = await screen.findByLabelText(
    "Warum denken Sie gerade jetzt über eine Kooperation nach?",
  );
  expect(trigger).toHaveAttribute("readonly");
  expect(screen.getByText(/Sie sehen den abgeschlossenen Durchlauf 1/)).toBeVisible();
});

test("a copy that cannot be kept is said, and a person may go on without it", async () => {
  const disk = createMemoryStorage();
  const keepCopy = () => Promise.reject(new DOMException("No.", "QuotaExceededError"));
  const person = await visit(EVALUATION, {
    storage: { ...disk, keepCopy },
    cooperation: exampleCase("a"),
  });
  await person.press("Neuen Durchlauf beginnen");
  const dialog = await screen.findByRole("dialog", { name: "Neuen Durchlauf beginnen" });

  await person.user.click(within(dialog).getByRole("button", { name: "Durchlauf 2 beginnen" }));

  const alert = await within(dialog).findByRole("alert");
  expect(alert).toHaveTextContent("Die automatische Kopie des jetzigen Stands ließ sich nicht");
  expect(within(alert).getByRole("button", { name: "Sicherung speichern" })).toBeVisible();
  await person.user.click(within(alert).getByRole("button", { name: "Ohne Kopie beginnen" }));
  await screen.findByRole("heading", { level: 1, name: "Bedarfsermittlung" });
  expect(await disk.copies()).toEqual([]);
});

test("a double click begins one cycle and keeps one copy", async () => {
  const disk = createMemoryStorage();
  let kept = 0;
  const keepCopy: typeof disk.keepCopy = (...given) => {
    kept += 1;
    return disk.keepCopy(...given);
  };
  const person = await visit(EVALUATION, {
    storage: { ...disk, keepCopy },
    cooperation: exampleCase("a"),
  });
  await person.press("Neuen Durchlauf beginnen");
  const dialog = await screen.findByRole("dialog", { name: "Neuen Durchlauf beginnen" });

  await person.user.dblClick(within(dialog).getByRole("button", { name: "Durchlauf 2 beginnen" }));

  await screen.findByRole("heading", { level: 1, name: "Bedarfsermittlung" });
  expect(kept).toBe(1);
  await waitFor(async () =>
    expect(await disk.read("demo-a")).toMatchObject({
      cooperation: { cycles: [{ number: 1 }, { number: 2 }] },
    }),
  );
});

test("a gate lets a person pass and remembers what was left open", async () => {
  const person = await visit("/kooperation/demo-a/strukturen", { cooperation: exampleCase("a") });

  await person.press("Weiter zu Geschäftsbeziehung");
  const dialog = await screen.findByRole("dialog", { name: "Noch nicht ganz rund" });
  expect(dialog).toHaveTextContent("1 rechtliche Hinweise sind noch ungeprüft.");
  await person.user.type(
    within(dialog).getByLabelText("Warum gehen Sie jetzt weiter?"),
    "Der Kunde wartet.",
  );
  await person.user.click(within(dialog).getByRole("button", { name: "Trotzdem weiter" }));

  expect(
    await screen.findByRole("heading", { level: 1, name: "Geschäftsbeziehung gestalten" }),
  ).toBeVisible();
  await waitFor(async () =>
    expect(JSON.stringify(await person.storage.read("demo-a"))).toContain("Der Kunde wartet."),
  );
});
