/**
 * The outcomes as a table: what each is called, its multiple and its chance to edit, and what it pays.
 * A bar has the colour of the offer that pays more there; nothing is always among the rows.
 */
import { useState } from "react";
import { Decimal } from "#domain/money.ts";
import type { Outcome } from "#domain/outcomes.ts";
import { chanceOfNothing, type Odds, sorted, wholeOf } from "#engine/outcomes/odds.ts";
import { showPercent } from "#format/show-percent.ts";
import { say } from "#text/say.ts";
import { Button } from "#ui/button.tsx";
import { Chip } from "#ui/chip.tsx";
import { outcomeName } from "#views/panels/outcome-name.ts";
import { knownAs, openLead } from "./as-known.ts";
import styles from "./odds.module.css";
import { OddsRow, PaysMore } from "./odds-row.tsx";
import { OddsWaiting } from "./odds-waiting.tsx";
import { inHundred } from "./odds-words.ts";
import { rowStanding } from "./row-standing.ts";
import type { Equity } from "./use-equity.ts";
import type { OddsEditing } from "./use-odds.ts";

const MOST_OUTCOMES = 50;
/** What a new outcome begins as: the first of these that the set has not. */
const NEXT_MULTIPLES = ["0", "0.5", "1", "2", "3", "5", "10", "20", "50", "100"];

type OddsTableProps = { readonly equity: Equity; readonly editing: OddsEditing };

/** The table with its sum, and the ways to add, order and put right. */
export function OddsTable({ equity, editing }: OddsTableProps) {
  const { shown, odds, isWaiting } = editing;
  const largest = Math.max(...shown.map(({ probability }) => Number(probability)), 0.01);
  const [added, setAdded] = useState<string | null>(null);
  const add = (multiple: string) => {
    setAdded(multiple);
    editing.add(multiple);
  };
  const isOrdered = sorted(odds).every((outcome, index) => outcome === odds[index]);
  const lacksNothing = !odds.some(({ multiple }) => new Decimal(multiple).isZero());
  return (
    <>
      <table className={styles.odds}>
        <caption className={styles.hidden}>{say("odds.table")}</caption>
        <thead>
          <tr>
            <th scope="col">{say("odds.outcome")}</th>
            <th scope="col">{say("odds.multiple")}</th>
            <th scope="col">{say("odds.exitAt")}</th>
            <th scope="col">{say("odds.chance")}</th>
            <th scope="col" className={styles.bar}>
              <span className={styles.hidden}>{say("odds.bar")}</span>
            </th>
            <th scope="col">{say("odds.pays")}</th>
            <th scope="col">
              {say(equity.offer.worth.exitDiscount === 1 ? "odds.paysMore" : "odds.aheadToday")}
            </th>
            <th scope="col">
              <span className={styles.hidden}>{say("odds.remove")}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {lacksNothing && <NothingRow equity={equity} onAdd={() => add("0")} />}
          {shown.map((outcome, index) => (
            <OddsRow
              // biome-ignore lint/suspicious/noArrayIndexKey: outcomes are known by their order
              key={`${editing.isOwn} ${index}`}
              equity={equity}
              editing={editing}
              outcome={outcome}
              index={index}
              largest={largest}
              isNew={outcome.multiple === added && outcome.label === ""}
            />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{say("odds.all")}</th>
            <td className={styles.multiple} />
            <td className={styles.exit} />
            <td className={styles.chance}>{showPercent(wholeOf(shown), { most: 4 })}</td>
            <td className={styles.bar}>{isWaiting ? say("odds.addsUpNot") : say("odds.addsUp")}</td>
            <td className={styles.pays} />
            <td className={styles.more}>
              <Ahead equity={equity} odds={odds} />
            </td>
            <td className={styles.removal} />
          </tr>
        </tfoot>
      </table>
      {isWaiting && <OddsWaiting editing={editing} />}
      <div className={styles.actions}>
        {odds.length < MOST_OUTCOMES && (
          <Button kind="text" onClick={() => add(nextMultiple(odds))}>
            {say("odds.add")}
          </Button>
        )}
        {!isOrdered && (
          <Button kind="text" onClick={() => editing.replace(sorted(odds))}>
            {say("odds.sort")}
          </Button>
        )}
      </div>
    </>
  );
}

/** The reminder that nothing is an outcome too, where the set leaves it out. */
function NothingRow({ equity, onAdd }: { readonly equity: Equity; readonly onAdd: () => void }) {
  const nothing: Outcome = { label: "", multiple: "0", probability: "0" };
  const { pays } = rowStanding(equity, nothing);
  return (
    <tr className={styles.reminder}>
      <th scope="row">{outcomeName(nothing)}</th>
      <td className={styles.multiple}>{say("panel.multiple", { number: "0" })}</td>
      <td className={styles.exit} />
      <td className={styles.chance}>{showPercent(0)}</td>
      <td className={styles.bar}>
        <Button kind="text" onClick={onAdd}>
          {say("odds.giveChance")}
        </Button>
      </td>
      <td className={styles.pays}>{pays}</td>
      <td className={styles.more}>
        <PaysMore equity={equity} outcome={nothing} />
      </td>
      <td className={styles.removal} />
    </tr>
  );
}

/** How often the grant's offer ends ahead. */
function Ahead({ equity, odds }: { readonly equity: Equity; readonly odds: Odds }) {
  const { mark } = equity.offer;
  if (equity.against === null) {
    return say("odds.nothingIn", { count: inHundred(chanceOfNothing(odds).toNumber()) });
  }
  if (equity.offer.worth.isUnknown) return null;
  const ahead = odds.filter((outcome) => (rowStanding(equity, outcome).ahead ?? 0) > 0);
  return (
    <>
      <Chip offerKey={mark.key} letter={mark.letter} />{" "}
      {say("odds.aheadIn", { count: knownAs(openLead(equity), inHundred(wholeOf(ahead).toNumber())) })}
    </>
  );
}

function nextMultiple(odds: Odds): string {
  const has = (multiple: string) => odds.some((each) => new Decimal(each.multiple).equals(multiple));
  return NEXT_MULTIPLES.find((multiple) => !has(multiple)) ?? "1000";
}
