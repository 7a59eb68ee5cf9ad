import type { KeyboardEvent, RefObject } from "react";

import type { Comparison } from "./comparison-model.ts";
import type { MustCheck, Scoring } from "./use-scoring.ts";

/** Cells are called by row and column, „0 0“ at the top left. */
export const FIRST_CELL = "0 0";

const STEPS: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};
const CLEARING: readonly string[] = ["0", "Delete", "Backspace"];
const CHECKS: Readonly<Record<string, MustCheck>> = { 1: "yes", 2: "no", 3: "unknown" };

interface GridKeys {
  table: RefObject<HTMLTableElement | null>;
  comparison: Comparison;
  scoring: Scoring;
  /** Opens the evidence of a score, where it may be written. */
  onEvidence: ((companyId: string, criterionId: string, at: string) => void) | undefined;
}

/** Arrows move from cell to cell, digits answer, Enter leads to the evidence. */
export function useGridKeys({ table, comparison, scoring, onEvidence }: GridKeys) {
  return (event: KeyboardEvent<HTMLTableElement>) => {
    const cell = event.target;
    if (!(cell instanceof HTMLSelectElement) || isListOpen(cell)) return;
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const at = cell.dataset["at"] ?? FIRST_CELL;
    const [row = 0, column = 0] = at.split(" ").map(Number);
    const isDone = move(row, column, event.key) || answer(row, column, event.key, at);
    if (isDone) event.preventDefault();
  };

  function move(row: number, column: number, key: string): boolean {
    const step = STEPS[key];
    const last = comparison.companies.length - 1;
    if (key === "Home" || key === "End")
      focusCell(table.current, `${row} ${key === "Home" ? 0 : last}`);
    else if (step) focusCell(table.current, `${row + step[0]} ${column + step[1]}`);
    else return false;
    return true;
  }

  function answer(row: number, column: number, key: string, at: string): boolean {
    const { musts, criteria, companies } = comparison;
    const company = companies[column]?.id ?? "";
    const must = musts[row];
    const criterion = criteria[row - musts.length];
    const clears = CLEARING.includes(key);
    if (must) {
      const check = CHECKS[key];
      if (!check && !clears) return false;
      scoring.setMust(company, must.id, check ?? null);
      return true;
    }
    if (!criterion) return false;
    if (key === "Enter") onEvidence?.(company, criterion.id, at);
    else if (clears) scoring.setScore(company, criterion.id, null);
    else if (/^[1-5]$/.test(key)) scoring.setScore(company, criterion.id, Number(key));
    else return false;
    return true;
  }
}

/** At an edge there is no further cell, and the focus stays. */
export function focusCell(table: HTMLTableElement | null, at: string): void {
  table?.querySelector<HTMLElement>(`select[data-at="${at}"]`)?.focus();
}

/** In an open list the arrows and digits belong to it. Not every browser knows whether it is open. */
function isListOpen(select: HTMLSelectElement): boolean {
  try {
    return select.matches(":open");
  } catch {
    return false;
  }
}
