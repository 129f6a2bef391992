/**
 * The figure round every chart: the finding as its title, what is drawn as its caption, the drawing, and
 * the table of the same figures in its place.
 *
 * The drawing waits until it is near the screen and rests when it is not (use-due.ts). Nothing here
 * knows how it is drawn: the drawing comes as a lazily loaded child, so its library does too.
 */
import { memo, type ReactNode, Suspense, useId, useRef, useState } from "react";
import styles from "./chart-frame.module.css";
import type { ChartTable } from "./chart-table.ts";
import { CopyTable } from "./copy-table.tsx";
import { FigureTable } from "./figure-table.tsx";
import { useDue } from "./use-due.ts";
import { useWidth } from "./use-width.ts";

/** The words of the frame's own buttons and of a chart without anything to draw. */
export type FrameWords = {
  readonly showAsTable: string;
  readonly showAsChart: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly empty: string;
};

/** What a figure says: `title` states the finding, `caption` what is drawn, `note` stands under the table. */
export type FrameText = {
  readonly title: string;
  readonly caption: string;
  readonly note?: string;
  readonly words: FrameWords;
  /** One of several under a title of their own: a smaller title, one level down. */
  readonly isPart?: boolean;
};

/** The width at which a chart is drawn for print, in CSS pixels; paper takes it at three quarters. */
const printWidth = 900;

/** A figure; `table` is called when it is asked for, `children` draws at a width. */
export function ChartFrame(props: {
  readonly text: FrameText;
  readonly isEmpty: boolean;
  /** The drawing's height in pixels, at a width where it depends on that; kept free until it is there. */
  readonly height: number | ((width: number) => number);
  readonly legend?: ReactNode;
  readonly table: () => ChartTable;
  readonly children: (width: number) => ReactNode;
}) {
  const { text, isEmpty, legend, table, children } = props;
  const body = useRef<HTMLDivElement>(null);
  const titleId = useId();
  const [tableHeight, setTableHeight] = useState<number | null>(null);
  const width = useWidth(body);
  const height = typeof props.height === "number" ? props.height : props.height(width);
  const { isMounted, isLive, isPrinting } = useDue(body);
  const isTable = tableHeight !== null;
  const Title = text.isPart ? "h3" : "h2";

  return (
    <figure className={styles.figure} aria-labelledby={titleId}>
      <div className={styles.head}>
        <Title id={titleId} className={styles.title}>
          {text.title}
        </Title>
        {!isEmpty && (
          <div className={styles.actions}>
            {isTable && <CopyTable table={table} words={text.words} />}
            <button
              type="button"
              className={styles.action}
              onClick={() => setTableHeight(isTable ? null : (body.current?.offsetHeight ?? height))}
            >
              {isTable ? text.words.showAsChart : text.words.showAsTable}
            </button>
          </div>
        )}
      </div>
      <figcaption className={styles.caption}>{text.caption}</figcaption>
      <div ref={body} className={styles.body}>
        {isEmpty && <p className={styles.empty}>{text.words.empty}</p>}
        {!isEmpty && isTable && (
          <FigureTable table={table()} labelledBy={titleId} height={tableHeight} note={text.note} />
        )}
        {!isEmpty && !isTable && (
          <>
            {/* A drawing that has not been fetched yet cannot be waited for: paper takes its table. */}
            <Suspense
              fallback={
                isPrinting ? (
                  <FigureTable table={table()} labelledBy={titleId} height={0} note={text.note} />
                ) : (
                  <Room height={height} />
                )
              }
            >
              {isMounted && width > 0 ? (
                <Resting isLive={isLive} width={isPrinting ? printWidth : width} draw={children} />
              ) : (
                <Room height={height} />
              )}
            </Suspense>
            {legend}
          </>
        )}
      </div>
    </figure>
  );
}

/** Draws while it is live, and keeps the last picture while it is not. */
const Resting = memo(
  function Resting(props: {
    readonly isLive: boolean;
    readonly width: number;
    readonly draw: (width: number) => ReactNode;
  }) {
    return props.draw(props.width);
  },
  (_, next) => !next.isLive,
);

function Room({ height }: { readonly height: number }) {
  return <div style={{ height }} />;
}
