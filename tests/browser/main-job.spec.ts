import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect, type Page, test } from "@playwright/test";

import { createCooperation, expectSaved, goTo } from "./support/app.ts";
import { answerChecklist, statementsOf } from "./support/checklist.ts";
import { addEntry, editEntry, fillIn, takeSuggestions } from "./support/fields.ts";
import {
  CRITERIA,
  FIRST_CYCLE,
  MUST,
  type Phase,
  PHASES,
  type Task,
} from "./support/whole-cycle.ts";
import { expectOnPaper, printPage } from "./support/paper.ts";

test("one company goes all the way round, prints its checklists and starts the second cycle", async ({
  playwright,
  baseURL,
}) => {
  test.setTimeout(300_000);
  const profile = await mkdtemp(join(tmpdir(), "kdv-browser-"));
  const openBrowser = () => playwright.chromium.launchPersistentContext(profile, launchOptions());
  const browser = await openBrowser();
  const page = browser.pages()[0] ?? (await browser.newPage());

  const cooperation = await createCooperation(page, FIRST_CYCLE.name, FIRST_CYCLE);
  await page
    .getByRole("navigation", { name: "Inhalt" })
    .getByRole("link", { name: /^1 Bedarf/ })
    .click();
  for (const [index, phase] of PHASES.entries()) {
    await test.step(`Phase ${index + 1}, ${phase.nav}`, () =>
      workThrough(page, cooperation, phase, index + 1));
  }
  await beginSecondCycle(page);
  await decideOnConsequences(page);
  await browser.close();

  const again = await openBrowser();
  const later = again.pages()[0] ?? (await again.newPage());
  await findEverythingAgain(later, cooperation);
  await again.close();
  await rm(profile, { recursive: true });

  function launchOptions() {
    const { launchOptions: launch, locale, timezoneId } = test.info().project.use;
    return {
      ...launch,
      ...(baseURL === undefined ? {} : { baseURL }),
      ...(locale === undefined ? {} : { locale }),
      ...(timezoneId === undefined ? {} : { timezoneId }),
    };
  }
});

/** All steps, the checklist on screen and on paper, and the way on. */
async function workThrough(page: Page, cooperation: string, phase: Phase, number: number) {
  const main = page.getByRole("main");
  const steps = Object.entries(phase.steps);
  await main.getByRole("link", { name: steps[0]?.[0] ?? "", exact: true }).click();
  for (const [index, [title, tasks]] of steps.entries()) {
    await expect(main.getByRole("heading", { level: 1, name: title })).toBeVisible();
    for (const task of tasks) await perform(page, task);
    await main.getByRole("button", { name: "Was fehlt noch?" }).click();
    await expect(
      main.getByRole("region", { name: "Was fehlt noch?" }).getByRole("status"),
      title,
    ).toHaveText("In diesem Schritt ist alles da.");
    const next = steps[index + 1]?.[0] ?? "Checkliste";
    await main.getByRole("link", { name: `Weiter zu ${next}`, exact: true }).click();
  }
  await expect(main.getByRole("heading", { level: 1, name: "Checkliste" })).toBeVisible();
  await answerChecklist(page, phase.checklist);

  await main.getByRole("link", { name: "Ausgefüllte Liste drucken" }).click();
  await expect(main.getByRole("button", { name: "Drucken" })).toBeVisible();
  expectOnPaper(await printPage(page), [
    `Checkliste ${number}: ${phase.nav}`,
    FIRST_CYCLE.name,
    ...statementsOf(number, 1),
  ]);

  await goTo(page, `${cooperation}/${phase.path}`);
  const taskList = main.getByRole("region", { name: "Schritte" }).getByRole("listitem");
  await expect(taskList.filter({ hasText: "vollständig" })).toHaveCount(steps.length);
  if (number < PHASES.length) await passGate(page, number, phase.leftOpen);
}

async function perform(page: Page, task: Task): Promise<void> {
  const main = page.getByRole("main");
  if ("answers" in task) await fillIn(main, task.answers);
  else if ("press" in task) await main.getByRole("button", { name: task.press }).click();
  else if ("score" in task) await scoreCompany(page, task);
  else if ("trust" in task) await answerTrustQuestions(page, task.trust, task.value);
  else if ("records" in task)
    for (const record of task.records) await addEntry(page, task.list, task.entry, record);
  else if ("matrix" in task) await fillMatrix(page, task);
  else if ("take" in task) {
    await takeSuggestions(page, task.list, task.take);
    for (const title of task.take) await editEntry(page, task.list, title, task.each);
  } else for (const title of task.edit) await editEntry(page, task.list, title, task.each);
}

async function fillMatrix(page: Page, { matrix, take, keys }: Extract<Task, { matrix: string }>) {
  await takeSuggestions(page, matrix, take);
  for (const title of take)
    for (const [member, letters] of Object.entries(keys)) {
      const cell = page.getByRole("gridcell", { name: `${member}, ${title}: ` });
      await cell.focus();
      await page.keyboard.type(letters);
      await expect(cell).not.toHaveAccessibleName(/nicht beteiligt$/);
    }
}

/** By keyboard alone: digits score, Enter leads to the evidence and back. */
async function scoreCompany(page: Page, task: Extract<Task, { score: number }>): Promise<void> {
  const grid = page.getByRole("grid", { name: "Bewertung im Einzelnen" });
  const cell = (name: string) =>
    grid.getByRole("combobox", { name: `${name}, ${task.company}`, exact: true });
  await cell(MUST).selectOption({ label: "erfüllt" });
  for (const criterion of CRITERIA) {
    await cell(criterion).press(String(task.score));
    await cell(criterion).press("Enter");
    await page.keyboard.type(task.evidence);
    await page.keyboard.press("Enter");
    await expect(cell(criterion)).toBeFocused();
  }
}

async function answerTrustQuestions(page: Page, person: string, value: number): Promise<void> {
  const section = page.getByRole("region", { name: "Vertrauensfragen" });
  const sheet = section.getByRole("listitem").filter({ hasText: person });
  await sheet.getByRole("button", { expanded: false }).click();
  for (const question of await sheet.getByRole("group").all())
    await question.getByRole("radio", { name: new RegExp(`^${value},`) }).check();
  await expect(sheet).toContainText("16 von 16 Fragen beantwortet");
  await sheet.getByRole("button", { expanded: true }).click();
}

async function passGate(page: Page, number: number, leftOpen: string | undefined) {
  const next = PHASES[number]?.nav ?? "";
  const main = page.getByRole("main");
  const gate = main.getByRole("region", { name: `Weiter zu ${next}` });
  if (leftOpen === undefined) await expect(gate).toContainText(`Alles da. Weiter zu ${next}.`);
  await gate.getByRole("button", { name: `Weiter zu ${next}` }).click();
  if (leftOpen !== undefined) {
    const dialog = page.getByRole("dialog", { name: "Noch nicht ganz rund" });
    await expect(dialog.getByRole("listitem")).toHaveText([leftOpen]);
    await fillIn(dialog, { "Warum gehen Sie jetzt weiter?": FIRST_CYCLE.reason });
    await dialog.getByRole("button", { name: "Trotzdem weiter" }).click();
  }
  await expect(main.getByText(`Phase ${number + 1} von 5`)).toBeVisible();
}

/** Closes the evaluation: first the table of what is taken over, then the start. */
async function beginSecondCycle(page: Page): Promise<void> {
  const main = page.getByRole("main");
  await main.getByRole("button", { name: "Neuen Durchlauf beginnen" }).click();

  const dialog = page.getByRole("dialog", { name: "Neuen Durchlauf beginnen" });
  await expect(dialog.getByRole("row")).toHaveCount(17);
  await expect(dialog.getByRole("row", { name: /^Anlass/ })).toContainText(
    "wird vorbereitet aus Ereignis und Fortführung",
  );
  await expect(dialog).toContainText("3 Konsequenzen warten dann in der Bedarfsermittlung.");
  await dialog.getByRole("button", { name: "Durchlauf 2 beginnen" }).click();

  await expect(main.getByRole("heading", { level: 1, name: "Bedarfsermittlung" })).toBeVisible();
  await expect(page.getByRole("banner")).toContainText("Durchlauf 2");
}

async function decideOnConsequences(page: Page): Promise<void> {
  const main = page.getByRole("main");
  await main.getByRole("link", { name: "Anlass", exact: true }).click();
  for (const [, text] of FIRST_CYCLE.consequences) {
    await fillIn(main.getByRole("group", { name: text, exact: true }), {
      "Was wird daraus?": "übernommen",
    });
  }

  await main.getByRole("link", { name: "Weiter zu Geschäftsfelder" }).click();
  const mark = main.getByText("aus Durchlauf 1, bitte bestätigen");
  await expect(mark.first()).toBeVisible();
  const marks = await mark.count();
  await main.getByRole("button", { name: "Bestätigen" }).first().click();
  await expect(mark).toHaveCount(marks - 1);
  await expectSaved(page);
}

/** The browser was closed and opened anew. */
async function findEverythingAgain(page: Page, cooperation: string): Promise<void> {
  await page.goto("/");
  await page.getByRole("link", { name: `Weiterarbeiten: ${FIRST_CYCLE.name}` }).click();
  const main = page.getByRole("main");
  await expect(main.getByRole("heading", { level: 1, name: "Geschäftsfelder" })).toBeVisible();

  await goTo(page, `${cooperation}/bedarfsermittlung/anlass`);
  for (const [, text] of FIRST_CYCLE.consequences) {
    const point = main.getByRole("group", { name: text, exact: true });
    await expect(point.getByRole("radio", { name: "übernommen" })).toBeChecked();
  }
  await goTo(page, `${cooperation}/bedarfsermittlung/ziele-und-chancen`);
  await expect(main).toContainText(FIRST_CYCLE.consequences[0][1]);

  await goTo(page, `${cooperation}/durchlauf/1/bedarfsermittlung/anlass`);
  await expect(page.getByText(/Sie sehen den abgeschlossenen Durchlauf 1/)).toBeVisible();
  const trigger = main.getByRole("textbox", { name: /^Warum denken Sie/ });
  await expect(trigger).toHaveValue(/^Unsere Maschinen stehen zu oft/);
  await expect(trigger).not.toBeEditable();
  await goTo(page, `${cooperation}/durchlauf/1/partnersuche`);
  await expect(main).toContainText(`bewusst weitergegangen: ${FIRST_CYCLE.reason}`);
}
