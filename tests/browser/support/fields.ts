import { expect, type Locator, type Page } from "@playwright/test";

/**
 * What a person enters under a label: a text to type or an option to choose, a rating as a number,
 * `true` for a box to tick, several boxes as a list, and for a question with parts their answers.
 */
export type Answer = string | number | true | readonly string[] | Answers;
export interface Answers {
  readonly [label: string]: Answer;
}

/** Answers each label within a part of the page, by keyboard and mouse. */
export async function fillIn(scope: Locator, answers: Answers): Promise<void> {
  for (const [label, answer] of Object.entries(answers)) await fillField(scope, label, answer);
}

export async function fillField(scope: Locator, label: string, answer: Answer): Promise<void> {
  // A group that asks for the parts of an answer stands before its parts of the same name.
  const group = scope.getByRole("group", { name: label, exact: true }).first();
  if (answer === true) await scope.getByRole("checkbox", { name: label, exact: true }).check();
  else if (typeof answer === "number") await rate(group, answer);
  else if (typeof answer === "string") await typeOrChoose(scope, group, label, answer);
  else if (isList(answer)) await tickAll(group, answer);
  else await fillIn(group, answer);
}

/** The text field with a label. */
export function textField(scope: Page | Locator, label: string): Locator {
  return scope.getByRole("textbox", { name: label, exact: true });
}

/** Writes over what stands in a text field, key by key. */
export async function type(field: Locator, text: string): Promise<void> {
  await field.click();
  if ((await field.inputValue()) !== "") await field.press("ControlOrMeta+A");
  await field.pressSequentially(text);
}

async function rate(group: Locator, value: number): Promise<void> {
  await group.getByRole("radio", { name: new RegExp(`^${value}(,|$)`) }).check();
}

async function tickAll(group: Locator, labels: readonly string[]): Promise<void> {
  for (const name of labels) await group.getByRole("checkbox", { name, exact: true }).check();
}

async function typeOrChoose(scope: Locator, group: Locator, label: string, answer: string) {
  const text = textField(scope, label);
  const select = scope.getByRole("combobox", { name: label, exact: true });
  const control = text.or(select).or(group).first();
  const tag = await control.evaluate((element) => element.tagName);
  if (tag === "SELECT") await select.selectOption({ label: answer });
  else if (tag === "FIELDSET")
    await group.getByRole("radio", { name: answer, exact: true }).check();
  else await type(control, answer);
}

function isList(answer: Answer): answer is readonly string[] {
  return Array.isArray(answer);
}

/** The editor of a list of records. */
export function listOf(page: Page, label: string): Locator {
  return page.getByRole("group", { name: label, exact: true });
}

/** Adds a record, fills it in and folds it again. */
export async function addEntry(
  page: Page,
  list: string,
  entry: string,
  answers: Answers,
): Promise<void> {
  const editor = listOf(page, list);
  const records = editor.getByRole("listitem");
  const before = await records.count();
  await editor.getByRole("button", { name: `${entry} hinzufügen` }).click();
  await expect(records).toHaveCount(before + 1);
  await fillIn(records.last(), answers);
  await records.last().getByRole("button", { expanded: true }).click();
}

/** Unfolds the record whose line contains a title. */
export async function openEntry(page: Page, list: string, title: string): Promise<Locator> {
  const record = listOf(page, list)
    .getByRole("listitem")
    .filter({ has: page.getByRole("button", { name: title }) });
  await record.getByRole("button", { expanded: false }).click();
  return record;
}

/** Unfolds a record, adds answers and folds it again. */
export async function editEntry(
  page: Page,
  list: string,
  title: string,
  answers: Answers,
): Promise<void> {
  const record = await openEntry(page, list, title);
  await fillIn(record, answers);
  await record.getByRole("button", { expanded: true }).click();
}

/** Takes over suggestions of a list. */
export async function takeSuggestions(
  page: Page,
  list: string,
  suggestions: readonly string[],
): Promise<void> {
  const section = page.getByRole("region", { name: list });
  await fillField(section, "Vorschläge", suggestions);
  const taken = new RegExp(`^${suggestions.length} Vorschl.ge? übernehmen$`);
  await section.getByRole("button", { name: taken }).click();
}
