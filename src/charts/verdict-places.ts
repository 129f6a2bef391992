/** Where the pieces of a verdict line stand: its scale, its zones, and labels that keep inside and apart. */
import { spreadLabels } from "./spread-labels.ts";
import { widthOf } from "./word-room.ts";

/** A stretch of the line between two boundaries. */
export type VerdictZone = {
  readonly id: string;
  readonly label: string;
  /** Whether the reply is in it. */
  readonly isHere: boolean;
};

type Mark = { readonly at: number; readonly label: string };

/** What is to be placed; one zone more than boundaries. */
export type VerdictMarks = {
  readonly bounds: readonly Mark[];
  readonly zones: readonly VerdictZone[];
  readonly offer: Mark;
  readonly reply: Mark | null;
};

/** Places in pixels; `middle` is that of a label, null where its zone has no room for it. */
export type VerdictPlaces = {
  readonly zones: readonly {
    readonly zone: VerdictZone;
    readonly from: number;
    readonly to: number;
    readonly middle: number | null;
  }[];
  readonly bounds: readonly { readonly x: number; readonly middle: number; readonly label: string }[];
  readonly offer: { readonly x: number; readonly middle: number; readonly isLabelled: boolean };
  readonly reply: { readonly x: number; readonly middle: number } | null;
};

/** Beyond the outermost mark, as a part of what lies between the marks: the outer zones are open. */
const OPEN = 0.3;
const GAP = 10;

/** The places of `marks` on a line of `width` pixels. */
export function verdictPlaces({ bounds, zones, offer, reply }: VerdictMarks, width: number): VerdictPlaces {
  const values = [offer, ...bounds, ...(reply === null ? [] : [reply])].map(({ at }) => at);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const room = Math.max((most - least) * OPEN, Math.abs(most) * 0.05, 1);
  const scale = (value: number) => ((value - least + room) / (most - least + 2 * room)) * width;
  const inside = ({ label }: Mark, x: number) => {
    const half = widthOf(label) / 2;
    return Math.min(Math.max(x, half), Math.max(half, width - half));
  };
  const edges = [0, ...bounds.map(({ at }) => scale(at)), width];
  const gap = Math.max(0, ...bounds.map(({ label }) => widthOf(label))) + GAP;
  const spread = spreadLabels(
    bounds.map((of) => ({ at: scale(of.at), of })),
    gap,
    gap / 2,
    width - gap / 2,
  );
  const offerX = scale(offer.at);
  return {
    zones: zones.map((zone, at) => {
      const [from, to] = [edges[at] ?? 0, edges[at + 1] ?? width];
      const fits = to - from >= widthOf(zone.label);
      return { zone, from, to, middle: fits ? (from + to) / 2 : null };
    }),
    bounds: spread.map(({ at, of }) => ({ x: scale(of.at), middle: at, label: of.label })),
    offer: {
      x: offerX,
      middle: inside(offer, offerX),
      // The stem of the reply's label must not run through it.
      isLabelled: reply === null || Math.abs(scale(reply.at) - offerX) > widthOf(offer.label) / 2 + 4,
    },
    reply: reply === null ? null : { x: scale(reply.at), middle: inside(reply, scale(reply.at)) },
  };
}
