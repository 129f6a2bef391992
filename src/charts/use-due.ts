/**
 * When a chart is drawn: as soon as it is near the screen, else when the page is idle, and always in print.
 *
 * A chart that is off the screen is mounted but not live: it keeps its last picture, so that a keystroke
 * pays only for the charts that can be seen.
 */
import { type RefObject, useEffect, useState, useSyncExternalStore } from "react";

/** `isMounted`: there is a picture, `isLive`: it follows the data, `isPrinting`: at the fixed print width. */
export type Due = { readonly isMounted: boolean; readonly isLive: boolean; readonly isPrinting: boolean };

const margin = "160px 0px";
const idleAfterMilliseconds = 1500;

/** Whether the chart in `ref`'s element is due. */
export function useDue(ref: RefObject<HTMLElement | null>): Due {
  const [isNear, setNear] = useState(typeof IntersectionObserver === "undefined");
  const [wasIdle, setIdle] = useState(false);
  const isPrinting = useSyncExternalStore(onPrinting, printing, () => false);

  useEffect(() => {
    const element = ref.current;
    if (element === null || typeof IntersectionObserver === "undefined") return;
    const observer = new IntersectionObserver(
      (entries) => setNear(entries.some((entry) => entry.isIntersecting)),
      { rootMargin: margin },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);

  useEffect(() => {
    const timer = setTimeout(() => setIdle(true), idleAfterMilliseconds);
    return () => clearTimeout(timer);
  }, []);

  const isLive = isNear || isPrinting;
  return { isMounted: isLive || wasIdle, isLive, isPrinting };
}

let isBetweenPrintEvents = false;

function printing(): boolean {
  return isBetweenPrintEvents || (typeof matchMedia === "function" && matchMedia("print").matches);
}

/** Both ways to print: the browser's events, and a switch of the medium (as a preview does). */
function onPrinting(changed: () => void): () => void {
  const begin = () => {
    isBetweenPrintEvents = true;
    changed();
  };
  const end = () => {
    isBetweenPrintEvents = false;
    changed();
  };
  const medium = typeof matchMedia === "function" ? matchMedia("print") : undefined;
  addEventListener("beforeprint", begin);
  addEventListener("afterprint", end);
  medium?.addEventListener("change", changed);
  return () => {
    removeEventListener("beforeprint", begin);
    removeEventListener("afterprint", end);
    medium?.removeEventListener("change", changed);
  };
}
