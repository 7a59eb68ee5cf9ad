import { fileURLToPath } from "node:url";

import { defineConfig } from "@playwright/test";

import { findChromium } from "../../.ci/ensure.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
// `npm test` names a free port, so that it never tests what someone else serves on the usual one.
const port = process.env["PREVIEW_PORT"] ?? "4173";
const chromium = findChromium();

export default defineConfig({
  testDir: ".",
  testMatch: "**/*.spec.ts",
  outputDir: `${root}node_modules/.cache/playwright`,
  workers: 2,
  fullyParallel: true,
  retries: 0,
  reporter: "list",
  timeout: 30_000,
  use: {
    baseURL: `http://localhost:${port}`,
    locale: "de-DE",
    timezoneId: "Europe/Berlin",
    // A trace costs as much time as the tests; `--trace on` makes one where it is needed.
    trace: "off",
    // What does not come within this time does not come; the report then names the place.
    actionTimeout: 10_000,
    launchOptions: {
      ...(chromium === undefined ? {} : { executablePath: chromium }),
      // No sandbox: it needs rights that root in a container lacks. The rest keeps Chromium silent.
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  webServer: {
    command: `npx vite preview --host localhost --port ${port} --strictPort`,
    cwd: root,
    url: `http://localhost:${port}/`,
    reuseExistingServer: !process.env["CI"] && !process.env["PREVIEW_PORT"],
    timeout: 30_000,
  },
});
