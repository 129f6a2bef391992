/**
 * Which offer, without a risk aversion: what is never best, what is dominated, and what one would regret.
 */
import { useId, useMemo } from "react";
import type { ChartTable } from "#charts/chart-table.ts";
import { CopyTable } from "#charts/copy-table.tsx";
import type { Choice, Choices, RegretOutcome } from "#engine/negotiation/choices.ts";
import { showMultiple } from "#format/show-count.ts";
import { showList } from "#format/show-list.ts";
import { showPercent } from "#format/show-percent.ts";
import { say } from "#text/say.ts";
import { classNames } from "#ui/class-names.ts";
import { outcomeName } from "#views/panels/outcome-name.ts";
import { frameWords } from "#views/parts/chart-words.ts";
import { OfferName } from "#views/parts/offer-name.tsx";
import {
  choiceRemarks,
  choicesNote,
  choicesTitle,
  letterOf,
  regretText,
  thoughtsNote,
} from "./choice-words.ts";
import styles from "./choices.module.css";
import { compared, withoutBase, withoutGrant } from "./compared.ts";
import { EnterBase } from "./unknown-part.tsx";
import type { Negotiation } from "./use-negotiation.ts";
import { WorkedFigure } from "./worked/worked-figure.tsx";

/** The offers that are shown, side by side. */
export function ChoicesPanel({ negotiation }: { readonly negotiation: Negotiation }) {
  const id = useId();
  const unknownIds = useMemo(() => withoutBase(negotiation), [negotiation]);
  const grantUnknownIds = useMemo(() => withoutGrant(negotiation), [negotiation]);
  const found = useMemo(() => compared(negotiation), [negotiation]);
  const isSingle = found.choices.length < 2;
  return (
    <section aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} className={styles.title}>
          {choicesTitle(negotiation, found)}
        </h2>
        {!isSingle && (
          <div className={styles.copy}>
            <CopyTable table={() => copyOf(negotiation, found)} words={frameWords} />
          </div>
        )}
      </div>
      <p className={styles.note}>{isSingle ? say("choice.singleNote") : choicesNote(negotiation, found)}</p>
      {found.thoughtIds.length > 0 && <p className={styles.note}>{thoughtsNote(negotiation, found)}</p>}
      {unknownIds.length > 0 && (
        <p className={styles.note}>
          {say("choice.unknownBase", {
            letters: showList(unknownIds.map((each) => letterOf(negotiation, each))),
          })}{" "}
          <EnterBase offerId={unknownIds[0] ?? ""} />
        </p>
      )}
      {grantUnknownIds.length > 0 && (
        <p className={styles.note}>
          {say("choice.unknownGrant", {
            letters: showList(grantUnknownIds.map((each) => letterOf(negotiation, each))),
          })}
        </p>
      )}
      {!isSingle && <RegretTable negotiation={negotiation} found={found} labelledBy={id} />}
    </section>
  );
}

type TableProps = {
  readonly negotiation: Negotiation;
  readonly found: Choices;
  readonly labelledBy: string;
};

function RegretTable({ negotiation, found, labelledBy }: TableProps) {
  return (
    <div className={styles.scroll}>
      <table className={styles.table} aria-labelledby={labelledBy}>
        <thead>
          <tr>
            <th scope="col">{say("choice.column.offer")}</th>
            {found.outcomes.map((outcome, at) => (
              // Outcomes may be alike; their place names them.
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              <th key={at} scope="col">
                {outcome.multiple === null ? say("choice.column.certain") : nameOf(outcome, outcome.multiple)}
                {outcome.multiple !== null && (
                  <span className={styles.under}>
                    {say("choice.column.odds", {
                      multiple: showMultiple(outcome.multiple),
                      chance: showPercent(outcome.probability),
                    })}
                  </span>
                )}
              </th>
            ))}
            <th scope="col">{say("choice.column.worst")}</th>
            <th scope="col">{say("choice.column.average")}</th>
          </tr>
        </thead>
        <tbody>
          {found.choices.map((one) => (
            <Row key={one.offerId} negotiation={negotiation} found={found} one={one} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row(props: { readonly negotiation: Negotiation; readonly found: Choices; readonly one: Choice }) {
  const { negotiation, found, one } = props;
  const mark = negotiation.marks.find(({ id }) => id === one.offerId);
  return (
    <tr data-offer={one.offerId}>
      <th scope="row">
        {mark === undefined ? null : <OfferName mark={mark} />}
        {choiceRemarks(negotiation, found, one).map((remark) => (
          <span key={remark} className={styles.remark}>
            {remark}
          </span>
        ))}
      </th>
      {one.regrets.map((regret, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the outcome's place names it
        <td key={at} className={classNames(regret === 0 && styles.best)}>
          <span className={styles.label} aria-hidden="true">
            {outcomeText(found.outcomes[at])}
          </span>
          <WorkedFigure
            topic={regret === 0 ? undefined : { of: "regret", offerId: one.offerId, at }}
            text={cellText(negotiation, regret)}
          />
        </td>
      ))}
      <td className={styles.total}>
        <span className={styles.label} aria-hidden="true">
          {say("choice.column.worst")}
        </span>
        <WorkedFigure
          topic={{ of: "regret", offerId: one.offerId, at: "worst" }}
          text={regretText(negotiation, one.worstRegret)}
        />
      </td>
      <td>
        <span className={styles.label} aria-hidden="true">
          {say("choice.column.average")}
        </span>
        <WorkedFigure
          topic={
            one.expectedRegret === null ? undefined : { of: "regret", offerId: one.offerId, at: "average" }
          }
          text={averageText(negotiation, one)}
        />
      </td>
    </tr>
  );
}

/** The outcome on one line: where the head of its column is not in sight, and in the copy. */
function outcomeText(outcome: RegretOutcome | undefined): string {
  if (outcome === undefined || outcome.multiple === null) return say("choice.column.certain");
  const { multiple, probability } = outcome;
  return say("choice.outcome", {
    name: nameOf(outcome, multiple),
    multiple: showMultiple(multiple),
    chance: showPercent(probability),
  });
}

function nameOf({ label }: RegretOutcome, multiple: number): string {
  return outcomeName({ label, multiple: String(multiple) });
}

function cellText(negotiation: Negotiation, regret: number): string {
  return regret === 0 ? say("choice.best") : regretText(negotiation, regret);
}

function averageText(negotiation: Negotiation, { expectedRegret }: Choice): string {
  return expectedRegret === null ? say("choice.unknown") : regretText(negotiation, expectedRegret);
}

function copyOf(negotiation: Negotiation, found: Choices): ChartTable {
  return {
    columns: [
      { label: say("choice.column.offer"), isText: true },
      ...found.outcomes.map((outcome) => ({ label: outcomeText(outcome) })),
      { label: say("choice.column.worst") },
      { label: say("choice.column.average") },
    ],
    rows: found.choices.map((one) => ({
      id: one.offerId,
      cells: [
        letterOf(negotiation, one.offerId),
        ...one.regrets.map((regret) => cellText(negotiation, regret)),
        regretText(negotiation, one.worstRegret),
        averageText(negotiation, one),
      ],
    })),
  };
}
