import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";

import { newCooperation } from "#domain/cooperation.ts";
import { exampleCase } from "#tests/support/example.ts";
import { visit } from "#tests/support/visit.tsx";

const empty = () =>
  newCooperation({
    id: "neu",
    ownId: "wir",
    today: "2026-02-02",
    base: { name: "Neu", ownCompany: { name: "Wir GmbH" }, startDate: "2026-02-02" },
  });

const cellsOf = (row: HTMLElement) =>
  within(row)
    .getAllByRole("cell")
    .map((cell) => cell.textContent);

test("the history tells each cycle's occasion, its figures, and where they went", async () => {
  await visit("/kooperation/demo-b/verlauf", { cooperation: exampleCase("b") });

  expect(
    await screen.findByRole("heading", {
      name: "Durchlauf 2 – Anlass: Ein Partner scheidet aus",
    }),
  ).toBeVisible();
  const row = (name: RegExp) => cellsOf(screen.getByRole("row", { name }));
  expect(row(/^Ziele insgesamt/)).toEqual([
    "64 %3 von 3 Zielen gemessen",
    "90 %3 von 3 Zielen gemessen",
    "↑ gestiegen",
  ]);
  expect(row(/^Vertrauensindex/)).toEqual(["52", "71", "↑ gestiegen"]);
  expect(row(/^Nutzen je Euro Kosten/)).toEqual(["0,95", "1,41", "↑ gestiegen"]);
  expect(row(/^Reifegrad 3 Strukturen/)).toEqual(["56", "92", "↑ gestiegen"]);
  expect(row(/^Konsequenzen/)).toEqual([
    "1 von 65 im nächsten Durchlauf übernommen",
    "2 von 4",
    "",
  ]);
  expect(row(/^Bewusst offen/)).toEqual(["2-mal", "nie", ""]);
  expect(screen.getByRole("heading", { name: "Auf einen Blick" })).toBeVisible();
});

test("a first cycle has figures, but no lines and nothing to compare with", async () => {
  const person = await visit("/kooperation/demo-a/verlauf", { cooperation: exampleCase("a") });

  await screen.findByRole("heading", { name: "Durchlauf 1 – Beginn der Kooperation" });
  expect(cellsOf(screen.getByRole("row", { name: /^Vertrauensindex/ }))).toEqual(["66"]);
  expect(screen.queryByRole("heading", { name: "Auf einen Blick" })).toBeNull();
  expect(screen.queryByRole("link", { name: "Zwei Durchläufe vergleichen" })).toBeNull();
  expect(screen.getByText(/Ab dem zweiten Durchlauf sehen Sie hier/)).toBeVisible();

  person.goTo("/kooperation/demo-a/verlauf/vergleich");
  expect(await screen.findByText(/Zum Vergleichen braucht es zwei Durchläufe/)).toBeVisible();
});

test("two cycles side by side mark what changed, and can show nothing else", async () => {
  const person = await visit("/kooperation/demo-b/verlauf/vergleich", {
    cooperation: exampleCase("b"),
  });
  const table = await screen.findByRole("table", { name: "Checkliste: Bedarfsermittlung" });
  const rows = () => within(table).getAllByRole("row").slice(1);

  expect(rows()).toHaveLength(12);
  const support = within(table).getByRole("row", { name: /Die Mitarbeitenden, die mit dem/ });
  expect(cellsOf(support)).toEqual(["offen", "teilweise ≠ geändert"]);
  expect(screen.getByText("Reifegrad: 75 → 97")).toBeVisible();

  await person.user.click(screen.getByRole("checkbox", { name: "Nur Geändertes zeigen" }));

  expect(rows()).toHaveLength(5);
  const goals = within(screen.getByRole("table", { name: "Angaben: Bedarfsermittlung" }));
  expect(cellsOf(goals.getByRole("row", { name: /^Ziel: Kürzere Bauzeit ≠ geändert/ }))).toEqual([
    "Ausgangswert: 18Termin: 30.09.2024",
    "Ausgangswert: 15Termin: 31.10.2025",
  ]);
  expect(goals.getByRole("row", { name: /Angebote mit Energieberatung \+ neu/ })).toBeVisible();
  expect(goals.getByRole("row", { name: /Zufriedene Kundschaft − entfallen/ })).toBeVisible();
});

test("insights are found by word, cycle and basis, and lead to their evaluation", async () => {
  const person = await visit("/kooperation/demo-b/erkenntnisse", { cooperation: exampleCase("b") });
  const status = await screen.findByText("6 Erkenntnisse");

  await person.user.type(screen.getByRole("textbox", { name: "Suchen" }), "energieberatung");
  expect(status).toHaveTextContent("1 von 6 Erkenntnissen");
  await person.user.click(
    screen.getByRole("checkbox", { name: "Nur, was auch für künftige Kooperationen gilt" }),
  );
  expect(await screen.findByText(/Dazu gibt es keine Erkenntnis/)).toBeVisible();

  await person.press("Suche zurücksetzen");
  await person.user.selectOptions(
    screen.getByRole("combobox", { name: "Gelernt aus" }),
    "Konflikte",
  );
  await person.follow(/^Zur Evaluation von Durchlauf 1: Ohne zugesicherte Kapazität/);

  expect(await screen.findByText(/Sie sehen den abgeschlossenen Durchlauf 1/)).toBeVisible();
  expect(
    await screen.findByRole("button", { name: /Ohne zugesicherte Kapazität/, expanded: true }),
  ).toBeVisible();
});

test("without insights the page says how to get one", async () => {
  const person = await visit("/kooperation/neu/erkenntnisse", { cooperation: empty() });

  await screen.findByText(/Noch keine Erkenntnisse/);
  await person.follow("Erkenntnis festhalten");

  expect(await screen.findByRole("heading", { level: 1, name: "Erkenntnisse" })).toBeVisible();
  expect(await screen.findByText("Was haben Sie gelernt?")).toBeVisible();
});

test("the overview says what the thin rings inside mean", async () => {
  await visit("/kooperation/demo-b", { cooperation: exampleCase("b") });

  expect(await screen.findByText(/^Durchlauf 1: Bedarf \d+ %, Partnersuche/)).toBeVisible();
  expect(screen.getByRole("link", { name: "Der Verlauf nennt die Zahlen" })).toBeVisible();
});
