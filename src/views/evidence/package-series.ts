/**
 * One reported package under every reading and valuation, shaped for the chart.
 *
 * Both ends of a range would be two charts: a bar is the low end, and the title gives the ends of all. The
 * single case of an offer that is shown comes first; else the first package that a document reports.
 */
import type { ChartOffer, ReadingBand, ReadingGroup } from "#charts/series.ts";
import type { Fact } from "#domain/evidence.ts";
import type { Decimal } from "#domain/money.ts";
import type { Workspace } from "#domain/workspace.ts";
import { type ReportedPackage, reportedPackages } from "#engine/evidence/package-readings.ts";
import { showMoney } from "#format/show-money.ts";
import type { EvidenceChoices } from "#state/choices.ts";
import { say } from "#text/say.ts";
import { amountRange } from "./amount-range.ts";
import { amountWords, factWords } from "./fact-words.ts";
import { chosenFacts } from "./reported-facts.ts";

/** The chart with what its title and caption say. */
export type PackageSeries = {
  readonly groups: readonly ReadingGroup[];
  readonly band: ReadingBand | null;
  readonly bandSource: string | null;
  readonly documentTitle: string;
  readonly pack: ReportedPackage;
  readonly least: Decimal;
  readonly most: Decimal;
  /** The offer that this package is, if one is. */
  readonly mark: ChartOffer | null;
};

const READINGS = ["recurring", "annualised", "firstYear", "grantWhole"] as const;

/** The series of the package to show; null where no document reports one that can be read in several ways. */
export function packageSeries(
  workspace: Workspace,
  marks: readonly ChartOffer[],
  chosen: EvidenceChoices,
): PackageSeries | null {
  const shown = new Set(
    chosenFacts(workspace.documents, { ...chosen, component: null }).map(({ fact }) => fact.id),
  );
  const packs = reportedPackages(workspace).filter(({ factIds }) => factIds.every((id) => shown.has(id)));
  const marked = packs.map((pack) => ({ pack, mark: markOf(pack, workspace, marks) }));
  const found = marked.find(({ mark }) => mark !== null) ?? marked[0];
  if (found === undefined) return null;
  const { pack, mark } = found;
  const totals = pack.readings.map(({ total }) => total.low);
  const [first, ...rest] = totals;
  if (first === undefined) return null;
  const stated = bandOf(pack, workspace);
  return {
    groups: READINGS.map((reading) => ({
      id: reading,
      label: say(`evidencePage.reading.${reading}`),
      note: say(`evidencePage.reading.${reading}.note`),
      bars: pack.readings
        .filter((each) => each.reading === reading)
        .map((each) => ({
          id: each.valuation?.toFixed() ?? "none",
          label:
            each.valuation === null
              ? say("evidencePage.package.atZero")
              : say("evidencePage.package.at", {
                  valuation: amountWords(each.valuation, pack.unit, "valuation"),
                }),
          segments: [
            { element: "baseSalary" as const, amount: each.base.low.toNumber() },
            { element: "targetBonus" as const, amount: each.bonus.low.toNumber() },
            { element: "signOnBonus" as const, amount: each.signOn.low.toNumber() },
            { element: "privateEquity" as const, amount: each.equity.low.toNumber() },
          ],
          total: amountRange(showMoney(each.total.low, pack.unit), showMoney(each.total.high, pack.unit)),
        })),
    })),
    band: stated?.band ?? null,
    bandSource: stated?.source ?? null,
    documentTitle: workspace.documents.find(({ id }) => id === pack.documentId)?.title ?? pack.documentId,
    pack,
    least: rest.reduce((a, b) => (b.lessThan(a) ? b : a), first),
    most: pack.readings.reduce((a, { total }) => (total.high.greaterThan(a) ? total.high : a), first),
    mark,
  };
}

/** The offer whose base and level are the package's: the one that was made of it. */
function markOf(
  { stated }: ReportedPackage,
  { offers }: Workspace,
  marks: readonly ChartOffer[],
): ChartOffer | null {
  const offer = offers.find(
    ({ id, baseSalary }) =>
      marks.some((mark) => mark.id === id) &&
      typeof baseSalary === "string" &&
      stated.base.low.equals(baseSalary) &&
      stated.base.high.equals(baseSalary),
  );
  return marks.find(({ id }) => id === offer?.id) ?? null;
}

/** The first range of a total that a document states for people of the package's level. */
function bandOf(
  pack: ReportedPackage,
  { documents }: Workspace,
): { readonly band: ReadingBand; readonly source: string } | null {
  const facts = documents.flatMap((document) => document.facts.map((fact) => ({ fact, document })));
  const level = facts.find(({ fact }) => pack.factIds.includes(fact.id) && fact.component === "baseSalary")
    ?.fact.level;
  const found = facts.find(
    ({ fact }) =>
      fact.component === "totalCompensation" &&
      fact.level === level &&
      fact.kind === "range" &&
      fact.unit === pack.unit &&
      hasBothEnds(fact),
  );
  if (found === undefined) return null;
  const { fact, document } = found;
  return {
    band: {
      low: Number(fact.low),
      high: Number(fact.high),
      label: say("evidencePage.package.bandLabel", { document: document.title, range: factWords(fact) }),
    },
    source: document.title,
  };
}

function hasBothEnds({ low, high }: Fact): boolean {
  return low !== null && high !== null;
}
