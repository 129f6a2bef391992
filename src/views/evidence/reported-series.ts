/**
 * What documents report, shaped for the chart: a row a fact or a worked-out range, the offers on them.
 *
 * An offer is compared with the figures of its own level and with those that name none; what no document
 * states for an offer's level is a row of its own. Nothing is averaged. MODEL section 7.
 */
import type { ChartOffer, RangeMarker, ReportedPart, ReportedPosition, ReportedRow } from "#charts/series.ts";
import { Decimal } from "#domain/money.ts";
import type { OffersReport } from "#domain/report.ts";
import { type Component, type Level, level } from "#domain/vocabulary.ts";
import type { Workspace } from "#domain/workspace.ts";
import { showMoney } from "#format/show-money.ts";
import { showPercent } from "#format/show-percent.ts";
import type { EvidenceChoices } from "#state/choices.ts";
import { placeName } from "#text/place-name.ts";
import { say } from "#text/say.ts";
import { offerInterval } from "#views/parts/offer-interval.ts";
import { amountWords, factWords, intervalWords, levelWords } from "./fact-words.ts";
import { partFinding } from "./part-finding.ts";
import { chosenFacts, isChosen, type Reported } from "./reported-facts.ts";
import { type WorkedOut, workedOut } from "./worked-out.ts";

/** The components that an offer can stand on, in the order of the page. */
export const AXES = [
  "baseSalary",
  "totalCompensation",
  "equityPercent",
  "equityValue",
  "targetBonus",
  "signOnBonus",
  "relocation",
] as const satisfies readonly Component[];
export type Axis = (typeof AXES)[number];

/** An offer on an axis, as numbers: money in the workspace's currency, ownership in percent. */
type Standing = {
  readonly mark: ChartOffer;
  readonly level: Level | null;
  readonly low: number;
  readonly high: number;
};

/** A row before offers stand on it. */
type PlainRow = Omit<ReportedRow, "isOwn" | "positions"> & {
  readonly level: Level | null;
  /** Other employers' pay, to which no offer is held. */
  readonly isElsewhere: boolean;
  readonly factIds: readonly string[];
};

/** The parts with their rows, and for every row the facts that it rests on. */
export type ReportedSeries = {
  readonly parts: readonly ReportedPart[];
  readonly factIdsOf: ReadonlyMap<string, readonly string[]>;
};

/** The chart of what `chosen` lets through, with `marks` on it. */
export function reportedSeries(
  workspace: Workspace,
  report: OffersReport,
  marks: readonly ChartOffer[],
  chosen: EvidenceChoices,
): ReportedSeries {
  const facts = chosenFacts(workspace.documents, chosen).filter((each) => isComparable(each, workspace));
  const derived = chosen.workedOut
    ? workedOut(workspace).filter((each) => isRangeChosen(each, workspace, chosen))
    : [];
  const factIdsOf = new Map<string, readonly string[]>();
  const parts = AXES.flatMap((axis): ReportedPart[] => {
    const rows = [
      ...facts.filter(({ fact }) => fact.component === axis).map(statedRow),
      ...derived.filter(({ component }) => component === axis).map((each) => derivedRow(each, workspace)),
    ].sort(bySeniority);
    if (rows.length === 0) return [];
    for (const row of rows) factIdsOf.set(row.id, row.factIds);
    return [part(axis, rows, standings(axis, workspace, report, marks), workspace, chosen)];
  });
  return { parts, factIdsOf };
}

/** Facts on what employers offer or others are offered, a year or once, in the unit that their axis has. */
function isComparable({ fact }: Reported, { currency }: Workspace): boolean {
  return (
    (fact.subject === "offer" || fact.subject === "market" || fact.subject === "competingOffer") &&
    fact.period !== "monthly" &&
    fact.period !== "weekly" &&
    fact.period !== "hourly" &&
    fact.unit === unitOf(fact.component, currency)
  );
}

/** A worked-out range has its document's facts for what filters ask, but is of its own component. */
function isRangeChosen(each: WorkedOut, { documents }: Workspace, chosen: EvidenceChoices): boolean {
  const document = documents.find(({ id }) => id === each.documentId);
  if (document === undefined) return false;
  return isChosen({ fact: { ...each.fact, component: each.component }, document }, chosen);
}

function part(
  axis: Axis,
  plain: readonly PlainRow[],
  standing: readonly Standing[],
  workspace: Workspace,
  chosen: EvidenceChoices,
): ReportedPart {
  const { currency } = workspace;
  const isOwn = (row: PlainRow, of: Standing) =>
    !row.isElsewhere && of.level !== null && (row.level === of.level || row.level === null);
  const unstated = [...new Set(standing.map((of) => of.level))].filter(
    (each): each is Level =>
      each !== null &&
      (chosen.level === null || chosen.level === each) &&
      !plain.some((row) => !row.isCase && !row.isElsewhere && (row.level === each || row.level === null)),
  );
  const rows = [...plain, ...unstated.map((each) => unstatedRow(axis, each))]
    .sort(bySeniority)
    .map((row): ReportedRow => {
      const own = isUnstated(row) ? [] : standing.filter((of) => isOwn(row, of));
      const { level: rowLevel, isElsewhere, factIds: _, ...rest } = row;
      return {
        ...rest,
        isOwn: !isElsewhere && standing.some((of) => of.level !== null && of.level === rowLevel),
        positions: own.map(
          (of): ReportedPosition => ({
            offerId: of.mark.id,
            said: positionWords(row, of, axis, currency),
          }),
        ),
      };
    });
  const ownRowIds = (of: Standing) =>
    plain.filter((row) => isOwn(row, of) && !isUnstated(row)).map(({ id }) => id);
  return {
    id: axis,
    label: say(`evidencePage.component.${axis}`),
    finding: partFinding(
      standing[0] === undefined
        ? null
        : {
            letter: standing[0].mark.letter,
            low: standing[0].low,
            high: standing[0].high,
            rows: rows.filter(
              ({ id, isCase }) => !isCase && standing[0] !== undefined && ownRowIds(standing[0]).includes(id),
            ),
            distance: (amount) => distanceWords(amount, axis, currency),
          },
    ),
    rows,
    markers: standing.map(
      (of): RangeMarker => ({
        offerId: of.mark.id,
        low: of.low,
        high: of.high,
        said: intervalWords(of.low, of.high, unitOf(axis, currency), axis),
        ownRowIds: ownRowIds(of),
      }),
    ),
    formatTick: (value) =>
      axis === "equityPercent"
        ? value === 0
          ? "0"
          : say("page.percentTick", { value: String(Math.round(value * 1000) / 1000) })
        : value === 0
          ? "0"
          : showMoney(value, currency, { form: "tick" }),
  };
}

function standings(
  axis: Axis,
  workspace: Workspace,
  report: OffersReport,
  marks: readonly ChartOffer[],
): readonly Standing[] {
  return marks.flatMap((mark): Standing[] => {
    const offer = workspace.offers.find(({ id }) => id === mark.id);
    const figures = report.offers.find(({ id }) => id === mark.id);
    const interval = offer && figures ? offerInterval(axis, offer, figures, workspace) : null;
    return offer === undefined || interval === null ? [] : [{ mark, level: offer.level, ...interval }];
  });
}

function statedRow({ fact, document }: Reported): PlainRow {
  const isLevelInferred = fact.inferred.includes("level");
  return {
    id: fact.id,
    level: fact.subject === "competingOffer" ? null : fact.level,
    isElsewhere: fact.subject === "competingOffer",
    label: rowLabel(fact),
    low: fact.low === null ? null : Number(fact.low),
    high: fact.high === null ? null : Number(fact.high),
    isInferred: false,
    isPrivate: fact.component === "equityPercent" || fact.component === "equityValue",
    isCase: fact.kind === "anecdote",
    figure: factWords(fact),
    source: document.title,
    factIds: [fact.id],
    details: [
      say("page.fact.asWritten", { figure: fact.citation.figure, document: document.title }),
      say("page.fact.under", { locator: fact.citation.locator }),
      say("page.fact.publisher", { publisher: document.publisher ?? say("page.fact.unknownPublisher") }),
      ...(isLevelInferred ? [say("page.fact.levelInferred", { level: levelWords(fact.level) })] : []),
    ],
  };
}

function rowLabel(fact: Reported["fact"]): string {
  const name =
    fact.subject === "competingOffer" ? say("evidencePage.subject.competingOffer") : levelWords(fact.level);
  const level = fact.inferred.includes("level") ? say("evidencePage.row.inferred", { level: name }) : name;
  const place =
    fact.placeId === null ? level : say("evidencePage.row.in", { level, place: placeName(fact.placeId) });
  if (fact.kind === "average") return say("evidencePage.row.kind.average", { level: place });
  return fact.kind === "anecdote" && fact.subject !== "competingOffer"
    ? say("evidencePage.row.kind.anecdote", { level: place })
    : place;
}

function derivedRow(each: WorkedOut, { documents, currency }: Workspace): PlainRow {
  const document = documents.find(({ id }) => id === each.documentId);
  const title = document?.title ?? each.documentId;
  const [valuation, ...others] = each.valuations;
  const unit = unitOf(each.component, currency);
  const figures = documents
    .flatMap(({ facts }) => facts)
    .filter(({ id }) => each.factIds.includes(id))
    .map(({ citation }) => citation.figure);
  return {
    id: `worked-out ${each.component} ${each.factIds.join(" ")}`,
    level: each.level,
    isElsewhere: false,
    label:
      valuation === undefined
        ? say("evidencePage.row.workedOut", { level: levelWords(each.level) })
        : others.length > 0
          ? say("evidencePage.row.workedOutAll", { level: levelWords(each.level) })
          : say("evidencePage.row.workedOutAt", {
              level: levelWords(each.level),
              valuation: amountWords(valuation, currency, "valuation"),
            }),
    low: each.low.toNumber(),
    high: each.high.toNumber(),
    isInferred: true,
    isPrivate: true,
    isCase: false,
    figure: intervalWords(each.low, each.high, unit, each.component),
    source: title,
    factIds: each.factIds,
    details: [say("evidencePage.row.restsOn", { figures: figures.join(", ") })],
  };
}

function unstatedRow(axis: Axis, of: Level): PlainRow {
  return {
    id: `not-stated ${axis} ${of}`,
    level: of,
    isElsewhere: false,
    label: levelWords(of),
    low: null,
    high: null,
    isInferred: false,
    isPrivate: false,
    isCase: false,
    figure: say("sheet.notStated"),
    source: say("evidencePage.row.noDocument"),
    factIds: [],
    details: [],
  };
}

function isUnstated({ low, high }: PlainRow): boolean {
  return low === null && high === null;
}

/** Where an offer is on a row: how far along a range, or how far outside; exact, of the drawn ends. */
function positionWords(
  row: Pick<PlainRow, "low" | "high">,
  of: Pick<Standing, "low" | "high">,
  axis: Axis,
  currency: string,
): string {
  if (row.high !== null && of.low > row.high) {
    const distance = new Decimal(of.low).minus(row.high);
    return say("evidencePage.position.above", { distance: distanceWords(distance, axis, currency) });
  }
  if (row.low !== null && of.high < row.low) {
    const distance = new Decimal(row.low).minus(of.high);
    return say("evidencePage.position.below", { distance: distanceWords(distance, axis, currency) });
  }
  if (row.low === null || row.high === null || of.low !== of.high) return say("evidencePage.position.meets");
  if (row.low === row.high) return say("evidencePage.position.same");
  const share = new Decimal(of.low).minus(row.low).dividedBy(new Decimal(row.high).minus(row.low));
  return say("evidencePage.position.within", { share: showPercent(share, { most: 0 }) });
}

function distanceWords(amount: Decimal, axis: Axis, currency: string): string {
  return amountWords(amount.toFixed(), unitOf(axis, currency), axis);
}

function unitOf(component: Component, currency: string): string {
  return component === "equityPercent" ? "percent" : currency;
}

/** By level, other employers' pay last; what is stated before what is worked out; the lower first. */
function bySeniority(a: PlainRow, b: PlainRow): number {
  const rank = (row: PlainRow) =>
    row.level === null ? level.options.length + (row.isElsewhere ? 1 : 0) : level.options.indexOf(row.level);
  return (
    rank(a) - rank(b) ||
    Number(a.isInferred) - Number(b.isInferred) ||
    (a.low ?? a.high ?? 0) - (b.low ?? b.high ?? 0)
  );
}
