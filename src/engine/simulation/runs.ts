/**
 * What simulated runs of the offers come to: a fan by year, where they end, and the chances.
 *
 * Randomised replications: the same points scrambled sixteen times over. Each gives every figure on its own,
 * and their spread says how sure the figure of all of them is. Undiscounted money. Doubles: this prices risk.
 */
import type { Workspace } from "#domain/workspace.ts";
import { inverseNormal } from "./inverse-normal.ts";
import { exitModelOf, type OfferModel, offerModels } from "./offer-model.ts";
import { emptyResults, GRANT_PAYS, NOTHING_VESTED, type OfferResults, offerRunner } from "./offer-runs.ts";
import { replicatedDraws } from "./replicated-draws.ts";
import {
  type Dot,
  dotsOf,
  type End,
  type Estimate,
  endOf,
  estimateOf,
  type FanYear,
  fanOf,
} from "./spread.ts";
import type { Steps } from "./steps.ts";

/** Which offers are run, the one whose grant it is about and the one it is held against, and how often. */
export type RunsInput = {
  readonly workspace: Workspace;
  readonly offerId: string;
  readonly againstId: string | null;
  /** A power of two, from 16,384 on. */
  readonly runs: number;
};

/** One offer's money received. */
export type OfferRuns = {
  readonly id: string;
  /** All that is ever received. */
  readonly end: End;
  /** How often its private grants pay nothing, and how much of that by leaving before anything vested. */
  readonly nothing: { readonly chance: Estimate; readonly byLeaving: number } | null;
};

/** How often the offer ends ahead of another. */
export type ChanceAhead = { readonly againstId: string; readonly ahead: Estimate };

/** The offer less the one that it is held against, run by run; alone where there is none. */
export type Picture = {
  readonly againstId: string | null;
  readonly fan: readonly FanYear[];
  readonly end: End;
  /** Fifty runs, each for two in a hundred, from the worst to the best. */
  readonly dots: readonly Dot[];
  /** The year from which on the median stays above 0; null where it ends at or below it. */
  readonly aheadFrom: number | null;
};

/** The whole answer. */
export type RunsReport = {
  readonly runs: number;
  readonly offers: readonly OfferRuns[];
  readonly chances: readonly ChanceAhead[];
  readonly picture: Picture;
};

/** Figures are shown by year for this long at least, and at most. */
const LEAST_YEARS = 10;
const MOST_YEARS = 20;
/** By the last year shown, nineteen exits in twenty have come. */
const EXITED = inverseNormal(0.95);
const REPLICATIONS = 16;

/** The report of the runs; the share done is told after each replication of each offer. */
export function* runsInSteps({ workspace, offerId, againstId, runs }: RunsInput): Steps<RunsReport> {
  const years = yearsShown(workspace);
  const points = runs / REPLICATIONS;
  const models = offerModels(workspace, years);
  const drawsOf = replicatedDraws(models, points, workspace.assumptions.seed);
  const offers: OfferRuns[] = [];
  const ends = new Map<string, Float64Array>();
  const drawn = new Map<string, OfferResults>();
  for (const [place, model] of models.entries()) {
    // Year by year only what is drawn: of the other offers it is the end that counts.
    const isDrawn = model.id === offerId || model.id === againstId;
    const results = emptyResults(runs, isDrawn ? years : 0);
    const run = offerRunner(model, points);
    for (let replication = 0; replication < REPLICATIONS; replication += 1) {
      run(drawsOf(place, replication), results, replication * points);
      yield (place + (replication + 1) / REPLICATIONS) / (models.length + 1);
    }
    offers.push(offerRuns(model, results));
    if (isDrawn) drawn.set(model.id, results);
    ends.set(model.id, results.end);
    yield (place + 1) / (models.length + 1);
  }
  const about = drawn.get(offerId);
  if (about === undefined) throw new Error(`No offer ${offerId}.`);
  const against = againstId === null ? undefined : drawn.get(againstId);
  const chances = chancesAhead(offerId, ends);
  // From here on the offer's own money is not needed: its difference takes the place.
  if (against !== undefined) takeFrom(about, against);
  return {
    runs,
    offers,
    chances,
    picture: pictureOf(against === undefined ? null : againstId, about),
  };
}

/** Years until nineteen exits in twenty have come, of the company that takes longest; 10 to 20. */
function yearsShown(workspace: Workspace): number {
  const longest = workspace.offers.map((offer) => {
    if (offer.companyFacts.liquidity === "public" || offer.grants.length === 0) return 0;
    const { exitYear } = offer.outlook ?? workspace.assumptions;
    return Math.ceil(exitYear * Math.exp(EXITED * Number(exitModelOf(workspace, offer).exitYearSpread)));
  });
  return Math.min(MOST_YEARS, Math.max(LEAST_YEARS, ...longest));
}

function offerRuns({ id, grants }: OfferModel, results: OfferResults): OfferRuns {
  const { end, grant } = results;
  return {
    id,
    end: endOf(end, REPLICATIONS),
    nothing:
      grants.length === 0
        ? null
        : {
            chance: estimateOf(grant.length, REPLICATIONS, (run) => (grant[run] === GRANT_PAYS ? 0 : 1)),
            byLeaving: estimateOf(grant.length, REPLICATIONS, (run) =>
              grant[run] === NOTHING_VESTED ? 1 : 0,
            ).value,
          },
  };
}

function chancesAhead(offerId: string, ends: ReadonlyMap<string, Float64Array>): readonly ChanceAhead[] {
  const own = ends.get(offerId);
  if (own === undefined) return [];
  return [...ends].flatMap(([againstId, other]) =>
    againstId === offerId
      ? []
      : [
          {
            againstId,
            ahead: estimateOf(own.length, REPLICATIONS, (run) =>
              (own[run] as number) > (other[run] as number) ? 1 : 0,
            ),
          },
        ],
  );
}

/** Takes what the other offer paid from what this one did, run by run. */
function takeFrom(about: OfferResults, against: OfferResults): void {
  const take = (own: Float64Array, other: Float64Array) => {
    for (let run = 0; run < own.length; run += 1) own[run] = (own[run] as number) - (other[run] as number);
  };
  about.byYear.forEach((own, year) => {
    take(own, against.byYear[year] as Float64Array);
  });
  take(about.end, against.end);
}

function pictureOf(againstId: string | null, { byYear, end, grant }: OfferResults): Picture {
  const fan = fanOf(byYear);
  return {
    againstId,
    fan,
    end: endOf(end, REPLICATIONS),
    dots: dotsOf(end, (run) => grant[run] !== GRANT_PAYS),
    aheadFrom: aheadFrom(fan),
  };
}

function aheadFrom(fan: readonly FanYear[]): number | null {
  const behind = fan.findLastIndex(({ p50 }) => p50 <= 0);
  return fan[behind + 1]?.year ?? null;
}
