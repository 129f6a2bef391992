/** A step of each part in each other part: to the person by risk aversion, and apart from that to the employer. */
import { useMemo } from "react";
import { ASK_PARTS, type AskPart } from "#engine/negotiation/ask-terms.ts";
import {
  type Rates,
  ratesToThem,
  ratesToYou,
  shareCostOf,
  UNIT,
} from "#engine/negotiation/exchange-rates.ts";
import { showNumber } from "#format/show-count.ts";
import { showMoney } from "#format/show-money.ts";
import { showOwnership } from "#format/show-percent.ts";
import { say } from "#text/say.ts";
import type { WorkedTopic } from "#views/panels/panel-context.tsx";
import { aversionsOf } from "./rate-aversions.ts";
import styles from "./rates.module.css";
import type { Negotiation } from "./use-negotiation.ts";
import { WorkedFigure } from "./worked/worked-figure.tsx";

/** From the least sure to the surest, as people ask about it. */
const STEPS: readonly AskPart[] = ["ownership", "signOnBonus", "baseSalary"];
const IN = {
  baseSalary: "rate.table.inBase",
  signOnBonus: "rate.table.inSignOn",
  ownership: "rate.table.inEquity",
} as const;

/** The table. */
export function RatesTable({ negotiation }: { readonly negotiation: Negotiation }) {
  const { workspace, model, count, riskAversion } = negotiation;
  const { currency } = workspace;
  const aversions = aversionsOf(riskAversion);
  const you = useMemo(
    () => aversionsOf(riskAversion).map((at) => ratesToYou(model, at)),
    [model, riskAversion],
  );
  const them = useMemo(() => {
    const { low, high } = shareCostOf(workspace);
    return [ratesToThem(model, count, low), ratesToThem(model, count, high)] as const;
  }, [workspace, model, count]);
  const hasPart = (part: AskPart) => part !== "ownership" || model.hasOwnership;
  const figure = (rates: Rates | undefined, part: AskPart, other: AskPart) => {
    const rate = rates?.[part][other] ?? null;
    if (rate === null) return say("rate.table.nothing");
    return other === "ownership" ? showOwnership(rate) : showMoney(rate, currency);
  };
  const themText = (part: AskPart, other: AskPart) => {
    const ends = [figure(them[0], part, other), figure(them[1], part, other)] as const;
    const isTurned = other === "ownership";
    const [low, high] = isTurned ? [ends[1], ends[0]] : ends;
    return low === high ? low : say("rate.table.range", { low, high });
  };
  const topicOf = (
    rates: Rates | undefined,
    part: AskPart,
    by: AskPart,
    aversion: number | null,
  ): WorkedTopic | undefined =>
    (rates?.[part][by] ?? null) === null ? undefined : { of: "rate", part, by, riskAversion: aversion };
  const unit = showMoney(UNIT.baseSalary, currency);
  const name = {
    ownership: say("rate.table.thousandth"),
    signOnBonus: say("rate.table.signOn", { amount: unit }),
    baseSalary: say("rate.table.base", { amount: unit }),
  };
  return (
    <table className={styles.rates}>
      <caption>{say("rate.table.title")}</caption>
      <thead>
        <tr>
          <th scope="col">{say("rate.table.head")}</th>
          {aversions.map((at) => (
            <th key={at} scope="col" className={at === riskAversion ? styles.own : undefined}>
              {at === riskAversion
                ? say("rate.table.own", { aversion: showNumber(at, { most: 2 }) })
                : showNumber(at)}
            </th>
          ))}
          <th scope="col" className={styles.them}>
            {say("rate.table.them")}
          </th>
        </tr>
      </thead>
      <tbody>
        {STEPS.filter(hasPart).flatMap((part) =>
          [...ASK_PARTS]
            .filter((other) => other !== part && hasPart(other))
            .map((other, row) => (
              <tr key={`${part}-${other}`} className={row === 0 ? styles.opens : undefined}>
                <th scope="row">
                  {name[part]} <span className={styles.small}>{say(IN[other])}</span>
                </th>
                {aversions.map((at, column) => (
                  <td key={at} className={at === riskAversion ? styles.own : undefined}>
                    <WorkedFigure
                      topic={topicOf(you[column], part, other, at)}
                      text={figure(you[column], part, other)}
                    />
                  </td>
                ))}
                <td className={styles.them} data-head={say("rate.table.them")}>
                  <WorkedFigure topic={topicOf(them[1], part, other, null)} text={themText(part, other)} />
                </td>
              </tr>
            )),
        )}
      </tbody>
    </table>
  );
}
