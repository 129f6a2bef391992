/**
 * The drawing of ranges. Rows of text and buttons with one picture behind each component: no Recharts here,
 * its categories cannot be columns of words that take focus.
 */
import { memo, useMemo, useState } from "react";
import styles from "./range.module.css";
import type { RangeWords } from "./range-chart.tsx";
import { rangeAxis, rangeScale } from "./range-layout.ts";
import { type RangeLayout, RangeRows } from "./range-rows.tsx";
import type { ChartOffer, RangeComponent, RangePanel } from "./series.ts";

/** Under this width, in pixels, a row's words stand over its bar. */
const leastForColumns = 700;

/** The panels at `width` pixels; their height follows from the rows. */
export const RangeDrawing = memo(function RangeDrawing(props: {
  readonly width: number;
  readonly offers: readonly ChartOffer[];
  readonly panels: readonly RangePanel[];
  readonly words: RangeWords;
}) {
  const { width, offers, panels, words } = props;
  const isWide = width >= leastForColumns;
  // On a phone each component has its own axis: there is no room to share one.
  const [active, setActive] = useState<string | null>(null);
  const parts = isWide ? panels : panels.flatMap(onePerComponent);
  return (
    <div className={isWide ? styles.wide : styles.narrow}>
      {parts.map((panel) => (
        <Panel
          key={panel.id}
          panel={panel}
          width={width}
          isWide={isWide}
          offers={offers}
          words={words}
          active={active}
          onActive={setActive}
        />
      ))}
      <Edges words={words} />
    </div>
  );
});

function Panel(props: {
  readonly panel: RangePanel;
  readonly width: number;
  readonly isWide: boolean;
  /** The row whose tooltip is open; there is one on the whole chart. */
  readonly active: string | null;
  readonly onActive: (rowId: string | null) => void;
  readonly offers: readonly ChartOffer[];
  readonly words: RangeWords;
}) {
  const { panel, width, isWide, active, onActive, offers, words } = props;
  const layout = useMemo((): RangeLayout & { readonly labels: readonly string[] } => {
    const { left, right } = isWide ? columnsOf(width) : { left: 1, right: 12 };
    const plot = width - left - right;
    const axis = rangeAxis(panel.components, Math.max(2, Math.floor(plot / 110)));
    return {
      isWide,
      left,
      right,
      plot,
      ticks: axis.ticks,
      labels: axis.ticks.map(panel.formatTick),
      scale: rangeScale(axis, plot),
    };
  }, [panel, width, isWide]);
  return (
    <div className={styles.panel}>
      {panel.components.map((component) => (
        <RangeRows
          key={component.id}
          component={component}
          layout={layout}
          width={width}
          active={active}
          onActive={onActive}
          offers={offers}
          words={words}
        />
      ))}
      <svg className={styles.axis} width={width} height={20} aria-hidden="true" focusable="false">
        {layout.ticks.map((tick, at) => (
          <text
            key={tick}
            x={layout.left + layout.scale(tick)}
            y={14}
            textAnchor={tick === 0 && !isWide ? "start" : "middle"}
          >
            {layout.labels[at]}
          </text>
        ))}
      </svg>
    </div>
  );
}

/** What the edges of the marks mean; without it a dashed edge is a riddle. */
function Edges({ words }: { readonly words: RangeWords }) {
  return (
    <ul className={styles.edges}>
      <li>
        <svg width={22} height={10} aria-hidden="true" focusable="false">
          <rect className={styles.stated} x={0.5} y={0.5} width={21} height={9} />
        </svg>
        {words.stated}
      </li>
      <li>
        <svg width={22} height={10} aria-hidden="true" focusable="false">
          <rect className={styles.inferred} x={0.75} y={0.75} width={20.5} height={8.5} />
        </svg>
        {words.inferred}
      </li>
      <li>
        <svg width={6} height={14} aria-hidden="true" focusable="false">
          <line x1={3} x2={3} y1={0} y2={14} stroke="var(--ink)" strokeWidth={5} />
        </svg>
        {words.ownLevel}
      </li>
    </ul>
  );
}

function onePerComponent(panel: RangePanel): readonly RangePanel[] {
  return panel.components.map((component: RangeComponent) => ({
    ...panel,
    id: `${panel.id} ${component.id}`,
    components: [component],
  }));
}

/** The columns of words to the left and right of the plot, in pixels. */
function columnsOf(width: number): { readonly left: number; readonly right: number } {
  return { left: Math.min(392, Math.round(width * 0.33)), right: Math.min(250, Math.round(width * 0.26)) };
}
