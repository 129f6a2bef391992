/** Rounds by stage to start from, each with its year and where it is from. */
import { ROUND_DILUTIONS, type RoundDilution } from "#engine/equity/round-dilution.ts";
import { showPercent } from "#format/show-percent.ts";
import { say } from "#text/say.ts";
import { Button } from "#ui/button.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import styles from "./round-presets.module.css";

/** The stages, folded; `onAdd` is given a rate as a fraction. */
export function RoundPresets({ onAdd }: { readonly onAdd: (rate: string) => void }) {
  return (
    <div className={styles.presets}>
      <Disclosure summary={say("panel.rounds")}>
        <p className={styles.note}>{say("panel.roundsNote")}</p>
        <ul className={styles.list}>
          {ROUND_DILUTIONS.map((round) => (
            <li key={round.stage}>
              <Button
                aria-label={say("panel.addRoundOf", {
                  stage: say(`panel.stage.${round.stage}`),
                  rate: showPercent(round.rate),
                })}
                onClick={() => onAdd(round.rate)}
              >
                {say("panel.roundOf", {
                  stage: say(`panel.stage.${round.stage}`),
                  rate: showPercent(round.rate),
                })}
              </Button>
              <a href={round.source} target="_blank" rel="noreferrer">
                {sourceText(round)}
              </a>
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}

function sourceText({ measuredBy, quotedBy, period }: RoundDilution): string {
  return quotedBy === null
    ? say("panel.roundSource", { measuredBy, period })
    : say("panel.roundSourceQuoted", { measuredBy, period, quotedBy });
}
