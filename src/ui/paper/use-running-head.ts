import { useEffect } from "react";

import { type RunningHead, runningHeadRule } from "./running-head.ts";

/**
 * Prints a head on every page as long as the component is there. A constructed style sheet does
 * this without an inline style, which the policy of the page would refuse.
 */
export function useRunningHead({ left, centre, right, foot, landscape }: RunningHead): void {
  useEffect(() => {
    const rule = runningHeadRule({ left, centre, right, foot, landscape });
    return adopt(rule);
  }, [left, centre, right, foot, landscape]);
}

function adopt(rule: string): (() => void) | undefined {
  if (!("adoptedStyleSheets" in document) || typeof CSSStyleSheet !== "function") return undefined;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rule);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  // Browsers without margin boxes keep the head that the sheet itself draws (paper.css).
  const prints = printsMarginBoxes(sheet);
  if (prints) document.documentElement.classList.add("has-running-head");
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    if (prints) document.documentElement.classList.remove("has-running-head");
  };
}

function printsMarginBoxes(sheet: CSSStyleSheet): boolean {
  return sheet.cssRules[0]?.cssText.includes("@top-left") ?? false;
}
