import { render, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";

import { DataTable } from "#ui/table/data-table.tsx";

const columns = [
  { id: "what", label: "Was" },
  { id: "who", label: "Wer" },
  { id: "points", label: "Punkte", align: "end" as const },
];
const rows = [{ id: "1", cells: ["Grenze prüfen", "Lena Moorbach", 12] }];

test.each([false, true])("rows are named by their first cell (cards: %s)", (fold) => {
  render(<DataTable caption="Konsequenzen" columns={columns} rows={rows} fold={fold} />);

  const table = screen.getByRole("table", { name: "Konsequenzen" });
  expect(within(table).getAllByRole("columnheader")).toHaveLength(3);
  expect(within(table).getByRole("rowheader", { name: "Grenze prüfen" })).toBeVisible();
  expect(within(table).getByRole("cell", { name: "Lena Moorbach" })).toBeVisible();
});

test("an empty table says what to do", () => {
  render(<DataTable caption="Konsequenzen" columns={columns} rows={[]} empty="Noch keine." />);

  expect(screen.getByRole("cell", { name: "Noch keine." })).toBeVisible();
});

test("a wide table can be scrolled with the keyboard", () => {
  render(<DataTable caption="Rollen" columns={columns} rows={rows} wide />);

  expect(screen.getByRole("region", { name: "Rollen" })).toHaveAttribute("tabindex", "0");
});
