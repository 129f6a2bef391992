/**
 * The outcomes that the person owns: their chances, what each pays beside the other offer, what the set implies,
 * and how likely ten times or nothing would have to be.
 */
import { useState } from "react";
import { isSameCompany } from "#domain/same-company.ts";
import { isSameOdds, type Odds, wholeOf } from "#engine/outcomes/odds.ts";
import { ODDS_PRESETS } from "#engine/outcomes/odds-presets.ts";
import { showPercent } from "#format/show-percent.ts";
import { say, sayCount } from "#text/say.ts";
import { SegmentedControl } from "#ui/segmented-control.tsx";
import { asKnown, knownAs, openLead } from "./as-known.ts";
import styles from "./odds.module.css";
import { OddsSaid } from "./odds-said.tsx";
import { OddsStart } from "./odds-start.tsx";
import { OddsTable } from "./odds-table.tsx";
import { inHundred } from "./odds-words.ts";
import { rowStanding } from "./row-standing.ts";
import { TenTimes } from "./ten-times.tsx";
import type { Equity } from "./use-equity.ts";
import { type OddsEditing, useOdds } from "./use-odds.ts";

const LONGEST_NAME = 20;

/** The panel; edits are about the workspace as it is stated, never about the what-if. */
export function OddsPanel({ equity }: { readonly equity: Equity }) {
  const editing = useOdds(equity.offer.id);
  const [kept, setKept] = useState<Readonly<Record<string, Odds>>>({});
  if (editing === null) return null;
  const { odds } = editing;
  const place = editing.isOwn ? equity.offer.id : "workspace";
  const choose = (chosen: Odds) => {
    if (!ODDS_PRESETS.some((preset) => isSameOdds(preset.odds, odds))) setKept({ ...kept, [place]: odds });
    editing.replace(chosen);
  };
  return (
    <section className={styles.panel} aria-labelledby="odds-title">
      <div className={styles.main}>
        <h2 id="odds-title" className={styles.title}>
          {titleOf(equity, odds)}
        </h2>
        <p className={styles.caption}>{captionOf(equity)}</p>
        <Controls equity={equity} editing={editing} />
        <OddsTable equity={equity} editing={editing} />
        <OddsSaid equity={equity} />
      </div>
      <div className={styles.side}>
        <OddsStart equity={equity} odds={odds} kept={kept[place] ?? null} onChoose={choose} />
        <TenTimes equity={equity} />
      </div>
    </section>
  );
}

/** Whose outcomes these are, and what becomes of the rest when one chance is changed. */
function Controls({ equity, editing }: { readonly equity: Equity; readonly editing: OddsEditing }) {
  const { isOwn, siblings, rest } = editing;
  const { company } = equity.offer.offer;
  // A long name would not fit on a phone's button; its letter does.
  const owner = company === "" || company.length > LONGEST_NAME ? equity.offer.mark.letter : company;
  return (
    <div className={styles.controls}>
      <SegmentedControl
        label={say("odds.whose")}
        value={isOwn ? "own" : "shared"}
        options={(["shared", "own"] as const).map((value) => ({
          value,
          label: say(`odds.whose.${value}`, { company: owner }),
        }))}
        onChange={(choice) => editing.chooseOwn(choice === "own")}
      />
      <div className={styles.rest}>
        <span aria-hidden="true">{say("odds.rest")}</span>
        <SegmentedControl
          label={say("odds.rest")}
          value={rest}
          options={(["rescale", "keep"] as const).map((value) => ({
            value,
            label: say(`odds.rest.${value}`),
          }))}
          onChange={editing.chooseRest}
        />
      </div>
      {isOwn && siblings > 1 && (
        <p className={styles.caption}>{say("panel.outlookOfCompany", { count: String(siblings) })}</p>
      )}
    </div>
  );
}

function titleOf(equity: Equity, odds: Odds): string {
  const { offer, against } = equity;
  if (against === null || offer.worth.isUnknown) return sayCount("odds.title", odds.length);
  const ahead = odds.filter((outcome) => (rowStanding(equity, outcome).ahead ?? 0) > 0);
  return sayCount("odds.titleAhead", odds.length, {
    letter: offer.mark.letter,
    times: knownAs(openLead(equity), inHundred(wholeOf(ahead).toNumber())),
  });
}

function captionOf(equity: Equity): string {
  const { offer, against, workspace } = equity;
  if (against === null) return say("odds.caption.alone");
  const caption = against.terms.isPublic
    ? say("odds.caption")
    : say(isSameCompany(offer.offer, against.offer) ? "odds.caption.sibling" : "odds.caption.private", {
        other: against.mark.letter,
      });
  const discounted =
    offer.worth.exitDiscount === 1
      ? ""
      : say("odds.caption.discounted", { rate: showPercent(workspace.assumptions.discountRate) });
  return [caption, discounted, asKnown(equity).note].filter((part) => part !== "").join(" ");
}
