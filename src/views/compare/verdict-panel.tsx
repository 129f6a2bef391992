/**
 * The sentence above the sheet: which offer leads, by how much, and what has to be true for the other one.
 */
import type { ReactNode } from "react";
import type { ChartOffer } from "#charts/series.ts";
import type { Decimal } from "#domain/money.ts";
import type { Report } from "#domain/report.ts";
import type { Workspace } from "#domain/workspace.ts";
import { showMoney } from "#format/show-money.ts";
import { showPercent } from "#format/show-percent.ts";
import { say, sayCount } from "#text/say.ts";
import { Sentence } from "#views/parts/sentence.tsx";
import { gapTerms } from "./gap-terms.ts";
import { OfferName } from "./offer-name.tsx";
import type { OpenFigure } from "./panel-context.tsx";
import { useCompare } from "./use-compare.ts";
import styles from "./verdict.module.css";
import { type Condition, type Race, verdict } from "./verdict.ts";
import { WorkingFigure } from "./working-figure.tsx";

/** The lede and the notes that belong to it. */
export function VerdictPanel() {
  const { workspace, report, marks, horizon, years } = useCompare();
  const ids = marks.map(({ id }) => id);
  const found = verdict(workspace, report, ids, horizon);
  if (found.kind === "empty") return null;
  const markOf = (id: string): ChartOffer | undefined => marks.find((mark) => mark.id === id);
  const named = (id: string): ReactNode => {
    const mark = markOf(id);
    return mark === undefined ? null : <OfferName mark={mark} />;
  };
  const over = horizonWords(horizon, years);
  const money = (amount: Decimal | number) => showMoney(amount, workspace.currency);
  const figure = (open: OpenFigure, amount: Decimal | number) => (
    <LedeFigure open={open} text={money(amount)} />
  );
  if (found.kind === "single" && found.paper.amount.isZero() && hasGaps(report, found.paper.offerId)) {
    return (
      <header>
        <h1 className={styles.lede}>
          <Sentence code="page.nothingStated" slots={{ offer: named(found.paper.offerId) }} />
        </h1>
        <Notes ids={ids} />
      </header>
    );
  }
  if (found.kind === "single") {
    return (
      <header>
        <h1 className={styles.lede}>
          <Sentence
            code="compare.lead.oneOffer"
            slots={{
              offer: named(found.cash.offerId),
              amount: figure({ offerId: found.cash.offerId, figure: "expectedCash" }, found.cash.amount),
              over,
              paper: figure({ offerId: found.paper.offerId, figure: "paperTotal" }, found.paper.amount),
            }}
          />
        </h1>
        <Notes ids={ids} />
      </header>
    );
  }
  const { cash, worth, condition } = found;
  return (
    <header>
      <h1 className={styles.lede}>
        {cash.isTooClose ? (
          <Sentence
            code="compare.lead.paysMostClose"
            slots={{
              offer: named(cash.first.offerId),
              other: named(cash.second.offerId),
              amount: figure({ offerId: cash.first.offerId, figure: "expectedCash" }, cash.first.amount),
              otherAmount: figure(
                { offerId: cash.second.offerId, figure: "expectedCash" },
                cash.second.amount,
              ),
              over,
            }}
          />
        ) : (
          <Sentence
            code="compare.lead.paysMost"
            slots={{
              offer: named(cash.first.offerId),
              other: named(cash.second.offerId),
              amount: figure({ offerId: cash.first.offerId, figure: "expectedCash" }, cash.first.amount),
              difference: money(cash.first.amount.minus(cash.second.amount)),
              over,
            }}
          />
        )}{" "}
        <Worth race={worth} cash={cash} condition={condition} named={named} money={money} figure={figure} />
      </h1>
      <Notes ids={condition === null ? ids : [condition.offerId]} />
    </header>
  );
}

function hasGaps(report: Report, offerId: string): boolean {
  return report.offers.some(({ id, gaps }) => id === offerId && gaps.length > 0);
}

type WorthProps = {
  readonly race: Race;
  readonly cash: Race;
  readonly condition: Condition | null;
  readonly named: (id: string) => ReactNode;
  readonly money: (amount: Decimal | number) => string;
  readonly figure: (open: OpenFigure, amount: Decimal | number) => ReactNode;
};

function Worth({ race, cash, condition, named, money, figure }: WorthProps) {
  const { first, second } = race;
  const { workspace, report, marks } = useCompare();
  const isPartial = unvaluedMarks(workspace, report, marks).length > 0;
  const amount = figure({ offerId: first.offerId, figure: "certaintyEquivalent" }, first.amount);
  const proviso = condition?.isKindUnknown === true && condition.exitValuation !== null && (
    <> {say("compare.lead.ifShares")}</>
  );
  if (race.isTooClose) {
    const percent = first.amount.isZero()
      ? "0"
      : showPercent(first.amount.minus(second.amount).dividedBy(first.amount));
    return (
      <Sentence
        code="compare.lead.tooClose"
        slots={{
          offer: named(first.offerId),
          other: named(second.offerId),
          amount,
          otherAmount: money(second.amount),
          percent,
        }}
      />
    );
  }
  const leadsBoth = first.offerId === cash.first.offerId;
  const isConditional = condition !== null && condition.exitValuation !== 0;
  if (leadsBoth) {
    return (
      <>
        <Sentence
          code={isPartial ? "page.worthMostOfKnown" : "compare.lead.worthMoreToo"}
          slots={{ amount }}
        />{" "}
        {isConditional && <OnlyAbove condition={condition} named={named} money={money} figure={figure} />}
        {isConditional && proviso}
      </>
    );
  }
  if (!isConditional || condition.exitValuation === null || condition.ofLastRound === null) {
    return (
      <>
        <Sentence code="compare.lead.worthMore" slots={{ offer: named(first.offerId), amount }} />
        {proviso}
      </>
    );
  }
  return (
    <>
      <Sentence
        code="compare.lead.worthMoreOnlyAbove"
        slots={{
          offer: named(first.offerId),
          amount,
          exit: <ExitFigure condition={condition} />,
          share: showPercent(condition.ofLastRound, { most: 0 }),
        }}
      />
      {proviso}
    </>
  );
}

function OnlyAbove({
  condition,
  named,
}: Pick<WorthProps, "named" | "money" | "figure"> & { readonly condition: Condition }) {
  const offer = named(condition.offerId);
  if (condition.exitValuation === null || condition.ofLastRound === null) {
    return <Sentence code="compare.lead.noExitEnough" slots={{ offer }} />;
  }
  return (
    <Sentence
      code="compare.lead.aheadOnlyAbove"
      slots={{
        offer,
        exit: <ExitFigure condition={condition} />,
        share: showPercent(condition.ofLastRound, { most: 0 }),
      }}
    />
  );
}

function ExitFigure({ condition }: { readonly condition: Condition }) {
  const { workspace } = useCompare();
  const text = showMoney(condition.exitValuation ?? 0, workspace.currency, { form: "compact" });
  const { offerId, againstId } = condition;
  return <LedeFigure open={{ offerId, figure: "breakEvenExit", againstId }} text={text} />;
}

function LedeFigure({ open, text }: { readonly open: OpenFigure; readonly text: string }) {
  return (
    <span className={styles.figure}>
      <WorkingFigure figure={open} text={text} />
    </span>
  );
}

function Notes({ ids }: { readonly ids: readonly string[] }) {
  const { workspace, report, marks, horizon } = useCompare();
  const gaps = ids.flatMap((id) => {
    const mark = marks.find((each) => each.id === id);
    const terms = gapTerms(report.offers.find((offer) => offer.id === id)?.gaps ?? []);
    if (mark === undefined || terms.length === 0) return [];
    return [sayCount("compare.gaps", terms.length, { offer: mark.letter, terms: terms.join(", ") })];
  });
  const hypothetical = marks.filter(
    ({ id }) => workspace.offers.find((offer) => offer.id === id)?.status === "hypothetical",
  );
  const unvalued = unvaluedMarks(workspace, report, marks);
  return (
    <p className={styles.note}>
      {[
        say("app.beforeTax"),
        ...gaps,
        ...unvalued.map(({ letter }) => say("page.equityUnvalued", { letter })),
        ...(horizon === "horizon" || marks.length === 0 ? [] : [say("page.worthIsPerYear")]),
        ...hypothetical.map(({ letter }) => say("page.hypothetical", { letter })),
      ].join(" ")}
    </p>
  );
}

/** The chosen horizon as it stands inside a sentence: "over four years". */
export function horizonWords(horizon: string, years: number): string {
  if (horizon === "year1") return say("compare.over.firstYear");
  return horizon === "averageYear" ? say("compare.over.averageYear") : sayCount("compare.over.whole", years);
}

/** The offers whose grants cannot be valued, so that what they are worth is their cash alone. */
function unvaluedMarks(
  workspace: Workspace,
  report: Report,
  marks: readonly ChartOffer[],
): readonly ChartOffer[] {
  return marks.filter(({ id }) => {
    const offer = workspace.offers.find((each) => each.id === id);
    const figures = report.offers.find((each) => each.id === id);
    return offer !== undefined && offer.grants.length > 0 && figures?.headlineEquity === null;
  });
}
