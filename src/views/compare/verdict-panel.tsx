/**
 * The sentence above the sheet: which offer leads, by how much, and what has to be true for the other one.
 */
import type { ReactNode } from "react";
import type { ChartOffer } from "#charts/series.ts";
import type { Decimal } from "#domain/money.ts";
import type { OffersReport } from "#domain/report.ts";
import type { Workspace } from "#domain/workspace.ts";
import type { TotalName } from "#engine/comparison.ts";
import { qualifier } from "#engine/qualifier.ts";
import { showList } from "#format/show-list.ts";
import { showMoney } from "#format/show-money.ts";
import { showPercent } from "#format/show-percent.ts";
import { say, sayCount } from "#text/say.ts";
import type { OpenFigure } from "#views/panels/panel-context.tsx";
import { useOffers } from "#views/panels/use-offers.ts";
import { WorkingFigure } from "#views/panels/working-figure.tsx";
import { OfferName } from "#views/parts/offer-name.tsx";
import { qualifiedMoney } from "#views/parts/qualified-money.ts";
import { Sentence } from "#views/parts/sentence.tsx";
import { gapTerms } from "./gap-terms.ts";
import styles from "./verdict.module.css";
import { type Condition, type Race, type Standing, verdict } from "./verdict.ts";

/** The lede and the notes that belong to it. */
export function VerdictPanel() {
  const { workspace, report, marks, horizon, years } = useOffers();
  const ids = marks.map(({ id }) => id);
  const found = verdict(workspace, report, ids, horizon);
  if (found.kind === "empty") return null;
  const markOf = (id: string): ChartOffer | undefined => marks.find((mark) => mark.id === id);
  const named = (id: string): ReactNode => {
    const mark = markOf(id);
    return mark === undefined ? null : <OfferName mark={mark} />;
  };
  const over = horizonWords(horizon, years);
  const money = (amount: Decimal) => showMoney(amount, workspace.currency);
  const figure = (standing: Standing, total: TotalName) => (
    <LedeFigure
      open={{ offerId: standing.offerId, figure: total }}
      text={qualifiedMoney(standing.amount, standing.qualified, workspace.currency)}
    />
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
              amount: figure(found.cash, "expectedCash"),
              over,
              paper: figure(found.paper, "paperTotal"),
            }}
          />
        </h1>
        <Notes ids={ids} />
      </header>
    );
  }
  const { cash, worth, condition } = found;
  if (isNothing(cash.first) && isNothing(worth.first)) {
    return (
      <header>
        <h1 className={styles.lede}>{say("compare.lead.nothingStated")}</h1>
        <Notes ids={ids} />
      </header>
    );
  }
  return (
    <header>
      <h1 className={styles.lede}>
        <Cash race={cash} named={named} money={money} figure={figure} over={over} />{" "}
        <Worth
          race={worth}
          cash={cash}
          condition={condition}
          named={named}
          money={money}
          figure={figure}
          over={horizon === "horizon" ? over : say("page.worthAYear")}
        />
      </h1>
      <Notes ids={ids} />
    </header>
  );
}

/** An unknown total of which no part is stated: not the same as none. */
function isNothing({ amount, qualified }: Standing): boolean {
  return amount.isZero() && qualified !== "exact";
}

type RaceProps = {
  readonly race: Race;
  readonly named: (id: string) => ReactNode;
  readonly money: (amount: Decimal) => string;
  readonly figure: (standing: Standing, total: TotalName) => ReactNode;
  readonly over: string;
};

function Cash({ race, named, money, figure, over }: RaceProps) {
  const { workspace, report, marks } = useOffers();
  const { first, second } = race;
  const offer = named(first.offerId);
  const other = named(second.offerId);
  const amount = figure(first, "expectedCash");
  if (race.isSame) return <Sentence code="compare.lead.paysSame" slots={{ offer, other, amount, over }} />;
  if (race.isTooClose) {
    const otherAmount = figure(second, "expectedCash");
    return <Sentence code="compare.lead.paysMostClose" slots={{ offer, other, amount, otherAmount, over }} />;
  }
  if (race.openIds.length > 0) {
    const unknown = unknownOf(workspace, report, marks, race.openIds);
    return <Sentence code="compare.lead.paysMostStated" slots={{ offer, amount, over, unknown }} />;
  }
  if (first.qualified !== "exact" || second.qualified !== "exact") {
    return <Sentence code="compare.lead.paysMostProven" slots={{ offer, other, amount, over }} />;
  }
  const difference = money(first.amount.minus(second.amount));
  return <Sentence code="compare.lead.paysMost" slots={{ offer, other, amount, difference, over }} />;
}

/** What expected cash rests on and is not known: the terms of one offer, or which offers lack some. */
function unknownOf(
  workspace: Workspace,
  report: OffersReport,
  marks: readonly ChartOffer[],
  ids: readonly string[],
): string {
  const open = marks.filter(({ id }) => ids.includes(id));
  const [only] = open;
  if (only === undefined || open.length > 1) {
    return say("compare.lead.unknownOfSeveral", { offers: showList(open.map(({ letter }) => letter)) });
  }
  const offer = workspace.offers.find(({ id }) => id === only.id);
  const gaps = report.offers.find(({ id }) => id === only.id)?.gaps ?? [];
  const terms = gapTerms(
    gaps.filter((gap) => offer !== undefined && qualifier(offer, [gap], "expectedCash") !== "exact"),
  );
  // Nothing is unknown where a term is a range: it is known, and not exactly.
  if (terms.length === 0) return say("compare.lead.unknownOfSeveral", { offers: only.letter });
  return say("compare.lead.unknownOf", { terms: showList(terms), offer: only.letter });
}

function hasGaps(report: OffersReport, offerId: string): boolean {
  return report.offers.some(({ id, gaps }) => id === offerId && gaps.length > 0);
}

type WorthProps = RaceProps & { readonly cash: Race; readonly condition: Condition | null };

function Worth({ race, cash, condition, named, figure, over }: WorthProps) {
  const { first, second } = race;
  const { workspace, report, marks } = useOffers();
  const isPartial = race.openIds.length > 0 || unvaluedMarks(workspace, report, marks).length > 0;
  const amount = figure(first, "certaintyEquivalent");
  const proviso = condition?.isKindUnknown === true && condition.exitValuation !== null && (
    <> {say("compare.lead.ifShares")}</>
  );
  if (race.isSame) {
    return (
      <Sentence
        code="compare.lead.worthSame"
        slots={{ offer: named(first.offerId), other: named(second.offerId), amount, over }}
      />
    );
  }
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
          otherAmount: figure(second, "certaintyEquivalent"),
          percent,
          over,
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
          slots={{ amount, over }}
        />{" "}
        {isConditional && <OnlyAbove condition={condition} named={named} />}
        {isConditional && proviso}
      </>
    );
  }
  if (!isConditional || condition.exitValuation === null || condition.ofLastRound === null) {
    return (
      <>
        <Sentence
          code={isPartial ? "compare.lead.worthMoreStated" : "compare.lead.worthMore"}
          slots={{ offer: named(first.offerId), amount, over }}
        />
        {proviso}
      </>
    );
  }
  return (
    <>
      <Sentence
        code={isPartial ? "compare.lead.worthMoreOnlyAboveStated" : "compare.lead.worthMoreOnlyAbove"}
        slots={{
          offer: named(first.offerId),
          amount,
          over,
          exit: <ExitFigure condition={condition} />,
          share: showPercent(condition.ofLastRound, { most: 0 }),
        }}
      />
      {proviso}
    </>
  );
}

function OnlyAbove({ condition, named }: Pick<RaceProps, "named"> & { readonly condition: Condition }) {
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
  const { workspace } = useOffers();
  const exit = showMoney(condition.exitValuation ?? 0, workspace.currency, { form: "compact" });
  const text = condition.isAbout ? say("page.qualified.about", { amount: exit }) : exit;
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
  const { workspace, report, marks, horizon } = useOffers();
  const gaps = ids.flatMap((id) => {
    const mark = marks.find((each) => each.id === id);
    const terms = gapTerms(report.offers.find((offer) => offer.id === id)?.gaps ?? []);
    if (mark === undefined || terms.length === 0) return [];
    return [sayCount("compare.gaps", terms.length, { offer: mark.letter, terms: showList(terms) })];
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
  report: OffersReport,
  marks: readonly ChartOffer[],
): readonly ChartOffer[] {
  return marks.filter(({ id }) => {
    const offer = workspace.offers.find((each) => each.id === id);
    const figures = report.offers.find((each) => each.id === id);
    return offer !== undefined && offer.grants.length > 0 && figures?.headlineEquity === null;
  });
}
