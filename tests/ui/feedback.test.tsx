import { act, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { Banner } from "#ui/feedback/banner.tsx";
import { ToastRegion } from "#ui/feedback/toast.tsx";
import { useRunningHead } from "#ui/paper/use-running-head.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function pass(seconds: number) {
  act(() => void vi.advanceTimersByTime(seconds * 1000));
}

function showToast() {
  const onDismiss = vi.fn<() => void>();
  const onPress = vi.fn<() => void>();
  const toast = { id: 1, text: "Ziel gelöscht.", action: { label: "Rückgängig", onPress } };
  render(
    <>
      <button type="button">davor</button>
      <ToastRegion toast={toast} dismissLabel="Schließen" onDismiss={onDismiss} seconds={2} />
    </>,
  );
  return { onDismiss, onPress };
}

test("a message stays ten seconds, then goes by itself", () => {
  const { onDismiss } = showToast();
  expect(screen.getByRole("status")).toHaveTextContent("Ziel gelöscht.");

  pass(9.9);
  expect(onDismiss).not.toHaveBeenCalled();
  pass(0.2);
  expect(onDismiss).toHaveBeenCalledOnce();
});

test("a message waits while the focus is in it, and gives the focus back", () => {
  const { onDismiss, onPress } = showToast();
  act(() => screen.getByRole("button", { name: "davor" }).focus());
  act(() => screen.getByRole("button", { name: "Rückgängig" }).focus());
  pass(60);
  expect(onDismiss).not.toHaveBeenCalled();

  fireEvent.click(screen.getByRole("button", { name: "Rückgängig" }));

  expect(onPress).toHaveBeenCalledOnce();
  expect(onDismiss).toHaveBeenCalledOnce();
  expect(screen.getByRole("button", { name: "davor" })).toHaveFocus();
});

test("a message waits while somebody points at it", () => {
  const { onDismiss } = showToast();
  const text = screen.getByText("Ziel gelöscht.");

  fireEvent.pointerOver(text);
  pass(60);
  expect(onDismiss).not.toHaveBeenCalled();

  fireEvent.pointerOut(text);
  pass(10.1);
  expect(onDismiss).toHaveBeenCalledOnce();
});

test("trouble interrupts, everything else waits its turn", () => {
  render(
    <>
      <Banner tone="problem">Es kann nichts gespeichert werden.</Banner>
      <Banner tone="info">Nur zum Lesen geöffnet.</Banner>
    </>,
  );

  expect(screen.getByRole("alert")).toHaveTextContent("Es kann nichts gespeichert werden.");
  expect(screen.getByRole("status")).toHaveTextContent("Nur zum Lesen geöffnet.");
});

function Page() {
  useRunningHead({ left: "Pumpen", centre: "Durchlauf 1", right: "Entwurf" });
  return <p>Blatt</p>;
}

test("a running head asks nothing of browsers that cannot print it", () => {
  const page = render(<Page />);

  expect(screen.getByText("Blatt")).toBeVisible();
  expect(() => page.unmount()).not.toThrow();
});
