/**
 * Beside each bar: what its walk-away, target, anchor and landing rest on, figure by figure.
 */
import type { ReactNode } from "react";
import { Decimal, ZERO } from "#domain/money.ts";
import { withPart } from "#engine/negotiation/ask-terms.ts";
import type { Rungs } from "#engine/negotiation/ladder.ts";
import { showMoney } from "#format/show-money.ts";
import { say, sayCount } from "#text/say.ts";
import { Term } from "#ui/term.tsx";
import { approvalWords } from "./approval-words.ts";
import { apartKnown, knownAs, knownAYear, leastKnown, walkAwayKnown, worthKnown } from "./as-known.ts";
import styles from "./ladder.module.css";
import { LadderFigure } from "./ladder-figure.tsx";
import { leastOf } from "./ladder-rows.ts";
import { hasTarget } from "./lede.ts";
import { partText } from "./part-text.ts";
import { anchorWords, leastWords, targetWords } from "./rung-words.ts";
import { standsIn } from "./stand-in.ts";
import type { Negotiation } from "./use-negotiation.ts";

type Of = { readonly negotiation: Negotiation };

/** The reasons of the package's bar. */
export function PackageReasons({ negotiation }: Of) {
  const { model, worth, riskAversion, reservation, ladder } = negotiation;
  const aYear = (over: number) => knownAYear(negotiation, over, worthKnown(negotiation));
  const bare = model.worth(withPart(model.present, "ownership", ZERO), riskAversion);
  const short = worth.target - worth.landing;
  const asked = (rung: "target" | "anchor") => {
    const words = approvalWords(negotiation, negotiation.terms[rung]);
    return words === null ? null : ` ${words}`;
  };
  const isClamped = ladder.rungs.some(({ clamp }) => clamp !== null);
  return (
    <dl className={styles.reasons}>
      <Reason of="walkAway" isTerm>
        {reservation === null ? (
          say("ladder.reason.noAlternative")
        ) : (
          <>
            <LadderFigure
              topic="walkAway"
              text={knownAYear(negotiation, reservation.worth, walkAwayKnown(negotiation))}
            />
            {`: ${walkAwayWords(negotiation)}`}
          </>
        )}
      </Reason>
      <Reason of="offer" isTerm>
        <LadderFigure topic="offer" text={aYear(worth.present)} />
        {model.hasOwnership && `: ${say("ladder.reason.withoutEquity", { amount: aYear(bare) })}`}
      </Reason>
      {hasTarget(negotiation) ? (
        <>
          <Reason of="target" isTerm>
            <LadderFigure topic="target" text={aYear(worth.target)} />
            {`: ${say("ladder.reason.together")}`}
            {asked("target")}
            {reservation !== null &&
              worth.target < reservation.worth &&
              !model.isGrantUnknown &&
              ` ${say("ladder.reason.targetBelow")}`}
          </Reason>
          <Reason of="anchor" isTerm>
            <LadderFigure topic="anchor" text={aYear(worth.anchor)} />
            {`: ${say("ladder.reason.said")}`}
            {asked("anchor")}
          </Reason>
          <Reason of="landing" isTerm>
            <LadderFigure topic="landing" text={aYear(worth.landing)} />
            {short > 0 &&
              `: ${say(isClamped ? "ladder.reason.shortClamped" : "ladder.reason.short", { amount: knownAYear(negotiation, short, apartKnown(negotiation)) })}`}
          </Reason>
        </>
      ) : (
        <Reason of="target" isTerm>
          {say("ladder.reason.nothingAbove")}
        </Reason>
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
        <Least negotiation={negotiation} rungs={rungs} />
        <Reason of="target">
          {known === 0 ? say("ladder.reason.noneKnown") : sayCount("ladder.reason.noneAbove", known)}{" "}
          <b>{say(standsIn(negotiation, part) ? "ladder.reason.standsIn" : "ladder.reason.doNotAsk")}</b>
        </Reason>
      </dl>
    );
  }
  const meet = new Decimal(workspace.negotiation.meetRate);
  const free = rungs.present.plus(meet.times(rungs.unclamped.minus(rungs.present)));
  const cost = free.minus(landing);
  return (
    <dl className={styles.reasons}>
      <Least negotiation={negotiation} rungs={rungs} />
      <Reason of="target">
        <LadderFigure topic={{ of: "part", part, rung: "target" }} text={show(target)} />
        {`: ${targetWords(negotiation, rungs)}`}
      </Reason>
      <Reason of="anchor">
        <LadderFigure topic={{ of: "part", part, rung: "anchor" }} text={show(rungs.anchor)} />
        {`: ${anchorWords(negotiation, rungs)}`}
      </Reason>
      <Reason of="landing">
        <LadderFigure topic={{ of: "part", part, rung: "landing" }} text={show(landing)} />
        {clamp !== null &&
          cost.greaterThan(0) &&
          `: ${say("ladder.reason.clampCosts", { cost: show(cost), target: show(target) })}`}
      </Reason>
    </dl>
  );
}

/** The least that matches the best alternative, with its working where there is a figure. */
function Least({ negotiation, rungs }: Of & { readonly rungs: Rungs }) {
  const { part } = rungs;
  const words = leastWords(negotiation, rungs);
  if (words === null) return null;
  const least = leastOf(negotiation, part);
  return (
    <Reason of="walkAway">
      {least !== null && least !== 0 && (
        <>
          <LadderFigure
            topic={{ of: "part", part, rung: "walkAway" }}
            text={knownAs(
              leastKnown(negotiation, part),
              partText(part, least, negotiation.workspace.currency),
            )}
          />
          {": "}
        </>
      )}
      {words}
    </Reason>
  );
}

function Reason({
  of,
  isTerm = false,
  children,
}: {
  readonly of: "walkAway" | "offer" | "target" | "anchor" | "landing";
  /** The word explains itself: once, beside the first bar. */
  readonly isTerm?: boolean;
  readonly children: ReactNode;
}) {
  const name = say(`ladder.term.${of}`);
  return (
    <>
      <dt>{isTerm ? <Term explanation={say(`ladder.explain.${of}`)}>{name}</Term> : name}</dt>
      <dd>{children}</dd>
    </>
  );
}
