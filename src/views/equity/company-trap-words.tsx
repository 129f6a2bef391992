/** The traps of a company's price and of one's odds in words. */
import type { CompanyTrap } from "#engine/outcomes/trap.ts";
import { showMultiple } from "#format/show-count.ts";
import { showDate } from "#format/show-date.ts";
import { showPercent } from "#format/show-percent.ts";
import { say } from "#text/say.ts";
import { Sentence } from "#views/parts/sentence.tsx";
import { EquityTerm } from "./equity-term.tsx";
import type { TrapForms } from "./trap-forms.ts";
import type { TrapWords } from "./trap-sentence.ts";

const fullyDiluted = <EquityTerm term="fullyDiluted">{say("trap.term.fullyDiluted")}</EquityTerm>;
const postMoney = <EquityTerm term="postMoneyValuation">{say("trap.term.postMoney")}</EquityTerm>;

/** The words of `trap`. */
export function companyTrapWords(trap: CompanyTrap, { money, compact }: TrapForms): TrapWords {
  switch (trap.code) {
    case "preferredForCommon":
      return {
        title: (
          <Sentence
            code="trap.preferredForCommon"
            slots={{
              preferred: <EquityTerm term="preferredPrice">{say("trap.term.preferred")}</EquityTerm>,
            }}
          />
        ),
        why:
          trap.priced === null
            ? say("trap.preferredForCommon.why.unpriced", { ratio: showPercent(trap.ratio, { most: 0 }) })
            : say("trap.preferredForCommon.why", {
                headline: money(trap.priced.headline),
                fair: money(trap.priced.fair),
                ratio: showPercent(trap.ratio, { most: 0 }),
              }),
        ask: say("trap.preferredForCommon.ask"),
      };
    case "valuationsDiffer":
      return {
        title: say("trap.valuationsDiffer"),
        why: say("trap.valuationsDiffer.why", {
          own: compact(trap.own),
          other: compact(trap.other),
          headline: money(trap.otherHeadline),
        }),
        ask: say("trap.valuationsDiffer.ask"),
      };
    case "datesApart":
      return {
        title: say("trap.datesApart"),
        why: say("trap.datesApart.why", {
          percent: showDate(trap.percentAsOf),
          valuation: showDate(trap.valuationAsOf),
          tenth: money(trap.tenth),
        }),
        ask: <Sentence code="trap.datesApart.ask" slots={{ fullyDiluted }} />,
      };
    case "valuationOld":
      return {
        title: <Sentence code="trap.valuationOld" slots={{ postMoney, asOf: showDate(trap.asOf) }} />,
        why: say("trap.valuationOld.why", { months: String(trap.months), tenth: money(trap.tenth) }),
        ask: say("trap.valuationOld.ask"),
      };
    case "valuationUndated":
      return {
        title: <Sentence code="trap.valuationUndated" slots={{ postMoney }} />,
        why: say("trap.valuationUndated.why", { tenth: money(trap.tenth) }),
        ask: say("trap.valuationUndated.ask"),
      };
    case "otherCurrency":
      return {
        title: say("trap.otherCurrency", { currency: trap.currency }),
        why: say("trap.otherCurrency.why", { tenth: money(trap.tenth) }),
        ask: say("trap.otherCurrency.ask"),
      };
    case "preferenceUnknown":
      return {
        title: (
          <Sentence
            code="trap.preferenceUnknown"
            slots={{
              preference: <EquityTerm term="liquidationPreference">{say("trap.term.preference")}</EquityTerm>,
            }}
          />
        ),
        why: (
          <Sentence
            code="trap.preferenceUnknown.why"
            slots={{
              multiple: showMultiple(trap.multiple),
              exit: compact(trap.exit),
              payout: money(trap.payout),
              participation: <EquityTerm term="participation">{say("trap.term.participation")}</EquityTerm>,
            }}
          />
        ),
        ask: say("trap.preferenceUnknown.ask"),
      };
    case "topBranch":
      return {
        title: say("trap.topBranch", {
          part: showPercent(trap.part, { most: 0 }),
          probability: showPercent(trap.probability),
        }),
        why:
          trap.without === null
            ? say("trap.topBranch.why.only", { expected: money(trap.expected) })
            : say("trap.topBranch.why", { expected: money(trap.expected), without: money(trap.without) }),
        ask: say("trap.topBranch.ask"),
      };
    case "moreThanRequired":
      return {
        title: say("trap.moreThanRequired"),
        why: (
          <Sentence
            code="trap.moreThanRequired.why"
            slots={{
              implied: showPercent(trap.implied),
              required: showPercent(trap.required),
              worth: showMultiple(trap.worth),
              dilution: <EquityTerm term="dilution">{say("trap.term.dilution")}</EquityTerm>,
            }}
          />
        ),
        ask: say("trap.moreThanRequired.ask"),
      };
  }
}
