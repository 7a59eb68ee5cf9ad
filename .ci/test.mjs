// npm test: everything. npm run check (--quick): the part that needs no browser.
// Every step runs even after a failure; the last line counts all checks and tests.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";

import { ensureChromium, ensureModules, NO_CHROMIUM, ROOT } from "./ensure.mjs";

/** @typedef {{ passed: number, failed: number }} Count */

const REPORTS = "node_modules/.cache/reports";
const PASSED = { passed: 1, failed: 0 };
const FAILED = { passed: 0, failed: 1 };

const quick = process.argv.includes("--quick");
const failures = /** @type {string[]} */ ([]);
const total = { passed: 0, failed: 0 };

ensureModules();
const chromium = quick ? undefined : ensureChromium();
rmSync(join(ROOT, REPORTS), { recursive: true, force: true });
mkdirSync(join(ROOT, REPORTS), { recursive: true });

step("types", () => check("types"));
step("lint", () => check("lint"));
step("format", () => check("format:check"));
step("lockfile", lockfile);
if (!quick) step("dead code", () => check("dead"));
step("unit", unit);
const built = step("build", () => check("build"));
step("size", () => (built ? check("size") : because("there is no build to measure")));
if (!quick) {
  const port = await freePort(4173);
  step("browser", () => (built ? browser(port) : because("there is no build to test")));
}

if (failures.length > 0) console.log(`\nFailed: ${failures.join(", ")}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** @param {string} name @param {() => Count} run @returns {boolean} whether nothing failed */
function step(name, run) {
  console.log(`\n== ${name}`);
  const start = performance.now();
  const { passed, failed } = run();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`== ${name}: ${passed} passed, ${failed} failed, ${seconds} s`);
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) failures.push(name);
  return failed === 0;
}

/** @param {string} script @returns {Count} */
function check(script) {
  return npmRun(script) ? PASSED : FAILED;
}

/** @param {string} reason @returns {Count} */
function because(reason) {
  console.error(reason);
  return FAILED;
}

/** Addresses in the lockfile would tie every clone to the registry of one machine. @returns {Count} */
function lockfile() {
  const text = readFileSync(join(ROOT, "package-lock.json"), "utf8");
  return text.includes('"resolved"')
    ? because('package-lock.json holds "resolved" addresses: run `npm install` with our .npmrc.')
    : PASSED;
}

/** @returns {Count} */
function unit() {
  const report = `${REPORTS}/unit.json`;
  const args = ["--reporter=dot", "--reporter=json", `--outputFile.json=${report}`];
  const ok = npmRun("unit", args);
  /** @type {Record<"numPassedTests" | "numFailedTests" | "numPendingTests" | "numTodoTests", number> | undefined} */
  const seen = read(report);
  if (!seen) return FAILED;
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = seen;
  return counted(ok, numPassedTests, numFailedTests + numPendingTests + numTodoTests);
}

/** @param {number} port @returns {Count} */
function browser(port) {
  if (chromium === undefined) return because(NO_CHROMIUM);
  const report = `${REPORTS}/browser.json`;
  const ok = npmRun("browser", ["--forbid-only", "--reporter=dot,json"], {
    CHROMIUM_PATH: chromium,
    PLAYWRIGHT_JSON_OUTPUT_FILE: join(ROOT, report),
    PREVIEW_PORT: String(port),
  });
  /** @type {{ stats: Record<"expected" | "unexpected" | "flaky" | "skipped", number> } | undefined} */
  const seen = read(report);
  if (!seen) return FAILED;
  const { expected, unexpected, flaky, skipped } = seen.stats;
  return counted(ok, expected, unexpected + flaky + skipped);
}

/**
 * A run in which nothing ran, or which broke outside of its tests, has failed as well.
 *
 * @param {boolean} ok @param {number} passed @param {number} failed @returns {Count}
 */
function counted(ok, passed, failed) {
  const broken = failed === 0 && (!ok || passed === 0);
  return { passed, failed: broken ? 1 : failed };
}

/** @param {string} script @param {string[]} args @param {Record<string, string>} env */
function npmRun(script, args = [], env = {}) {
  const { status } = spawnSync("npm", ["run", "-s", script, "--", ...args], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32",
  });
  return status === 0;
}

/** @template T @param {string} report @returns {T | undefined} */
function read(report) {
  const path = join(ROOT, report);
  return existsSync(path) ? /** @type {T} */ (JSON.parse(readFileSync(path, "utf8"))) : undefined;
}

/** The wished port or, when something else is served there, any other. @param {number} wish */
async function freePort(wish) {
  return (await openPort(wish)) ?? (await openPort(0)) ?? wish;
}

/** @param {number} port @returns {Promise<number | undefined>} */
function openPort(port) {
  return new Promise((found) => {
    const server = createServer();
    server.once("error", () => found(undefined));
    server.listen(port, () => {
      const address = /** @type {import("node:net").AddressInfo} */ (server.address());
      server.close(() => found(address.port));
    });
  });
}
