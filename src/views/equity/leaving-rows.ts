/** What the leaving panel says for one month or all of them: its finding, and each row as words. */
import type { Decimal } from "#domain/money.ts";
import { type ExerciseDue, type LeavingMonth, leavingEquity } from "#engine/equity/leaving-equity.ts";
import { elementQualifier, type Qualifier } from "#engine/qualifier.ts";
import { dateAfterMonths } from "#engine/vesting/calendar-dates.ts";
import { showDate } from "#format/show-date.ts";
import { showList } from "#format/show-list.ts";
import { showMoney } from "#format/show-money.ts";
import { say } from "#text/say.ts";
import { ABOUT_DIGITS, qualifiedMoney, qualifiedText } from "#views/parts/qualified-money.ts";
import type { Equity, EquitySide } from "./use-equity.ts";

/** A private grant by month; null where it cannot be valued. */
export type LeavingOf = { readonly side: EquitySide; readonly months: readonly LeavingMonth[] | null };

/** The private offers with a grant, the one looked at first. */
export function leavingOffers({ sides, offer }: Equity): readonly LeavingOf[] {
  const grants = sides.filter(({ worth, offer: of }) => worth.isPrivate && of.grants.length > 0);
  const first = grants.filter(({ id }) => id === offer.id);
  const others = grants.filter(({ id }) => id !== offer.id);
  return [...first, ...others].map((side) => ({ side, months: leavingEquity(side.terms) }));
}

/** The finding for leaving after `month`. */
export function leavingTitle({ side, months }: LeavingOf, month: number, currency: string): string {
  const offer = side.mark.letter;
  const at = months?.[month - 1];
  if (months === null || at === undefined) return say("leaving.title.unknown", { offer });
  const first = months.find(({ vested }) => vested.greaterThan(0))?.month;
  if (at.vested.isZero() && first !== undefined) {
    return say("leaving.title.nothing", { offer, month: String(first) });
  }
  if (first === undefined && at.unvested.isZero()) return say("leaving.title.worthless", { offer });
  if (at.unvested.isZero()) return say("leaving.title.whole", { offer, month: String(month) });
  const qualified = headlineQualifier(side);
  return say("leaving.title.split", {
    offer,
    month: String(month),
    ...splitText(at, qualified, currency),
  });
}

/** Vested, unvested, what exercising costs, until when. */
export type LeavingCells = readonly [vested: string, unvested: string, cost: string, due: string];

/** One row's words. */
export function leavingCells(
  { side }: LeavingOf,
  at: LeavingMonth | undefined,
  currency: string,
): LeavingCells {
  if (at === undefined) {
    const unknown = say("leaving.notKnown");
    return [unknown, unknown, unknown, unknown];
  }
  const { vested, unvested } = splitText(at, headlineQualifier(side), currency);
  const none = say("leaving.none");
  const cost = at.due.length === 0 ? noCost(side, at) : exerciseText(side, at.exerciseCost, currency);
  return [
    at.vested.isZero() ? none : vested,
    at.unvested.isZero() ? none : unvested,
    cost,
    dueText(side, at.due, currency),
  ];
}

/** Both parts; of rounded ones the second is the rest, so that they add up to the whole as it is shown. */
function splitText({ vested, unvested }: LeavingMonth, qualified: Qualifier, currency: string) {
  const rounded = (amount: Decimal) =>
    qualified === "about" ? amount.toSignificantDigits(ABOUT_DIGITS) : amount;
  const kept = rounded(vested);
  const lost = rounded(vested.plus(unvested)).minus(kept);
  const text = (amount: Decimal) => qualifiedText(showMoney(amount, currency), qualified);
  return { vested: text(kept), unvested: text(lost) };
}

/** How far the grants' headline value can be trusted: of an unknown kind, it could cost a strike. */
function headlineQualifier({ offer, figures }: EquitySide): Qualifier {
  return elementQualifier(offer, figures.gaps, "headlineEquity");
}

/** What exercising costs, as far as the strike and the size are known. */
function exerciseText(side: EquitySide, cost: Decimal, currency: string): string {
  return qualifiedMoney(cost, headlineQualifier(side), currency);
}

function noCost({ offer }: EquitySide, { vested }: LeavingMonth): string {
  const hasOptions = offer.grants.some(({ strike }) => strike !== null);
  return hasOptions && vested.isZero() ? say("leaving.none") : say("leaving.noOptions");
}

/** One window for all grants as it is; different ones grant by grant. */
function dueText(side: EquitySide, due: readonly ExerciseDue[], currency: string): string {
  const { offer } = side;
  const one = (each: ExerciseDue) => {
    const month = String(each.lastMonth);
    const until =
      offer.startsOn === null
        ? say("leaving.dueMonth", { month })
        : say("leaving.dueDate", { month, date: showDate(dateAfterMonths(offer.startsOn, each.lastMonth)) });
    return each.isAssumed ? say("leaving.dueAssumed", { due: until }) : until;
  };
  const texts = [...new Set(due.map(one))];
  if (texts.length < 2) return texts[0] ?? "";
  return showList(
    due.map((each) =>
      say("leaving.dueOfGrant", {
        number: String(each.grantIndex + 1),
        cost: exerciseText(side, each.cost, currency),
        due: one(each),
      }),
    ),
  );
}
