/** One outcome of the page's grant in words: the exit, what it pays, and who pays more by how much. */
import type { Outcome } from "#domain/outcomes.ts";
import { outcomeStanding } from "#engine/outcomes/odds-measures.ts";
import { showMoney } from "#format/show-money.ts";
import { say } from "#text/say.ts";
import type { Equity } from "./use-equity.ts";

/** The standing; `ahead` above 0 where the grant's offer pays more, null where it cannot be said. */
export type RowStanding = {
  readonly exit: string | null;
  readonly pays: string;
  readonly ahead: number | null;
};

/** How the grant of `equity` stands at `outcome`. */
export function rowStanding({ offer, against, workspace }: Equity, outcome: Outcome): RowStanding {
  const { currency, assumptions } = workspace;
  const riskAversion = Number(assumptions.riskAversion);
  const gap = against === null ? null : against.worth.worth(riskAversion) - offer.worth.package.cash;
  const { exitValue, payout, ahead } = outcomeStanding(offer.worth, outcome, gap);
  return {
    exit: exitValue === null ? null : showMoney(exitValue, currency, { form: "compact" }),
    pays: payout === null ? say("compare.notKnown") : showMoney(payout, currency),
    ahead,
  };
}
