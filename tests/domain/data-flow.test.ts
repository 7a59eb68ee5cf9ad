import { describe, expect, test } from "vitest";

import type { Partner } from "#domain/cooperation.ts";
import {
  type DataFlow,
  exceedsChannels,
  flowAdvice,
  infoOf,
  proposedFlows,
  sendsSecretOpenly,
  sensitivity,
} from "#domain/data-flow.ts";
import type { Relationship } from "#domain/fields/relationship.ts";
import type { ShareLevel } from "#domain/fields/structures.ts";

import { ally, anEmptyCycle, contextFor, us } from "./support/cooperations.ts";

const flow = (given: Partial<DataFlow>): DataFlow => ({ id: "f", infoId: "info", ...given });
type Channel = NonNullable<Relationship["channels"]>[number];

function cycleWith(
  { level, tradeSecret = false }: { level?: ShareLevel; tradeSecret?: boolean },
  channels: readonly Channel[] = [],
) {
  const infoSharing = [{ id: "info", category: "Plans", level: level ?? "", tradeSecret }] as const;
  return anEmptyCycle({ structures: { infoSharing }, relationship: { channels } });
}

describe("a way is too open for a level (K10)", () => {
  const mail = { channel: "email", maxLevel: "network" } as const;
  const sealed = { channel: "encryptedMail", maxLevel: "named" } as const;
  const folder = { channel: "sharedFolder", maxLevel: "company" } as const;
  const phone = { channel: "phone", maxLevel: "company" } as const;
  const tool = { channel: "tool", maxLevel: "network" } as const;

  test.each<[string, Partial<DataFlow>, ShareLevel, readonly Channel[], boolean]>([
    ["more sensitive than mail may be", { method: "email" }, "company", [mail], true],
    ["as sensitive as mail may be", { method: "email" }, "network", [mail], false],
    ["the most sensitive channel decides", { method: "email" }, "named", [mail, sealed], false],
    ["a folder", { method: "sharedFolder" }, "named", [folder], true],
    ["a call", { method: "verbal" }, "named", [phone], true],
    ["a portal", { method: "portal" }, "company", [tool], true],
    ["other ways do not count", { method: "portal" }, "named", [mail, folder], false],
    ["an interface has no channel", { method: "api" }, "named", [mail], false],
    ["no channel agreed, no hint", { method: "email" }, "named", [], false],
    ["no method, no hint", {}, "named", [mail], false],
  ])("%s", (_title, given, level, channels, expected) => {
    expect(exceedsChannels(flow(given), cycleWith({ level }, channels))).toBe(expected);
  });

  test("a row that is gone says nothing", () => {
    const cycle = cycleWith({ level: "named" }, [mail]);
    expect(exceedsChannels(flow({ method: "email", infoId: "gone" }), cycle)).toBe(false);
    expect(infoOf({ infoId: "gone" }, cycle)).toBeUndefined();
  });

  test("levels rise from public to internal", () => {
    expect(sensitivity("public")).toBeLessThan(sensitivity("network"));
    expect(sensitivity("named")).toBeLessThan(sensitivity("internal"));
  });
});

test("a trade secret goes by mail only where an encrypted one is agreed", () => {
  const secret = cycleWith({ level: "named", tradeSecret: true });
  const sealed = cycleWith({ level: "named", tradeSecret: true }, [{ channel: "encryptedMail" }]);

  expect(sendsSecretOpenly(flow({ method: "email" }), secret)).toBe(true);
  expect(sendsSecretOpenly(flow({ method: "sharedFolder" }), secret)).toBe(false);
  expect(sendsSecretOpenly(flow({ method: "email" }), sealed)).toBe(false);
  expect(sendsSecretOpenly(flow({ method: "email" }), cycleWith({ level: "named" }))).toBe(false);
});

describe("advice for a flow", () => {
  const others = ["a", "b", "c"].map((id): Partner => ({ ...ally, id, name: id }));

  test.each<[string, Partial<DataFlow>, readonly string[]]>([
    ["much by mail wants an interface", { volume: "many", method: "email" }, ["interface"]],
    ["daily by portal as well", { frequency: "daily", method: "portal" }, ["interface"]],
    ["live as well", { frequency: "realtime", method: "sharedFolder" }, ["interface"]],
    ["much by interface is fine", { volume: "many", frequency: "daily", method: "api" }, []],
    [
      "little by file is too much",
      { volume: "few", frequency: "onDemand", method: "file" },
      ["simple"],
    ],
    ["little by mail is fine", { volume: "few", frequency: "onDemand", method: "email" }, []],
    ["little every week is fine", { volume: "few", frequency: "weekly", method: "file" }, []],
    ["nothing said yet", {}, []],
  ])("%s", (_title, given, advice) => {
    expect(flowAdvice(flow(given), contextFor(cycleWith({ level: "network" })))).toEqual(advice);
  });

  test.each<[string, ShareLevel, number, readonly string[]]>([
    ["five members with data of their own", "company", 3, ["dataSpace"]],
    ["four are not many", "company", 2, []],
    ["what all may know needs none", "network", 3, []],
  ])("a data space: %s", (_title, level, more, advice) => {
    const partners = [us, ally, ...others.slice(0, more)];
    const context = contextFor(cycleWith({ level }), { partners });
    expect(flowAdvice(flow({ method: "portal" }), context)).toEqual(advice);
  });

  test("a trade secret by agreed encrypted mail is reminded of it", () => {
    const cycle = cycleWith({ level: "named", tradeSecret: true }, [{ channel: "encryptedMail" }]);
    expect(flowAdvice(flow({ method: "email" }), contextFor(cycle))).toEqual(["encrypted"]);
  });
});

describe("tasks with data suggest flows", () => {
  const task = { id: "t", task: "Run the platform", area: "data", assign: { us: "R", ally: "A" } };

  test.each<[string, object, readonly object[]]>([
    ["from whoever answers to whoever takes part", task, [{ from: "ally", to: ["us"] }]],
    [
      "from whoever does it",
      { ...task, assign: { us: "R", ally: "I" } },
      [{ from: "us", to: ["ally"] }],
    ],
    ["from nobody yet", { ...task, assign: {} }, [{ from: "", to: [] }]],
    ["not for other tasks", { ...task, area: "sales" }, []],
    ["not without a name", { ...task, task: " " }, []],
  ])("%s", (_title, one, expected) => {
    const structures = { tasks: [one] } as never;
    expect(proposedFlows(contextFor({ structures }))).toMatchObject(expected);
  });

  test("not once there is one of that name", () => {
    const structures = { tasks: [task] } as never;
    const relationship = { dataFlows: [{ title: "Run the platform " }] };
    expect(proposedFlows(contextFor({ structures, relationship }))).toEqual([]);
    expect(proposedFlows(contextFor({}))).toEqual([]);
  });
});
