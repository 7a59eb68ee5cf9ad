import { germanIn, importsOf, namesIn, ownModule, surprisesIn, wordsIn } from "./source.ts";

interface Floor {
  readonly on: readonly string[];
  readonly packages: readonly string[];
}

/**
 * The house, from the ground up. A floor stands on the floors and packages named here and on
 * nothing else; a folder that is not named here may not exist.
 */
export const FLOORS: Readonly<Record<string, Floor>> = {
  domain: { on: [], packages: ["zod"] },
  /** React only for the provider that hands the language in use to the screens. */
  content: { on: ["domain"], packages: ["react"] },
  storage: { on: ["domain"], packages: ["zod", "idb", "@noble/hashes"] },
  ui: { on: [], packages: ["react", "react-hook-form"] },
  state: { on: ["domain", "storage"], packages: ["react", "zustand"] },
  checklist: { on: ["domain", "content", "ui"], packages: ["react", "react-hook-form"] },
  /** The router for links that say which entry of another cycle they lead to. */
  fields: {
    on: ["domain", "content", "ui"],
    packages: ["react", "react-hook-form", "react-router-dom"],
  },
  questionnaire: { on: ["domain", "content", "ui"], packages: ["react", "react-hook-form"] },
  documents: { on: ["domain", "content", "ui"], packages: ["react"] },
  features: {
    on: [
      "domain",
      "content",
      "storage",
      "ui",
      "state",
      "checklist",
      "fields",
      "questionnaire",
      "documents",
    ],
    packages: ["react", "react-router-dom", "react-hook-form"],
  },
  app: {
    on: [
      "domain",
      "content",
      "storage",
      "ui",
      "state",
      "checklist",
      "fields",
      "questionnaire",
      "documents",
      "features",
    ],
    packages: ["react", "react-dom", "react-router-dom", "zustand"],
  },
  /** Runs while building, never in the browser: the app may not stand on it. */
  "app/build": {
    on: ["domain", "content", "ui"],
    packages: ["vite", "react", "react-dom", "node:crypto", "node:fs", "node:path"],
  },
  /** A program of its own beside the app; what it needs is written into it by the build. */
  worker: { on: [], packages: [] },
};

/** The world outside. Rules and texts are told what they need of it and never look it up. */
const WORLD = [
  "crypto",
  "document",
  "fetch",
  "globalThis",
  "indexedDB",
  "localStorage",
  "navigator",
  "performance",
  "sessionStorage",
  "setTimeout",
  "window",
];
const UNWORLDLY = ["domain", "content"];

/** Floors without a screen. They name a thing by its id and leave the sentence to content. */
const SPEECHLESS = ["domain", "storage", "state"];

/** What is wrong with one file of `src/`, as readable sentences. `file` is relative to `src/`. */
export function offences(file: string, source: string): string[] {
  const floor = floorOf(file);
  const rule = FLOORS[floor];
  if (!rule) return [`${file}: "${floor}" is no floor`];

  const misplaced = importsOf(file, source).flatMap((specifier) => {
    const target = ownModule(file, specifier);
    if (target === undefined) {
      const name = packageOf(specifier);
      return rule.packages.includes(name) ? [] : [`${file}: ${floor} may not use ${name}`];
    }
    if (roomOf(target) === roomOf(file) || rule.on.includes(floorOf(target))) return [];
    return [`${file}: ${roomOf(file)} may not stand on ${roomOf(target)}`];
  });

  const names = namesIn(file, source);
  const worldly = UNWORLDLY.includes(floor)
    ? [...WORLD.filter((name) => names.has(name)), ...surprisesIn(file, source)]
    : [];

  const words = [
    ...wordsIn(file, source),
    ...(SPEECHLESS.includes(floor) ? germanIn(file, source) : []),
  ];

  return [
    ...misplaced,
    ...worldly.map((name) => `${file}: ${floor} may not know ${name}`),
    ...words.map((text) => `${file}: "${text}" belongs in content`),
  ];
}

function floorOf(file: string): string {
  const [floor = "", part = ""] = file.split("/");
  const inner = `${floor}/${part}`;
  return inner in FLOORS ? inner : floor;
}

/** A floor is one room, except that every feature has a room of its own. */
function roomOf(file: string): string {
  const [floor = "", feature = ""] = file.split("/");
  return floor === "features" ? `${floor}/${feature}` : floorOf(file);
}

function packageOf(specifier: string): string {
  return specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
}
