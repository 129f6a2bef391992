/**
 * What the payoff chart draws for the grant looked at: its curve as it is stated and as options, its bends by
 * name, its break-evens, the other private offers, and the outcomes under the axis.
 */
import type { PayoffLine, PayoffPicture, PayoffRule, PayoffSign } from "#charts/payoff.ts";
import { isOption } from "#domain/grant.ts";
import type { Workspace } from "#domain/workspace.ts";
import { asOptions, STRIKE_ASKED } from "#engine/outcomes/as-options.ts";
import { offerWorthOf } from "#engine/outcomes/offer-worths.ts";
import {
  type BreakEven,
  type Kink,
  missingCurve,
  type NoCurve,
  payoffBreakEven,
  payoffCurve,
  payoffKinks,
  stackEnd,
} from "#engine/outcomes/payoff.ts";
import type { OfferWorth } from "#engine/outcomes/worth.ts";
import { showMultiple } from "#format/show-count.ts";
import { showDate } from "#format/show-date.ts";
import { showMoney } from "#format/show-money.ts";
import { showPercent } from "#format/show-percent.ts";
import { say } from "#text/say.ts";
import type { Equity } from "./use-equity.ts";

/** The grant in one form. */
export type Variant = {
  readonly kind: "stated" | "options";
  readonly worth: OfferWorth;
  /** Null where there is no other offer. */
  readonly breakEven: BreakEven | null;
};

/** All that the panel says. */
export type Payoff = {
  readonly missing: NoCurve | null;
  /** What is looked at, and the other form of it where there is one. */
  readonly main: Variant;
  readonly other: Variant | null;
  readonly strikeRate: string;
  /** Whether the grants are options as they are stated. */
  readonly isStatedOptions: boolean;
  readonly picture: PayoffPicture | null;
};

/** The payoff of the grant that `equity` is about. */
export function payoffOf(equity: Equity): Payoff {
  const { offer, stated, optionsAt } = equity;
  const isStatedOptions = offerIn(stated, offer.id)?.grants.every(({ kind }) => isOption(kind)) === true;
  const strikeRate = optionsAt ?? STRIKE_ASKED;
  const main = variantOf(equity, optionsAt === null ? "stated" : "options", offer.worth);
  const otherWorkspace = optionsAt === null ? asOptions(stated, offer.id, strikeRate) : stated;
  const isOne = isStatedOptions && optionsAt === null;
  const otherWorth =
    isOne || otherWorkspace === equity.workspace
      ? null
      : (offerWorthOf(otherWorkspace, offer.id)?.worth ?? null);
  const other =
    otherWorth === null || missingCurve(otherWorth.held, otherWorth.isUnknown) !== null
      ? null
      : variantOf(equity, optionsAt === null ? "options" : "stated", otherWorth);
  const missing = missingCurve(offer.worth.held, offer.worth.isUnknown);
  const payoff = { missing, main, other, strikeRate, isStatedOptions };
  return { ...payoff, picture: missing === null ? pictureOf(equity, payoff) : null };
}

function offerIn(workspace: Workspace, offerId: string) {
  return workspace.offers.find(({ id }) => id === offerId);
}

function variantOf({ against, workspace }: Equity, kind: Variant["kind"], worth: OfferWorth): Variant {
  const riskAversion = Number(workspace.assumptions.riskAversion);
  return {
    kind,
    worth,
    breakEven: against === null ? null : payoffBreakEven(worth, against.worth.worth(riskAversion)),
  };
}

/** Points of a curve between its bends. */
const POINTS = 160;

function pictureOf(equity: Equity, payoff: Omit<Payoff, "picture">): PayoffPicture {
  const { offer, against, workspace } = equity;
  const { main, other } = payoff;
  const { currency } = workspace;
  const compact = (amount: number) => showMoney(amount, currency, { form: "compact" });
  const kinks = kinksOf(main, other);
  const rules = rulesOf(equity, payoff);
  const { low, high } = axisEnds(offer.worth.held.valuation, [
    ...kinks.map(({ exitValue }) => exitValue),
    ...rules.map(({ exitValue }) => exitValue),
  ]);
  const inside = <Each extends { readonly exitValue: number }>(list: readonly Each[]) =>
    list.filter(({ exitValue }) => exitValue >= low && exitValue <= high);
  const marks = inside(rules).map(({ exitValue }) => exitValue);
  const line = (id: string, look: PayoffLine["look"], label: string, worth: OfferWorth): PayoffLine => {
    const points = payoffCurve(worth.held, low, high, POINTS, marks).map(
      ({ exitValue, proceeds, withoutStack }) => ({ exitValue, proceeds, thin: withoutStack }),
    );
    const key = equity.marks.find((mark) => id === mark.id)?.key ?? offer.mark.key;
    return {
      id,
      key,
      look,
      label,
      hasThin: points.some(({ proceeds, thin }) => thin - proceeds > 0.5),
      points,
    };
  };
  const amount = main.breakEven?.amount ?? 0;
  return {
    low,
    high,
    lines: [
      line("main", "grant", variantName(equity, payoff, main.kind), main.worth),
      ...(other === null
        ? []
        : [line("other", "variant", variantName(equity, payoff, other.kind), other.worth)]),
      ...otherSides(equity).map(({ id, mark, worth }) =>
        line(id, "other", say("payoff.line.other", { offer: mark.letter }), worth),
      ),
    ],
    signs: inside(kinks).map((kink) => signOf(equity, kink, compact)),
    rules: inside(rules),
    odds: offer.terms.outlook.outcomes.map(({ multiple, probability }) => ({
      exitValue: Number(multiple) * (offer.worth.held.valuation ?? 0),
      label: say("payoff.odd", { multiple: showMultiple(multiple), chance: showPercent(probability) }),
    })),
    level:
      against === null || amount <= 0
        ? null
        : { amount, key: against.mark.key, ...levelWords(equity, amount) },
    sides:
      against === null || !isReached(main.breakEven)
        ? null
        : {
            before: say("payoff.before", { other: against.mark.letter }),
            after: say("payoff.after", { offer: offer.mark.letter }),
          },
  };
}

/** The other visible private offers that have a curve. */
export function otherSides({ sides, offer }: Equity) {
  return sides.filter(
    ({ id, worth }) =>
      id !== offer.id &&
      worth.isPrivate &&
      missingCurve(worth.held, worth.isUnknown) === null &&
      worth.held.ofCompany.length > 0,
  );
}

/** Whether there is an exit at which the grant catches up. */
export function isReached(
  breakEven: BreakEven | null,
): breakEven is BreakEven & { readonly exitValue: number } {
  return breakEven !== null && breakEven.exitValue !== null && breakEven.exitValue > 0;
}

/** The bends of the grant, and where it begins to pay as options. */
function kinksOf(main: Variant, other: Variant | null): readonly Kink[] {
  const own = payoffKinks(main.worth.held);
  const others = other === null ? [] : payoffKinks(other.worth.held);
  return [...own, ...others.filter(({ code }) => code === "optionsPay")].sort(
    (a, b) => a.exitValue - b.exitValue,
  );
}

/** What the level line is: certain pay of the other offer, or what it is worth, more than this one's cash. */
function levelWords({ against, workspace, offer }: Equity, amount: number) {
  const money = showMoney(amount, workspace.currency);
  const other = against?.mark.letter ?? "";
  const isCertain = against?.worth.package.prospects.length === 0;
  const later = offer.worth.exitDiscount === 1 ? "now" : "later";
  const form = isCertain ? (against?.terms.isPublic === true ? "public" : "cash") : "worth";
  return {
    label: say(`payoff.level.${form}.${later}`, { other, amount: money }),
    short: say("payoff.level.short", { other, amount: money }),
    name: say("payoff.level.name", { other }),
  };
}

function variantName(
  { offer, optionsAt }: Equity,
  payoff: Omit<Payoff, "picture">,
  kind: Variant["kind"],
): string {
  const letter = offer.mark.letter;
  if (kind === "options")
    return say("payoff.line.options", { offer: letter, rate: showPercent(optionsAt ?? payoff.strikeRate) });
  return say(payoff.isStatedOptions ? "payoff.line.stated" : "payoff.line.shares", { offer: letter });
}

function rulesOf(
  equity: Equity,
  { main, other, strikeRate }: Omit<Payoff, "picture">,
): readonly PayoffRule[] {
  const { offer, against, workspace } = equity;
  const { valuation } = offer.worth.held;
  const compact = (amount: number) => showMoney(amount, workspace.currency, { form: "compact" });
  const figure = (
    { exitValue, ofValuation }: BreakEven,
    code: "payoff.rule.ofRound" | "payoff.rule.share",
  ) =>
    ofValuation === null
      ? compact(exitValue ?? 0)
      : say(code, { exit: compact(exitValue ?? 0), share: showPercent(ofValuation, { most: 0 }) });
  const rules: PayoffRule[] = [];
  if (isReached(main.breakEven) && against !== null) {
    rules.push({
      id: "breakEven",
      exitValue: main.breakEven.exitValue,
      proceeds: main.breakEven.amount,
      head: say("payoff.rule.breakEven", { other: against.mark.letter }),
      figure: figure(main.breakEven, "payoff.rule.ofRound"),
      look: "breakEven",
    });
  }
  if (other !== null && isReached(other.breakEven)) {
    rules.push({
      id: "variant",
      exitValue: other.breakEven.exitValue,
      proceeds: other.breakEven.amount,
      head:
        other.kind === "options"
          ? say("payoff.rule.options", { rate: showPercent(strikeRate) })
          : say("payoff.rule.stated"),
      figure: figure(other.breakEven, "payoff.rule.share"),
      look: "variant",
    });
  }
  if (valuation !== null && valuation > 0) {
    const { valuationAsOf } = offer.offer.companyFacts;
    rules.push({
      id: "lastRound",
      exitValue: valuation,
      proceeds: null,
      head: say("payoff.rule.lastRound"),
      figure:
        valuationAsOf === null
          ? say("payoff.rule.undated", { exit: compact(valuation) })
          : say("payoff.rule.dated", { exit: compact(valuation), date: showDate(valuationAsOf) }),
      look: "lastRound",
    });
  }
  return rules;
}

function signOf(equity: Equity, kink: Kink, compact: (amount: number) => string): PayoffSign {
  const at =
    kink.code === "optionsPay" ? kink.grantIndex : kink.code === "preferencesCovered" ? 0 : kink.classIndex;
  return {
    id: `${kink.code} ${at} ${kink.exitValue}`,
    exitValue: kink.exitValue,
    proceeds: kink.proceeds,
    figure: compact(kink.exitValue),
    label: kinkLabel(equity, kink),
  };
}

function kinkLabel({ offer }: Equity, kink: Kink): string {
  const { preferred } = offer.offer.companyFacts;
  switch (kink.code) {
    case "preferencesCovered":
      return say("payoff.kink.covered");
    case "optionsPay":
      return offer.offer.grants.length > 1
        ? say("payoff.kink.grantPays", { number: String(kink.grantIndex + 1) })
        : say("payoff.kink.optionsPay");
    case "capReached":
    case "converts": {
      if (kink.code === "converts" && preferred.length === 1 && kink.endsStack)
        return say("payoff.kink.onlyConverts");
      const name =
        preferred[kink.classIndex]?.name ?? say("payoff.class", { number: String(kink.classIndex + 1) });
      if (kink.code === "capReached") return say("payoff.kink.cap", { name });
      return say(kink.endsStack ? "payoff.kink.lastConverts" : "payoff.kink.converts", { name });
    }
  }
}

/** Round ends of the axis round the last round and all that is marked, at most four powers of ten away. */
export function axisEnds(
  valuation: number | null,
  marks: readonly number[],
): { readonly low: number; readonly high: number } {
  const known = marks.filter((mark) => mark > 0);
  const middle = valuation ?? known[0] ?? 1e9;
  const bounded = known.filter((mark) => mark > middle / 1e4 && mark < middle * 1e4);
  const low = Math.min(middle / 10, ...bounded.map((mark) => mark * 0.7));
  const high = Math.max(middle * 2, ...bounded.map((mark) => mark * 1.3));
  const floor =
    ([5, 2, 1].find((factor) => factor * 10 ** Math.floor(Math.log10(low)) <= low) ?? 1) *
    10 ** Math.floor(Math.log10(low));
  const power = 10 ** Math.floor(Math.log10(high));
  const ceiling = ([1, 2, 5, 10].find((factor) => factor * power >= high) ?? 10) * power;
  return { low: floor, high: ceiling };
}

/** Whether the preferred take something off at every exit. */
export function stackNeverEnds(worth: OfferWorth): boolean {
  return stackEnd(worth.held.claims) === null;
}
