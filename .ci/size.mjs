// npm run size: what the start page loads first, brotli-compressed, against its limits.
import { existsSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { brotliCompressSync } from "node:zlib";

import { parseSync } from "vite";

import { ROOT } from "./ensure.mjs";

const KIB = 1024;
const LIMITS = { js: 85 * KIB, css: 8 * KIB };
const DIST = join(ROOT, "dist");

if (!existsSync(join(DIST, "index.html"))) {
  console.error("There is no dist/index.html: run `npm run build` first.");
  process.exit(1);
}
const html = readFileSync(join(DIST, "index.html"), "utf8");

const scripts = withStaticImports([
  ...addresses(/<script\b[^>]*>/g, "src"),
  ...addresses(/<link\b[^>]*\brel="modulepreload"[^>]*>/g, "href"),
]);
// A disabled link only says that its styles stand in the page already.
const sheets = addresses(/<link\b[^>]*\brel="stylesheet"(?![^>]*\bdisabled\b)[^>]*>/g, "href");
const inline = [...html.matchAll(/<style\b[^>]*>([^]*?)<\/style>/g)].map(([, css = ""]) => css);

const rows = [
  ...scripts.map((name) => row("js", name, read(name))),
  ...sheets.map((name) => row("css", name, read(name))),
  ...inline.map((css) => row("css", "index.html <style>", css)),
];
for (const { kind, name, bytes } of rows) console.log(line(kind, name, bytes));

for (const kind of /** @type {const} */ (["js", "css"])) {
  const bytes = rows.reduce((sum, part) => sum + (part.kind === kind ? part.bytes : 0), 0);
  const fits = bytes <= LIMITS[kind];
  console.log(
    `${line(kind, "in all", bytes)} of ${LIMITS[kind] / KIB} KiB ${fits ? "" : "EXCEEDED"}`,
  );
  if (!fits) process.exitCode = 1;
}
// A page without a script was not measured but misread.
if (scripts.length === 0) {
  console.error("dist/index.html names no script.");
  process.exitCode = 1;
}

/** @param {RegExp} tag @param {"src" | "href"} attribute */
function addresses(tag, attribute) {
  return [...html.matchAll(tag)].flatMap(([text]) => {
    const address = new RegExp(`\\b${attribute}="([^"]+)"`).exec(text)?.[1];
    return address === undefined ? [] : [posix.normalize(address)];
  });
}

/** @param {readonly string[]} names */
function withStaticImports(names) {
  const found = new Set(names);
  // A set grows while it is walked through, so imports of imports are followed as well.
  for (const name of found)
    for (const { moduleRequest } of parseSync(name, read(name)).module.staticImports)
      found.add(posix.join(posix.dirname(name), moduleRequest.value));
  return [...found];
}

/** @param {string} name */
function read(name) {
  return readFileSync(join(DIST, name), "utf8");
}

/** @param {"js" | "css"} kind @param {string} name @param {string} text */
function row(kind, name, text) {
  return { kind, name, bytes: brotliCompressSync(text).length };
}

/** @param {string} kind @param {string} name @param {number} bytes */
function line(kind, name, bytes) {
  return `${kind.padEnd(4)} ${name.padEnd(44)} ${(bytes / KIB).toFixed(1).padStart(7)} KiB`;
}
