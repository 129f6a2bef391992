/**
 * The four figures of the chosen month for each offer: kept, vested, forfeited, paid back. It is the chart's
 * legend too: an offer that is hidden in the drawing keeps its figures here.
 */
import type { ReactNode } from "react";
import { type Hiding, OfferToggle } from "./chart-legend.tsx";
import styles from "./leave.module.css";
import { type LeaveTableWords, leaveCells } from "./month-lines.ts";
import type { ChartOffer, LeaveLine } from "./series.ts";

/** A small table; its caption is the chosen month in words. */
export function LeaveFigures(props: {
  readonly offers: readonly ChartOffer[];
  readonly lines: readonly LeaveLine[];
  readonly month: number;
  readonly title: string;
  readonly hiding: Hiding;
  readonly words: LeaveTableWords;
  readonly formatMoney: (amount: number) => string;
  /** The kept figure as the view shows it, such as a button that opens its working. */
  readonly keptFigure: (offerId: string, month: number, text: string) => ReactNode;
}) {
  const { offers, lines, month, title, hiding, words, formatMoney, keptFigure } = props;
  const heads = [words.kept, words.vested, words.forfeited, words.repaid];
  return (
    <table className={styles.figures}>
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{words.offer}</th>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {offers.map((offer) => {
          const line = lines.find((candidate) => candidate.offerId === offer.id);
          const [kept = "", ...others] = leaveCells(line?.months[month], words, formatMoney);
          return (
            <tr key={offer.id}>
              <th scope="row">
                <OfferToggle offer={offer} hiding={hiding} />
              </th>
              <td>{line === undefined ? kept : keptFigure(offer.id, month, kept)}</td>
              {heads.slice(1).map((head, at) => (
                <td key={head}>{others[at]}</td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
