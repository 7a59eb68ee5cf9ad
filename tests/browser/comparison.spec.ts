import { expect, type Page, test } from "@playwright/test";

import caseA from "#content/de/examples/case-a.json" with { type: "json" };

import { goTo, openStart } from "./support/app.ts";
import { loadFile } from "./support/disk.ts";

const COUNT = 12;
const PLACES = Array.from({ length: COUNT }, (_, index) => index);
const NAME = "Kooperationsvereinbarungsentwurfsgesellschaft";
const COMPARE = "#/kooperation/zwoelf/partnersuche/unternehmen-vergleichen";

test.beforeEach(async ({ page }) => {
  await openStart(page);
  await loadFile(page, twelveByTwelve());
  await expect(page.getByRole("link", { name: "Pumpen im Blick", exact: true })).toBeVisible();
});

test("twelve companies under twelve criteria fit on a laptop and answer at once", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const main = await goTo(page, COMPARE);
  const grid = main.getByRole("grid", { name: "Bewertung im Einzelnen" });
  const cell = (criterion: number, company: number) =>
    grid.getByRole("combobox", { name: `Kriterium ${criterion}, ${NAME} ${company}`, exact: true });
  await expect(grid.getByRole("combobox")).toHaveCount(COUNT * COUNT + COUNT);
  await expectNoSidewaysScroll(page);

  await cell(0, 0).focus();
  for (let company = 1; company < COUNT; company++) await page.keyboard.press("ArrowRight");
  await expect(cell(0, 11)).toBeFocused();
  await expect(cell(0, 11)).toBeInViewport({ ratio: 1 });
  await page.keyboard.press("4");
  await expect(cell(0, 11)).toHaveValue("4");
  const [head, first] = await Promise.all([
    grid.getByRole("rowheader", { name: /Kriterium 0$/ }).boundingBox(),
    grid.boundingBox(),
  ]);
  // What a row is about stays in sight while the companies move past.
  expect(head?.x).toBeGreaterThan(first?.x ?? 0);

  const slowest = await slowestKey(page, ["5", "ArrowDown", "1", "ArrowDown", "3", "Delete"]);
  expect(slowest).toBeLessThan(200);
  await expectNoSidewaysScroll(page);
});

test("while the list of a cell is open, the arrows belong to it", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const main = await goTo(page, COMPARE);
  const cell = main.getByRole("combobox", { name: `Kriterium 1, ${NAME} 1`, exact: true });

  await expect(cell).toHaveValue("1");
  await cell.click();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");

  await expect(cell).toHaveValue("3");
  await expect(cell).toBeFocused();
});

test("on a phone they are scored company by company, without scrolling sideways", async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const main = await goTo(page, COMPARE);
  await expectNoSidewaysScroll(page);

  await main.getByRole("button", { name: `Weiter zu ${NAME} 1` }).click();
  const company = main.getByRole("combobox", { name: "Unternehmen", exact: true });
  await expect(company).toBeFocused();
  await expect(company).toBeInViewport();
  const group = main.getByRole("group", { name: `Kriterium 3, ${NAME} 1`, exact: true });
  await group.getByRole("radio", { name: "5 sehr gut" }).check();
  await expect(group.getByRole("radio", { name: "5 sehr gut" })).toBeChecked();
  const box = await group.locator("label", { hasText: "5" }).first().boundingBox();
  expect(box?.height).toBeGreaterThanOrEqual(44);
  await expectNoSidewaysScroll(page);

  await main.getByRole("button", { name: "Ohne Namen vergleichen" }).click();
  await expect(main.getByText(NAME)).toHaveCount(0);
  await expectNoSidewaysScroll(page);
});

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
}

/** Milliseconds from a key to the picture that answers it, the slowest of several. */
async function slowestKey(page: Page, keys: readonly string[]): Promise<number> {
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { keyTimes: times });
    document.addEventListener(
      "keydown",
      () => {
        const from = performance.now();
        requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - from)));
      },
      { capture: true },
    );
  });
  for (const key of keys) await page.keyboard.press(key);
  await page.waitForFunction(
    (count) => (window as unknown as { keyTimes: number[] }).keyTimes.length >= count,
    keys.length,
  );
  const times = await page.evaluate(() => (window as unknown as { keyTimes: number[] }).keyTimes);
  return Math.max(...times);
}

/** A backup of the first example with twelve companies under twelve criteria. */
function twelveByTwelve(): string {
  const { demoId: _id, demoReferenceDate: _day, ...cooperation } = caseA;
  const [cycle] = cooperation.cycles;
  const criteria = PLACES.map((index) => ({
    id: `k${index}`,
    label: `Kriterium ${index}`,
    category: "expertise",
    weight: index < 4 ? 10 : 7.5,
    linkedGoals: [],
  }));
  const candidates = PLACES.map((index) => ({
    id: `c${index}`,
    name: `${NAME} ${index}`,
    source: "fair",
    relationType: index % 2 ? "none" : "business",
    competitor: "no",
    status: "shortlist",
    mustChecks: { m1: "yes" },
    scores: Object.fromEntries(
      criteria.map(({ id }, at) => [
        id,
        {
          value: ((index * 7 + at * 3) % 5) + 1,
          evidence: `Besuch bei ${NAME} am Standort ${index}`,
        },
      ]),
    ),
  }));
  const mustCriteria = [{ id: "m1", text: "Meisterbetrieb", linkedGoals: [] }];
  const search = {
    ...cycle?.search,
    criteria,
    candidates,
    mustCriteria,
    talks: [],
    selectedIds: [],
  };
  return JSON.stringify({
    format: "kreislauf-des-vertrauens",
    version: 1,
    savedAt: "2026-02-02T10:00:00.000Z",
    cooperations: [{ ...cooperation, id: "zwoelf", cycles: [{ ...cycle, search }] }],
  });
}
