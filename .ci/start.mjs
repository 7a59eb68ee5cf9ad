// npm start: from a fresh clone to the running app in one command.
import { ensureModules, ROOT } from "./ensure.mjs";

const PORT = 4173;

ensureModules();
const { build, preview } = await import("vite");
await build({ root: ROOT, logLevel: "warn" });
try {
  await preview({ root: ROOT, preview: { host: "localhost", port: PORT, strictPort: true } });
  console.log(`\nKreislauf des Vertrauens: http://localhost:${PORT}/  (Ctrl+C ends it)`);
} catch (error) {
  console.error(`The app cannot be served: ${/** @type {Error} */ (error).message}`);
  process.exitCode = 1;
}
