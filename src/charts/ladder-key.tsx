/** What the fills and the marks of a ladder mean: those that it has. */
import { type ReactNode, useId } from "react";
import styles from "./ladder.module.css";
import type { LadderMark, LadderRow } from "./ladder-series.ts";
import { colorOf, fillOf, Patterns } from "./patterns.tsx";
import type { OfferKey } from "./series.ts";

/** The words of the key. */
export type LadderKeyWords = Readonly<
  Record<"offer" | "private" | "landing" | "ask" | "figure" | "case" | "range" | "limit" | "free", string>
>;

/** The key, under the bars. */
export function LadderKey(props: {
  readonly words: LadderKeyWords;
  readonly offerKey: OfferKey;
  readonly rows: readonly LadderRow[];
  readonly more: ReactNode;
}) {
  const { words, offerKey, rows, more } = props;
  const id = useId();
  const color = colorOf(offerKey);
  const has = (look: LadderMark["look"]) =>
    rows.some(({ marks }) => marks.some((mark) => mark.look === look));
  const bar = (fill: string) => (
    <rect x={0.5} y={1.5} width={15} height={9} fill={fill} stroke={color} strokeWidth={1} />
  );
  const isPrivate = rows.some(({ privateFrom, rungs }) =>
    rungs.some(({ name, at }) => name === "offer" && at > privateFrom),
  );
  const isAsked = rows.some(({ rungs }) => rungs.some(({ name }) => name === "anchor"));
  const isLimit = (isFree: boolean) =>
    rows.some(({ limits }) => limits.some((limit) => limit.isFree === isFree));
  return (
    <ul className={styles.key}>
      <Entry label={words.offer}>{bar(color)}</Entry>
      {isPrivate && (
        <Entry label={words.private}>
          <Patterns id={id} keys={[offerKey]} />
          {bar(fillOf(id, "privateEquity", offerKey))}
        </Entry>
      )}
      {isAsked && <Entry label={words.landing}>{bar(tintOf(offerKey))}</Entry>}
      {isAsked && <Entry label={words.ask}>{bar("var(--paper)")}</Entry>}
      {has("figure") && (
        <Entry label={words.figure}>
          <circle className={styles.point} cx={8} cy={6} r={4.5} />
        </Entry>
      )}
      {has("case") && (
        <Entry label={words.case}>
          <circle className={styles.case} cx={8} cy={6} r={4} />
        </Entry>
      )}
      {has("range") && (
        <Entry label={words.range}>
          <rect className={styles.range} x={0} y={3} width={16} height={6} />
          <line className={styles.counted} x1={8} x2={8} y1={1} y2={11} />
        </Entry>
      )}
      {isLimit(false) && (
        <Entry label={words.limit}>
          <line className={styles.limit} x1={8} x2={8} y1={0} y2={12} />
        </Entry>
      )}
      {isLimit(true) && (
        <Entry label={words.free}>
          <line className={styles.free} x1={8} x2={8} y1={0} y2={12} />
        </Entry>
      )}
      <li>{more}</li>
    </ul>
  );
}

/** What meeting part of the way adds: the offer's colour, lighter. */
export function tintOf(key: OfferKey): string {
  return `color-mix(in srgb, ${colorOf(key)} 42%, var(--paper))`;
}

function Entry({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <li>
      <svg width={16} height={12} aria-hidden="true" focusable="false">
        {children}
      </svg>
      {label}
    </li>
  );
}
