/**
 * Leaving by month: what of each private grant is yours then, what is lost, and what exercising costs by when.
 */
import { useId, useMemo } from "react";
import { chooseLeaveMonth } from "#state/actions/choices.ts";
import { useChoices } from "#state/use-workspace.ts";
import { say } from "#text/say.ts";
import { Button } from "#ui/button.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import { CountField } from "#views/panels/count-field.tsx";
import { usePanel } from "#views/panels/panel-context.tsx";
import { OfferName } from "#views/parts/offer-name.tsx";
import styles from "./leaving.module.css";
import { type LeavingOf, leavingCells, leavingOffers, leavingTitle } from "./leaving-rows.ts";
import type { Equity } from "./use-equity.ts";

/** The month, what it means for every private grant, and every month of the one looked at. */
export function LeavingPanel({ equity }: { readonly equity: Equity }) {
  const offers = useMemo(() => leavingOffers(equity), [equity]);
  const { leaveMonth } = useChoices();
  const titleId = useId();
  const { currency, assumptions } = equity.workspace;
  const last = assumptions.horizonYears * 12;
  const month = Math.min(leaveMonth, last);
  const [first] = offers;
  if (first === undefined) return null;
  return (
    <section className={styles.panel} aria-labelledby={titleId}>
      <h2 id={titleId} className={styles.title}>
        {leavingTitle(first, month, currency)}
      </h2>
      <p className={styles.caption}>{say("leaving.caption")}</p>
      <div className={styles.month}>
        <CountField
          label={say("leaving.month")}
          value={month}
          least={1}
          most={last}
          onCommit={chooseLeaveMonth}
        />
        <input
          type="range"
          className={styles.slider}
          aria-label={say("leaving.slider")}
          min={1}
          max={last}
          step={1}
          value={month}
          onChange={(event) => chooseLeaveMonth(Number(event.target.value))}
        />
      </div>
      <AtMonth offers={offers} month={month} currency={currency} />
      <Window of={first} month={month} />
      <Disclosure summary={say("leaving.every", { offer: first.side.mark.letter })}>
        <EveryMonth of={first} currency={currency} chosen={month} />
      </Disclosure>
    </section>
  );
}

const COLUMNS = ["leaving.vested", "leaving.unvested", "leaving.cost", "leaving.due"] as const;

function Heads({ first }: { readonly first: "leaving.offer" | "leaving.at" }) {
  return (
    <thead>
      <tr>
        <th scope="col">{say(first)}</th>
        {COLUMNS.map((code) => (
          <th key={code} scope="col">
            {say(code)}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function AtMonth({
  offers,
  month,
  currency,
}: {
  readonly offers: readonly LeavingOf[];
  readonly month: number;
  readonly currency: string;
}) {
  return (
    <table className={styles.table} aria-label={say("leaving.tableOf")}>
      <Heads first="leaving.offer" />
      <tbody>
        {offers.map((of) => (
          <tr key={of.side.id}>
            <th scope="row">
              <OfferName mark={of.side.mark} />
            </th>
            <Cells of={of} month={month} currency={currency} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cells({
  of,
  month,
  currency,
}: {
  readonly of: LeavingOf;
  readonly month: number;
  readonly currency: string;
}) {
  const cells = leavingCells(of, of.months?.[month - 1], currency);
  return COLUMNS.map((code, at) => (
    <td key={code} data-head={say(code)} className={code === "leaving.due" ? styles.due : undefined}>
      {cells[at]}
    </td>
  ));
}

/** What the window means, and where to enter it. */
function Window({ of: { side, months }, month }: { readonly of: LeavingOf; readonly month: number }) {
  const { open } = usePanel();
  const due = months?.[month - 1]?.due ?? [];
  if (due.length === 0) return null;
  const isAssumed = due.some((each) => each.isAssumed);
  return (
    <p className={styles.caption}>
      {say(isAssumed ? "leaving.assumed" : "leaving.stated")}{" "}
      {isAssumed && (
        <Button kind="text" onClick={() => open({ kind: "grants", offerId: side.id, at: "exerciseWindow" })}>
          {say("leaving.askWindow")}
        </Button>
      )}
    </p>
  );
}

function EveryMonth({
  of,
  currency,
  chosen,
}: {
  readonly of: LeavingOf;
  readonly currency: string;
  readonly chosen: number;
}) {
  return (
    <section
      className={styles.scroll}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      aria-label={say("leaving.every", { offer: of.side.mark.letter })}
    >
      <table className={styles.table}>
        <Heads first="leaving.at" />
        <tbody>
          {(of.months ?? []).map(({ month }) => (
            <tr key={month} aria-current={month === chosen || undefined}>
              <th scope="row">{month}</th>
              <Cells of={of} month={month} currency={currency} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
