import { expect, type Page, test } from "@playwright/test";

import { goTo, openExample, openStart } from "./support/app.ts";
import { allPagesOf } from "./support/routes.ts";

test("no page asks another server, breaks the policy or reports an error", async ({
  page,
  baseURL,
}) => {
  test.slow();
  const faults = await listenForFaults(page, baseURL ?? "");

  await openStart(page);
  const a = await openExample(page, "a");
  const b = await openExample(page, "b");
  const pages = [
    "#/neu",
    "#/daten",
    "#/gibt-es-nicht",
    ...allPagesOf(a),
    ...allPagesOf(`${b}/durchlauf/1`),
    b,
  ];
  for (const address of pages) await goTo(page, address);

  expect(faults).toEqual([]);
});

/** Collects what no page may do, from now on. */
async function listenForFaults(page: Page, origin: string): Promise<readonly string[]> {
  const faults: string[] = [];
  page.on("request", (request) => {
    const url = request.url();
    const isOwn = [`${origin}/`, "data:", "blob:"].some((start) => url.startsWith(start));
    if (!isOwn) faults.push(`request to ${url}`);
  });
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") faults.push(message.text());
  });
  page.on("pageerror", (error) => faults.push(error.message));
  await page.exposeFunction("noteViolation", (violation: string) => faults.push(violation));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
      const { noteViolation } = globalThis as unknown as {
        noteViolation: (violation: string) => void;
      };
      noteViolation(`${violatedDirective} ${blockedURI}`);
    });
  });
  return faults;
}
