/**
 * How many columns of offers the window takes, kept as it is resized.
 */
import { useSyncExternalStore } from "react";
import { columnCount } from "./columns.ts";

/** The number of columns at the window's present width; five where there is no window. */
export function useColumnCount(): number {
  return useSyncExternalStore(
    onResize,
    () => (isPrinting || isPaper() ? MOST_COLUMNS : columnCount(document.documentElement.clientWidth)),
    () => MOST_COLUMNS,
  );
}

const MOST_COLUMNS = 5;

/** The medium may be switched without an event, as a preview does. */
function isPaper(): boolean {
  return typeof matchMedia === "function" && matchMedia("print").matches;
}

/** On paper the window's width does not count: every offer that a sheet holds is printed. */
let isPrinting = false;

function onResize(listener: () => void): () => void {
  const printing = () => {
    isPrinting = true;
    listener();
  };
  const printed = () => {
    isPrinting = false;
    listener();
  };
  const medium = typeof matchMedia === "function" ? matchMedia("print") : undefined;
  medium?.addEventListener("change", listener);
  addEventListener("resize", listener);
  addEventListener("beforeprint", printing);
  addEventListener("afterprint", printed);
  return () => {
    medium?.removeEventListener("change", listener);
    removeEventListener("resize", listener);
    removeEventListener("beforeprint", printing);
    removeEventListener("afterprint", printed);
  };
}
