/** What the two lenses come to, in words: who is ahead on both, or that they disagree. */
import type { ChartOffer } from "#charts/series.ts";
import { showNumber } from "#format/show-count.ts";
import { say } from "#text/say.ts";
import { asFarAsStated, asKnown, knownAs } from "./as-known.ts";
import type { Standing } from "./lens-series.ts";
import type { Equity } from "./use-equity.ts";

/** The section's title; null standings where there is nothing to hold the offer against. */
export function lensesTitle(
  self: ChartOffer,
  other: ChartOffer | null,
  market: Standing | null,
  personal: Standing | null,
): string {
  if (other === null || market === null || personal === null) {
    return say("lens.title.alone", { offer: self.letter });
  }
  const letter = (side: Standing) => (side === "self" ? self.letter : other.letter);
  if (market === "close" && personal === "close") return say("lens.title.bothClose");
  if (personal === "close") return say("lens.title.marketOnly", { offer: letter(market) });
  if (market === "close") return say("lens.title.personalOnly", { offer: letter(personal) });
  if (market === personal) return say("lens.title.both", { offer: letter(market) });
  return say("lens.title.disagree", { market: letter(market), personal: letter(personal) });
}

/** The personal figure's own title: where the ranking turns, or that it does not. */
export function personalTitle(equity: Equity): string {
  const { offer, against, pair } = equity;
  if (against === null || pair === null || offer.worth.isUnknown || against.worth.isUnknown) {
    return say("lens.personal.title");
  }
  const known = asKnown(equity);
  const turns = pair.indifferenceRiskAversion;
  if (turns !== null) {
    return say("lens.personal.titleLevel", {
      offer: against.mark.letter,
      level: knownAs(known.isOpen ? "about" : "exact", showNumber(turns, { most: 2 })),
    });
  }
  const ahead = offer.worth.worth(0) >= against.worth.worth(0) ? offer : against;
  return asFarAsStated(say("lens.personal.titleNever", { offer: ahead.mark.letter }), known);
}
