/** The traps of a grant's own terms in words. */
import { STRIKE_RANGE, UNISSUED_PART } from "#engine/outcomes/grant-traps.ts";
import type { GrantTrap } from "#engine/outcomes/trap.ts";
import { showPercent } from "#format/show-percent.ts";
import { say } from "#text/say.ts";
import { Sentence } from "#views/parts/sentence.tsx";
import { EquityTerm } from "./equity-term.tsx";
import type { TrapForms } from "./trap-forms.ts";
import type { TrapWords } from "./trap-sentence.ts";

const struck = { from: showPercent(STRIKE_RANGE.low), to: showPercent(STRIKE_RANGE.high) };
const unissued = showPercent(UNISSUED_PART);
const fullyDiluted = <EquityTerm term="fullyDiluted">{say("trap.term.fullyDiluted")}</EquityTerm>;
const spread = <EquityTerm term="spread">{say("trap.term.spread")}</EquityTerm>;
const strike = <EquityTerm term="strike">{say("trap.term.strike")}</EquityTerm>;

/** The words of `trap`. */
export function grantTrapWords(trap: GrantTrap, { money }: TrapForms): TrapWords {
  switch (trap.code) {
    case "kindUnknown":
      return {
        title: say("trap.kindUnknown"),
        why: (
          <Sentence
            code="trap.kindUnknown.why"
            slots={{ ...struck, spread, low: money(trap.low), high: money(trap.high) }}
          />
        ),
        ask: <Sentence code="trap.kindUnknown.ask" slots={{ strike }} />,
      };
    case "strikeUnknown":
      return {
        title: <Sentence code="trap.strikeUnknown" slots={{ strike }} />,
        why: (
          <Sentence
            code="trap.strikeUnknown.why"
            slots={{ ...struck, spread, low: money(trap.low), high: money(trap.high) }}
          />
        ),
        ask: say("trap.strikeUnknown.ask"),
      };
    case "countBasis":
      return {
        title: <Sentence code="trap.countBasis" slots={{ fullyDiluted }} />,
        why: say("trap.countBasis.why", { unissued, less: money(trap.less), headline: money(trap.headline) }),
        ask: say("trap.countBasis.ask"),
      };
    case "countUnknown":
      return {
        title: say("trap.countUnknown"),
        why:
          trap.headline > 0
            ? say("trap.countUnknown.why", {
                unissued,
                less: money(trap.less),
                headline: money(trap.headline),
              })
            : say("trap.countUnknown.why.unpriced"),
        ask: say("trap.countUnknown.ask"),
      };
    case "sumWithoutPrice":
      return {
        title: say("trap.sumWithoutPrice"),
        why: say("trap.sumWithoutPrice.why", { sum: money(trap.sum) }),
        ask: say("trap.sumWithoutPrice.ask"),
      };
    case "windowUnknown":
      return {
        title: (
          <Sentence
            code="trap.windowUnknown"
            slots={{ window: <EquityTerm term="exerciseWindow">{say("trap.term.window")}</EquityTerm> }}
          />
        ),
        why: say("trap.windowUnknown.why", { exercise: money(trap.exercise) }),
        ask: say("trap.windowUnknown.ask"),
      };
    case "accelerationUnknown":
      return {
        title: say("trap.accelerationUnknown"),
        why: (
          <Sentence
            code="trap.accelerationUnknown.why"
            slots={{
              double: <EquityTerm term="doubleTrigger">{say("trap.term.double")}</EquityTerm>,
              single: <EquityTerm term="singleTrigger">{say("trap.term.single")}</EquityTerm>,
            }}
          />
        ),
        ask: say("trap.accelerationUnknown.ask"),
      };
  }
}
