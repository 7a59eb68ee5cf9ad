import * as fc from "fast-check";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { currentCycle } from "#domain/cooperation.ts";
import { setAnswer, setField } from "#domain/edit.ts";
import type { Session } from "#state/session.ts";

import { aCooperation } from "../domain/support/cooperations.ts";
import { type Device, aDevice, settled } from "./support/device.ts";

/** Fixed, so that every run judges the same courses; a failure prints it with the course. */
const SEED = 20260202;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
});

afterEach(() => {
  vi.useRealTimers();
});

/** Many courses on a busy machine. */
const SLOW = { timeout: 30_000 };

const moment = { today: "2026-02-02", newId: () => "new" };

/** Each window has two fields of its own: one it types into, one it decides. */
const WINDOWS = [
  { field: "trigger", item: "c1-01" },
  { field: "customerBenefit", item: "c1-02" },
] as const;

const step = fc.record({
  window: fc.constantFrom(0, 1),
  action: fc.constantFrom(
    "type",
    "type",
    "decide",
    "flush",
    "leave",
    "pause",
    "settle",
    "settle",
    "diskFails",
    "diskWorks",
    "diskWaits",
    "diskGoesOn",
  ),
});

test(
  "whatever two windows do to different fields, the last edit of each field is stored",
  SLOW,
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 30 }), async (course) => {
        const device = aDevice();
        await device.put({ cooperation: aCooperation() });
        const windows = [await device.opened(), await device.opened()] as const;
        const expected = await play(course, device, windows);

        const { cooperation } = await device.stored();
        expect(entriesOf(currentCycle(cooperation))).toEqual(expected);
        for (const { store } of windows) {
          expect(store.getState().cooperation).toEqual(cooperation);
          expect(store.getState().saving.state).toBe("saved");
        }
      }),
      { seed: SEED, numRuns: 100 },
    );
  },
);

/** Plays a course to its end, lets everything come to rest, and says what should be stored. */
async function play(
  course: readonly { window: 0 | 1; action: string }[],
  device: Device,
  windows: readonly [Session, Session],
) {
  const expected: Record<string, string> = {};
  let release = () => {};
  let made = 0;
  for (const { window, action } of course) {
    const session = windows[window];
    const { field, item } = WINDOWS[window];
    const text = `edit ${(made += 1)}`;
    switch (action) {
      case "type":
        session.change(setField("needs", field, text, moment), {
          what: field,
          typing: field,
        });
        expected[field] = text;
        break;
      case "decide":
        session.change(setAnswer(item, { note: text }), { what: item });
        expected[item] = text;
        break;
      case "flush":
        void session.flush();
        break;
      case "leave":
        session.leave();
        break;
      case "pause":
        vi.advanceTimersByTime(300);
        break;
      case "diskFails":
      case "diskWorks":
        device.failing = action === "diskFails";
        break;
      case "diskWaits":
        release();
        release = device.hold();
        break;
      case "diskGoesOn":
        release();
        break;
      default:
        // oxlint-disable-next-line no-await-in-loop -- the order is what is tested
        await settled();
    }
  }
  device.failing = false;
  release();
  await settled();
  for (const session of windows) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, as a person closes them
    await session.flush();
  }
  await settled();
  return expected;
}

function entriesOf({ needs, checklist }: ReturnType<typeof currentCycle>) {
  const entries = [
    ...Object.entries(needs),
    ...Object.entries(checklist).map(([id, { note }]) => [id, note] as const),
  ];
  return Object.fromEntries(entries);
}
