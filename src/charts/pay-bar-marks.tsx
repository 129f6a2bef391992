/**
 * The bars themselves. All of them are one tab stop: the arrow keys go from bar to bar, and each is read
 * out whole. The whole height over a bar answers to the pointer, so that a thin bar can be met.
 */
import { type KeyboardEvent, useId, useState } from "react";
import styles from "./drawing.module.css";
import { colorOf, Patterns, Segment } from "./patterns.tsx";
import { movedTo, type PayPlaces } from "./pay-places.ts";
import type { PayStack } from "./pay-stack.ts";
import { usePlotScales, ZeroLine } from "./plot.tsx";
import type { OfferKey } from "./series.ts";
import type { Scale } from "./step-path.ts";

/** Under this width, in pixels, a bar has no room for its letter. */
const leastForLetter = 9;

/** The bars of `stacks` inside a plot; `active` has its edge drawn, `onActive` hears of focus and pointer. */
export function PayBarMarks(props: {
  readonly stacks: readonly PayStack[];
  readonly places: PayPlaces;
  readonly groups: number;
  readonly active: number | null;
  readonly spoken: (of: PayStack) => string;
  readonly onActive: (at: number | null) => void;
}) {
  const { stacks, places, groups, active, spoken, onActive } = props;
  const id = useId();
  const scales = usePlotScales();
  const [home, setHome] = useState(0);
  if (scales === null) return null;
  const { x, y } = scales;
  const keys = [...new Set(stacks.map(({ offer }): OfferKey => offer.key))];
  const stop = Math.min(home, stacks.length - 1);

  const move = (event: KeyboardEvent<SVGElement>) => {
    if (event.key === "Escape") onActive(null);
    const to = movedTo(event.key, stop, stacks.length);
    if (to === null) return;
    event.preventDefault();
    const next = event.currentTarget.parentElement?.children[to];
    if (next instanceof SVGElement) next.focus();
  };

  return (
    <>
      <Patterns id={id} keys={keys} />
      <g>
        {stacks.map((stack, at) => (
          // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a picture of its own that takes focus to be read
          <g
            key={`${stack.bar.year} ${stack.offer.id}`}
            role="img"
            className={styles.target}
            tabIndex={at === stop ? 0 : -1}
            aria-label={spoken(stack)}
            onFocus={() => {
              setHome(at);
              onActive(at);
            }}
            onBlur={() => onActive(null)}
            onPointerEnter={() => onActive(at)}
            onPointerLeave={() => onActive(null)}
            onKeyDown={move}
          >
            <Bar
              stack={stack}
              id={id}
              left={x(stack.group) + places.left(stack.slot)}
              width={places.width}
              y={y}
              isActive={at === active}
            />
          </g>
        ))}
      </g>
      <ZeroLine x={[x(0), x(groups)]} y={y(0)} />
    </>
  );
}

function Bar(props: {
  readonly stack: PayStack;
  readonly id: string;
  readonly left: number;
  readonly width: number;
  readonly y: Scale;
  readonly isActive: boolean;
}) {
  const { stack, id, left, width, y, isActive } = props;
  const top = y(stack.top);
  return (
    <>
      <rect x={left - 2} y={0} width={width + 4} height={y(0)} fill="transparent" />
      {stack.segments.map(({ element, from, to }) => (
        <Segment
          key={element}
          id={id}
          element={element}
          of={stack.offer.key}
          x={left}
          y={y(to)}
          width={width}
          height={y(from) - y(to)}
        />
      ))}
      {width >= leastForLetter && (
        <text className="strong" x={left + width / 2} y={top - 6} textAnchor="middle">
          {stack.offer.letter}
        </text>
      )}
      {isActive && (
        <rect
          className={styles.ring}
          x={left - 2.5}
          y={top - 2.5}
          width={width + 5}
          height={y(0) - top + 2.5}
          fill="none"
          stroke={colorOf("ink")}
        />
      )}
    </>
  );
}
