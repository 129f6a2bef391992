/**
 * What the documents report, shaped for the range chart: one row a fact, the offers as markers on it.
 *
 * Only facts about what is offered are rows; a peer's pay, the reader's or an ask are other people's figures
 * and are counted apart. Nothing is averaged. MODEL section 7.
 */
import type { ChartOffer, RangeComponent, RangeMarker, RangePanel, RangeRow } from "#charts/series.ts";
import type { Fact, SourceDocument } from "#domain/evidence.ts";
import type { OffersReport } from "#domain/report.ts";
import type { Component, Level } from "#domain/vocabulary.ts";
import type { Workspace } from "#domain/workspace.ts";
import { OWN_PERIOD, type OwnComponent } from "#engine/evidence/positions.ts";
import { type Figure, qualifier } from "#engine/qualifier.ts";
import { showMoney } from "#format/show-money.ts";
import { showOwnership } from "#format/show-percent.ts";
import { placeName } from "#text/place-name.ts";
import { say } from "#text/say.ts";
import { inferredWords } from "#views/parts/inferred-words.ts";
import { offerInterval } from "#views/parts/offer-interval.ts";

/** Components that share an axis, in the order of the chart; a total would press a base flat. */
const PANELS = {
  base: ["baseSalary"],
  total: ["totalCompensation"],
  ownership: ["equityPercent"],
  grant: ["equityValue"],
  bonus: ["targetBonus"],
  once: ["signOnBonus", "relocation"],
} as const satisfies Record<string, readonly Component[]>;

const LEVELS: readonly (Level | null)[] = [
  "newGrad",
  "earlyCareer",
  "mid",
  "senior",
  "lead",
  "staff",
  "principal",
  null,
];

/** A component that an offer can stand on. */
type AxisComponent = (typeof PANELS)[keyof typeof PANELS][number] & OwnComponent;

/** Components that are sums: "at least" or "about" where something in them is not known. */
const QUALIFIED: Partial<Record<AxisComponent, Figure>> = {
  totalCompensation: "paperTotal",
  equityValue: "headlineEquity",
};

type Reported = { readonly fact: Fact; readonly document: SourceDocument };

/** The panels that the workspace's documents fill, with `marks` as markers. */
export function rangePanels(
  workspace: Workspace,
  report: OffersReport,
  marks: readonly ChartOffer[],
): readonly RangePanel[] {
  const reported = comparableFacts(workspace);
  return Object.entries(PANELS).flatMap(([id, components]) => {
    const filled = components.flatMap((component: AxisComponent) => {
      const facts = reported.filter(({ fact }) => fact.component === component);
      const isOwn = ({ fact }: Reported) => fact.period === OWN_PERIOD[component];
      const own = facts.filter(isOwn);
      return [
        ...(own.length === 0 ? [] : [rangeComponent(component, own, workspace, report, marks)]),
        ...otherPeriods(
          component,
          facts.filter((each) => !isOwn(each)),
        ),
      ];
    });
    return filled.length === 0 ? [] : [{ id, components: filled, formatTick: tick(id, workspace.currency) }];
  });
}

/**
 * Facts on what employers offer, with their documents, in the unit that their axis has; pay by the month, week
 * or hour has no place on an axis of years, and a bonus in percent none on one of money.
 */
export function comparableFacts(workspace: Workspace): readonly Reported[] {
  return workspace.documents.flatMap((document) =>
    document.facts
      .filter(
        ({ component, subject, unit, period }) =>
          (subject === "offer" || subject === "market") &&
          period !== "monthly" &&
          period !== "weekly" &&
          period !== "hourly" &&
          unit === (component === "equityPercent" ? "percent" : workspace.currency),
      )
      .map((fact) => ({ fact, document })),
  );
}

/** What is reported of `component` in other periods than its own: no offer stands on that. */
function otherPeriods(component: AxisComponent, facts: readonly Reported[]): readonly RangeComponent[] {
  return [...new Set(facts.map(({ fact }) => fact.period))].map((period) => {
    const axis = say(`page.axis.${component}`);
    return {
      id: `${component} ${period}`,
      label:
        period === null
          ? axis
          : say("page.axis.otherPeriod", { component: axis, period: say(`evidence.period.${period}`) }),
      rows: bySeniority(facts.filter(({ fact }) => fact.period === period)).map(rangeRow),
      markers: [],
    };
  });
}

/** By level, and of one level by the low end. */
function bySeniority(facts: readonly Reported[]): readonly Reported[] {
  return [...facts].sort(
    (a, b) =>
      LEVELS.indexOf(a.fact.level) - LEVELS.indexOf(b.fact.level) || Number(a.fact.low) - Number(b.fact.low),
  );
}

function rangeComponent(
  component: AxisComponent,
  facts: readonly Reported[],
  workspace: Workspace,
  report: OffersReport,
  marks: readonly ChartOffer[],
): RangeComponent {
  const ordered = bySeniority(facts);
  const markers = marks.flatMap((mark): RangeMarker[] => {
    const offer = workspace.offers.find(({ id }) => id === mark.id);
    const figures = report.offers.find(({ id }) => id === mark.id);
    const interval = offer && figures ? offerInterval(component, offer, figures, workspace) : null;
    if (offer === undefined || interval === null) return [];
    const ownRowIds = ordered
      .filter(({ fact }) => fact.level !== null && fact.level === offer.level)
      .map(({ fact }) => fact.id);
    const text = intervalText(component, interval, workspace.currency);
    const figure = QUALIFIED[component];
    const how = figure === undefined ? "exact" : qualifier(offer, figures?.gaps ?? [], figure);
    const amount = how === "exact" ? text : say(`page.qualified.${how}`, { amount: text });
    const said = component === "totalCompensation" ? say("page.onPaperYear1", { amount }) : amount;
    return [{ offerId: mark.id, ...interval, said, ownRowIds }];
  });
  return {
    id: component,
    label: say(`page.axis.${component}`),
    rows: ordered.map(rangeRow),
    markers,
  };
}

function rangeRow({ fact, document }: Reported): RangeRow {
  const isInferred = fact.inferred.length > 0;
  const low = fact.low === null ? null : Number(fact.low);
  const high = fact.high === null ? null : Number(fact.high);
  return {
    id: fact.id,
    label: rowLabel(fact),
    low,
    high,
    isInferred,
    figure: fact.citation.figure,
    source: document.title,
    details: [
      say("page.fact.asWritten", { figure: fact.citation.figure, document: document.title }),
      say("page.fact.under", { locator: fact.citation.locator }),
      say("page.fact.publisher", { publisher: document.publisher ?? say("page.fact.unknownPublisher") }),
      ...(isInferred ? [say("page.fact.inferred", { keys: inferredWords(fact.inferred) })] : []),
      ...(fact.period === null ? [] : [say(`evidence.period.${fact.period}`)]),
    ],
  };
}

function rowLabel(fact: Fact): string {
  const level =
    fact.level === null ? (fact.role ?? say("field.level.notStated")) : say(`field.level.${fact.level}`);
  const parts = [
    fact.inferred.includes("level") ? say("page.fact.levelInferred", { level }) : level,
    fact.placeId === null ? "" : placeName(fact.placeId),
    fact.kind === "average" || fact.kind === "anecdote" || fact.kind === "bound"
      ? say(`evidence.kind.${fact.kind}`)
      : "",
  ];
  return parts.filter((part) => part !== "").join(", ");
}

function intervalText(
  component: AxisComponent,
  { low, high }: { readonly low: number; readonly high: number },
  currency: string,
): string {
  const show = (value: number) =>
    component === "equityPercent" ? showOwnership(value / 100) : showMoney(value, currency);
  return low === high ? show(low) : say("sheet.range", { low: show(low), high: show(high) });
}

function tick(panel: string, currency: string): (value: number) => string {
  return panel === "ownership"
    ? (value) => say("page.percentTick", { value: String(Math.round(value * 1000) / 1000) })
    : (value) => showMoney(value, currency, { form: "tick" });
}
