import { cleanup, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";

import { ErrorBoundary } from "#app/error-boundary.tsx";
import { createServices } from "#app/services.ts";
import { ServicesContext } from "#state/use-services.ts";
import { readBackup } from "#storage/backup.ts";

import { aCooperation } from "../domain/support/cooperations.ts";
import { aDevice, ID } from "../state/support/device.ts";
import { renamed } from "../storage/support/stored.ts";

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function Broken(): never {
  throw new Error("Broken.");
}

function anErrorPage() {
  const device = aDevice();
  const services = createServices(device.window(), device.clock, device.journalStore);
  const show = () => {
    // React reports the error that this is all about.
    vi.spyOn(console, "error").mockImplementation(() => {});
    render(
      <ServicesContext value={services}>
        <ErrorBoundary>
          <Broken />
        </ErrorBoundary>
      </ServicesContext>,
    );
  };
  const save = async () =>
    userEvent.click(await screen.findByRole("button", { name: "Sicherung speichern" }));
  return { device, services, show, save };
}

test("the error page saves what was typed although the browser refused to store it", async () => {
  let saved: Blob | undefined;
  vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
    saved = blob as Blob;
    return "#saved";
  });
  const { device, services, show, save } = anErrorPage();
  await device.put({ cooperation: aCooperation() });
  const session = await services.loadSession();
  await session.open(ID);
  device.failing = true;
  session.change((one) => renamed(one, "Typed"), { what: "Name" });
  show();

  await save();

  await waitFor(() => expect(saved).toBeDefined());
  expect(readBackup(new Uint8Array((await saved?.arrayBuffer()) ?? []))).toMatchObject({
    cooperations: [{ base: { name: "Typed" } }],
  });
});

test("the error page says what it could not save", async () => {
  const { device, show, save } = anErrorPage();
  await device.plant({ id: "damaged", rev: 1 });
  show();

  await save();

  expect(await screen.findByText(/1 Kooperation fehlt in der Sicherung/)).toBeVisible();
});
