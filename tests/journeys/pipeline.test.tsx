import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";

import { currentCycle } from "#domain/cooperation.ts";
import type { Search } from "#domain/fields/search.ts";
import type { StoredCooperation } from "#storage/stored-cooperation.ts";
import { exampleCase } from "#tests/support/example.ts";
import { visit } from "#tests/support/visit.tsx";

const PLAN = "/kooperation/demo-a/partnersuche/suche-planen";

async function atPlan(change: Partial<Search> = {}) {
  const example = exampleCase("a");
  const cycles = example.cycles.map((cycle) => ({
    ...cycle,
    search: { ...cycle.search, ...change },
  }));
  const person = await visit(PLAN, { cooperation: { ...example, cycles } });
  const board = await screen.findByRole("region", { name: "Wo stehen die Unternehmen?" });
  const stored = async () => {
    const { cooperation } = (await person.storage.read("demo-a")) as StoredCooperation;
    return { cooperation, search: currentCycle(cooperation).search };
  };
  return { person, board, stored };
}

const NORDLICHT = /Nordlicht Industriedaten/;

test("a changed state moves a company, is counted and keeps the focus", async () => {
  const { person, board, stored } = await atPlan();
  const row = within(board).getByRole("group", { name: NORDLICHT });
  await person.user.selectOptions(
    within(row).getByRole("combobox", { name: "Stand" }),
    "im Gespräch",
  );

  const talking = await within(board).findByRole("region", { name: "im Gespräch" });
  const moved = within(talking).getByRole("group", { name: NORDLICHT });
  expect(within(moved).getByRole("combobox", { name: "Stand" })).toHaveFocus();
  expect(screen.getByText(/^Nordlicht.*: im Gespräch\.$/)).toBeInTheDocument();
  const counts = within(board).getByRole("list", { name: "Anzahl je Stand" });
  expect(within(counts).getByText(/im Gespräch/)).toHaveTextContent("1 im Gespräch");
  await waitFor(async () =>
    expect((await stored()).search.candidates).toContainEqual(
      expect.objectContaining({
        name: expect.stringMatching(NORDLICHT) as string,
        status: "talk",
      }),
    ),
  );
});

test("a next step with a date in the past is overdue here and due on the overview", async () => {
  const { person, board } = await atPlan();
  const row = within(board).getByRole("group", { name: /Blaumeise/ });
  await person.user.type(within(row).getByLabelText("Nächster Schritt"), "Referenz anrufen");
  await person.user.type(within(row).getByLabelText("Termin dafür"), "30.1.2026");
  await person.user.tab();
  expect(await within(board).findByText("seit 3 Tagen überfällig")).toBeVisible();

  person.goTo("/kooperation/demo-a");
  const due = await screen.findByRole("region", { name: "Was ansteht" });
  expect(within(due).getByText(/Blaumeise.*: Referenz anrufen/)).toBeVisible();
  expect(within(due).getByRole("link", { name: "Zur Partnersuche" })).toHaveAttribute(
    "href",
    `#${PLAN}`,
  );
});

test("a company is noted by its name alone, and one that is known is not noted twice", async () => {
  const { person, board, stored } = await atPlan({ candidates: [], selectedIds: [] });
  expect(within(board).getByText(/Noch keine Unternehmen/)).toBeVisible();
  await person.user.type(within(board).getByLabelText("Name des Unternehmens"), "Werk Nord{Enter}");
  expect(await within(board).findByRole("group", { name: "Werk Nord" })).toBeVisible();

  await person.user.type(
    within(board).getByLabelText("Name des Unternehmens"),
    " werk nord {Enter}",
  );
  expect(await within(board).findByText("Diesen Eintrag gibt es schon.")).toBeVisible();
  expect(within(board).getByLabelText("Name des Unternehmens")).toHaveValue(" werk nord ");
  await waitFor(async () =>
    expect((await stored()).search.candidates).toEqual([
      expect.objectContaining({ name: "Werk Nord", status: "longlist" }),
    ]),
  );
});

test("two companies of one name both stay, and it is said at each", async () => {
  const { board } = await atPlan({
    candidates: [
      { id: "x", name: "Werk Nord", status: "talk" },
      { id: "y", name: "werk nord", status: "talk" },
    ],
  });
  expect(within(board).getAllByText("Es gibt noch ein Unternehmen mit diesem Namen.")).toHaveLength(
    2,
  );
});

test("deleting a selected company that was talked to says so before, and undo brings all back", async () => {
  const person = await visit("/kooperation/demo-a/partnersuche/unternehmen-vergleichen", {
    cooperation: exampleCase("a"),
  });
  const stored = async () => {
    const { cooperation } = (await person.storage.read("demo-a")) as StoredCooperation;
    return { ...currentCycle(cooperation).search, partners: cooperation.partners };
  };
  const before = await stored();
  const [line] = await screen.findAllByRole("button", { name: /Blaumeise/, expanded: false });
  if (line) await person.user.click(line);
  await person.press(/^löschen: Blaumeise/);

  const dialog = await screen.findByRole("dialog");
  expect(dialog).toHaveTextContent("Kennenlerngespräche");
  expect(dialog).toHaveTextContent("Für wen entscheiden Sie sich?");
  // Structures and evaluation of the example name the partner, so it stays.
  expect(dialog).toHaveTextContent("Blaumeise Sensorik GmbH (Beispiel) bleibt Mitglied");
  await person.user.click(within(dialog).getByRole("button", { name: "Löschen" }));
  await waitFor(async () => expect((await stored()).selectedIds).toEqual([]));
  const after = await stored();
  expect(after.talks).toHaveLength(before.talks?.length ?? 0);
  expect(after.talks?.map(({ candidateId }) => candidateId)).not.toContain("c-bm");

  const [undo] = screen.getAllByRole("button", { name: "Rückgängig" });
  if (undo) await person.user.click(undo);
  await waitFor(async () => expect(await stored()).toEqual(before));
});

test("deleting a company that became a member by its selection says that it leaves", async () => {
  const person = await visit("/kooperation/demo-a/partnersuche/entscheidung", {
    cooperation: exampleCase("a"),
  });
  await person.user.click(await screen.findByRole("checkbox", { name: /Silberdistel/ }));
  person.goTo("/kooperation/demo-a/partnersuche/unternehmen-vergleichen");
  await person.user.click(
    await screen.findByRole("button", { name: /Silberdistel/, expanded: false }),
  );
  await person.press(/^löschen: Messwerk Silberdistel/);

  expect(await screen.findByRole("dialog")).toHaveTextContent(
    "Messwerk Silberdistel GmbH (Beispiel) gehört dann nicht mehr zur Kooperation.",
  );
});
