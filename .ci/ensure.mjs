// Makes a fresh clone ready to run: the npm packages and, for the browser tests, a Chromium.
// Only Node's own modules: this runs before anything is installed.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

export const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** Installs the npm packages when they are missing or differ from the lockfile. */
export function ensureModules({ quiet = false } = {}) {
  if (modulesMatchLockfile()) return;
  if (!quiet) console.error("Installing the npm packages …");
  // Development packages are named because NODE_ENV=production would leave out the build.
  const args = ["ci", "--include=dev", "--loglevel=error"];
  const { status } = spawnSync("npm", args, {
    cwd: ROOT,
    // Standard output belongs to the caller: `results` prints nothing but JSON there.
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
  if (status !== 0) {
    console.error("The npm packages could not be installed: `npm ci` failed.");
    process.exit(1);
  }
}

/** npm notes what it installed in node_modules/.package-lock.json. */
function modulesMatchLockfile() {
  const installed = packagesIn(join(ROOT, "node_modules", ".package-lock.json"));
  return Object.entries(packagesIn(join(ROOT, "package-lock.json"))).every(
    ([path, { version, optional }]) =>
      path === "" || installed[path]?.version === version || (optional && !installed[path]),
  );
}

/** @param {string} lockfile @returns {Record<string, { version?: string, optional?: boolean }>} */
function packagesIn(lockfile) {
  if (!existsSync(lockfile)) return {};
  const { packages } =
    /** @type {{ packages: Record<string, { version?: string, optional?: boolean }> }} */ (
      JSON.parse(readFileSync(lockfile, "utf8"))
    );
  return packages;
}

export const NO_CHROMIUM =
  "No Chromium found for the browser tests: install Chromium or Google Chrome (Debian: `apt-get install chromium`) or set CHROMIUM_PATH to its executable.";

/** The path of a Chromium, installed by the system's package manager if that is permitted. */
export function ensureChromium() {
  return findChromium() ?? (installChromium() ? findChromium() : undefined);
}

/** @returns {string | undefined} */
export function findChromium() {
  const named = process.env["CHROMIUM_PATH"];
  return [...(named ? [named] : []), ...usualPlaces(), ...playwrightsOwn()].find(existsSync);
}

function usualPlaces() {
  const { env, platform } = process;
  if (platform === "darwin")
    return ["/Applications", join(env["HOME"] ?? "", "Applications")].flatMap((folder) => [
      join(folder, "Chromium.app/Contents/MacOS/Chromium"),
      join(folder, "Google Chrome.app/Contents/MacOS/Google Chrome"),
      join(folder, "Microsoft Edge.app/Contents/MacOS/Microsoft Edge"),
    ]);
  if (platform === "win32")
    return [env["PROGRAMFILES"], env["PROGRAMFILES(X86)"], env["LOCALAPPDATA"]].flatMap((folder) =>
      folder === undefined
        ? []
        : [
            join(folder, "Chromium/Application/chrome.exe"),
            join(folder, "Google/Chrome/Application/chrome.exe"),
            join(folder, "Microsoft/Edge/Application/msedge.exe"),
          ],
    );
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
  const folders = [
    "/usr/bin",
    "/usr/local/bin",
    "/snap/bin",
    ...(env["PATH"] ?? "").split(delimiter),
  ];
  return folders.flatMap((folder) => names.map((name) => join(folder, name)));
}

/** What `npx playwright install` may have fetched earlier. */
function playwrightsOwn() {
  try {
    const { chromium } = /** @type {typeof import("@playwright/test")} */ (
      createRequire(import.meta.url)("@playwright/test")
    );
    return [chromium.executablePath()];
  } catch {
    return [];
  }
}

/** Tries apt-get as root or with a sudo that asks nothing; tells whether it went well. */
function installChromium() {
  const rights = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  const apt = [...rights, "apt-get"];
  if (!succeeds([...apt, "--version"])) return false;
  console.error("Installing Chromium with apt-get …");
  const install = ["install", "-y", "-qq", "--no-install-recommends"];
  return (
    succeeds([...apt, "update", "-qq"]) &&
    succeeds([...apt, ...install, "chromium", "fonts-liberation"])
  );
}

/** @param {readonly string[]} command */
function succeeds([program = "", ...args]) {
  try {
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    execFileSync(program, args, { env, stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  ensureModules();
  const chromium = ensureChromium();
  console.error(chromium ?? NO_CHROMIUM);
  process.exitCode = chromium ? 0 : 1;
}
