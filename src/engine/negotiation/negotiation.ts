/**
 * The negotiation of one offer: what to ask for, why, in which order, what to ask before. Computed when asked.
 *
 * FORMATS, "The negotiation is a second front door". Figures that are asked for are exact decimals; what prices
 * risk is a double.
 */
import type { Workspace } from "#domain/workspace.ts";
import type { AskTerms } from "./ask-terms.ts";
import { type ExchangeRate, exchangeRateAt } from "./exchange-rates.ts";
import { type Ladder, ladder, termsOn } from "./ladder.ts";
import { type PackageModel, packageModel } from "./package-model.ts";
import { type NegotiationPackage, packages } from "./packages.ts";
import { questions } from "./questions.ts";
import { type Reservation, reservation } from "./reservation.ts";

/** A rung of the ladder: what is asked for, and what it is worth to the person a year; null = not known. */
export type Rung = AskTerms & { readonly perYear: number | null };

/**
 * The report of a negotiation; `reservation` is null without an alternative whose worth is known. Where the base is
 * not known nothing is asked for: no rung has a worth, and there are no packages. Nor are there where a grant is not
 * known, and what rungs are worth is then that of the rest.
 */
export type NegotiationReport = {
  readonly offerId: string;
  readonly reservation: Omit<Reservation, "alternative"> | null;
  readonly target: Rung;
  readonly anchor: Rung;
  readonly landing: Rung;
  readonly exchangeRates: readonly ExchangeRate[];
  readonly packages: readonly (Rung & Pick<NegotiationPackage, "countedTotal" | "headroom">)[];
  readonly questions: readonly {
    /** Of a question about what would be taken instead, after that offer's id and a colon. */
    readonly id: string;
    readonly worth: number;
    readonly changesChoice: number;
  }[];
  readonly decideNow: boolean;
};

const RISK_AVERSIONS = [0, 1, 2, 3];

/** The negotiation of `offerId`; null where the workspace has no such offer, or no rate for its currency. */
export function negotiationReport(workspace: Workspace, offerId: string): NegotiationReport | null {
  const model = packageModel(workspace, offerId);
  if (model === null) return null;
  const riskAversion = Number(workspace.assumptions.riskAversion);
  const found = ladder(workspace, model);
  const asked = questions(workspace, offerId, riskAversion);
  const kept = reservation(workspace, model);
  return {
    offerId,
    reservation: kept === null ? null : withoutAlternative(kept),
    target: rung(model, found, "target", riskAversion),
    anchor: rung(model, found, "anchor", riskAversion),
    landing: rung(model, found, "landing", riskAversion),
    exchangeRates: RISK_AVERSIONS.map((each) => exchangeRateAt(model, each)),
    packages:
      model.present.baseSalary === null
        ? []
        : packages(workspace, model, found).packages.map(({ terms, perYear, countedTotal, headroom }) => ({
            ...terms,
            perYear,
            countedTotal,
            headroom,
          })),
    questions: asked.questions.map(({ key, worth, changesChoice }) => ({ id: key, worth, changesChoice })),
    decideNow: asked.decideNow,
  };
}

function withoutAlternative({ alternative: _, ...rest }: Reservation): Omit<Reservation, "alternative"> {
  return rest;
}

function rung(
  model: PackageModel,
  found: Ladder,
  on: "target" | "anchor" | "landing",
  riskAversion: number,
): Rung {
  const terms = termsOn(found, model.present, on);
  const isKnown = terms.baseSalary !== null;
  return { ...terms, perYear: isKnown ? model.worth(terms, riskAversion) / model.horizonYears : null };
}
