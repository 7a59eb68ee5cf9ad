import type { Window as HappyWindow } from "happy-dom";

/** Makes the window as wide as a screen, in pixels; layout itself is for the tests in a browser. */
export function setWidth(width: number): void {
  // The test environment puts its own controls on the window.
  (window as unknown as HappyWindow).happyDOM.setViewport({ width });
}
