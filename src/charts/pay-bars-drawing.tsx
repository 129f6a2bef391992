/**
 * The drawing of pay per year: the bars on their plot, and the box that reads one of them.
 */
import { memo, useMemo, useState } from "react";
import { ChartTip } from "./chart-tip.tsx";
import styles from "./drawing.module.css";
import { PayBarMarks } from "./pay-bar-marks.tsx";
import type { PayWords } from "./pay-bars.tsx";
import { payPlaces } from "./pay-places.ts";
import { amountText, type PayStack, payAxis, payStacks, yearsOf } from "./pay-stack.ts";
import { Plot, roomFor } from "./plot.tsx";
import { type ChartOffer, type PayBar, payElements } from "./series.ts";

/** The bars at `width` × `height` pixels, without what `hidden` names. */
export const PayBarsDrawing = memo(function PayBarsDrawing(props: {
  readonly width: number;
  readonly height: number;
  readonly offers: readonly ChartOffer[];
  readonly bars: readonly PayBar[];
  readonly hidden: ReadonlySet<string>;
  readonly words: PayWords;
  readonly yearLabel: (year: number) => string;
  readonly formatMoney: (amount: number) => string;
  readonly formatTick: (amount: number) => string;
}) {
  const { width, height, offers, bars, hidden, words, yearLabel, formatMoney, formatTick } = props;
  const [active, setActive] = useState<number | null>(null);
  const stacks = useMemo(() => payStacks(offers, bars, hidden), [offers, bars, hidden]);
  const { axis, x, margins } = useMemo(() => {
    const years = yearsOf(bars);
    const axis = payAxis(stacks, 4);
    const ticks = years.map((year, at) => ({ at: at + 0.5, label: yearLabel(year) }));
    const left = roomFor(axis.ticks.map(formatTick)) + 10;
    return {
      axis,
      x: { low: 0, high: years.length, ticks },
      margins: { top: 20, right: 2, bottom: 28, left },
    };
  }, [stacks, bars, formatTick, yearLabel]);

  const room = (width - margins.left - margins.right) / Math.max(1, x.high);
  const places = payPlaces(room, offers.filter((offer) => !hidden.has(offer.id)).length);
  const title = (of: PayStack) => `${yearLabel(of.bar.year)} · ${of.offer.letter} ${of.offer.name}`;
  const lines = (of: PayStack) => linesOf(of.bar, hidden, words, formatMoney);
  const spoken = (of: PayStack) =>
    [
      title(of),
      ...lines(of).map(({ label, value }) => `${label} ${value}`),
      `${words.total} ${of.bar.total}`,
    ].join(", ");

  const read = active === null ? undefined : stacks[active];
  const middle = read && margins.left + read.group * room + places.left(read.slot) + places.width / 2;
  return (
    <div className={styles.drawing}>
      <Plot width={width} height={height} margins={margins} x={x} y={axis} formatY={formatTick}>
        <PayBarMarks
          stacks={stacks}
          places={places}
          groups={x.high}
          active={active}
          spoken={spoken}
          onActive={setActive}
        />
      </Plot>
      {read !== undefined && middle !== undefined && (
        <ChartTip
          x={middle + (middle > width / 2 ? -places.width / 2 : places.width / 2)}
          y={margins.top}
          width={width}
          title={title(read)}
          lines={lines(read)}
          total={{ label: words.total, value: read.bar.total }}
        />
      )}
    </div>
  );
});

function linesOf(
  bar: PayBar,
  hidden: ReadonlySet<string>,
  words: PayWords,
  formatMoney: (amount: number) => string,
) {
  return payElements.flatMap((element) => {
    const amount = bar.amounts[element];
    if (amount === undefined || amount === 0 || hidden.has(element)) return [];
    const value = amountText(element, amount, words, formatMoney);
    return [{ id: element, label: words.elements[element], value }];
  });
}
