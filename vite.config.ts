import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

import { staticShell } from "./src/app/build/static-shell.ts";

export default defineConfig({
  // Relative asset paths: the built app opens from any folder of a web server.
  base: "./",
  // There is one page; as on a plain web space, a file that is missing is not replaced by it.
  appType: "mpa",
  plugins: [react(), staticShell()],
  build: {
    // The first versions with light-dark(); older targets get a longer style sheet that imitates it.
    target: ["chrome123", "edge123", "firefox120", "safari17.5"],
    // Every target preloads modules by itself, and the policy of the page allows no inline script.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // A page would otherwise wait for dozens of tiny files: what the start page needs is one,
        // and what several later pages share is another one.
        codeSplitting: {
          groups: [
            { name: "start", tags: ["$initial"], priority: 2 },
            {
              name: "parts",
              minShareCount: 2,
              test: /\/src\/|react-hook-form|zod|zustand/,
              priority: 1,
            },
          ],
        },
      },
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "rules",
          environment: "node",
          include: ["tests/**/*.test.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "screens",
          testTimeout: 60_000,
          environment: "happy-dom",
          include: ["tests/**/*.test.tsx"],
          setupFiles: ["tests/support/setup.ts"],
        },
      },
    ],
  },
});
