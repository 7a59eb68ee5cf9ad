import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";

import type { Cooperation } from "#domain/cooperation.ts";
import type { Structures } from "#domain/fields/structures.ts";
import type { StoredCooperation } from "#storage/stored-cooperation.ts";
import { exampleCase } from "#tests/support/example.ts";
import { visit } from "#tests/support/visit.tsx";

const STEP = "/kooperation/demo-a/strukturen/spannungen-und-klaerung";

type Person = Awaited<ReturnType<typeof visit>>;

const structuresOf = async (person: Person) =>
  ((await person.storage.read("demo-a")) as StoredCooperation).cooperation.cycles[0]?.structures;

function withStructures(given: Structures): Cooperation {
  const cooperation = exampleCase("a");
  return {
    ...cooperation,
    cycles: cooperation.cycles.map((cycle) => ({
      ...cycle,
      structures: { ...cycle.structures, ...given },
    })),
  };
}

test("two tensions are preselected; they count once somebody confirms them", async () => {
  const person = await visit(STEP, { cooperation: withStructures({ tensions: [] }) });

  expect(await screen.findByRole("heading", { name: "Vorausgewählt" })).toBeVisible();
  expect((await structuresOf(person))?.tensions).toEqual([]);
  await person.press("‚Interessenkonflikte‘ bestätigen");

  await waitFor(async () =>
    expect((await structuresOf(person))?.tensions).toEqual([
      expect.objectContaining({ typeId: "T01", status: "open" }),
    ]),
  );
  expect(
    screen.queryByRole("button", { name: "‚Interessenkonflikte‘ bestätigen" }),
  ).not.toBeInTheDocument();
  await person.press("‚Vertrauen und Kontrolle‘ bestätigen");
  await waitFor(() =>
    expect(screen.queryByRole("heading", { name: "Vorausgewählt" })).not.toBeInTheDocument(),
  );
});

test("the suggested arrangement is taken over with one press and can be changed", async () => {
  const tensions = [{ id: "x", typeId: "T11", status: "open" as const }];
  const person = await visit(STEP, { cooperation: withStructures({ tensions }) });

  await person.press(/^1\s*Kooperation und Tagesgeschäft/);
  expect(screen.getByText("gemeinsame Aufgabe ↔ eigene Aufträge")).toBeVisible();
  await person.press("Vorschlag übernehmen");

  const arrangement = screen.getByRole("textbox", { name: "Abmachung" });
  expect(arrangement).toHaveValue(
    "Jeder Partner hält … Stunden je Monat frei und meldet Engpässe zwei Wochen vorher.",
  );
  await person.user.type(arrangement, " Ab Mai.");
  await waitFor(async () =>
    expect((await structuresOf(person))?.tensions?.[0]?.arrangement).toMatch(/vorher\. Ab Mai\.$/),
  );
});

test("the grid places each tension and ranks them by priority", async () => {
  const person = await visit(STEP, { cooperation: exampleCase("a") });

  const grid = await screen.findByRole("table", { name: /^Jede Zahl steht für ein Spannungsfeld/ });
  const cell = within(grid).getByRole("cell", { name: /^Priorität 16, hoch/ });
  expect(within(cell).getByRole("button", { name: "5: Beitrag und Ertrag, öffnen" })).toBeVisible();

  const ranking = screen.getByRole("table", { name: "Rangfolge der Spannungsfelder" });
  const rows = within(ranking).getAllByRole("row").slice(1);
  expect(rows[0]).toHaveTextContent(/5 Beitrag und Ertrag.*hoch \(16\)/);
  expect(rows.at(-1)).toHaveTextContent(/6 Fachrichtungen und Arbeitskulturen.*mittel \(8\)/);

  await person.press("5: Beitrag und Ertrag, öffnen");
  await waitFor(() =>
    expect(screen.getByRole("combobox", { name: "Spannungsfeld" })).toHaveFocus(),
  );
});

test("four usual levels make the way of a dispute with one press", async () => {
  const person = await visit(STEP, { cooperation: withStructures({ conflictPath: [] }) });

  await person.press("Alle vier Stufen übernehmen");

  await waitFor(async () =>
    expect((await structuresOf(person))?.conflictPath?.map(({ withinDays }) => withinDays)).toEqual(
      [5, 10, 15, 30],
    ),
  );
  expect(screen.getByText("spätestens nach 60 Arbeitstagen")).toBeVisible();
});

test("open concerns are listed with their age, and a new one begins today", async () => {
  const concerns = [
    { id: "c", memberId: "blaumeise", text: "Was, wenn?", status: "open" as const },
    { id: "d", text: "Wer haftet?", status: "open" as const, raisedOn: "2025-12-23" },
    { id: "e", text: "Erledigt.", status: "agreed" as const },
  ];
  const person = await visit(STEP, { cooperation: withStructures({ concerns }) });

  expect(await screen.findByText("2 Bedenken sind offen:")).toBeVisible();
  expect(
    screen.getByText("„Was, wenn?“ (Blaumeise Sensorik GmbH (Beispiel)), ohne Datum"),
  ).toBeVisible();
  expect(screen.getByText("„Wer haftet?“, seit 41 Tagen")).toBeVisible();

  await person.press("Bedenken hinzufügen");
  await waitFor(async () =>
    expect((await structuresOf(person))?.concerns?.at(-1)).toMatchObject({
      raisedOn: "2026-02-02",
      status: "open",
    }),
  );
});
