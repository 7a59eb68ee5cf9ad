import { createContext, use } from "react";

import type { CycleContext } from "#domain/context.ts";

/** The cycle on screen: the running one, or an earlier one to read. */
export interface CycleView {
  readonly context: CycleContext;
  readonly readOnly: boolean;
  /** Address of the cooperation, with the cycle where it is an earlier one; without a slash at the end. */
  readonly base: string;
}

export const CycleViewContext = createContext<CycleView | null>(null);

export function useCycleView(): CycleView {
  const view = use(CycleViewContext);
  if (!view) throw new Error("useCycleView needs a <CycleViewContext> above it.");
  return view;
}
