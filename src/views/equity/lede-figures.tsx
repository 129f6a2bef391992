/** The figures of the sentence: each in its own weight, and a way to its working where it is of a stated offer. */
import type { ReactNode } from "react";
import { Decimal } from "#domain/money.ts";
import { showMoney } from "#format/show-money.ts";
import { say } from "#text/say.ts";
import type { OpenFigure } from "#views/panels/panel-context.tsx";
import { WorkingFigure } from "#views/panels/working-figure.tsx";
import { OfferName } from "#views/parts/offer-name.tsx";
import { Sentence } from "#views/parts/sentence.tsx";
import styles from "./equity.module.css";
import type { Ending, Qualified } from "./lede.ts";
import { inHundred } from "./odds-words.ts";
import type { Equity, EquitySide } from "./use-equity.ts";

/** "the $690,000 by which C pays more", with the amount as a figure that opens. */
export function GapWords(props: {
  readonly equity: Equity;
  readonly gap: Qualified;
  readonly against: EquitySide;
}) {
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

/** "55 times in 100". */
export function Times({ of }: { readonly of: number }) {
  const times = <b className={styles.figure}>{inHundred(of)}</b>;
  return <Sentence code={inHundred(of) === "1" ? "odds.times.one" : "odds.times.other"} slots={{ times }} />;
}

/** The break-even exit, which opens. */
export function Exit(props: {
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

/** An amount that does not open. */
export function Amount(props: AmountProps) {
  return <b className={styles.figure}>{amountText(props)}</b>;
}

/** An amount that opens its working. */
export function Figure({ figure, ...amount }: AmountProps & { readonly figure: OpenFigure }) {
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
