/**
 * What fills a segment: the fill names the element, the colour the offer.
 *
 * Solid base, a tint, dots, bars, lines; private equity alone is hatched. Tints are too near to the page to be
 * told apart by themselves, so every segment has an outline in the offer's full colour (the palette's measure).
 */
import type { OfferKey, PayElement } from "./series.ts";

/** An offer's colour, or the ink for a legend that speaks of all offers. */
export type FillKey = OfferKey | "ink";

/** The full colour of `key`. */
export function colorOf(key: FillKey): string {
  return `var(--${key})`;
}

/** The fill of an element's segment; `id` is that of the `Patterns` in the same drawing. */
export function fillOf(id: string, element: PayElement, key: FillKey): string {
  switch (element) {
    case "baseSalary":
      return colorOf(key);
    case "targetBonus":
      return `color-mix(in srgb, ${colorOf(key)} 42%, var(--paper))`;
    case "signOnBonus":
      return `url(#${id}-dots-${key})`;
    case "benefits":
      return `url(#${id}-grid-${key})`;
    case "relocation":
      return `url(#${id}-bars-${key})`;
    case "publicEquity":
      return `url(#${id}-lines-${key})`;
    case "privateEquity":
      return `url(#${id}-hatch-${key})`;
    case "costs":
      return "var(--paper)";
  }
}

/** The pattern definitions for `keys`, under ids that begin with `id`: one per drawing, so it can stand alone. */
export function Patterns({ id, keys }: { readonly id: string; readonly keys: readonly FillKey[] }) {
  return (
    <defs>
      {keys.map((key) => (
        <PatternsOfKey key={key} id={id} fill={key} />
      ))}
    </defs>
  );
}

function PatternsOfKey({ id, fill }: { readonly id: string; readonly fill: FillKey }) {
  const color = colorOf(fill);
  const ground = fill === "ink" ? "var(--paper)" : `var(--${fill}-wash)`;
  const units = "userSpaceOnUse";
  return (
    <>
      <pattern
        id={`${id}-hatch-${fill}`}
        width={5}
        height={5}
        patternUnits={units}
        patternTransform="rotate(45)"
      >
        <rect width={5} height={5} fill={ground} />
        <line x1={0} x2={0} y1={0} y2={5} stroke={color} strokeWidth={1.7} />
      </pattern>
      <pattern id={`${id}-dots-${fill}`} width={4} height={4} patternUnits={units}>
        <rect width={4} height={4} fill={ground} />
        <circle cx={2} cy={2} r={1.05} fill={color} />
      </pattern>
      <pattern id={`${id}-lines-${fill}`} width={4} height={4} patternUnits={units}>
        <rect width={4} height={4} fill={ground} />
        <line x1={0} x2={4} y1={2} y2={2} stroke={color} strokeWidth={2.2} />
      </pattern>
      <pattern id={`${id}-bars-${fill}`} width={5} height={5} patternUnits={units}>
        <rect width={5} height={5} fill={ground} />
        <line x1={2.5} x2={2.5} y1={0} y2={5} stroke={color} strokeWidth={1.6} />
      </pattern>
      <pattern id={`${id}-grid-${fill}`} width={5} height={5} patternUnits={units}>
        <rect width={5} height={5} fill={ground} />
        <path d="M2.5,0V5M0,2.5H5" stroke={color} strokeWidth={0.8} />
      </pattern>
    </>
  );
}

/** A rectangle filled as `element` of `key`, outlined inside its edge; nothing where it has no height. */
export function Segment(props: {
  readonly id: string;
  readonly element: PayElement;
  readonly of: FillKey;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}) {
  const { id, element, of, x, y, width, height } = props;
  const edge = Math.min(1.5, width / 4);
  return (
    <rect
      x={x + edge / 2}
      y={y + edge / 2}
      width={Math.max(width - edge, 0.5)}
      height={Math.max(height - edge, 1)}
      fill={fillOf(id, element, of)}
      stroke={colorOf(of)}
      strokeWidth={edge}
      strokeDasharray={element === "privateEquity" ? "3 2" : undefined}
    />
  );
}
