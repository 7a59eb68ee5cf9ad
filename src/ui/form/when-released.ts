/**
 * Calls back at once, or after the press of a button or link that is going on. What appears on the
 * page in between would push away what is being pressed, and the click would go astray.
 */
export function whenReleased(call: () => void): () => void {
  if (!document.querySelector("a:active, button:active, label:active")) {
    call();
    return () => {};
  }
  let timer: ReturnType<typeof setTimeout> | undefined;
  // The click comes right after the release.
  const released = () => (timer = setTimeout(call));
  document.addEventListener("pointerup", released, { once: true });
  document.addEventListener("pointercancel", released, { once: true });
  return () => {
    clearTimeout(timer);
    document.removeEventListener("pointerup", released);
    document.removeEventListener("pointercancel", released);
  };
}
