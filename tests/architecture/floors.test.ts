import { describe, expect, test } from "vitest";

import { circlesIn } from "./circles.ts";
import { FLOORS, offences } from "./floors.ts";

const sources = Object.entries(
  import.meta.glob<string>("/src/**/*.{ts,tsx}", { query: "?raw", import: "default", eager: true }),
).map(([path, source]) => ({ file: path.replace("/src/", ""), source }));

/** Reading the whole house takes a while on a machine that has other work as well. */
const WHOLE_HOUSE = 60_000;

test("every file stands on the floors below it", { timeout: WHOLE_HOUSE }, () => {
  expect(sources.length).toBeGreaterThan(0);
  expect(sources.flatMap(({ file, source }) => offences(file, source))).toEqual([]);
});

test("no file depends on itself in a circle", { timeout: WHOLE_HOUSE }, () => {
  expect(circlesIn(sources)).toEqual([]);
});

test("the plan of the house lets no floor stand on one above it", () => {
  const floors = Object.keys(FLOORS);
  const upward = Object.entries(FLOORS).flatMap(([floor, { on }]) =>
    on.filter((lower) => !floors.slice(0, floors.indexOf(floor)).includes(lower)),
  );
  expect(upward).toEqual([]);
});

describe("the guard notices", () => {
  test.each([
    ["a package", "domain/x.ts", 'import { useState } from "react"'],
    ["a package of a higher floor", "content/x.ts", 'import * as z from "zod/mini"'],
    ["an import by alias", "domain/x.ts", 'import { needs } from "#content/phases/needs.ts"'],
    ["an import by path", "domain/x.ts", 'import { needs } from "../content/phases/needs.ts"'],
    ["a type", "domain/x.ts", 'import type { CycleState } from "#state/cycle-state.ts"'],
    ["an inline type", "domain/x.ts", 'type S = import("#state/cycle-state.ts").CycleState'],
    ["a re-export", "domain/x.ts", 'export * from "#content/phases.ts"'],
    ["a lazy import", "ui/x.ts", 'const load = () => import("#app/routes.tsx")'],
    ["a neighbour on the same floor", "fields/x.ts", 'import "#checklist/statement.tsx"'],
    ["paper that reads the store", "documents/x.ts", 'import "#state/open-cooperation.ts"'],
    ["another feature", "features/needs/x.ts", 'import "../evaluation/evaluation-route.tsx"'],
    ["a build step in the app", "app/x.ts", 'import "./build/static-shell.ts"'],
    ["a worker that leans on the app", "worker/x.ts", 'import "#domain/cycle.ts"'],
    ["a folder that is no floor", "utils/x.ts", ""],
    ["a file outside every floor", "main.tsx", ""],
    ["a sentence in a component", "ui/x.tsx", "export const X = () => <p>Hallo</p>"],
    ["a choice of sentences", "ui/x.tsx", 'export const X = (a) => <p>{a && "Hallo"}</p>'],
    ["a sentence in a fragment", "ui/x.tsx", 'export const X = (a) => <>{a ?? "Hallo"}</>'],
    ["a sentence put together", "ui/x.tsx", 'export const X = (n) => <p>{n + " Tage"}</p>'],
    ["a sentence around a number", "ui/x.tsx", "export const X = (n) => <p>{`Tag ${n}`}</p>"],
    ["a spoken attribute", "ui/x.tsx", 'export const X = () => <img alt="Hallo" />'],
    ["German in the rules", "domain/x.ts", 'export const name = "Überblick"'],
    ["German in the storage", "storage/x.ts", "export const name = (n) => `${n} Einträge`"],
    ["German in the state", "state/x.ts", 'export const name = "Maßnahme"'],
    ["a clock in the rules", "domain/x.ts", "export const today = () => new Date()"],
    ["a clock in the texts", "content/x.ts", "export const now = Date.now"],
    ["a clock as text", "domain/x.ts", "export const today = () => Date()"],
    ["chance in the rules", "domain/x.ts", "export const roll = () => Math.random()"],
    ["made-up ids in the rules", "domain/x.ts", "export const id = () => crypto.randomUUID()"],
    ["the page in the texts", "content/x.ts", "export const title = document.title"],
  ])("%s", (_title, file, source) => {
    expect(offences(file, source)).toHaveLength(1);
  });

  test("a circle", () => {
    const circle = [
      { file: "domain/a.ts", source: 'import "./b.ts"' },
      { file: "domain/b.ts", source: 'import "./a.ts"' },
    ];
    expect(circlesIn(circle)).toEqual(["domain/a.ts → domain/b.ts → domain/a.ts"]);
  });
});

describe("the guard allows", () => {
  test.each([
    ["a package by a part of it", "domain/x.ts", 'import * as z from "zod/mini"'],
    ["a floor below", "features/needs/x.ts", 'import "#fields/step-form.tsx"'],
    ["a neighbour in the same room", "features/needs/parts/x.ts", 'import "../needs-route.tsx"'],
    ["a build step on the words", "app/build/x.ts", 'import "#content/words.ts"'],
    ["reckoning with days", "domain/x.ts", "new Date(Date.UTC(2026, 1, 2)).getTime()"],
    ["a field with a worldly name", "domain/x.ts", "const { document: name } = record.document"],
    ["German in a comment", "domain/x.ts", "// Maßnahme: section 2.3"],
    ["signs that are no words", "ui/x.tsx", "export const X = (n) => <p>{n}&nbsp;%</p>"],
    ["names for style sheets", "ui/x.tsx", 'export const X = () => <p className="quiet" />'],
  ])("%s", (_title, file, source) => {
    expect(offences(file, source)).toEqual([]);
  });
});
