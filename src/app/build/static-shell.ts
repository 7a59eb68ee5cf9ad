import { createHash } from "node:crypto";

import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { createServer, type Plugin } from "vite";

const SHELL = "/src/app/start-shell.tsx";
const STYLE_LINK = /\s*<link rel="stylesheet"[^>]*href="\.\/(assets\/[^"]+\.css)"[^>]*>/g;

/**
 * Writes the start page and its styles into index.html, so that it paints before any script has
 * arrived, together with the content security policy that allows exactly these styles.
 */
export function staticShell(): Plugin {
  return {
    name: "static-shell",
    enforce: "post",
    transformIndexHtml: {
      order: "post",
      async handler(html, { bundle }) {
        const withShell = html.replace("<!--shell-->", await drawShell());
        return bundle ? withInlineStyles(withShell, bundle) : withShell;
      },
    },
  };
}

/** The components need Vite's view of the world: TypeScript, style sheets, the names of floors. */
async function drawShell(): Promise<string> {
  const server = await createServer({
    configFile: false,
    appType: "custom",
    logLevel: "error",
    server: { middlewareMode: true, hmr: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const { StartShell } = (await server.ssrLoadModule(SHELL)) as { StartShell: () => null };
    return renderToStaticMarkup(createElement(StartShell));
  } finally {
    await server.close();
  }
}

type Bundle = Record<string, { type: string; source?: string | Uint8Array }>;

/** The bundler may put the style sheet of a part before the one that names the order of layers. */
const LAYERS = "@layer base,parts,screens,print;";

function withInlineStyles(html: string, bundle: Bundle): string {
  let css = LAYERS;
  const without = html.replaceAll(STYLE_LINK, (_link, file: string) => {
    css += String(bundle[file]?.source ?? "");
    // The styles stand in the page now. A part that arrives later and needs them looks for a link
    // and would ask for the file again; a disabled one is found, but never fetched.
    return `<link rel="stylesheet" href="./${file}" disabled>`;
  });
  const hash = createHash("sha256").update(css).digest("base64");
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'sha256-${hash}'`,
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return without.replace(
    '<meta charset="utf-8" />',
    `<meta charset="utf-8" />\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />\n    <style>${css}</style>`,
  );
}
