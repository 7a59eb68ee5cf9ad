import "fake-indexeddb/auto";

import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, expect, test } from "vitest";

import { type Cooperation, currentCycle } from "#domain/cooperation.ts";
import { setField } from "#domain/edit.ts";
import { createSession, type Session } from "#state/session.ts";
import { createShelf } from "#state/shelf.ts";
import { createBrowserStorage } from "#storage/cooperation-storage.ts";
import { openDatabase } from "#storage/database.ts";
import { createJournal } from "#storage/journal.ts";

import { caseA } from "../domain/support/cooperations.ts";
import { aKeyValueStore } from "../storage/support/key-value-store.ts";
import { aClock } from "./support/clock.ts";

const moment = { today: "2026-02-02", newId: () => "new" };

/** What a test opened and has to close again. */
const opened: { close: () => void }[] = [];

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

afterEach(() => {
  for (const one of opened.splice(0)) one.close();
});

test("two windows on a real database and a real channel keep the edits of both", async () => {
  const [first, second] = [await aWindow(), await aWindow()];
  await first.shelf.add(caseA());
  await Promise.all([first.session.open("demo-a"), second.session.open("demo-a")]);
  type(first.session, "trigger", "here");
  type(second.session, "customerBenefit", "there");
  await Promise.all([first.session.flush(), second.session.flush()]);

  const both = { trigger: "here", customerBenefit: "there" };
  await Promise.all([shows(first.session, both), shows(second.session, both)]);
  const stored = await first.shelf.read("demo-a");
  expect(stored && currentCycle(stored).needs).toMatchObject(both);
});

async function aWindow() {
  const database = await openDatabase(() => {});
  const channel = new BroadcastChannel("windows of one device");
  opened.push(database, channel);
  const storage = createBrowserStorage(database, channel);
  return {
    shelf: createShelf(storage, aClock()),
    session: createSession(storage, aClock(), createJournal(aKeyValueStore())),
  };
}

function type(session: Session, field: "trigger" | "customerBenefit", text: string) {
  session.change(setField("needs", field, text, moment), { what: field, typing: field });
}

/** Waits until a window shows these entries; the run's own limit ends a wait in vain. */
function shows({ store }: Session, entries: Record<string, string>): Promise<void> {
  const done = (cooperation: Cooperation | null) => {
    const needs: Record<string, unknown> = cooperation
      ? { ...currentCycle(cooperation).needs }
      : {};
    return Object.entries(entries).every(([field, text]) => needs[field] === text);
  };
  return new Promise((resolve) => {
    if (done(store.getState().cooperation)) resolve();
    else
      store.subscribe(({ cooperation }) => {
        if (done(cooperation)) resolve();
      });
  });
}
