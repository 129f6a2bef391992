/**
 * The sentence above everything on the Equity page: what the grant is worth to the person, whether that makes up
 * what the other offer pays more, and how often on their odds it does. The chance of nothing is always in it.
 */
import type { ReactNode } from "react";
import { isOption } from "#domain/grant.ts";
import { Decimal } from "#domain/money.ts";
import { STRIKE_ASKED } from "#engine/outcomes/as-options.ts";
import { qualifier } from "#engine/qualifier.ts";
import { showList } from "#format/show-list.ts";
import { showMoney } from "#format/show-money.ts";
import { showPercent } from "#format/show-percent.ts";
import { say, sayCount } from "#text/say.ts";
import { MissingTerms } from "#views/panels/missing-terms.tsx";
import type { OpenFigure } from "#views/panels/panel-context.tsx";
import { WorkingFigure } from "#views/panels/working-figure.tsx";
import { OfferName } from "#views/parts/offer-name.tsx";
import { Sentence } from "#views/parts/sentence.tsx";
import styles from "./equity.module.css";
import { type Ending, type Lede, lede, type Qualified } from "./lede.ts";
import { inHundred } from "./odds-words.ts";
import { asOtherKind } from "./other-kind.ts";
import type { Equity, EquitySide } from "./use-equity.ts";

type Said = Extract<Lede, { readonly kind: "said" }>;
type Part = { readonly equity: Equity; readonly said: Said };

/** The sentence and what it rests on. */
export function LedePanel({ equity }: { readonly equity: Equity }) {
  const found = lede(equity);
  const { offer } = equity;
  const name = <OfferName mark={offer.mark} />;
  if (found.kind === "unknown") {
    return (
      <header>
        <h1 className={styles.lede}>
          <Sentence code="odds.lede.unknown" slots={{ offer: name }} />
        </h1>
        <p className={styles.note}>{say("odds.lede.unknownNote")}</p>
        <MissingTerms gaps={found.gaps} offerId={offer.id} />
      </header>
    );
  }
  if (found.kind === "nothingVests") {
    const over = sayCount("compare.over.whole", equity.workspace.assumptions.horizonYears);
    return (
      <header>
        <h1 className={styles.lede}>
          <Sentence code="odds.lede.nothingVests" slots={{ offer: name, over }} />
        </h1>
        <p className={styles.note}>{say("odds.lede.nothingVestsNote")}</p>
      </header>
    );
  }
  return (
    <header>
      <h1 className={styles.lede}>
        <Standing equity={equity} said={found} /> <End equity={equity} said={found} />
      </h1>
      <p className={styles.note}>
        {[
          kindNote(equity),
          found.standing === "alone" ? say("odds.lede.addAnother") : "",
          unknowns(equity),
        ].join(" ")}
      </p>
    </header>
  );
}

/** What the grant is worth, and whether that is enough. */
function Standing({ equity, said }: Part) {
  const { offer, against } = equity;
  const own = <OfferName mark={offer.mark} />;
  const worth = (
    <Figure equity={equity} figure={{ offerId: offer.id, figure: "grantWorth" }} of={said.worth} isRounded />
  );
  const part = partOf(said);
  const alone = <Sentence code="odds.lede.alone" slots={{ offer: own, worth, part }} />;
  if (against === null || said.gap === null) return alone;
  const other = <OfferName mark={against.mark} />;
  const gap = <GapWords equity={equity} gap={said.gap} against={against} />;
  const lead = <Amount equity={equity} of={said.lead ?? said.gap} isRounded />;
  switch (said.standing) {
    case "alone":
      return alone;
    case "covers":
      return <Sentence code="odds.lede.covers" slots={{ offer: own, worth, part, gap }} />;
    case "close":
      return <Sentence code="odds.lede.close" slots={{ offer: own, worth, part, gap }} />;
    case "short":
      return (
        <Sentence
          code="odds.lede.short"
          slots={{ offer: own, worth, part, gap, letter: against.mark.letter, lead }}
        />
      );
    case "cashAhead": {
      const ahead = { amount: -said.gap.amount, qualified: turned(said.gap.qualified) };
      const amount = (
        <Figure
          equity={equity}
          figure={{ offerId: offer.id, figure: "worthGap", againstId: against.id }}
          of={ahead}
          isRounded={!against.terms.isPublic}
        />
      );
      return <Sentence code="odds.lede.cashAhead" slots={{ offer: own, other, amount, worth, part }} />;
    }
    case "cashLevel":
      return <Sentence code="odds.lede.cashLevel" slots={{ offer: own, other, worth, part }} />;
    case "cashClose":
      return (
        <Sentence
          code="odds.lede.cashClose"
          slots={{ offer: own, other, letter: offer.mark.letter, worth, part }}
        />
      );
  }
}

/** "the $690,000 by which C pays more", with the amount as a figure that opens. */
function GapWords(props: { readonly equity: Equity; readonly gap: Qualified; readonly against: EquitySide }) {
  const { equity, gap, against } = props;
  const other = <OfferName mark={against.mark} />;
  const amount = (
    <Figure
      equity={equity}
      figure={{ offerId: equity.offer.id, figure: "worthGap", againstId: against.id }}
      of={gap}
      isRounded={!against.terms.isPublic}
    />
  );
  const isQualified = gap.qualified !== "exact";
  if (against.terms.isPublic) {
    return <Sentence code={isQualified ? "odds.lede.gapAbout" : "odds.lede.gap"} slots={{ amount, other }} />;
  }
  const letter = equity.offer.mark.letter;
  return (
    <Sentence
      code={isQualified ? "odds.lede.gapOfWorthAbout" : "odds.lede.gapOfWorth"}
      slots={{ amount, other, letter }}
    />
  );
}

/** From which exit on it ends ahead, how often, and how often the grant pays nothing. */
function End({ equity, said }: Part) {
  const { offer } = equity;
  const { letter } = offer.mark;
  const nothing = <b className={styles.figure}>{inHundred(said.chanceOfNothing)}</b>;
  const { ending } = said;
  switch (ending.kind) {
    case "none":
      return <Sentence code="odds.lede.nothingOnly" slots={{ nothing }} />;
    case "noExit":
      return <Sentence code="odds.lede.noExit" slots={{ letter, nothing }} />;
    case "chanceOnly":
      return (
        <Sentence
          code="odds.lede.chanceOnly"
          slots={{ letter, times: <Times of={ending.chance} />, nothing }}
        />
      );
    case "above":
      return (
        <Sentence
          code={ending.ofLastRound === null ? "odds.lede.aboveUnknownRound" : "odds.lede.above"}
          slots={{
            letter,
            exit: <Exit equity={equity} ending={ending} />,
            share: ending.ofLastRound === null ? "" : showPercent(ending.ofLastRound, { most: 0 }),
            times: <Times of={ending.chance} />,
            nothing,
          }}
        />
      );
  }
}

function Times({ of }: { readonly of: number }) {
  const times = <b className={styles.figure}>{inHundred(of)}</b>;
  return <Sentence code={inHundred(of) === "1" ? "odds.times.one" : "odds.times.other"} slots={{ times }} />;
}

function Exit(props: {
  readonly equity: Equity;
  readonly ending: Extract<Ending, { readonly kind: "above" }>;
}) {
  const { equity, ending } = props;
  const { offer, against, workspace } = equity;
  const exit = showMoney(ending.exit, workspace.currency, { form: "compact" });
  const text = ending.isAbout ? say("page.qualified.about", { amount: exit }) : exit;
  if (against === null) return text;
  return (
    <Opening
      equity={equity}
      figure={{ offerId: offer.id, figure: "breakEvenExit", againstId: against.id }}
      text={text}
    />
  );
}

type AmountProps = { readonly equity: Equity; readonly of: Qualified; readonly isRounded?: boolean };

/** An amount in words; what prices risk keeps three digits. */
function amountText({ equity, of, isRounded = false }: AmountProps): string {
  const amount = new Decimal(of.amount);
  const shown = showMoney(isRounded ? amount.toSignificantDigits(3) : amount, equity.workspace.currency);
  return of.qualified === "exact" ? shown : say(`page.qualified.${of.qualified}`, { amount: shown });
}

function Amount(props: AmountProps) {
  return <b className={styles.figure}>{amountText(props)}</b>;
}

function Figure({ figure, ...amount }: AmountProps & { readonly figure: OpenFigure }) {
  return <Opening equity={amount.equity} figure={figure} text={amountText(amount)} />;
}

/** A figure that opens its working: that is of the offers as they are stated, never of a what-if. */
function Opening(props: {
  readonly equity: Equity;
  readonly figure: OpenFigure;
  readonly text: string;
}): ReactNode {
  const { equity, figure, text } = props;
  return (
    <span className={styles.figure}>
      {equity.optionsAt === null ? <WorkingFigure figure={figure} text={text} /> : text}
    </span>
  );
}

function partOf({ ofHeadline, isPartial }: Said): string {
  if (ofHeadline === null) return say("odds.lede.ofNothing");
  const part = showPercent(ofHeadline, { most: 0 });
  return say(isPartial ? "odds.lede.ofWhatVests" : "odds.lede.ofHeadline", { part });
}

function turned(qualified: Qualified["qualified"]): Qualified["qualified"] {
  if (qualified === "atLeast") return "atMost";
  return qualified === "atMost" ? "atLeast" : qualified;
}

/** What the other kind of grant would make of it: the question that moves it most. */
function kindNote(equity: Equity): string {
  const { offer, optionsAt, workspace } = equity;
  const isOptions = offer.offer.grants.every(({ kind }) => isOption(kind));
  const other = optionsAt === null && isOptions ? null : asOtherKind(equity);
  if (other === null) return "";
  const money = (amount: number) => showMoney(new Decimal(amount).toSignificantDigits(3), workspace.currency);
  const kind = optionsAt === null ? "asOptions" : "asStated";
  const strike = showPercent(optionsAt ?? STRIKE_ASKED);
  const { leading } = other;
  const params = {
    strike,
    worth: money(other.worth),
    letter: leading?.mark?.letter ?? "",
    amount: money(leading?.by ?? 0),
  };
  const how = leading === null ? "alone" : leading.mark === null ? "close" : "leads";
  const result = say(`odds.${kind}.${how}`, params);
  if (optionsAt !== null) return `${say("odds.kind.whatIf", { strike })} ${result}`;
  const isUnknown = offer.offer.grants.some((grant) => grant.kind === "unknown");
  return `${say(isUnknown ? "odds.kind.unknown" : "odds.kind.shares")} ${result}`;
}

/** What either offer does not say that these figures rest on. */
function unknowns({ offer, against }: Equity): string {
  return [offer, ...(against === null ? [] : [against])]
    .flatMap((side) => {
      const gaps = side.figures.gaps.filter(
        (gap) => qualifier(side.offer, [gap], "certaintyEquivalent") !== "exact",
      );
      const terms = [...new Set(gaps.map(({ code }) => say(`page.gap.${code}`)))];
      if (terms.length === 0) return [];
      return [sayCount("compare.gaps", terms.length, { offer: side.mark.letter, terms: showList(terms) })];
    })
    .join(" ");
}
