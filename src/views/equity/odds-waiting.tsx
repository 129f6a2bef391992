/** A set of chances that does not add up yet: by how much, that it does not count, and the ways to put it right. */
import { Decimal, ONE } from "#domain/money.ts";
import { type Odds, rescaled, wholeOf } from "#engine/outcomes/odds.ts";
import { showPercent } from "#format/show-percent.ts";
import { say } from "#text/say.ts";
import { Button } from "#ui/button.tsx";
import { outcomeName } from "#views/panels/outcome-name.ts";
import styles from "./odds.module.css";
import type { OddsEditing } from "./use-odds.ts";

/** What to do about the set of `editing` that waits. */
export function OddsWaiting({ editing }: { readonly editing: OddsEditing }) {
  const { shown } = editing;
  const whole = wholeOf(shown);
  const open = ONE.minus(whole);
  const taker = takerOf(shown, open);
  const params = { sum: showPercent(whole, { most: 4 }), difference: showPercent(open.abs(), { most: 4 }) };
  return (
    <div className={styles.waiting}>
      <p role="status">{say(open.isPositive() ? "odds.waiting.less" : "odds.waiting.more", params)}</p>
      {!whole.isZero() && (
        <Button onClick={() => editing.replace(rescaled(shown))}>{say("odds.waiting.rescale")}</Button>
      )}
      {taker !== null && (
        <Button onClick={() => editing.replace(taker.odds)}>
          {say("odds.waiting.take", { name: taker.name })}
        </Button>
      )}
      <Button onClick={editing.putBack}>{say("odds.waiting.putBack")}</Button>
    </div>
  );
}

/** The set with the difference on its outcome of nothing, as far as that can take it. */
function takerOf(odds: Odds, open: Decimal): { readonly name: string; readonly odds: Odds } | null {
  const index = odds.findIndex(({ multiple }) => new Decimal(multiple).isZero());
  const nothing = odds[index];
  if (nothing === undefined) return null;
  const probability = new Decimal(nothing.probability).plus(open);
  if (probability.isNegative() || probability.greaterThan(1)) return null;
  return {
    name: outcomeName(nothing),
    odds: odds.with(index, { ...nothing, probability: probability.toFixed() }),
  };
}
