import { expect, type Locator, type Page } from "@playwright/test";

import { fillIn } from "./fields.ts";

const EXAMPLES = {
  a: { button: "Beispiel ansehen: Zwei Partner", name: "Pumpen im Blick" },
  b: { button: "Beispiel ansehen: Netzwerk mit vier Betrieben", name: "Sanieren aus einer Hand" },
} as const;

/** The start page, as far as it can be used: before that its buttons are only drawn. */
export async function openStart(page: Page): Promise<void> {
  await page.goto("/");
  await expect(page.getByRole("button", { name: "Neue Kooperation anlegen" })).toBeVisible();
}

/** Creates a cooperation from the start page; gives its address, "#/kooperation/<id>". */
export async function createCooperation(
  page: Page,
  name: string,
  {
    company = "Tischlerei Ährenfeld GmbH",
    startDate,
  }: { company?: string; startDate?: string } = {},
): Promise<string> {
  await openStart(page);
  await page.getByRole("button", { name: "Neue Kooperation anlegen" }).click();
  const main = page.getByRole("main");
  await fillIn(main, { "Name der Kooperation": name, "Ihr Unternehmen": { Name: company } });
  if (startDate !== undefined) await fillIn(main, { "Beginn des ersten Durchlaufs": startDate });
  await main.getByRole("button", { name: "Kooperation anlegen" }).click();
  await expect(main.getByRole("heading", { level: 1, name })).toBeVisible();
  return addressOf(page);
}

/** Opens an example from the start page; gives its address. */
export async function openExample(page: Page, example: "a" | "b"): Promise<string> {
  const { button, name } = EXAMPLES[example];
  await openStart(page);
  await page.getByRole("button", { name: button }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  return addressOf(page);
}

/** Goes to an address of the app and waits until its page stands there. */
export async function goTo(page: Page, address: string): Promise<Locator> {
  await page.goto(`/${address}`);
  const main = page.getByRole("main");
  await expect(main.getByRole("heading", { level: 1 })).toBeVisible();
  return main;
}

/** What is typed has reached the disk. */
export async function expectSaved(page: Page): Promise<void> {
  await expect(page.getByText(/^Gespeichert um \d/).filter({ visible: true })).toBeVisible();
}

function addressOf(page: Page): string {
  const [, address = ""] = /(#\/kooperation\/[^/]+)$/.exec(page.url()) ?? [];
  expect(address).not.toBe("");
  return address;
}
