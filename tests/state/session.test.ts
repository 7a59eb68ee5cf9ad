import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

import type { Cooperation } from "#domain/cooperation.ts";
import { currentCycle } from "#domain/cooperation.ts";
import { type Change, setAnswer, setField } from "#domain/edit.ts";
import { createSession, type Session } from "#state/session.ts";
import { createJournal } from "#storage/journal.ts";

import { aCooperation, anEmptyCycle } from "../domain/support/cooperations.ts";
import { afterwards, aSummary } from "../storage/support/stored.ts";
import { type Device, aDevice, ID, settled } from "./support/device.ts";

const WRITE_AFTER = 300;
const moment = { today: "2026-02-02", newId: () => "new" };

let device: Device;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  device = aDevice();
  await device.put({ cooperation: aCooperation() });
});

afterEach(() => {
  vi.useRealTimers();
});

/** A person typing into a field of the first phase. */
function type(session: Session, field: "trigger" | "customerBenefit", text: string) {
  session.change(setField("needs", field, text, moment), { what: field, typing: field });
}

/** A choice, a tick, a record added: anything but typing. */
function decide(session: Session, choice: "cooperate" | "stop") {
  session.change(setField("needs", "decision", { choice }, moment), { what: "decision" });
}

async function pause(milliseconds = WRITE_AFTER) {
  device.clock.pass(milliseconds);
  vi.advanceTimersByTime(milliseconds);
  await settled();
}

function shown(session: Session) {
  const { cooperation } = session.store.getState();
  if (!cooperation) throw new Error("Nothing is open.");
  return currentCycle(cooperation).needs;
}

async function storedNeeds() {
  return currentCycle((await device.stored()).cooperation).needs;
}

const savingOf = (session: Session) => session.store.getState().saving.state;
const statusOf = (session: Session) => session.store.getState().status;

describe("writing", () => {
  test("typing is written once a person pauses", async () => {
    const session = await device.opened();
    type(session, "trigger", "H");
    await pause(WRITE_AFTER - 1);
    type(session, "trigger", "Ha");
    await pause(WRITE_AFTER - 1);

    expect(shown(session)).toEqual({ trigger: "Ha" });
    expect(device.writes).toBe(0);
    expect(savingOf(session)).toBe("pending");

    await pause(1);
    expect(await storedNeeds()).toEqual({ trigger: "Ha" });
    expect(device.writes).toBe(1);
    expect(session.store.getState().saving).toEqual({ state: "saved", at: device.clock.now() });
  });

  test("anything but typing is written at once, with what was typed before it", async () => {
    const session = await device.opened();
    type(session, "trigger", "Ha");
    decide(session, "cooperate");
    await settled();

    expect(await storedNeeds()).toEqual({ trigger: "Ha", decision: { choice: "cooperate" } });
    expect(device.writes).toBe(1);
  });

  test("what is changed while a write is under way is written after it", async () => {
    const session = await device.opened();
    const release = device.hold();
    decide(session, "cooperate");
    type(session, "trigger", "Ha");
    release();
    await settled();

    expect(await storedNeeds()).toEqual({ trigger: "Ha", decision: { choice: "cooperate" } });
    expect(savingOf(session)).toBe("saved");
    expect((await device.stored()).rev).toBe(device.writes + 1);
  });

  test("a change that changes nothing is not written", async () => {
    const session = await device.opened();
    session.change((cooperation) => cooperation, { what: "nothing" });
    await pause();

    expect(device.writes).toBe(0);
    expect(session.store.getState().history.past).toEqual([]);
  });

  test("closing writes first", async () => {
    const session = await device.opened();
    type(session, "trigger", "Ha");
    await session.close();

    expect(await storedNeeds()).toEqual({ trigger: "Ha" });
    expect(statusOf(session)).toBe("closed");
  });

  test("opening another cooperation writes the first one first", async () => {
    await device.put({ cooperation: aCooperation({ id: "other" }) });
    const session = await device.opened();
    type(session, "trigger", "Ha");
    await session.open("other");

    expect(await storedNeeds()).toEqual({ trigger: "Ha" });
    expect(session.store.getState()).toMatchObject({ id: "other", status: "open" });
    expect(shown(session)).toEqual({});
  });

  test("a person comes back to the place and the text they left", async () => {
    const session = await device.opened();
    session.setPlace("partnersuche/vergleich");
    session.setTyped("needs.goals.g.target", "zwölf");
    await session.close();

    const nextVisit = await device.opened();
    expect(nextVisit.store.getState()).toMatchObject({
      place: "partnersuche/vergleich",
      typed: { "needs.goals.g.target": "zwölf" },
    });

    nextVisit.setTyped("needs.goals.g.target", undefined);
    await nextVisit.flush();
    expect((await device.stored()).typed).toEqual({});
  });

  test("the summary follows every write", async () => {
    const session = await device.opened();
    session.change(renaming("Renamed"), { what: "name" });
    await settled();

    expect(await device.disk.summaries()).toMatchObject([{ id: ID, name: "Renamed" }]);
  });
});

describe("leaving the window", () => {
  test("writes at once what is not written yet", async () => {
    const session = await device.opened();
    type(session, "trigger", "Ha");
    session.leave();
    await settled();

    expect(await storedNeeds()).toEqual({ trigger: "Ha" });
    expect(device.journalStore.values.size).toBe(0);
  });

  test("notes nothing when everything is written", async () => {
    const session = await device.opened();
    session.leave();
    await settled();

    expect(device.journalStore.values.size).toBe(0);
    expect(device.writes).toBe(0);
  });

  test("what could not be written any more is there on the next visit", async () => {
    const session = await device.opened();
    device.hold();
    type(session, "trigger", "Ha");
    session.setPlace("bedarfsermittlung/ziele");
    session.leave();
    const after = await afterCrash();

    const nextVisit = await after.opened();
    expect(shown(nextVisit)).toEqual({ trigger: "Ha" });
    expect(nextVisit.store.getState().place).toBe("bedarfsermittlung/ziele");
    expect(savingOf(nextVisit)).toBe("saved");
    expect(after.journalStore.values.size).toBe(0);
  });

  test("what was on its way to the disk is noted, too", async () => {
    const session = await device.opened();
    device.hold();
    decide(session, "cooperate");
    session.leave();
    const after = await afterCrash();

    expect(shown(await after.opened())).toEqual({ decision: { choice: "cooperate" } });
  });

  test("what was typed after a note is not lost with it", async () => {
    const session = await device.opened();
    const release = device.hold();
    type(session, "trigger", "Ha");
    session.leave();
    type(session, "trigger", "Hallo");
    release();
    device.hold();
    await settled();
    const after = await afterCrash();

    expect(shown(await after.opened())).toEqual({ trigger: "Hallo" });
  });

  test("a note that started from older data never overwrites newer ones", async () => {
    const session = await device.opened();
    device.hold();
    type(session, "trigger", "old");
    session.leave();
    const after = await afterCrash();
    const elsewhere = after.session();
    const newer = afterwards(await after.stored(), withTrigger("newer"));
    await after.disk.save(newer, aSummary(newer), 1);
    await elsewhere.open(ID);

    expect(shown(elsewhere)).toEqual({ trigger: "newer" });
    expect(after.journalStore.values.size).toBe(0);
  });

  test("a note that cannot be read is no obstacle", async () => {
    device.journalStore.values.set(
      "kdv-journal",
      JSON.stringify([{ id: ID, fromRev: 1, stored: `{"half` }]),
    );

    expect(statusOf(await device.opened())).toBe("open");
  });

  /** The process is killed: what waited for the disk never arrives. */
  async function afterCrash(): Promise<Device> {
    const after = aDevice();
    await after.put(await device.stored());
    for (const [key, value] of device.journalStore.values)
      after.journalStore.values.set(key, value);
    return after;
  }
});

describe("a disk that refuses to write", () => {
  test("shows, and typing goes on", async () => {
    const session = await device.opened();
    device.failing = true;
    type(session, "trigger", "Ha");
    await pause();

    expect(savingOf(session)).toBe("failed");
    type(session, "trigger", "Hallo");
    expect(shown(session)).toEqual({ trigger: "Hallo" });
    expect(await storedNeeds()).toEqual({});
  });

  test("gets everything once it writes again, each change once", async () => {
    const session = await device.opened();
    device.failing = true;
    decide(session, "cooperate");
    await settled();
    session.change(appending("!"), { what: "append" });
    await settled();
    expect(savingOf(session)).toBe("failed");

    device.failing = false;
    type(session, "customerBenefit", "none");
    await pause();
    expect(savingOf(session)).toBe("saved");
    expect(await storedNeeds()).toEqual({
      decision: { choice: "cooperate" },
      trigger: "!",
      customerBenefit: "none",
    });
  });

  test("is tried again on demand", async () => {
    const session = await device.opened();
    device.failing = true;
    decide(session, "cooperate");
    await settled();
    device.failing = false;
    await session.flush();

    expect(savingOf(session)).toBe("saved");
    expect(await storedNeeds()).toEqual({ decision: { choice: "cooperate" } });
  });

  test("does not cost what was typed when the cooperation is closed meanwhile", async () => {
    const session = await device.opened();
    device.failing = true;
    type(session, "trigger", "Ha");
    await session.close();
    device.failing = false;
    await session.open(ID);

    expect(shown(session)).toEqual({ trigger: "Ha" });
    expect(await storedNeeds()).toEqual({ trigger: "Ha" });
  });

  test("and cannot be read either is a failure, not an endless attempt", async () => {
    const session = await device.opened();
    const rival = await device.opened();
    device.unreadable = true;
    decide(rival, "stop");
    await settled();
    session.change(appending("!"), { what: "append" });
    await settled();
    expect(savingOf(session)).toBe("failed");

    device.unreadable = false;
    await session.flush();
    expect(await storedNeeds()).toEqual({ decision: { choice: "stop" }, trigger: "!" });
  });
});

describe("two windows", () => {
  test.each<[string, readonly [0 | 1, 0 | 1]]>([
    ["the first writes first", [0, 1]],
    ["the second writes first", [1, 0]],
  ])("that change different fields keep both: %s", async (_title, order) => {
    const windows = [await device.opened(), await device.opened()] as const;
    type(windows[0], "trigger", "here");
    type(windows[1], "customerBenefit", "there");
    for (const window of order) {
      // oxlint-disable-next-line no-await-in-loop -- the order is what is tested
      await windows[window].flush();
    }
    await settled();

    const both = { trigger: "here", customerBenefit: "there" };
    expect(await storedNeeds()).toEqual(both);
    expect(windows.map(shown)).toEqual([both, both]);
    expect(windows.map(savingOf)).toEqual(["saved", "saved"]);
  });

  test("that write at the same moment keep both", async () => {
    const [here, there] = [await device.opened(), await device.opened()];
    const release = device.hold();
    session(here, appending("h"));
    session(there, setAnswer("c1-01", { state: "fulfilled" }));
    release();
    await settled();

    const { cooperation } = await device.stored();
    expect(currentCycle(cooperation)).toMatchObject({
      needs: { trigger: "h" },
      checklist: { "c1-01": { state: "fulfilled" } },
    });
    expect([shown(here).trigger, shown(there).trigger]).toEqual(["h", "h"]);
  });

  test("see live what the other one writes", async () => {
    const [here, there] = [await device.opened(), await device.opened()];
    decide(here, "cooperate");
    await settled();

    expect(shown(there)).toEqual({ decision: { choice: "cooperate" } });
    expect(there.store.getState()).toMatchObject({ followed: 1, saving: { state: "saved" } });
    expect(here.store.getState().followed).toBe(0);
  });

  test("that change the same field keep the later one", async () => {
    const [here, there] = [await device.opened(), await device.opened()];
    type(here, "trigger", "earlier");
    await here.flush();
    type(there, "trigger", "later");
    await there.flush();
    await settled();

    expect(await storedNeeds()).toEqual({ trigger: "later" });
    expect(shown(here)).toEqual({ trigger: "later" });
  });

  test("that began the next cycle does not get what was meant for the last one", async () => {
    const [here, there] = [await device.opened(), await device.opened()];
    const next: Change = (cooperation) => ({
      ...cooperation,
      cycles: [
        ...cooperation.cycles,
        anEmptyCycle({ number: 2, needs: { trigger: "taken over" } }),
      ],
    });
    type(here, "trigger", "meant for cycle 1");
    there.change(next, { what: "next cycle" });
    await there.flush();
    await here.flush();
    await settled();

    expect(await storedNeeds()).toEqual({ trigger: "taken over" });
    expect(shown(here)).toEqual({ trigger: "taken over" });
    expect(savingOf(here)).toBe("saved");
  });

  test("never go back behind newer data by undoing", async () => {
    const [here, there] = [await device.opened(), await device.opened()];
    type(here, "trigger", "here");
    await here.flush();
    await settled();
    const release = device.hold();
    type(there, "customerBenefit", "there");
    void there.flush();
    here.undo();
    release();
    await settled();

    expect(await storedNeeds()).toMatchObject({ customerBenefit: "there" });
    expect(shown(here)).toMatchObject({ customerBenefit: "there" });
  });

  test("keep each other's texts that no field understands", async () => {
    const [here, there] = [await device.opened(), await device.opened()];
    here.setTyped("needs.goals.g.target", "zwölf");
    there.setTyped("needs.goals.g.baseline", "drei");
    await here.flush();
    await there.flush();
    await settled();

    const both = { "needs.goals.g.target": "zwölf", "needs.goals.g.baseline": "drei" };
    expect((await device.stored()).typed).toEqual(both);
    expect(here.store.getState().typed).toEqual(both);
  });

  test("do not disturb each other by looking around", async () => {
    const [here, there] = [await device.opened(), await device.opened()];
    decide(here, "cooperate");
    await settled();
    const before = here.store.getState();
    there.setPlace("strukturen");
    await there.flush();
    await settled();

    expect(here.store.getState()).toMatchObject({
      followed: before.followed,
      revision: before.revision,
      place: "",
    });
    expect(here.undo()).toBe("decision");
    await settled();
    expect(await storedNeeds()).toEqual({});
  });

  test("notice that the cooperation was removed, and that it came back", async () => {
    const here = await device.opened();
    const elsewhere = device.window();
    const copy = await elsewhere.remove(ID, device.clock.now());
    await settled();
    expect(here.store.getState()).toMatchObject({ id: ID, status: "missing", cooperation: null });

    const stored = copy?.stored ?? never();
    await elsewhere.save(stored, aSummary(stored), 0);
    await settled();
    expect(statusOf(here)).toBe("open");
    expect(shown(here)).toEqual({});
  });

  test("do not bring back what the other one removed", async () => {
    const here = await device.opened();
    type(here, "trigger", "Ha");
    await device.disk.remove(ID, device.clock.now());
    await pause();

    expect(statusOf(here)).toBe("missing");
    expect(await device.disk.read(ID)).toBeUndefined();
  });

  test("do not care for other cooperations", async () => {
    await device.put({ cooperation: aCooperation({ id: "other" }) });
    const [here, there] = [await device.opened(), await device.opened("other")];
    decide(there, "cooperate");
    await settled();

    expect(shown(here)).toEqual({});
    expect(here.store.getState().followed).toBe(0);
  });

  function session(window: Session, change: Change) {
    window.change(change, { what: "change" });
  }
});

describe("opening again what is open", () => {
  test("keeps everything, history included", async () => {
    const session = await device.opened();
    decide(session, "cooperate");
    await settled();
    const before = session.store.getState();
    await session.open(ID);

    expect(session.store.getState()).toEqual(before);
  });

  test("shows what another part of the window has put in its place", async () => {
    const session = await device.opened();
    const stored = await device.stored();
    device.clock.pass(1000);
    await device.disk.remove(ID, device.clock.now());
    await device.put({ cooperation: withTrigger("replaced") });
    expect((await device.stored()).rev).toBe(stored.rev);
    await session.open(ID);

    expect(shown(session)).toEqual({ trigger: "replaced" });
    type(session, "customerBenefit", "none");
    await pause();
    expect(await storedNeeds()).toEqual({ trigger: "replaced", customerBenefit: "none" });
  });

  test("notices that it was removed", async () => {
    const session = await device.opened();
    await device.disk.remove(ID, device.clock.now());
    await session.open(ID);

    expect(statusOf(session)).toBe("missing");
  });
});

describe("undo", () => {
  test("takes back one step after the other, and redo brings them again", async () => {
    const session = await device.opened();
    type(session, "trigger", "Ha");
    decide(session, "cooperate");
    await settled();

    expect([session.undo(), shown(session)]).toEqual(["decision", { trigger: "Ha" }]);
    expect([session.undo(), shown(session)]).toEqual(["trigger", {}]);
    expect(session.undo()).toBeUndefined();
    expect([session.redo(), shown(session)]).toEqual(["trigger", { trigger: "Ha" }]);
    expect(session.redo()).toBe("decision");
    expect(session.redo()).toBeUndefined();
    await settled();
    expect(await storedNeeds()).toEqual({ trigger: "Ha", decision: { choice: "cooperate" } });
  });

  test("is written like any change", async () => {
    const session = await device.opened();
    decide(session, "cooperate");
    await settled();
    session.undo();
    await settled();

    expect(await storedNeeds()).toEqual({});
    expect(savingOf(session)).toBe("saved");
  });

  test("leaves a text that no field understands to the field it was typed into", async () => {
    const session = await device.opened();
    session.setTyped("1.needs.resources.budget", "ca. 500");
    type(session, "trigger", "Here");
    session.undo();

    expect(session.store.getState().typed).toEqual({ "1.needs.resources.budget": "ca. 500" });
  });

  test("takes back a text that no field understands with the change of its field", async () => {
    const session = await device.opened();
    session.setTyped("1.needs.trigger", "?");
    type(session, "trigger", "Here");
    session.undo();

    expect(session.store.getState().typed).toEqual({});
  });

  test("takes back what was typed into one field without a pause as one step", async () => {
    const session = await device.opened();
    for (const text of ["H", "Ha", "Hal"]) {
      type(session, "trigger", text);
      device.clock.pass(1499);
    }
    session.undo();

    expect(shown(session)).toEqual({});
  });

  test.each<[string, (session: Session) => void]>([
    ["a pause", () => device.clock.pass(1500)],
    ["another field", (session) => type(session, "customerBenefit", "none")],
    ["a decision", (session) => decide(session, "stop")],
  ])("begins a new step of typing after %s", async (_title, between) => {
    const session = await device.opened();
    type(session, "trigger", "H");
    between(session);
    type(session, "trigger", "Ha");
    session.undo();

    expect(shown(session)).toMatchObject({ trigger: "H" });
  });

  test("forgets what could be redone once something else is changed", async () => {
    const session = await device.opened();
    decide(session, "cooperate");
    session.undo();
    type(session, "trigger", "Ha");

    expect(session.redo()).toBeUndefined();
  });

  test("is gone after another window has changed something", async () => {
    const [here, there] = [await device.opened(), await device.opened()];
    decide(here, "cooperate");
    await settled();
    type(there, "trigger", "there");
    await there.flush();
    await settled();

    expect(here.undo()).toBeUndefined();
    expect(shown(here)).toEqual({ decision: { choice: "cooperate" }, trigger: "there" });
  });

  test("survives the writing of one's own changes in a window without storage", async () => {
    const session = createSession(device.disk, device.clock, createJournal(device.journalStore));
    await session.open(ID);
    type(session, "trigger", "Ha");
    await pause();

    expect(savingOf(session)).toBe("saved");
    expect(session.store.getState().followed).toBe(0);
    expect(session.undo()).toBe("trigger");
  });

  test("reaches back a hundred steps", async () => {
    const session = await device.opened();
    for (let n = 0; n < 120; n += 1) decide(session, n % 2 === 0 ? "stop" : "cooperate");

    expect(session.store.getState().history.past).toHaveLength(100);
    await settled();
  });
});

test("only changes that the form does not show yet raise the revision", async () => {
  const session = await device.opened();
  const { revision } = session.store.getState();
  type(session, "trigger", "Ha");
  expect(session.store.getState().revision).toBe(revision);

  decide(session, "stop");
  expect(session.store.getState().revision).toBe(revision + 1);
  session.undo();
  expect(session.store.getState().revision).toBe(revision + 2);
  await settled();
});

test("a closed cycle is frozen: nothing changes, nothing is written", async () => {
  const closed = aCooperation({
    id: "closed",
    cycles: [anEmptyCycle({ closedOn: "2026-01-01", needs: { trigger: "as it was" } })],
  });
  await device.put({ cooperation: closed });
  const session = await device.opened("closed");
  type(session, "trigger", "changed");
  session.change(setAnswer("c1-01", { state: "open" }), { what: "answer" });
  await pause();

  expect(session.store.getState().cooperation).toEqual(closed);
  expect(device.writes).toBe(0);
});

describe("what cannot be opened is said and not touched", () => {
  test("nothing lies there", async () => {
    const session = await device.opened("unknown");

    expect(session.store.getState()).toMatchObject({ status: "missing", cooperation: null });
  });

  test.each<["newer" | "damaged", object]>([
    ["newer", { shape: 99, rooms: [] }],
    ["damaged", { shape: 1, cooperation: "?" }],
  ])("it is %s", async (status, entries) => {
    const raw = { id: "odd", rev: 3, ...entries };
    await device.plant(raw);
    const session = await device.opened("odd");
    type(session, "trigger", "Ha");
    session.setTyped("path", "text");
    session.setPlace("strukturen");
    session.leave();
    await pause();

    expect(session.store.getState()).toMatchObject({ status, raw, cooperation: null });
    expect(await device.disk.read("odd")).toEqual(raw);
    expect(device.writes).toBe(0);
    expect([...device.aside]).toEqual(status === "damaged" ? [["odd", raw]] : []);
  });

  test("the disk itself cannot be read", async () => {
    device.unreadable = true;
    const session = await device.opened();

    expect(session.store.getState()).toMatchObject({ status: "unreadable", cooperation: null });
  });

  test("and the next cooperation opens all the same", async () => {
    const session = await device.opened("unknown");
    await session.open(ID);

    expect(statusOf(session)).toBe("open");
  });
});

function renaming(name: string): Change {
  return (cooperation) => ({ ...cooperation, base: { ...cooperation.base, name } });
}

/** A change that would show if it were made twice. */
function appending(text: string): Change {
  return (cooperation) =>
    setField(
      "needs",
      "trigger",
      (currentCycle(cooperation).needs.trigger ?? "") + text,
      moment,
    )(cooperation);
}

function withTrigger(trigger: string): Cooperation {
  return aCooperation({ cycles: [anEmptyCycle({ needs: { trigger } })] });
}

function never(): never {
  throw new Error("A test expected something to be there.");
}
