/**
 * The words of equity in one list, for reading through and for paper; each also explains itself where it
 * stands.
 */
import { say } from "#text/say.ts";
import { sayTerm, type Term as TermName } from "#text/say-term.ts";
import { Disclosure } from "#ui/disclosure.tsx";
import styles from "./traps.module.css";

const WORDS: readonly TermName[] = [
  "fullyDiluted",
  "postMoneyValuation",
  "preferredPrice",
  "fairMarketValue",
  "fairToHeadline",
  "strike",
  "spread",
  "exerciseWindow",
  "singleTrigger",
  "doubleTrigger",
  "liquidationPreference",
  "participation",
  "dilution",
  "volatility",
  "riskFreeRate",
  "marketabilityDiscount",
  "certaintyEquivalent",
];

/** The list, folded. */
export function WordList() {
  return (
    <Disclosure summary={say("trap.words")}>
      <dl className={styles.words}>
        {WORDS.map((word) => {
          const { name, explanation } = sayTerm(word);
          return (
            <div key={word}>
              <dt>{name}</dt>
              <dd>{explanation}</dd>
            </div>
          );
        })}
      </dl>
    </Disclosure>
  );
}
