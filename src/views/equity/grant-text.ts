/** A grant in a few words, for a list to choose from: "A, 0.0550 % of $4.5B". */
import type { ChartOffer } from "#charts/series.ts";
import type { Grant } from "#domain/grant.ts";
import type { Workspace } from "#domain/workspace.ts";
import { showCount } from "#format/show-count.ts";
import { showMoney } from "#format/show-money.ts";
import { showOwnership } from "#format/show-percent.ts";
import { say } from "#text/say.ts";
import { statedMoneyText, statedText } from "#views/parts/stated-text.ts";

/** The grant of the offer of `mark`, or how many it has. */
export function grantText(workspace: Workspace, mark: ChartOffer): string {
  const offer = mark.letter;
  const stated = workspace.offers.find(({ id }) => id === mark.id);
  const [first, ...more] = stated?.grants ?? [];
  if (stated === undefined || first === undefined) return say("controls.grantUnknown", { offer });
  if (more.length > 0) {
    const size = say("controls.grantCount", { count: String(more.length + 1) });
    return say("controls.grantOf", { offer, size });
  }
  const size = sizeText(first, stated.currency);
  if (size === null) return say("controls.grantUnknown", { offer });
  const { postMoneyValuation, currency = stated.currency } = stated.companyFacts;
  const valuation = statedText(postMoneyValuation, (end) => showMoney(end, currency, { form: "compact" }));
  return first.size.kind === "ownership" && valuation !== null
    ? say("controls.grantOfAt", { offer, size, valuation })
    : say("controls.grantOf", { offer, size });
}

function sizeText({ size }: Grant, currency: string): string | null {
  switch (size.kind) {
    case "ownership":
      return statedText(size.fraction, (end) => showOwnership(end));
    case "shares":
      return statedText(size.shares, (end) => say("controls.grantShares", { count: showCount(end) }));
    case "value":
      return statedMoneyText(size.amount, currency);
  }
}
