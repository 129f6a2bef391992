/** The personal lens drawn: the certain sum that one would swap the package for, by risk aversion. */
import { useMemo, useRef, useState } from "react";
import { AversionCurve } from "#charts/aversion-curve.tsx";
import { isOption } from "#domain/grant.ts";
import { asOptions, STRIKE_ASKED } from "#engine/outcomes/as-options.ts";
import type { MarketPrice } from "#engine/outcomes/market-lens.ts";
import { offerWorthOf } from "#engine/outcomes/offer-worths.ts";
import { QUIZ_QUESTIONS } from "#engine/outcomes/risk-quiz.ts";
import { stakeForDoubling } from "#engine/outcomes/stake.ts";
import { showNumber } from "#format/show-count.ts";
import { showMoney } from "#format/show-money.ts";
import { showPercent } from "#format/show-percent.ts";
import { say } from "#text/say.ts";
import { Button } from "#ui/button.tsx";
import { usePanel } from "#views/panels/panel-context.tsx";
import { WorkingFigure } from "#views/panels/working-figure.tsx";
import { frameWords, moneyFormats } from "#views/parts/chart-words.ts";
import { aversionSeries, personalColumns } from "./lens-series.ts";
import { LensTable } from "./lens-table.tsx";
import { personalTitle } from "./lens-titles.ts";
import styles from "./lenses.module.css";
import { RiskQuiz } from "./risk-quiz.tsx";
import type { Equity } from "./use-equity.ts";

const percent = (fraction: number) => showPercent(fraction, { most: 0 });

const readAt = (riskAversion: number) =>
  say("lens.personal.readAt", {
    aversion: showNumber(riskAversion, { most: 2 }),
    stake: percent(stakeForDoubling(riskAversion)),
  });

/** The figure, its table, and the quiz. */
export function PersonalFigure({ equity, price }: { readonly equity: Equity; readonly price: MarketPrice }) {
  const { workspace, offer, against } = equity;
  const { currency, assumptions } = workspace;
  const own = Number(assumptions.riskAversion);
  const [isAsking, setAsking] = useState(false);
  const { open } = usePanel();
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setAsking(false);
    opener.current?.focus();
  };
  const formats = moneyFormats(currency);
  const variant = useMemo(() => variantOf(equity), [equity]);
  const series = useMemo(
    () =>
      aversionSeries(equity, own, variant, {
        money: (amount) => showMoney(amount, currency),
        level: (at) => say("lens.personal.level", { level: showNumber(at, { most: 2 }) }),
        percent,
      }),
    [equity, own, variant, currency],
  );
  const compact = (amount: number) => showMoney(amount, currency, { form: "compact" });
  const words = useMemo(
    () => ({
      cash: say("lens.personal.cash", { amount: showMoney(price.cash, currency, { form: "compact" }) }),
      self: offer.mark.letter,
      other:
        against === null
          ? ""
          : say("lens.personal.end", {
              offer: against.mark.letter,
              amount: showMoney(against.worth.worth(5), currency, { form: "compact" }),
            }),
      cursor: say("lens.personal.cursor"),
    }),
    [price.cash, currency, offer, against],
  );
  return (
    <div className={styles.lens}>
      <AversionCurve
        frame={{
          title: personalTitle(equity),
          caption: [
            say("lens.personal.caption", { wealth: compact(Number(assumptions.liquidWealth)) }),
            ...(variant === null ? [] : [variant.caption]),
          ].join(" "),
          words: frameWords,
          isPart: true,
        }}
        offer={offer.mark}
        against={against?.mark ?? null}
        series={series}
        words={words}
        readAt={readAt}
        table={() => ({
          columns: [
            { label: say("lens.personal.aversion"), isText: true },
            { label: say("lens.personal.stake") },
            { label: say("lens.inAll", { offer: offer.mark.letter }), isTotal: true },
            ...(series.variant === null ? [] : [{ label: series.variant.label }]),
            ...(against === null ? [] : [{ label: say("lens.inAll", { offer: against.mark.letter }) }]),
          ],
          rows: series.points
            .map((point, place) => ({ ...point, variant: series.variant?.points[place] }))
            .filter(({ at }) => (at * 2) % 1 === 0)
            .map(({ at, worth, variant: other }) => ({
              id: String(at),
              cells: [
                showNumber(at),
                percent(stakeForDoubling(at)),
                showMoney(worth, currency),
                ...(other === undefined ? [] : [showMoney(other.worth, currency)]),
                ...(against === null ? [] : [showMoney(against.worth.worth(at), currency)]),
              ],
            })),
        })}
        {...formats}
      />
      <LensTable
        head={say("lens.personal.aversion")}
        columns={personalColumns(equity, own, price).map((column) => {
          const aversion = showNumber(column.riskAversion, { most: 2 });
          return {
            ...column,
            id: aversion,
            head: column.isOwn ? say("lens.personal.yours", { aversion }) : aversion,
            isChosen: column.isOwn,
            ...(column.isOwn && equity.optionsAt === null
              ? {
                  figure: (
                    <WorkingFigure
                      figure={{ offerId: offer.id, figure: "certaintyEquivalent" }}
                      text={showMoney(column.grant, currency)}
                    />
                  ),
                }
              : {}),
          };
        })}
        currency={currency}
        self={offer.mark.letter}
        other={against?.mark.letter ?? null}
      />
      <div className={styles.actions}>
        <Button ref={opener} aria-expanded={isAsking} onClick={() => setAsking(!isAsking)}>
          {say("lens.quiz.open", { count: String(QUIZ_QUESTIONS) })}
        </Button>
        <Button kind="text" onClick={() => open({ kind: "assumptions" })}>
          {say("lens.personal.change")}
        </Button>
      </div>
      {isAsking && <RiskQuiz offer={offer} own={own} onClose={close} />}
      <p className={styles.small}>{say("lens.personal.context")}</p>
    </div>
  );
}

/** The same grant as the other of shares and options; null where it is options as it is stated. */
function variantOf({ stated, offer, optionsAt }: Equity) {
  const sides = (workspace: typeof stated) => offerWorthOf(workspace, offer.id) ?? undefined;
  if (optionsAt !== null) {
    return {
      side: sides(stated),
      label: say("lens.personal.asStated"),
      caption: say("lens.personal.asStated.caption"),
    };
  }
  if (offer.offer.grants.some(({ kind }) => isOption(kind))) return null;
  return {
    side: sides(asOptions(stated, offer.id, STRIKE_ASKED)),
    label: say("lens.personal.asOptions"),
    caption: say("lens.personal.asOptions.caption", { rate: showPercent(STRIKE_ASKED) }),
  };
}
