/**
 * "Shares or options": the grant as it is stated, or what if it were options at a part of the last round.
 *
 * The field and the slider hold the choice itself, so their echo never waits for the page's figures.
 */
import { useRef } from "react";
import { isOption } from "#domain/grant.ts";
import { Decimal } from "#domain/money.ts";
import { STRIKE_ASKED } from "#engine/outcomes/as-options.ts";
import { showPercent, showPercentExact } from "#format/show-percent.ts";
import { chooseEquity } from "#state/actions/choices.ts";
import { isStrikeRate } from "#state/choices.ts";
import { useChoices } from "#state/use-workspace.ts";
import { say } from "#text/say.ts";
import { LogSlider } from "#ui/log-slider.tsx";
import { PercentField } from "#ui/percent-field.tsx";
import { SegmentedControl } from "#ui/segmented-control.tsx";
import styles from "./controls.module.css";
import type { Equity } from "./use-equity.ts";

const LEAST = "0.01";
const MOST = "1";

/** The two forms, and the strike of the second; nothing where no valuation is known to strike it at. */
export function OptionsControl({ equity }: { readonly equity: Equity }) {
  const { optionsAt } = useChoices().equity;
  const { offer, stated } = equity;
  const grants = stated.offers.find(({ id }) => id === offer.id)?.grants ?? [];
  const isShares = grants.every(({ kind }) => !isOption(kind));
  const rate = optionsAt ?? STRIKE_ASKED;
  // What counted before the edit, which Escape puts back.
  const before = useRef<string | null>(null);
  const choose = (value: string) => {
    const next = new Decimal(value).toDecimalPlaces(6).toFixed();
    if (isStrikeRate(next)) chooseEquity({ optionsAt: next });
  };
  if (offer.worth.held.valuation === null) return null;
  return (
    <div className={styles.options}>
      <SegmentedControl
        label={say("controls.form")}
        value={optionsAt === null ? "stated" : "options"}
        options={[
          { value: "stated", label: say(isShares ? "controls.shares" : "controls.stated") },
          { value: "options", label: say("controls.options", { rate: showPercent(rate) }) },
        ]}
        onChange={(form) => chooseEquity({ optionsAt: form === "options" ? rate : null })}
      />
      {optionsAt !== null && (
        <div className={styles.item}>
          <span className={styles.label} aria-hidden="true">
            {say("controls.strikeRate")}
          </span>
          <div className={styles.value} style={{ width: "7ch" }}>
            <PercentField
              variant="cell"
              label={say("controls.strikeRateField")}
              isPoint
              isRequired
              least={LEAST}
              most={MOST}
              value={optionsAt}
              onDraft={(value) => {
                before.current ??= optionsAt;
                if (typeof value === "string") choose(value);
              }}
              onCommit={(value) => {
                before.current = null;
                if (typeof value === "string") choose(value);
              }}
              onRevert={() => {
                chooseEquity({ optionsAt: before.current ?? optionsAt });
                before.current = null;
              }}
            />
          </div>
          <div className={styles.slider}>
            <LogSlider
              label={say("controls.strikeSlider")}
              value={Number(optionsAt)}
              least={Number(LEAST)}
              most={Number(MOST)}
              shown={showPercentExact(optionsAt)}
              onDraft={(value) => choose(String(value))}
              onCommit={(value) => choose(String(value))}
            />
          </div>
          <p className={styles.note}>{say("controls.strikeNote")}</p>
        </div>
      )}
    </div>
  );
}
