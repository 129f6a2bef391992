/**
 * The sheet's head: three totals and what each offer is worth to you, each beside the baseline's.
 */

import type { ChartOffer } from "#charts/series.ts";
import { TotalTrack } from "#charts/total-track.tsx";
import type { Decimal } from "#domain/money.ts";
import type { OfferReport } from "#domain/report.ts";
import { difference, type Horizon, offerTotal, TOO_CLOSE_RATE, type TotalName } from "#engine/comparison.ts";
import { totalQualifier } from "#engine/qualifier.ts";
import { type Bounds, differenceBounds, totalBounds } from "#engine/total-bounds.ts";
import { totalsRangeAt } from "#engine/totals-range-at.ts";
import { showMoney, showMoneyChange } from "#format/show-money.ts";
import { showPercentChange } from "#format/show-percent.ts";
import { say, sayCount } from "#text/say.ts";
import { sayTerm, type Term as TermName } from "#text/say-term.ts";
import { classNames } from "#ui/class-names.ts";
import { Term } from "#ui/term.tsx";
import { useOffers } from "#views/panels/use-offers.ts";
import { WorkingFigure } from "#views/panels/working-figure.tsx";
import { ABOUT_DIGITS, moneyAsKnown } from "#views/parts/qualified-money.ts";
import styles from "./sheet.module.css";

const TOTALS = ["guaranteedCash", "expectedCash", "paperTotal", "certaintyEquivalent"] as const;

const WORDS = {
  guaranteedCash: "guaranteedCash",
  expectedCash: "expectedCash",
  paperTotal: "paperTotal",
  certaintyEquivalent: "worthToYou",
} as const satisfies Record<TotalName, string>;

const QUALIFIER_TERMS: Readonly<Record<"atLeast" | "about", TermName>> = {
  atLeast: "atLeast",
  about: "about",
};

/** The four rows of totals for the offers in `columns`. */
export function TotalsRows({ columns }: { readonly columns: readonly ChartOffer[] }) {
  const { horizon, years } = useOffers();
  return TOTALS.map((total, index) => (
    <tr
      key={total}
      id={`row-${total}`}
      className={classNames(styles.total, index === TOTALS.length - 1 && styles.lastTotal)}
    >
      <th scope="row" className={styles.rowHead}>
        <span className={styles.totalName}>
          <Term explanation={sayTerm(WORDS[total]).explanation}>{say(`compare.row.${WORDS[total]}`)}</Term>
        </span>
        <span className={styles.sub}>
          {total === "certaintyEquivalent" ? (
            <WorthNote horizon={horizon} years={years} />
          ) : (
            say(`compare.row.${total}.note`)
          )}
        </span>
      </th>
      {columns.map((mark) => (
        <td key={mark.id} className={styles.cell}>
          <TotalCell total={total} mark={mark} columns={columns} />
        </td>
      ))}
    </tr>
  ));
}

/** What an offer is worth belongs to all years together; by the year it is the average year's. */
function WorthNote({ horizon, years }: { readonly horizon: Horizon; readonly years: number }) {
  const isWhole = horizon === "horizon";
  return (
    <Term explanation={sayTerm(isWhole ? "horizon" : "averageYear").explanation}>
      {isWhole ? sayCount("page.worthOver", years) : say("page.worthPerYear")}
    </Term>
  );
}

type TotalCellProps = {
  readonly total: TotalName;
  readonly mark: ChartOffer;
  readonly columns: readonly ChartOffer[];
};

function TotalCell({ total, mark, columns }: TotalCellProps) {
  const { workspace, report, horizon } = useOffers();
  const { riskAversion } = workspace.assumptions;
  const offer = workspace.offers.find(({ id }) => id === mark.id);
  const figures = report.offers.find(({ id }) => id === mark.id);
  if (offer === undefined || figures === undefined) return null;
  const amount = offerTotal(figures, total, horizon, riskAversion);
  const qualified = totalQualifier(offer, figures, total);
  // Nothing that counts is stated: an unknown, which is not the same as none.
  const isUnknown = amount.isZero() && qualified !== "exact";
  return (
    <>
      {qualified !== "exact" && !isUnknown && (
        <span className={styles.qualifier}>
          <Term explanation={sayTerm(QUALIFIER_TERMS[qualified]).explanation}>
            {say(`compare.${qualified}`)}
          </Term>
        </span>
      )}
      <WorkingFigure
        figure={{ offerId: mark.id, figure: total }}
        text={isUnknown ? say("sheet.notStated") : moneyAsKnown(amount, qualified, workspace.currency)}
      />
      <Range figures={figures} total={total} />
      <Against total={total} figures={figures} />
      {total === "paperTotal" && <Track mark={mark} columns={columns} />}
    </>
  );
}

/** Low and high of a total that rests on a range. */
function Range({ figures, total }: { readonly figures: OfferReport; readonly total: TotalName }) {
  const { workspace, horizon } = useOffers();
  if (total === "certaintyEquivalent") return null;
  const range = totalsRangeAt(workspace, figures, horizon);
  const low = range.low[total];
  const high = range.high[total];
  if (low.equals(high)) return null;
  const ends = { low: showMoney(low, workspace.currency), high: showMoney(high, workspace.currency) };
  return <span className={styles.sub}>{say("compare.rangeOf", ends)}</span>;
}

function Against({ figures, total }: { readonly figures: OfferReport; readonly total: TotalName }) {
  const { workspace, report, horizon } = useOffers();
  const { baselineOfferId, assumptions, currency } = workspace;
  const baseline = report.offers.find(({ id }) => id === baselineOfferId);
  if (baseline === undefined || report.offers.length < 2) return null;
  if (baseline.id === figures.id) {
    return (
      <span className={styles.sub}>
        <Term explanation={sayTerm("baseline").explanation}>{say("compare.baseline")}</Term>
      </span>
    );
  }
  const own = totalBounds(workspace, figures, total, horizon);
  const its = totalBounds(workspace, baseline, total, horizon);
  const { low, high } = differenceBounds(own, its);
  const against = difference(
    offerTotal(figures, total, horizon, assumptions.riskAversion),
    offerTotal(baseline, total, horizon, assumptions.riskAversion),
  );
  const money = (amount: Decimal) => showMoneyChange(amount, currency);
  if (low !== null && high !== null) {
    if (low.equals(high)) return <Difference against={against} money={money} />;
    const isClear = !low.isNegative() || !high.isPositive();
    const sign = against.amount.isNegative() ? styles.loss : styles.gain;
    return (
      <span className={classNames(styles.sub, isClear && sign)}>
        {say("compare.rangeOf", { low: money(low), high: money(high) })}
      </span>
    );
  }
  const known = low !== null ? "atLeast" : high !== null ? "atMost" : "about";
  // Two open figures have no difference that could be stated.
  if (known === "about" && isOpen(own) && isOpen(its)) return null;
  const amount = money(low ?? high ?? against.amount.toSignificantDigits(ABOUT_DIGITS));
  return <span className={styles.sub}>{say(`page.qualified.${known}`, { amount })}</span>;
}

function isOpen({ low, high }: Bounds): boolean {
  return low === null || high === null;
}

type DifferenceProps = {
  readonly against: ReturnType<typeof difference>;
  readonly money: (amount: Decimal) => string;
};

/** A difference of two totals that are known exactly; in grey where it is too small to decide anything. */
function Difference({ against, money }: DifferenceProps) {
  if (against.amount.isZero()) return <span className={styles.sub}>{say("compare.same")}</span>;
  const isClose = against.rate?.abs().lessThanOrEqualTo(TOO_CLOSE_RATE) ?? false;
  const amount = money(against.amount);
  const text =
    against.rate === null
      ? amount
      : say("compare.difference", { amount, percent: showPercentChange(against.rate) });
  return (
    <span
      className={classNames(
        styles.sub,
        !isClose && (against.amount.isNegative() ? styles.loss : styles.gain),
      )}
    >
      {isClose ? (
        <Term explanation={sayTerm("tooClose").explanation}>
          {say("page.tooCloseDifference", { difference: text })}
        </Term>
      ) : (
        text
      )}
    </span>
  );
}

function Track({ mark, columns }: { readonly mark: ChartOffer; readonly columns: readonly ChartOffer[] }) {
  const { report } = useOffers();
  const totals = new Map(report.offers.map(({ id, horizon }) => [id, horizon]));
  const own = totals.get(mark.id);
  if (own === undefined) return null;
  const most = Math.max(...columns.map(({ id }) => totals.get(id)?.paperTotal.toNumber() ?? 0));
  const cash = own.expectedCash.toNumber();
  return <TotalTrack offerKey={mark.key} cash={cash} paper={own.paperTotal.toNumber() - cash} most={most} />;
}
