import { ROOT } from "./ensure.mjs";

/**
 * Loads a TypeScript module of the app into Node, through the same Vite that builds it.
 *
 * @param {string} path from the project's root, e.g. `/src/app/results-command.ts`
 * @returns {Promise<unknown>}
 */
export async function loadSource(path) {
  const { runnerImport } = await import("vite");
  const loaded = await runnerImport(path, { root: ROOT, logLevel: "silent" });
  return /** @type {unknown} */ (loaded.module);
}
