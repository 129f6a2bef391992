/**
 * How many columns of offers the window takes, kept as it is resized.
 */
import { useSyncExternalStore } from "react";
import { columnCount } from "./columns.ts";

/** The number of columns at the window's present width; five where there is no window. */
export function useColumnCount(): number {
  return useSyncExternalStore(
    onResize,
    () => columnCount(document.documentElement.clientWidth),
    () => 5,
  );
}

function onResize(listener: () => void): () => void {
  addEventListener("resize", listener);
  return () => removeEventListener("resize", listener);
}
