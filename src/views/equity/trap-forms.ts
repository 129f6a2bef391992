/**
 * How a trap's amounts are written: with "about" where the grant's value rests on what is not stated.
 *
 * That nobody says whether it is shares or options, or at which strike, is the trap itself: its own amounts take
 * that as said.
 */
import { Decimal } from "#domain/money.ts";
import type { Gap } from "#domain/report.ts";
import type { Trap } from "#engine/outcomes/trap.ts";
import { elementQualifier } from "#engine/qualifier.ts";
import { showMoney } from "#format/show-money.ts";
import { qualifiedMoney } from "#views/parts/qualified-money.ts";
import type { KnownSide } from "./lede.ts";

/** An amount that rests on the grant, and what a company is worth. */
export type TrapForms = {
  readonly money: (amount: number) => string;
  readonly compact: (amount: number) => string;
};

/** What answers itself in the traps about the kind. */
const OF_KIND: ReadonlySet<Gap["code"] | Trap["code"]> = new Set([
  "grantKindUnknown",
  "kindUnknown",
  "strikeUnknown",
]);

/** How the amounts of `trap`, which `side`'s grant carries, are written. */
export function trapForms(trap: Trap, { offer, figures }: KnownSide, currency: string): TrapForms {
  const gaps = OF_KIND.has(trap.code) ? figures.gaps.filter(({ code }) => !OF_KIND.has(code)) : figures.gaps;
  const qualified = elementQualifier(offer, gaps, "headlineEquity");
  return {
    money: (amount) => qualifiedMoney(new Decimal(amount), qualified, currency),
    compact: (amount) => showMoney(amount, currency, { form: "compact" }),
  };
}
