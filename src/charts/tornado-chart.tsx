/**
 * A tornado: by how much each input moves a comparison, the one that moves it most on top.
 *
 * The offer's colour right of level, the other's left of it; muted where the range cannot turn the ranking.
 * A row is a button that leads to where its input is set.
 */
import { ChartFrame, type FrameText } from "./chart-frame.tsx";
import { fetched } from "./fetched.tsx";
import type { ChartOffer } from "./series.ts";
import type { TornadoBar } from "./tornado-series.ts";
import { isWideTornado } from "./tornado-width.ts";

const TornadoDrawing = fetched(async () => (await import("./tornado-drawing.tsx")).TornadoDrawing);

/** The words over the bars and the heads of the table. */
export type TornadoWords = {
  readonly offerLeads: string;
  readonly againstLeads: string;
  readonly stands: string;
  readonly standsShort: string;
  readonly when: string;
  readonly columns: readonly string[];
  readonly formatTick: (value: number) => string;
};

/** What is drawn besides the rows. */
export type TornadoFacts = {
  readonly offer: ChartOffer;
  readonly against: ChartOffer;
  readonly stands: number;
  readonly tooClose: number;
};

/** The figure; `onOpen` hears whose row is chosen, `more` stands under the bars. */
export function TornadoChart(props: {
  readonly frame: FrameText;
  readonly bars: readonly TornadoBar[];
  /** The bars that are drawn; the table has all of them. */
  readonly shown: readonly TornadoBar[];
  readonly facts: TornadoFacts;
  readonly words: TornadoWords;
  readonly more: React.ReactNode;
  readonly onOpen: (id: string) => void;
}) {
  const { frame, bars, shown, facts, words, more, onOpen } = props;
  return (
    <ChartFrame
      text={frame}
      isEmpty={bars.length === 0}
      height={(width) => (isWideTornado(width) ? shown.length * 35 + 80 : shown.length * 67 + 80)}
      table={() => ({
        columns: words.columns.map((label, at) => ({
          label,
          isText: at === 0 || at >= words.columns.length - 2,
          isLong: at === words.columns.length - 1,
        })),
        rows: bars.map(({ id, name, cells }) => ({ id, cells: [name, ...cells] })),
      })}
      legend={more}
    >
      {(width) => <TornadoDrawing width={width} bars={shown} facts={facts} words={words} onOpen={onOpen} />}
    </ChartFrame>
  );
}
