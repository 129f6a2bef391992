/**
 * The width of an element in whole pixels, measured before the first paint and after each change.
 */
import { type RefObject, useEffect, useLayoutEffect, useState } from "react";

/** The content width of `ref`'s element; 0 until it is mounted. */
export function useWidth(ref: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    setWidth(Math.floor(ref.current?.clientWidth ?? 0));
  }, [ref]);
  useEffect(() => {
    const element = ref.current;
    if (element === null || typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(() => setWidth(Math.floor(element.clientWidth)));
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return width;
}
