/**
 * What follows from the ladder: who says a figure first, what to say to a request for a range, and how precise a
 * figure to say, each with the published finding it rests on. Advice, not a law.
 */
import { Decimal } from "#domain/money.ts";
import { comparables } from "#engine/negotiation/comparables.ts";
import { hasWrittenAlternative, precise, type Rungs } from "#engine/negotiation/ladder.ts";
import { showList } from "#format/show-list.ts";
import { say, sayCount } from "#text/say.ts";
import styles from "./ladder.module.css";
import { leastOf } from "./ladder-rows.ts";
import { hasTarget, lede } from "./lede.ts";
import { askText } from "./part-text.ts";
import type { Negotiation } from "./use-negotiation.ts";

/** From this many comparables of base on one knows enough to go first (reference R6). */
export const ENOUGH = 3;

/** The pieces of advice, side by side; none to say a figure first where nothing is to be asked for. */
export function LadderAdvice({ negotiation }: { readonly negotiation: Negotiation }) {
  const base = negotiation.ladder.rungs.find(({ part }) => part === "baseSalary");
  const words = lede(negotiation);
  const isDeclined =
    words.kind === "said" && (words.asks.kind === "decline" || words.asks.kind === "askGrant");
  return (
    <div className={styles.advice}>
      {!isDeclined && <First negotiation={negotiation} />}
      {!isDeclined && base !== undefined && base.above.length > 0 && (
        <Range negotiation={negotiation} base={base} />
      )}
      {hasTarget(negotiation) && (
        <section>
          <h3>{say("ladder.advice.precise.title")}</h3>
          <p>{say("ladder.advice.precise")}</p>
          <p className={styles.source}>{say("ladder.advice.precise.source")}</p>
        </section>
      )}
    </div>
  );
}

type Of = { readonly negotiation: Negotiation };

/** Nothing where one knows enough and nothing lies above the offer: then there is no figure to say. */
function First({ negotiation }: Of) {
  const { workspace, offer, ladder } = negotiation;
  const isWritten = hasWrittenAlternative(workspace, offer.id);
  const count = comparables(workspace, offer).filter(({ part }) => part === "baseSalary").length;
  const knows = isWritten || count >= ENOUGH;
  const anchors = ladder.rungs
    .filter(({ above }) => above.length > 0)
    .map(({ part, anchor }) => say(`reply.part.${part}`, { amount: askText(negotiation, part, anchor) }));
  if (knows && anchors.length === 0) return null;
  return (
    <section>
      <h3>{say(knows ? "ladder.advice.first.title" : "ladder.advice.second.title")}</h3>
      <p>
        {knows
          ? isWritten
            ? say("ladder.advice.first.written")
            : sayCount("ladder.advice.first.comparables", count)
          : count === 0
            ? say("ladder.advice.second.none")
            : sayCount("ladder.advice.second", count)}
        {knows && ` ${say("ladder.advice.first.figure", { figures: showList(anchors) })}`}
      </p>
      <p className={styles.source}>{say("ladder.advice.first.source")}</p>
    </section>
  );
}

function Range({ negotiation, base }: Of & { readonly base: Rungs }) {
  const { workspace } = negotiation;
  const show = (value: Decimal) => askText(negotiation, "baseSalary", value);
  const least = leastOf(negotiation, "baseSalary");
  const { low, high } = workspace.negotiation.rangeWidth;
  const above = (width: string) =>
    precise(
      base.target.times(new Decimal(1).plus(width)),
      "baseSalary",
      false,
      negotiation.model.currencyRate,
    );
  const isUnder = least !== null && base.target.lessThan(least);
  return (
    <section>
      <h3>{say("ladder.advice.range.title")}</h3>
      <p>
        {isUnder
          ? say("ladder.advice.range.refused", { target: show(base.target) })
          : say("ladder.advice.range", {
              target: show(base.target),
              low: show(above(low)),
              high: show(above(high)),
            })}
      </p>
      <p className={styles.source}>{say("ladder.advice.range.source")}</p>
    </section>
  );
}
