import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Locator, type Page, test } from "@playwright/test";

import { PRODUCTS } from "#documents/products.ts";

import { createCooperation, goTo, openExample, openStart } from "./support/app.ts";
import { itemsOn } from "./support/checklist.ts";
import { listOf, textField } from "./support/fields.ts";
import { OTHER_PAGES, pagesOf, PHASE_PATHS } from "./support/routes.ts";

// Colours on their way from light to dark are no colours of the app.
test.use({ contextOptions: { reducedMotion: "reduce" } });

const STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const TRIGGER = "Warum denken Sie gerade jetzt über eine Kooperation nach?";

for (const path of PHASE_PATHS) {
  test(`everybody can use the pages of ${path}`, async ({ page }) => {
    test.slow();
    const cooperation = await openExample(page, "a");
    for (const below of pagesOf(path)) {
      await goTo(page, `${cooperation}/${below}`);
      await openFirstRecords(page);
      await expectUsable(page, below);
    }
  });
}

test("everybody can use the pages around the phases", async ({ page }) => {
  test.slow();
  const cooperation = await openExample(page, "b");
  for (const below of OTHER_PAGES) {
    await goTo(page, below === "" ? cooperation : `${cooperation}/${below}`);
    await openFirstRecords(page);
    await expectUsable(page, below);
  }
});

test("everybody can read the papers", async ({ page }) => {
  test.slow();
  const cooperation = await openExample(page, "b");
  for (const { path } of PRODUCTS) {
    await goTo(page, `${cooperation}/unterlagen/${path}`);
    await expectUsable(page, path);
  }
});

test("everybody can read an earlier cycle", async ({ page }) => {
  test.slow();
  const cooperation = await openExample(page, "b");
  for (const below of [
    "",
    "/evaluation",
    "/evaluation/vertrauen",
    "/partnersuche/unternehmen-vergleichen",
    "/strukturen/checkliste",
    "/strukturen/drucken",
    "/verlauf",
  ]) {
    await goTo(page, `${cooperation}/durchlauf/1${below}`);
    await openFirstRecords(page);
    await expectUsable(page, `durchlauf/1${below}`);
  }
});

test("everybody can begin", async ({ page }) => {
  test.slow();
  await openStart(page);
  await expectUsable(page, "empty start page");

  const main = await goTo(page, "#/neu");
  await main.getByRole("button", { name: "Kooperation anlegen" }).click();
  await expect(main.getByRole("alert")).toBeFocused();
  await expectUsable(page, "new cooperation with everything missing");

  await openExample(page, "a");
  await openStart(page);
  await expectUsable(page, "start page with a list");
  await goTo(page, "#/daten");
  await expectUsable(page, "data");
  await page.getByRole("button", { name: "Alle Daten entfernen" }).click();
  await expectNoViolation(page, "question before removing");
  await page.keyboard.press("Escape");
  await goTo(page, "#/gibt-es-nicht");
  await expectUsable(page, "an address that leads nowhere");
});

test("everybody can answer a questionnaire", async ({ page }) => {
  test.slow();
  const cooperation = await openExample(page, "b");
  const main = await goTo(page, `${cooperation}/evaluation/vertrauen`);
  await page.evaluate(() => {
    // Without rights to the clipboard the link is shown instead.
    Object.defineProperty(navigator, "clipboard", { value: undefined });
  });
  await main
    .getByRole("button", { name: /^Fragebogen-Link für/ })
    .first()
    .click();
  const link = await page.getByLabel("Fragebogen-Link", { exact: true }).inputValue();
  await main
    .getByRole("button", { name: /^Antworten verdeckt eingeben/ })
    .first()
    .click();
  await expectNoViolation(page, "questionnaire under cover");
  await page.keyboard.press("Escape");

  await goTo(page, "#/fragebogen");
  await expectUsable(page, "ways to a questionnaire");
  await page.goto(link);
  for (let part = 1; part <= 7; part += 1) {
    await expect(page.getByText(`Teil ${part} von 7`)).toBeVisible();
    await expectUsable(page, `questionnaire, part ${part}`);
    if (part === 2) await page.getByRole("radio", { name: /^4/ }).first().check();
    if (part === 7) break;
    await page.getByRole("button", { name: /^(Fragebogen beginnen|Weiter zu)/ }).press("Enter");
    await expect(page.getByRole("heading", { level: 2 })).toBeFocused();
  }
});

test("what is missing is listed with links that lead into the field", async ({ page }) => {
  const cooperation = await createCooperation(page, "Fehlliste");
  const main = await goTo(page, `${cooperation}/bedarfsermittlung/ziele-und-chancen`);
  await main.getByRole("button", { name: "Ziel hinzufügen" }).click();
  await expect(textField(main, "Ziel")).toBeFocused();
  await page.keyboard.type("Weniger Ausschuss");

  await main.getByRole("button", { name: "Was fehlt noch?" }).click();
  const summary = main.getByRole("alert");
  await expect(summary).toBeFocused();
  await expectNoViolation(page, "step with its problems");
  await summary.getByRole("link", { name: /^Weniger Ausschuss, Messgröße/ }).click();

  await expect(textField(main, "Messgröße")).toBeFocused();
  expect(page.url()).toContain("ziele-und-chancen");
});

test("a link leads past the navigation", async ({ page }) => {
  const cooperation = await openExample(page, "a");
  await page.goto("about:blank");
  await goTo(page, `${cooperation}/strukturen`);

  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Zum Inhalt springen" })).toBeFocused();
  await page.keyboard.press("Enter");

  await expect(page.getByRole("main")).toBeFocused();
});

test("after a change of page the focus stands at its beginning", async ({ page }) => {
  const cooperation = await openExample(page, "a");
  const main = await goTo(page, `${cooperation}/bedarfsermittlung/anlass`);

  await main.getByRole("link", { name: "Weiter zu Geschäftsfelder" }).click();
  await expect(main).toBeFocused();
  await expect(page).toHaveTitle(/^Geschäftsfelder/);
  await page
    .getByRole("navigation", { name: "Inhalt" })
    .getByRole("link", { name: "Verlauf" })
    .click();
  await expect(page.getByRole("main")).toBeFocused();
  await expect(page).toHaveTitle(/^Verlauf/);
});

test("Esc closes a question and the focus returns to where it came from", async ({ page }) => {
  const cooperation = await createCooperation(page, "Esc");
  const main = await goTo(page, `${cooperation}/bedarfsermittlung`);
  const gate = main.getByRole("button", { name: "Weiter zu Partnersuche" });
  await gate.click();
  await expect(page.getByRole("dialog", { name: "Noch nicht ganz rund" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(gate).toBeFocused();

  await goTo(page, "#/daten");
  const remove = page.getByRole("button", { name: "Alle Daten entfernen" });
  await remove.click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(remove).toBeFocused();
});

test("on a small screen the contents open, lead on and close again", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 700 });
  const cooperation = await openExample(page, "a");
  await goTo(page, `${cooperation}/partnersuche/suche-planen`);
  await expect(page.getByText("Phase 2 · Schritt 3 von 6").filter({ visible: true })).toBeVisible();

  await page.getByRole("button", { name: "Inhalt", exact: true }).click();
  const contents = page.getByRole("navigation", { name: "Inhalt" });
  await expect(contents).toBeVisible();
  await contents.getByRole("link", { name: "Unterlagen" }).click();

  await expect(page.getByRole("heading", { level: 1, name: "Unterlagen" })).toBeVisible();
  await expect(contents).toBeHidden();
});

test("the keyboard alone creates a cooperation and works in it", async ({ page }) => {
  const { keyboard } = page;
  const main = page.getByRole("main");
  await openStart(page);
  await tabTo(page, page.getByRole("button", { name: "Neue Kooperation anlegen" }));
  await keyboard.press("Enter");
  await tabTo(page, textField(main, "Name der Kooperation"));
  await keyboard.type("Nur mit Tasten");
  await tabTo(page, textField(main, "Name"));
  await keyboard.type("Tischlerei Ährenfeld");
  await keyboard.press("Enter");
  await expect(main.getByRole("heading", { level: 1, name: "Nur mit Tasten" })).toBeVisible();

  const contents = page.getByRole("navigation", { name: "Inhalt" });
  await tabTo(page, contents.getByRole("link", { name: /^1 Bedarf/ }));
  await keyboard.press("Enter");
  await tabTo(page, main.getByRole("link", { name: "Anlass", exact: true }));
  await keyboard.press("Enter");
  await tabTo(page, textField(main, TRIGGER));
  await keyboard.type("Uns fehlt das Wissen über Sensoren.");
  await tabTo(page, main.getByRole("link", { name: "Weiter zu Geschäftsfelder" }));
  await keyboard.press("Enter");

  const list = listOf(page, "Wo könnte ein Partner Ihnen spürbar weiterhelfen?");
  for (const name of ["Eins", "Zwei"]) {
    await tabTo(page, list.getByRole("button", { name: "Geschäftsfeld hinzufügen" }));
    await keyboard.press("Enter");
    await expect(textField(list, "Geschäftsfeld").last()).toBeFocused();
    await keyboard.type(name);
  }
  await tabTo(page, list.getByRole("button", { name: "nach oben: Zwei" }));
  await keyboard.press("Enter");
  await expect(list.getByRole("listitem").first()).toContainText("Zwei");
  await expect(list.getByRole("status")).toHaveText("Zwei steht jetzt an Stelle 1.");
  await tabTo(page, list.getByRole("button", { name: "löschen: Zwei" }));
  await keyboard.press("Enter");
  await expect(list.getByRole("listitem")).toHaveCount(1);
  await keyboard.press("ControlOrMeta+z");
  await expect(list.getByRole("listitem")).toHaveCount(2);

  await tabTo(page, contents.getByRole("link", { name: "Checkliste" }));
  await keyboard.press("Enter");
  await expect(main.getByRole("heading", { level: 1, name: "Checkliste" })).toBeVisible();
  const first = itemsOn(page).first();
  await tabTo(page, first.getByRole("radio", { name: "erfüllt" }));
  await keyboard.press("Space");
  await keyboard.press("ArrowRight");
  await expect(first.getByRole("radio", { name: "teilweise" })).toBeChecked();

  await tabTo(page, main.getByRole("button", { name: "Weiter zu Partnersuche" }));
  await keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Noch nicht ganz rund" });
  await tabTo(page, textField(dialog, "Warum gehen Sie jetzt weiter?"));
  await keyboard.type("Erst einmal umsehen");
  await tabTo(page, dialog.getByRole("button", { name: "Trotzdem weiter" }));
  await keyboard.press("Enter");
  await expect(main.getByRole("heading", { level: 1, name: "Partnersuche" })).toBeVisible();
});

/** Steps through the page with the Tab key until something has the focus. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await expect(wanted).toBeVisible();
  for (let steps = 0; steps < 150; steps++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  await expect(wanted).toBeFocused();
}

/** What stands folded in a list is part of the page as well. */
async function openFirstRecords(page: Page): Promise<void> {
  const folded = page
    .getByRole("main")
    .getByRole("list")
    .filter({
      has: page.getByRole("button", { expanded: false }),
    });
  for (const list of await folded.all())
    await list.getByRole("button", { expanded: false }).first().click();
}

/** No violation in the light and in the dark, no sideways scrolling on a phone or with large text. */
async function expectUsable(page: Page, where: string): Promise<void> {
  await expectNoViolation(page, where);
  await page.emulateMedia({ colorScheme: "dark" });
  await expectNoViolation(page, `${where} in the dark`, ["color-contrast"]);
  await page.emulateMedia({ colorScheme: null });

  const size = page.viewportSize() ?? { width: 1280, height: 720 };
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await sidewaysScroll(page), `${where} at 320 px`).toEqual([]);
  await page.setViewportSize(size);
  await page.evaluate(() => (document.documentElement.style.fontSize = "200%"));
  expect(await sidewaysScroll(page), `${where} with text at 200 %`).toEqual([]);
  await page.evaluate(() => document.documentElement.style.removeProperty("font-size"));
}

async function expectNoViolation(page: Page, where: string, rules?: string[]): Promise<void> {
  // The modern mode opens a page of its own for each run, for the sake of frames; there are none.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await (
    rules === undefined ? axe.withTags(STANDARDS) : axe.withRules(rules)
  ).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} (${nodes.length}×)`);
  expect(found, where).toEqual([]);
}

/** What makes the page wider than the window; nothing when it fits. */
async function sidewaysScroll(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.body.querySelectorAll("*")].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    return wide.slice(0, 5).map((element) => `<${element.tagName} ${element.className}>`);
  });
}
