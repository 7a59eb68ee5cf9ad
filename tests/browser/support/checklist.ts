import { expect, type Locator, type Page } from "@playwright/test";

import { needs } from "#content/de/phases/needs.ts";
import { search } from "#content/de/phases/search.ts";
import { evaluationChecklist } from "#content/de/phases/evaluation-checklist.ts";
import { relationshipChecklist } from "#content/de/phases/relationship-checklist.ts";
import { structuresChecklist } from "#content/de/phases/structures-checklist.ts";

const CHECKLISTS: readonly Readonly<Record<string, { statement: string }>>[] = [
  needs.checklist,
  search.checklist,
  structuresChecklist,
  relationshipChecklist,
  evaluationChecklist,
];

/** All statements of a phase; the last of phase 1 appears from the second cycle on. */
export function statementsOf(phase: number, cycle: number): readonly string[] {
  const all = Object.values(CHECKLISTS[phase - 1] ?? {}).map(({ statement }) => statement);
  return phase === 1 && cycle === 1 ? all.slice(0, -1) : all;
}

/** The items of the checklist that is open, each a group named by its statement. */
export function itemsOn(page: Page): Locator {
  return page.getByRole("region", { name: "Aussagen" }).getByRole("group");
}

/** Answers every item with „erfüllt“, except those named by their number. */
export async function answerChecklist(
  page: Page,
  others: Readonly<Record<number, string>> = {},
): Promise<void> {
  const items = itemsOn(page);
  const count = await items.count();
  expect(count).toBeGreaterThan(10);
  for (let number = 1; number <= count; number++) {
    const name = others[number] ?? "erfüllt";
    await items
      .nth(number - 1)
      .getByRole("radio", { name, exact: true })
      .check();
  }
}
