/**
 * The moment at which the page is left: a reload, another address, or a phone that puts it away. No field is
 * left then, so what is being typed in one has to be told.
 */

/** Calls `leave` then; where the page is only put away, ahead of who saves. Returns how to stop. */
export function onLeaving(leave: () => void): () => void {
  const hide = () => {
    if (document.visibilityState === "hidden") leave();
  };
  addEventListener("pagehide", leave);
  document.addEventListener("visibilitychange", hide, { capture: true });
  return () => {
    removeEventListener("pagehide", leave);
    document.removeEventListener("visibilitychange", hide, { capture: true });
  };
}
