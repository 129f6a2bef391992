/** The drawing of worth by risk aversion, with a cursor for pointer and arrow keys that reads one place. */
import { memo, useId, useMemo, useState } from "react";
import type { AversionSeries, AversionWords } from "./aversion-curve.tsx";
import { AversionMarks } from "./aversion-marks.tsx";
import type { TipLine } from "./chart-tip.tsx";
import { monthAt, monthByKey } from "./month-axis.ts";
import { Plot, roomFor } from "./plot.tsx";
import { ReadingCursor } from "./reading-cursor.tsx";
import type { ChartOffer } from "./series.ts";
import { axisOf } from "./ticks.ts";

/** The curve at `width` × `height` pixels. */
export const AversionDrawing = memo(function AversionDrawing(props: {
  readonly width: number;
  readonly height: number;
  readonly offer: ChartOffer;
  readonly against: ChartOffer | null;
  readonly series: AversionSeries;
  readonly words: AversionWords;
  readonly readAt: (riskAversion: number) => string;
  readonly formatMoney: (amount: number) => string;
  readonly formatTick: (amount: number) => string;
}) {
  const { width, height, offer, against, series, words, readAt, formatMoney, formatTick } = props;
  const id = useId();
  const { points, others, variant, ticks } = series;
  const last = points.length - 1;
  const most = points[last]?.at ?? 1;
  const own = series.marks.find(({ isOwn }) => isOwn)?.at ?? most / 2;
  const [place, setPlace] = useState<number | null>(null);
  const at = place ?? Math.min(last, Math.round((own / most) * last));
  const { axis, margins, x } = useMemo(() => {
    const axis = axisOf(Math.max(...[...points, ...others].map(({ worth }) => worth)), 3);
    const left = roomFor([...axis.ticks.map(formatTick), "100 %"]) + 10;
    const right = roomFor([words.self, words.other, variant?.label ?? ""]) + 12;
    const x = { low: 0, high: most, ticks: ticks.map(({ at, label }) => ({ at, label })) };
    return { axis, margins: { top: 22, right, bottom: 68, left }, x };
  }, [points, others, variant, ticks, most, words, formatTick]);
  const area = width - margins.left - margins.right;

  const read: readonly TipLine[] = [
    { id: "self", label: offer.letter, value: formatMoney(points[at]?.worth ?? 0), of: offer.key },
    ...(against === null || others[at] === undefined
      ? []
      : [{ id: "other", label: against.letter, value: formatMoney(others[at].worth), of: against.key }]),
  ];

  return (
    <ReadingCursor
      label={words.cursor}
      low={0}
      high={most}
      now={points[at]?.at ?? 0}
      reading={{ title: readAt(points[at]?.at ?? 0), lines: read }}
      placeAt={(pixels) => monthAt(pixels - margins.left, area, last, 0)}
      placeByKey={(key) => monthByKey(key, at, last, 0)}
      onPlace={setPlace}
      tip={{ x: margins.left + ((points[at]?.at ?? 0) / most) * area, y: margins.top, width }}
    >
      {(isReading) => (
        <Plot width={width} height={height} margins={margins} x={x} y={axis} formatY={formatTick}>
          <AversionMarks
            id={id}
            offer={offer}
            against={against}
            series={series}
            words={words}
            isNarrow={width < 440}
            cursor={isReading ? at : null}
            formatTick={formatTick}
          />
        </Plot>
      )}
    </ReadingCursor>
  );
});
