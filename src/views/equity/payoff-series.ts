/**
 * What the payoff chart draws for the grant looked at: its curves, its bends, its break-evens, the other private
 * offers, and the outcomes under the axis.
 */
import type { PayoffLine, PayoffPicture } from "#charts/payoff.ts";
import { Decimal } from "#domain/money.ts";
import { type Kink, payoffCurve, payoffKinks } from "#engine/outcomes/payoff.ts";
import type { OfferWorth } from "#engine/outcomes/worth.ts";
import { showMultiple } from "#format/show-count.ts";
import { showMoney } from "#format/show-money.ts";
import { showPercent } from "#format/show-percent.ts";
import { say } from "#text/say.ts";
import { ABOUT_DIGITS } from "#views/parts/qualified-money.ts";
import { gapQualifier } from "./lede.ts";
import { isReached, otherSides, type PayoffForms, payoffForms, type Variant } from "./payoff-forms.ts";
import { rulesOf, signOf } from "./payoff-marks.ts";
import type { Equity } from "./use-equity.ts";

/** All that the panel says. */
export type Payoff = PayoffForms & {
  /** Null where the grant has no curve. */
  readonly picture: PayoffPicture | null;
};

/** The payoff of the grant that `equity` is about. */
export function payoffOf(equity: Equity): Payoff {
  const forms = payoffForms(equity);
  return { ...forms, picture: forms.missing === null ? pictureOf(equity, forms) : null };
}

/** Points of a curve between its bends. */
const POINTS = 160;

function pictureOf(equity: Equity, payoff: PayoffForms): PayoffPicture {
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
    odds: oddsOf(equity),
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

/** The outcomes as exits; none where nobody knows what they are multiples of. */
function oddsOf({ offer: { terms, worth } }: Equity): PayoffPicture["odds"] {
  const { valuation } = worth.held;
  if (valuation === null) return [];
  return terms.outlook.outcomes.map(({ multiple, probability }) => ({
    exitValue: Number(multiple) * valuation,
    label: say("payoff.odd", { multiple: showMultiple(multiple), chance: showPercent(probability) }),
  }));
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
  const qualified = against === null ? "exact" : gapQualifier(offer, against);
  const shown = showMoney(
    qualified === "about" ? new Decimal(amount).toSignificantDigits(ABOUT_DIGITS) : amount,
    workspace.currency,
  );
  const money = qualified === "exact" ? shown : say(`page.qualified.${qualified}`, { amount: shown });
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

function variantName({ offer, optionsAt }: Equity, payoff: PayoffForms, kind: Variant["kind"]): string {
  const letter = offer.mark.letter;
  if (kind === "options")
    return say("payoff.line.options", { offer: letter, rate: showPercent(optionsAt ?? payoff.strikeRate) });
  return say(payoff.isStatedOptions ? "payoff.line.stated" : "payoff.line.shares", { offer: letter });
}

/** Round ends of the axis round the last round and all that is marked, at most four powers of ten away. */
export function axisEnds(
  valuation: number | null,
  marks: readonly number[],
): { readonly low: number; readonly high: number } {
  const known = marks.filter((mark) => mark > 0);
  // A valuation of nothing divides nothing: the axis is laid round what is known.
  const middle = (valuation === 0 ? null : valuation) ?? known[0] ?? 1e9;
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
