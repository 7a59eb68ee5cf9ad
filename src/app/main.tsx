import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/start.css";

import { createRoot } from "react-dom/client";

import { browserClock } from "#state/browser-clock.ts";
import { openStorage } from "#storage/open-storage.ts";

import { App } from "./app.tsx";
import { createServices } from "./services.ts";

// What a link into a cooperation needs arrives while the storage opens. Should it not arrive, the
// page that asks for it says so.
if (location.hash.startsWith("#/kooperation/"))
  Promise.all([import("./routed-pages.tsx"), import("./cooperation-pages.tsx")]).catch(() => {});

// The only place where the app meets the browser's clock, randomness and storage.
const storage = await openStorage(() => location.reload());
const services = createServices(storage, browserClock, localStorageOrNothing());

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no #root element.");

createRoot(root).render(<App services={services} />);

/** Some browsers throw on the mere mention of a blocked localStorage. */
function localStorageOrNothing(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}
