/**
 * Beside each bar: what its walk-away, target, anchor and landing rest on, figure by figure.
 */
import type { ReactNode } from "react";
import { Decimal, ZERO } from "#domain/money.ts";
import { withPart } from "#engine/negotiation/ask-terms.ts";
import { hasWrittenAlternative, type Rungs } from "#engine/negotiation/ladder.ts";
import { showNumber } from "#format/show-count.ts";
import { showList } from "#format/show-list.ts";
import { showMoney } from "#format/show-money.ts";
import { showPercent } from "#format/show-percent.ts";
import { say, sayCount } from "#text/say.ts";
import { comparableWords } from "./comparable-words.ts";
import styles from "./ladder.module.css";
import { LadderFigure } from "./ladder-figure.tsx";
import { leastOf } from "./ladder-rows.ts";
import { hasTarget } from "./lede.ts";
import { partText } from "./part-text.ts";
import type { Negotiation } from "./use-negotiation.ts";

type Of = { readonly negotiation: Negotiation };

/** The reasons of the package's bar. */
export function PackageReasons({ negotiation }: Of) {
  const { model, worth, riskAversion, workspace, reservation, ladder } = negotiation;
  const aYear = (over: number) => showMoney(over / model.horizonYears, workspace.currency);
  const bare = model.worth(withPart(model.present, "ownership", ZERO), riskAversion);
  const short = worth.target - worth.landing;
  const isClamped = ladder.rungs.some(({ clamp }) => clamp !== null);
  return (
    <dl className={styles.reasons}>
      <Reason of="walkAway">
        {reservation === null ? (
          say("ladder.reason.noAlternative")
        ) : (
          <>
            <LadderFigure topic="walkAway" text={aYear(reservation.worth)} />
            {`: ${walkAwayWords(negotiation)}`}
          </>
        )}
      </Reason>
      <Reason of="offer">
        <LadderFigure topic="offer" text={aYear(worth.present)} />
        {model.hasOwnership && `: ${say("ladder.reason.withoutEquity", { amount: aYear(bare) })}`}
      </Reason>
      {hasTarget(negotiation) ? (
        <>
          <Reason of="target">
            <LadderFigure topic="target" text={aYear(worth.target)} />
            {`: ${say("ladder.reason.together")}`}
            {reservation !== null &&
              worth.target < reservation.worth &&
              ` ${say("ladder.reason.targetBelow")}`}
          </Reason>
          <Reason of="anchor">
            <LadderFigure topic="anchor" text={aYear(worth.anchor)} />
            {`: ${say("ladder.reason.said")}`}
          </Reason>
          <Reason of="landing">
            <LadderFigure topic="landing" text={aYear(worth.landing)} />
            {short > 0 &&
              `: ${say(isClamped ? "ladder.reason.shortClamped" : "ladder.reason.short", { amount: aYear(short) })}`}
          </Reason>
        </>
      ) : (
        <Reason of="target">{say("ladder.reason.nothingAbove")}</Reason>
      )}
    </dl>
  );
}

function walkAwayWords({ alternatives, marks, reservation, workspace, model }: Negotiation): string {
  const best = reservation?.alternative;
  const letter = marks.find(({ id }) => id === best?.offerId)?.letter ?? "";
  const which = sayCount("ladder.reason.best", alternatives.length, { letter });
  const premium = best?.premium ?? 0;
  if (premium === 0) return say("ladder.reason.noPremium", { which });
  const amount = showMoney(Math.abs(premium) / model.horizonYears, workspace.currency);
  return say(premium > 0 ? "ladder.reason.premium" : "ladder.reason.lessPremium", { which, amount, letter });
}

/** The reasons of a part's bar. */
export function PartReasons({ negotiation, rungs }: Of & { readonly rungs: Rungs }) {
  const { workspace } = negotiation;
  const { part, above, clamp, landing, target } = rungs;
  const show = (value: Decimal | number) => partText(part, value, workspace.currency);
  if (above.length === 0) {
    const known = negotiation.ladder.comparables.filter((each) => each.part === part).length;
    return (
      <dl className={styles.reasons}>
        <LeastReason negotiation={negotiation} rungs={rungs} />
        <Reason of="target">
          {known === 0 ? say("ladder.reason.noneKnown") : sayCount("ladder.reason.noneAbove", known)}{" "}
          <b>{say("ladder.reason.doNotAsk")}</b>
        </Reason>
      </dl>
    );
  }
  const meet = new Decimal(workspace.negotiation.meetRate);
  const free = rungs.present.plus(meet.times(rungs.unclamped.minus(rungs.present)));
  const cost = free.minus(landing);
  return (
    <dl className={styles.reasons}>
      <LeastReason negotiation={negotiation} rungs={rungs} />
      <Reason of="target">{targetWords(negotiation, rungs)}</Reason>
      <Reason of="anchor">{anchorWords(negotiation, rungs)}</Reason>
      <Reason of="landing">
        {clamp !== null && cost.greaterThan(0)
          ? say("ladder.reason.clampCosts", {
              landing: show(landing),
              cost: show(cost),
              target: show(target),
            })
          : say("ladder.reason.landing", { landing: show(landing) })}
      </Reason>
    </dl>
  );
}

/** The least that matches the best alternative; why none does, where none does. */
function LeastReason({ negotiation, rungs }: Of & { readonly rungs: Rungs }) {
  const { reservation, marks, mark, model, riskAversion, workspace } = negotiation;
  const { part, present } = rungs;
  if (reservation === null) return null;
  const other = marks.find(({ id }) => id === reservation.alternative.offerId)?.letter ?? "";
  const letters = { letter: mark.letter, other };
  const least = leastOf(negotiation, part);
  const say_ = (words: string) => <Reason of="walkAway">{words}</Reason>;
  if (least === 0) return say_(say("ladder.reason.noneNeeded", letters));
  if (least !== null) {
    const figure = partText(part, least, workspace.currency);
    return say_(
      say(present.lessThan(least) ? "ladder.reason.leastMore" : "ladder.reason.least", {
        ...letters,
        figure,
      }),
    );
  }
  const bound = part === "ownership" ? model.ownershipBound(model.present, riskAversion) : null;
  if (bound !== null && bound.worth < reservation.worth) {
    return say_(
      say("ladder.reason.bound", {
        ...letters,
        nothing: showPercent(bound.chanceOfNothing),
        care: showNumber(riskAversion),
        most: showMoney(bound.worth / model.horizonYears, workspace.currency),
      }),
    );
  }
  return say_(say(part === "ownership" ? "ladder.reason.wholeCompany" : "ladder.reason.noAmount", letters));
}

/** Which comparable is the target, and between which. */
function targetWords(negotiation: Negotiation, { part, above }: Rungs): string {
  const words = above.map((each) => comparableWords(negotiation, each));
  const [only = ""] = words;
  if (above.length === 1) return say("ladder.reason.only", { comparable: only });
  const list = showList(words);
  const count = String(above.length);
  const name = say(`negotiate.part.${part}`);
  return above.length % 2 === 1
    ? say("ladder.reason.middle", { count, list, part: name })
    : say("ladder.reason.lowerMiddle", { count, list, part: name });
}

const MOST_WITHOUT_CASE = 0.2;
const MOST_WITHOUT_LEVEL = 0.35;

/** From the way to the target, through the limit, to the precise figure. */
function anchorWords(
  negotiation: Negotiation,
  { part, present, unclamped, clamp, anchor, target }: Rungs,
): string {
  const { workspace, offer } = negotiation;
  const { meetRate, baseRaise } = workspace.negotiation;
  const show = (value: Decimal) => partText(part, value, workspace.currency);
  const free = show(unclamped);
  const said = [
    meetRate === "0.5"
      ? say("ladder.reason.twice", { free })
      : say("ladder.reason.times", { free, meet: showNumber(meetRate) }),
  ];
  const figure = show(anchor);
  if (clamp === null) said.push(say("ladder.reason.precise", { figure }));
  else if (clamp.reason === "baseRaise") {
    const isWritten = hasWrittenAlternative(workspace, offer.id);
    const raise = showPercent(isWritten ? baseRaise.withWrittenOffer : baseRaise.without);
    said.push(say(isWritten ? "ladder.reason.raiseWritten" : "ladder.reason.raise", { raise, figure }));
  } else said.push(say(`ladder.reason.${clamp.reason}`, { at: show(clamp.at), figure }));
  if (anchor.lessThan(target)) {
    const gap = target.minus(anchor);
    const isRounding = part !== "ownership" && gap.lessThanOrEqualTo(500);
    said.push(say(isRounding ? "ladder.reason.underByStep" : "ladder.reason.relevel", { gap: show(gap) }));
  }
  const raise = present.isZero() ? 0 : anchor.dividedBy(present).minus(1).toNumber();
  const isCovered = hasWrittenAlternative(workspace, offer.id) && raise <= MOST_WITHOUT_LEVEL;
  if (part === "baseSalary" && raise > MOST_WITHOUT_CASE && !isCovered) {
    const percent = showPercent(raise, { most: 0 });
    said.push(
      say(raise > MOST_WITHOUT_LEVEL ? "ladder.reason.overLevel" : "ladder.reason.overCase", { percent }),
    );
  }
  return said.join(" ");
}

function Reason({
  of,
  children,
}: {
  readonly of: "walkAway" | "offer" | "target" | "anchor" | "landing";
  readonly children: ReactNode;
}) {
  return (
    <>
      <dt>{say(`ladder.term.${of}`)}</dt>
      <dd>{children}</dd>
    </>
  );
}
