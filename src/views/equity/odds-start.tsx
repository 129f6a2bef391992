/**
 * Sets of outcomes to start from: what each rests on, and who would lead with it. What the person had last is
 * kept beside them.
 */

import { type ReactNode, useId, useMemo } from "react";
import { turned } from "#engine/difference-qualifier.ts";
import { isSameOdds, type Odds } from "#engine/outcomes/odds.ts";
import { ODDS_PRESETS } from "#engine/outcomes/odds-presets.ts";
import { showMoney } from "#format/show-money.ts";
import { say } from "#text/say.ts";
import { Chip } from "#ui/chip.tsx";
import { knownAs, openLead } from "./as-known.ts";
import styles from "./odds.module.css";
import { leadWith } from "./odds-leads.ts";
import { namedOdds } from "./odds-words.ts";
import type { Equity } from "./use-equity.ts";

type OddsStartProps = {
  readonly equity: Equity;
  readonly odds: Odds;
  /** What the person had last that is none of the presets. */
  readonly kept: Odds | null;
  readonly onChoose: (odds: Odds) => void;
};

type Choice = {
  readonly id: string;
  readonly odds: Odds;
  readonly address: string | null;
  readonly choose: () => void;
};

/** The list; the set in use is chosen. */
export function OddsStart({ equity, odds, kept, onChoose }: OddsStartProps) {
  const name = useId();
  const inUse = ODDS_PRESETS.find((preset) => isSameOdds(preset.odds, odds))?.id ?? "own";
  const own = inUse === "own" ? odds : kept;
  const choices: readonly Choice[] = [
    ...ODDS_PRESETS.map((preset) => ({
      id: preset.id,
      odds: preset.odds,
      address: preset.address,
      choose: () => onChoose(namedOdds(preset)),
    })),
    ...(own === null ? [] : [{ id: "own", odds: own, address: null, choose: () => onChoose(own) }]),
  ];
  return (
    <fieldset className={styles.start}>
      <legend>{say("odds.start")}</legend>
      {choices.map((choice) => (
        <div key={choice.id} className={styles.choice}>
          <label className={styles.preset}>
            <input type="radio" name={name} checked={inUse === choice.id} onChange={choice.choose} />
            <span className={styles.presetName}>{say(`odds.preset.${choice.id as "own"}`)}</span>
            <span className={styles.presetLead}>
              <LeadOf equity={equity} odds={choice.odds} />
            </span>
            <small>{say(`odds.source.${choice.id as "own"}`)}</small>
          </label>
          {choice.address !== null && (
            <a
              href={choice.address}
              target="_blank"
              rel="noreferrer"
              aria-label={say("odds.source.address", { set: say(`odds.preset.${choice.id as "own"}`) })}
            >
              {say("lens.from.address")}
            </a>
          )}
        </div>
      ))}
    </fieldset>
  );
}

/** Who would lead with `odds`, by how much. */
function LeadOf({ equity, odds }: { readonly equity: Equity; readonly odds: Odds }): ReactNode {
  const lead = useMemo(() => leadWith(equity, odds), [equity, odds]);
  if (lead === null) return null;
  const { mark } = lead;
  if (mark === null) return say("odds.tooClose");
  const known = openLead(equity);
  const by = knownAs(
    mark.id === equity.offer.id ? known : turned(known),
    showMoney(lead.by, equity.workspace.currency, { form: "compact" }),
  );
  return (
    <>
      <Chip offerKey={mark.key} letter={mark.letter} /> {say("odds.leadsBy", { by })}
    </>
  );
}
