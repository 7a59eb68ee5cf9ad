import { outline } from "#content/de/outline.ts";
import { slugOf } from "#content/slug.ts";

const PHASES = Object.values(outline);

export const PHASE_PATHS: readonly string[] = PHASES.map(({ path }) => path);

/** The pages of a phase below its cooperation: its own, every step, the checklist, both sheets. */
export function pagesOf(phasePath: string): readonly string[] {
  const phase = PHASES.find(({ path }) => path === phasePath);
  const steps = Object.values(phase?.steps ?? {}).map((title) => slugOf(title));
  const below = [...steps, "checkliste", "drucken", "drucken?leer"];
  return [phasePath, ...below.map((page) => `${phasePath}/${page}`)];
}

/** The pages of a cooperation that belong to no phase. */
export const OTHER_PAGES = [
  "",
  "stammdaten",
  "unterlagen",
  "ereignisse",
  "erkenntnisse",
  "verlauf",
  "verlauf/vergleich",
  "ausfall",
] as const;

/** Addresses of everything that can be read of a cooperation or of one of its cycles. */
export function allPagesOf(address: string): readonly string[] {
  return [...OTHER_PAGES, ...PHASE_PATHS.flatMap((path) => pagesOf(path))].map((page) =>
    page === "" ? address : `${address}/${page}`,
  );
}
