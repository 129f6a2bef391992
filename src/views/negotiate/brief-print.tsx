/**
 * One page of the brief on paper, and nothing else of the app: a sheet of its own beside the app, which the
 * print style hides while it stands.
 *
 * A page that is a little too long is made smaller until it fits both A4 and Letter; one that would have to be
 * smaller than can be read goes on to a second page at its full size.
 */
import { useEffect, useEffectEvent, useLayoutEffect, useRef } from "react";
import { createPortal } from "react-dom";
import type { BriefPage } from "#exports/brief-page.ts";
import styles from "./brief.module.css";
import { BriefSheet } from "./brief-sheet.tsx";

type BriefPrintProps = {
  readonly page: BriefPage;
  readonly onPrinted: (isOnOnePage: boolean) => void;
};

/** Letter's height less the margins of 16 mm, at 96 px an inch, with a line to spare: A4 is longer. */
const PAGE_HEIGHT = 915;
const STEP = 0.03;
const LEAST_SCALE = 0.7;

/** Prints `page` once it stands. */
export function BriefPrint({ page, onPrinted }: BriefPrintProps) {
  const sheet = useRef<HTMLDivElement>(null);
  const fits = useRef(true);
  const title = page.title.text;
  const printed = useEffectEvent(() => onPrinted(fits.current));
  // Questions are weighed aside: what comes after the sheet was drawn has to fit as well.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the page is what is measured
  useLayoutEffect(() => {
    const drawn = sheet.current;
    if (drawn !== null) fits.current = fitted(drawn);
  }, [page]);
  useEffect(() => {
    const end = () => printed();
    // The browser puts the document's title on the paper and proposes it as the file's name.
    const before = document.title;
    document.title = title;
    addEventListener("afterprint", end, { once: true });
    print();
    return () => {
      document.title = before;
      removeEventListener("afterprint", end);
    };
  }, [title]);
  return createPortal(
    <div className={styles.paper} data-print-sheet aria-hidden="true">
      <div ref={sheet}>
        <BriefSheet page={page} level={1} />
      </div>
    </div>,
    document.body,
  );
}

/** Makes `sheet` as much smaller as it takes; whether that is enough. */
function fitted(sheet: HTMLDivElement): boolean {
  for (let scale = 1; scale >= LEAST_SCALE; scale -= STEP) {
    sheet.style.zoom = String(scale);
    if ((sheet.parentElement ?? sheet).getBoundingClientRect().height <= PAGE_HEIGHT) return true;
  }
  sheet.style.zoom = "1";
  return false;
}
