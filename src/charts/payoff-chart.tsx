/**
 * What grants pay by exit value: the figure, its legend and the table of the same figures.
 */
import { ChartFrame, type FrameText } from "./chart-frame.tsx";
import { OfferToggle, useHiding } from "./chart-legend.tsx";
import type { ChartTable } from "./chart-table.ts";
import { fetched } from "./fetched.tsx";
import { colorOf } from "./patterns.tsx";
import own from "./payoff.module.css";
import type { PayoffLine, PayoffPicture } from "./payoff.ts";
import type { PayoffFormats } from "./payoff-layout.ts";
import type { ChartOffer } from "./series.ts";

const PayoffDrawing = fetched(async () => (await import("./payoff-drawing.tsx")).PayoffDrawing);

/** `cursor` names what the arrow keys move; `thin` says what a thin line is. */
export type PayoffWords = { readonly legend: string; readonly cursor: string; readonly thin: string };

const height = 500;

/** The figure; `others` are the offers whose lines the legend hides. */
export function PayoffChart(props: {
  readonly frame: FrameText;
  readonly picture: PayoffPicture | null;
  readonly others: readonly ChartOffer[];
  readonly table: () => ChartTable;
  readonly words: PayoffWords;
  readonly formats: PayoffFormats;
  readonly formatMoney: (amount: number) => string;
  readonly exitLabel: (exitValue: number) => string;
}) {
  const { frame, picture, others, table, words, formats, formatMoney, exitLabel } = props;
  const hiding = useHiding();
  const shown = picture === null ? null : withoutHidden(picture, hiding.hidden);
  return (
    <ChartFrame
      text={frame}
      isEmpty={shown === null}
      height={height}
      table={table}
      legend={
        shown === null ? null : (
          <fieldset className={own.legend}>
            <legend className={own.hidden}>{words.legend}</legend>
            {shown.lines
              .filter(({ look }) => look !== "other")
              .map((line) => (
                <span key={line.id} className={own.key}>
                  <Stroke line={line} />
                  {line.label}
                </span>
              ))}
            {shown.lines.some(({ hasThin, look }) => hasThin && look !== "other") && (
              <span className={own.key}>{words.thin}</span>
            )}
            {others.map((offer) => (
              <span key={offer.id} className={own.key}>
                <Stroke line={{ key: offer.key, look: "other" }} />
                <OfferToggle offer={offer} hiding={hiding} />
              </span>
            ))}
          </fieldset>
        )
      }
    >
      {(width) =>
        shown === null ? null : (
          <PayoffDrawing
            width={width}
            picture={shown}
            words={words}
            formats={formats}
            formatMoney={formatMoney}
            exitLabel={exitLabel}
          />
        )
      }
    </ChartFrame>
  );
}

/** Offers' own lines carry the offer's id. */
function withoutHidden(picture: PayoffPicture, hidden: ReadonlySet<string>): PayoffPicture {
  if (!picture.lines.some(({ id }) => hidden.has(id))) return picture;
  return { ...picture, lines: picture.lines.filter(({ id }) => !hidden.has(id)) };
}

function Stroke({ line }: { readonly line: Pick<PayoffLine, "key" | "look"> }) {
  return (
    <svg width={22} height={8} aria-hidden="true" focusable="false">
      <line
        x1={0}
        x2={22}
        y1={4}
        y2={4}
        stroke={colorOf(line.key)}
        strokeWidth={line.look === "grant" ? 2.6 : 1.6}
        strokeDasharray={{ grant: undefined, variant: "5 3", other: "1.5 3" }[line.look]}
      />
    </svg>
  );
}
