/**
 * What the page looks at, in a line for paper: there its controls say nothing.
 */
import { showNumber } from "#format/show-count.ts";
import { showDate } from "#format/show-date.ts";
import { nameAfterLetter } from "#text/name-after-letter.ts";
import { say, sayCount } from "#text/say.ts";
import { againstText } from "./controls-panel.tsx";
import { meetWords } from "./meet-words.ts";
import styles from "./negotiate.module.css";
import type { Negotiation } from "./use-negotiation.ts";

/** The line; on the screen it is not there. */
export function PrintedChoices({ negotiation }: { readonly negotiation: Negotiation }) {
  const { workspace, mark, riskAversion, model } = negotiation;
  const { meetRate } = workspace.negotiation;
  const offer = say("negotiate.bar.offerOf", { letter: mark.letter, name: nameAfterLetter(mark.name) });
  return (
    <p className={styles.printed}>
      {say("negotiate.printed", {
        day: showDate(workspace.asOf),
        offer,
        against: againstText(negotiation),
        care: showNumber(riskAversion),
        meet: meetWords(meetRate),
        rate: showNumber(meetRate),
        years: sayCount("negotiate.years", model.horizonYears),
        currency: workspace.currency,
      })}
    </p>
  );
}
