/** What stands on the payoff chart, in words: break-evens, the last round, and each bend by its name. */
import type { PayoffRule, PayoffSign } from "#charts/payoff.ts";
import type { Kink } from "#engine/outcomes/payoff.ts";
import { showDate } from "#format/show-date.ts";
import { showMoney } from "#format/show-money.ts";
import { showPercent } from "#format/show-percent.ts";
import { say } from "#text/say.ts";
import { exitText, isReached, type PayoffForms, type Variant } from "./payoff-forms.ts";
import type { Equity } from "./use-equity.ts";

/** The upright lines: both break-evens and the last round. */
export function rulesOf(equity: Equity, { main, other, strikeRate }: PayoffForms): readonly PayoffRule[] {
  const { offer, against, workspace } = equity;
  const { valuation } = offer.worth.held;
  const compact = (amount: number) => showMoney(amount, workspace.currency, { form: "compact" });
  const figure = (form: Variant, code: "payoff.rule.ofRound" | "payoff.rule.share") => {
    const exit = exitText(form, workspace.currency);
    const part = form.breakEven?.ofValuation ?? null;
    return part === null ? exit : say(code, { exit, share: showPercent(part, { most: 0 }) });
  };
  const rules: PayoffRule[] = [];
  if (isReached(main.breakEven) && against !== null) {
    rules.push({
      id: "breakEven",
      exitValue: main.breakEven.exitValue,
      proceeds: main.breakEven.amount,
      head: say("payoff.rule.breakEven", { other: against.mark.letter }),
      figure: figure(main, "payoff.rule.ofRound"),
      short: figure(main, "payoff.rule.share"),
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
      figure: figure(other, "payoff.rule.share"),
      short: figure(other, "payoff.rule.share"),
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
      short: compact(valuation),
      look: "lastRound",
    });
  }
  return rules;
}

/** A bend with its words. */
export function signOf(equity: Equity, kink: Kink, compact: (amount: number) => string): PayoffSign {
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
