/** What the sentence rests on: the kind of the grant, and what the two offers do not say. */
import { isOption } from "#domain/grant.ts";
import { Decimal } from "#domain/money.ts";
import { STRIKE_ASKED } from "#engine/outcomes/as-options.ts";
import { qualifier } from "#engine/qualifier.ts";
import { showList } from "#format/show-list.ts";
import { showMoney } from "#format/show-money.ts";
import { showPercent } from "#format/show-percent.ts";
import { say, sayCount } from "#text/say.ts";
import { leadQualifier, type Qualified, worthQualifier } from "./lede.ts";
import { asOtherKind } from "./other-kind.ts";
import type { Equity } from "./use-equity.ts";

/** What the other kind of grant would make of it: the question that moves it most. */
export function kindNote(equity: Equity): string {
  const { offer, optionsAt, workspace } = equity;
  const isOptions = offer.offer.grants.every(({ kind }) => isOption(kind));
  const other = optionsAt === null && isOptions ? null : asOtherKind(equity);
  if (other === null) return "";
  const money = (amount: number) => showMoney(new Decimal(amount).toSignificantDigits(3), workspace.currency);
  const kind = optionsAt === null ? "asOptions" : "asStated";
  const strike = showPercent(optionsAt ?? STRIKE_ASKED);
  const { leading } = other;
  const params = {
    strike,
    worth: trusted(worthQualifier(offer), money(other.worth)),
    letter: leading?.mark?.letter ?? "",
    amount: leadText(equity, leading?.mark?.id === offer.id, money(leading?.by ?? 0)),
  };
  const how = leading === null ? "alone" : leading.mark === null ? "close" : "leads";
  const result = say(`odds.${kind}.${how}`, params);
  if (optionsAt !== null) return `${say("odds.kind.whatIf", { strike })} ${result}`;
  const isUnknown = offer.offer.grants.some((grant) => grant.kind === "unknown");
  return `${say(isUnknown ? "odds.kind.unknown" : "odds.kind.shares")} ${result}`;
}

/** An amount by which one of the two leads, as far as that is known. */
function leadText({ offer, against }: Equity, isOwn: boolean, amount: string): string {
  if (against === null) return amount;
  return trusted(isOwn ? leadQualifier(offer, against) : leadQualifier(against, offer), amount);
}

function trusted(qualified: Qualified["qualified"], amount: string): string {
  return qualified === "exact" ? amount : say(`page.qualified.${qualified}`, { amount });
}

/** What either offer does not say that these figures rest on. */
export function unknowns({ offer, against }: Equity): string {
  return [offer, ...(against === null ? [] : [against])]
    .flatMap((side) => {
      const gaps = side.figures.gaps.filter(
        (gap) => qualifier(side.offer, [gap], "certaintyEquivalent") !== "exact",
      );
      const terms = [...new Set(gaps.map(({ code }) => say(`page.gap.${code}`)))];
      if (terms.length === 0) return [];
      return [sayCount("compare.gaps", terms.length, { offer: side.mark.letter, terms: showList(terms) })];
    })
    .join(" ");
}
