/** How a package's figures were found: the aim that all share, what it was lowered by, and what precise figures leave. */
import type { NegotiationPackage } from "#engine/negotiation/packages.ts";
import { showMoney, showMoneyChange } from "#format/show-money.ts";
import { say } from "#text/say.ts";
import type { Negotiation } from "#views/negotiate/use-negotiation.ts";
import { line, lines, remark, type SheetBlock } from "./sheet.ts";

/** From the anchor's worth to the package's, a year. */
export function solvedBlocks(negotiation: Negotiation, found: NegotiationPackage): readonly SheetBlock[] {
  const { workspace, packages, model, worth } = negotiation;
  const { currency } = workspace;
  const aYear = (over: number) => over / model.horizonYears;
  const money = (amount: number) => showMoney(amount, currency);
  const [wanted, aim] = [aYear(packages.wanted), aYear(packages.aim)];
  const off = found.perYear - aim;
  const offer = aYear(worth.present);
  return [
    lines(say("worked.package.title"), [
      line(say("worked.package.wanted"), "+", wanted, money(wanted)),
      ...(aim === wanted
        ? []
        : [line(say("worked.package.lowered"), "+", aim - wanted, showMoneyChange(aim - wanted, currency))]),
      line(say("worked.package.aim"), "=", aim, money(aim)),
      line(say("worked.package.rounded"), "+", off, showMoneyChange(off, currency)),
      line(say("worked.package.worth"), "=", found.perYear, money(found.perYear)),
    ]),
    remark(`${say(`worked.package.leans.${found.leans}`)} ${say("worked.package.solved")}`),
    lines(say("worked.package.more"), [
      line(say("worked.package.worth"), "+", found.perYear, money(found.perYear)),
      line(say("worked.package.lessOffer"), "+", -offer, showMoneyChange(-offer, currency)),
      line(say("ladder.working.moreThanOffer"), "=", found.perYear - offer, money(found.perYear - offer)),
    ]),
  ];
}
