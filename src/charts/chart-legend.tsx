/**
 * A legend of buttons: each shows or hides an element or an offer. It is text and buttons, not drawn, so
 * that it wraps, takes focus and is read out.
 */
import { createContext, useCallback, useContext, useId, useState } from "react";
import { Chip } from "#ui/chip.tsx";
import styles from "./chart-legend.module.css";
import { Patterns, Segment } from "./patterns.tsx";
import type { ChartOffer, PayElement } from "./series.ts";

/** What is hidden (ids of offers, names of elements) and the switch for one of them. */
export type Hiding = { readonly hidden: ReadonlySet<string>; readonly toggle: (id: string) => void };

/** The ids of the offers that the charts inside leave out until the legend shows them: those not in the sheet. */
export const LeftOutAtFirst = createContext<readonly string[]>([]);

/** The choice of what is hidden, kept while the chart is on the page; it begins anew with the sheet's offers. */
export function useHiding(): Hiding {
  const leftOut = useContext(LeftOutAtFirst).join(" ");
  const [chosen, setChosen] = useState({ leftOut, hidden: atFirst(leftOut) });
  const { hidden } = chosen.leftOut === leftOut ? chosen : { hidden: atFirst(leftOut) };
  if (chosen.leftOut !== leftOut) setChosen({ leftOut, hidden });
  const toggle = useCallback(
    (id: string) =>
      setChosen((before) => {
        const after = new Set(before.hidden);
        if (!after.delete(id)) after.add(id);
        return { ...before, hidden: after };
      }),
    [],
  );
  return { hidden, toggle };
}

function atFirst(leftOut: string): ReadonlySet<string> {
  return new Set(leftOut.split(" ").filter((id) => id !== ""));
}

/** The legend; `elements` are omitted where lines carry their own labels. */
export function ChartLegend(props: {
  readonly label: string;
  readonly hiding: Hiding;
  readonly offers: readonly ChartOffer[];
  readonly elements?: readonly { readonly element: PayElement; readonly label: string }[];
}) {
  const { label, hiding, offers, elements = [] } = props;
  return (
    <fieldset className={styles.legend}>
      <legend className={styles.hidden}>{label}</legend>
      <div className={styles.group}>
        {elements.map(({ element, label: name }) => (
          <Toggle key={element} id={element} hiding={hiding}>
            <Swatch element={element} />
            {name}
          </Toggle>
        ))}
      </div>
      <div className={styles.group}>
        {offers.length > 1 &&
          offers.map((offer) => <OfferToggle key={offer.id} offer={offer} hiding={hiding} />)}
      </div>
    </fieldset>
  );
}

/** The button that shows or hides one offer. */
export function OfferToggle({ offer, hiding }: { readonly offer: ChartOffer; readonly hiding: Hiding }) {
  return (
    <Toggle id={offer.id} hiding={hiding}>
      <Chip offerKey={offer.key} letter={offer.letter} />
      <span className={styles.name}>{offer.name}</span>
    </Toggle>
  );
}

function Toggle(props: { readonly id: string; readonly hiding: Hiding; readonly children: React.ReactNode }) {
  const { id, hiding, children } = props;
  return (
    <button
      type="button"
      className={styles.toggle}
      aria-pressed={!hiding.hidden.has(id)}
      onClick={() => hiding.toggle(id)}
    >
      {children}
    </button>
  );
}

function Swatch({ element }: { readonly element: PayElement }) {
  const id = useId();
  return (
    <svg className={styles.swatch} width={16} height={11} aria-hidden="true" focusable="false">
      <Patterns id={id} keys={["ink"]} />
      <Segment id={id} element={element} of="ink" x={0} y={0} width={16} height={11} />
    </svg>
  );
}
