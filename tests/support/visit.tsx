import { configure, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { createRoot } from "react-dom/client";
import { afterEach } from "vitest";

import { App } from "#app/app.tsx";
import { createServices } from "#app/services.ts";
import type { Cooperation } from "#domain/cooperation.ts";
import { createShelf } from "#state/shelf.ts";
import type { CooperationStorage } from "#storage/cooperation-storage.ts";
import { createMemoryStorage } from "#storage/memory-storage.ts";

let lastId = 0;

// Pages suspend until their module and their words are there. React runs as in a browser here and
// is not told when to work; the tests wait for what a person would see.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
configure({
  // Declared to give nothing back, yet user-event reads whether the event was prevented.
  eventWrapper: (act): void => act() as void,
  asyncWrapper: <T,>(act: (...args: never[]) => Promise<T>) => act(),
});

const leaving: (() => void)[] = [];
afterEach(() => {
  for (const leave of leaving.splice(0)) leave();
});

/** A clock that stands still on a day of the example, and ids that count. */
const testClock = {
  today: () => "2026-02-02",
  now: () => "2026-02-02T13:03:00.000Z",
  newId: () => `id-${++lastId}`,
};

/** Opens the whole app on a path, as a person would, and returns what that person can do. */
export async function visit(
  path: string,
  { storage = createMemoryStorage(), cooperation }: Visit = {},
) {
  const persistent: CooperationStorage = { ...storage, persistent: true };
  if (cooperation) await createShelf(persistent, testClock).add(cooperation);
  location.hash = `#${path}`;
  const user = userEvent.setup();
  const services = createServices(persistent, testClock, undefined);
  const container = document.body.appendChild(document.createElement("div"));
  const root = createRoot(container);
  root.render(<App services={services} />);
  const leave = () => {
    root.unmount();
    container.remove();
  };
  leaving.push(leave);

  return {
    user,
    storage,
    press: async (button: string | RegExp) =>
      user.click(await screen.findByRole("button", { name: button })),
    follow: async (link: string | RegExp) => {
      await user.click(await screen.findByRole("link", { name: link }));
      tellRouter();
    },
    /** Types an address. */
    goTo: (address: string) => {
      location.hash = `#${address}`;
      tellRouter();
    },
    write: async (label: string, text: string) => {
      const field = await screen.findByLabelText(label);
      await user.clear(field);
      await user.type(field, text);
    },
    choose: async (question: string, answer: string) =>
      user.click(
        within(await screen.findByRole("group", { name: question })).getByRole("radio", {
          name: answer,
        }),
      ),
    leaveField: () => user.tab(),
    leave,
  };
}

/** Browsers report a hash that a link or a person changed as `popstate`; happy-dom leaves that out. */
function tellRouter() {
  window.dispatchEvent(new PopStateEvent("popstate"));
}

interface Visit {
  /** Where the data of an earlier visit lie. */
  storage?: CooperationStorage;
  /** Put there before the visit. */
  cooperation?: Cooperation;
}
