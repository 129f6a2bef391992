/** What can be said of a negotiation whose base is not known, part by part. */
import { Decimal } from "#domain/money.ts";
import { exchangeRateAt } from "#engine/negotiation/exchange-rates.ts";
import { showMoney } from "#format/show-money.ts";
import { say } from "#text/say.ts";
import type { PagePart } from "./page-parts.ts";
import type { Negotiation } from "./use-negotiation.ts";

/** The parts of the page that say nothing without a base. */
export type RestingPart = Exclude<PagePart, "questions" | "choices" | "reply" | "log">;

/** Whether the base of the offer that is negotiated is known. */
export function hasBase({ model }: Negotiation): boolean {
  return model.present.baseSalary !== null;
}

/** Why `part` is empty, and what holds whatever the base is. */
export function unknownText(negotiation: Negotiation, part: RestingPart): string {
  const known =
    part === "ladder" ? leastBaseText(negotiation) : part === "rates" ? cashText(negotiation) : null;
  const why = say(`negotiate.unknown.${part}.why`);
  return known === null ? why : `${why} ${known}`;
}

/** The least base that reaches the walk-away; null without one, and where it rests on an unknown grant. */
export function leastBaseText({ reservation, marks, workspace, mark, model }: Negotiation): string | null {
  if (reservation === null) return null;
  const { alternative, leastBase, perYear } = reservation;
  const words = {
    letter: mark.letter,
    other: marks.find(({ id }) => id === alternative.offerId)?.letter ?? say("negotiate.lede.another"),
    walkAway: showMoney(new Decimal(perYear).toSignificantDigits(3), workspace.currency),
  };
  if (leastBase === null) return model.isGrantUnknown ? null : say("negotiate.unknown.noBase", words);
  if (leastBase === 0) return say("negotiate.unknown.anyBase", words);
  return say("negotiate.unknown.leastBase", {
    ...words,
    base: showMoney(new Decimal(leastBase).toDecimalPlaces(0, Decimal.ROUND_UP), workspace.currency),
  });
}

/** Cash for cash: a rate that does not hang on how much there is. */
function cashText({ model, workspace }: Negotiation): string {
  const { basePerYearForTenThousandSignOn } = exchangeRateAt(model, 0);
  return say("negotiate.unknown.signOnRate", {
    signOn: showMoney(10_000, workspace.currency),
    base: showMoney(new Decimal(basePerYearForTenThousandSignOn).toSignificantDigits(4), workspace.currency),
  });
}
