import { expect, type Page, test } from "@playwright/test";

import caseA from "#content/de/examples/case-a.json" with { type: "json" };

import { goTo, openStart } from "./support/app.ts";
import { loadFile } from "./support/disk.ts";
import { bare } from "./support/paper.ts";
import { readPdf } from "./support/pdf.ts";

const COUNT = 12;
const NAME = "Kooperationsvereinbarungsentwurfsgesellschaft mbH & Co. KG";
const HOME = "#/kooperation/zwoelf";
const STRUCTURES = `${HOME}/strukturen`;
const STEPS = [
  "grundsaetze-und-ziele",
  "beitraege-und-gegenleistung",
  "rollen-und-aufgaben",
  "informationen-und-wissen",
];

test.beforeEach(async ({ page }) => {
  await openStart(page);
  await loadFile(page, twelveMembers());
  await expect(page.getByRole("link", { name: "Pumpen im Blick", exact: true })).toBeVisible();
});

for (const width of [360, 768, 1280])
  test(`twelve members with long names need no sideways scroll at ${width} pixels`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const step of STEPS) {
      await goTo(page, `${STRUCTURES}/${step}`);
      await expect(page.getByText(`${NAME} 11`).first()).toBeAttached();
      expect(await sideways(page), step).toBeLessThanOrEqual(0);
    }
  });

test("the keyboard goes through twelve columns, and the cell it is in is in sight", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await goTo(page, `${STRUCTURES}/rollen-und-aufgaben`);
  const cell = (task: number, member: number) =>
    page.getByRole("gridcell", { name: `${NAME} ${member}, Aufgabe ${task}: ` });
  await expect(cell(0, 0)).toBeVisible();
  await cell(0, 0).focus();
  for (let column = 1; column < COUNT; column++) await page.keyboard.press("ArrowRight");
  await expect(cell(0, 11)).toBeFocused();
  await expect(cell(0, 11)).toBeInViewport({ ratio: 1 });

  await page.keyboard.press("ArrowDown");
  await page.keyboard.type("de");
  await expect(cell(1, 11)).toHaveAccessibleName(/führt durch und entscheidet/);
  await page.keyboard.press("Delete");
  await expect(cell(1, 11)).toHaveAccessibleName(/nicht beteiligt$/);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Aufgabe hinzufügen" })).toBeFocused();
});

test("on a phone each task is a card with letters large enough for a finger", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const main = await goTo(page, `${STRUCTURES}/rollen-und-aufgaben`);
  await expect(main.getByRole("grid")).toHaveCount(0);
  await main.getByRole("button", { name: /^1 Aufgabe 0/ }).click();
  const group = main.getByRole("group", { name: `${NAME} 5`, exact: true });
  const letter = group.getByRole("button", { name: "I – wird informiert" });
  await letter.click();
  await expect(letter).toHaveAttribute("aria-pressed", "true");
  expect((await letter.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  expect(await sideways(page)).toBeLessThanOrEqual(0);
});

test("on paper the matrix lies on its side and gives each company a letter", async ({ page }) => {
  await goTo(page, `${HOME}/unterlagen/rollenmatrix`);
  const { pages, isLandscape } = await readPdf(await page.pdf({ preferCSSPageSize: true }));
  const text = bare(pages.join(""));

  expect(isLandscape.every(Boolean)).toBe(true);
  expect(text).toContain("ABCDEFGHIJKL");
  expect(text).toContain(bare(`${NAME} 11`));
});

async function sideways(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

/** A backup of the first example with twelve members, tasks and pieces of information. */
function twelveMembers(): string {
  const { demoId: _id, demoReferenceDate: _day, ...cooperation } = caseA;
  const [cycle] = cooperation.cycles;
  const places = Array.from({ length: COUNT }, (_, index) => index);
  const partners = places.map((index) => ({
    id: `m${index}`,
    name: `${NAME} ${index}`,
    own: index === 0,
    competitor: index % 3 ? "no" : "partly",
    joinedInCycle: 1,
    leftInCycle: null,
  }));
  const structures = {
    ...cycle?.structures,
    principles: places.map((index) => ({
      id: `p${index}`,
      text: `Grundsatz ${index}`,
      confirmedBy: ["m0"],
    })),
    contributions: places.slice(2).map((index) => ({
      id: `b${index}`,
      memberId: `m${index}`,
      kind: "time",
      description: `Beitrag ${index}`,
      amount: 100 + index,
      unit: "Stunden",
      moneyValue: 5000,
    })),
    returns: [{ id: "r", memberId: "m3", description: "Aufträge" }],
    tasks: places.map((index) => ({
      id: `t${index}`,
      task: `Aufgabe ${index}`,
      assign: Object.fromEntries(
        places.slice(0, 11).map((at) => [`m${at}`, at === index ? "RA" : "C"]),
      ),
    })),
    roles: [],
    infoSharing: places.map((index) => ({
      id: `s${index}`,
      category: `Informationsart ${index}`,
      owner: `m${index}`,
      level: ["public", "network", "company", "named", "internal"][index % 5],
      recipients: index % 5 > 1 ? "Datenverarbeitungsabteilungsleitung" : "",
      purpose: "Planung",
      personalData: index % 2 === 0,
      tradeSecret: index % 4 === 0,
      competitionSensitive: index % 3 === 0,
      protection: "Zugriff nur für benannte Personen",
    })),
    knowHow: [],
  };
  return JSON.stringify({
    format: "kreislauf-des-vertrauens",
    version: 1,
    savedAt: "2026-02-02T10:00:00.000Z",
    cooperations: [{ ...cooperation, id: "zwoelf", partners, cycles: [{ ...cycle, structures }] }],
  });
}
