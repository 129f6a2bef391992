/**
 * What a company could turn into: when, how much smaller one's part is by then, and at which value.
 * The same fields for the workspace's assumptions and for a company's own.
 */
import { useState } from "react";
import { Decimal, ONE, sum } from "#domain/money.ts";
import type { Outlook } from "#domain/outcomes.ts";
import { showPercent } from "#format/show-percent.ts";
import { say } from "#text/say.ts";
import { sayTerm } from "#text/say-term.ts";
import { Button } from "#ui/button.tsx";
import { DraftField } from "#ui/draft-field.tsx";
import { PercentField } from "#ui/percent-field.tsx";
import { Term } from "#ui/term.tsx";
import { multipleReading, multipleText, outcomesReading, outcomeText } from "./assumption-reading.ts";
import { CountField } from "./count-field.tsx";
import { outcomeName } from "./outcome-name.ts";
import styles from "./panel.module.css";
import { JustAdded } from "./panel-place.tsx";
import { RoundPresets } from "./round-presets.tsx";
import { TermHint } from "./term-hint.tsx";

type OutlookProps = {
  readonly outlook: Outlook;
  readonly onChange: (changes: Partial<Outlook>) => void;
};

/** All three. */
export function OutlookFields({ outlook, onChange }: OutlookProps) {
  return (
    <>
      <ExitYearField outlook={outlook} onChange={onChange} />
      <DilutionSection outlook={outlook} onChange={onChange} />
      <OutcomesSection outlook={outlook} onChange={onChange} />
    </>
  );
}

/** The year of the exit. */
export function ExitYearField({ outlook, onChange }: OutlookProps) {
  return (
    <CountField
      label={say("field.exitYear")}
      note={<TermHint term="exitYear" />}
      value={outlook.exitYear}
      least={1}
      most={15}
      onCommit={(exitYear) => onChange({ exitYear })}
    />
  );
}

/** Future rounds; one that is added counts once its rate is typed. */
export function DilutionSection({ outlook, onChange }: OutlookProps) {
  const rounds = outlook.futureDilution;
  const [isAdding, setAdding] = useState(false);
  const lines: readonly (string | null)[] = isAdding ? [...rounds, null] : rounds;
  const set = (futureDilution: readonly string[]) => onChange({ futureDilution: [...futureDilution] });
  return (
    <section className={styles.group}>
      <h3 className={styles.title}>
        <Term explanation={sayTerm("dilution").explanation}>{say("field.futureDilution")}</Term>
      </h3>
      {lines.map((rate, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rounds are known by their order
        <JustAdded key={index} isNew={rate === null} className={styles.line}>
          <PercentField
            label={say("panel.round", { number: String(index + 1) })}
            isPoint
            isRequired
            value={rate}
            onCommit={(value) => {
              if (typeof value !== "string") return;
              if (rate === null) setAdding(false);
              set(rounds.toSpliced(index, 1, value));
            }}
          />
          <span />
          <Button
            kind="quiet"
            aria-label={say("panel.removeRound", { number: String(index + 1) })}
            onClick={() => (rate === null ? setAdding(false) : set(rounds.toSpliced(index, 1)))}
          >
            {say("panel.remove")}
          </Button>
        </JustAdded>
      ))}
      {!isAdding && (
        <div className={styles.actions}>
          <Button onClick={() => setAdding(true)}>{say("panel.addRound")}</Button>
        </div>
      )}
      {rounds.length > 1 && (
        <p className={styles.note}>
          {say("panel.roundsTotal", { total: showPercent(totalDilution(rounds)) })}
        </p>
      )}
      {rounds.length < MOST_ROUNDS && <RoundPresets onAdd={(rate) => set([...rounds, rate])} />}
    </section>
  );
}

/** As many as a company's rounds can be entered. */
const MOST_ROUNDS = 20;

/** What all rounds take together, one after the other. */
function totalDilution(rounds: readonly string[]): Decimal {
  return ONE.minus(rounds.reduce((kept, rate) => kept.times(ONE.minus(rate)), ONE));
}

/** Multiples of today's valuation with their chances: as one text, and each multiple in a field. */
export function OutcomesSection({ outlook, onChange }: OutlookProps) {
  const { outcomes } = outlook;
  const whole = sum(outcomes.map(({ probability }) => new Decimal(probability)));
  const text = outcomes.map(outcomeText).join("; ");
  return (
    <section className={styles.group}>
      <h3 className={styles.title}>
        <Term explanation={sayTerm("outcomes").explanation}>{say("field.outcomes")}</Term>
      </h3>
      <p className={styles.note}>{say("panel.outcomesNote")}</p>
      <DraftField
        label={say("panel.outcomesField")}
        inputMode="text"
        shown={text}
        read={(typed) => outcomesReading(typed, outcomes)}
        note={say("field.addsUpTo", { sum: showPercent(whole) })}
        onCommit={(next) => onChange({ outcomes: [...next] })}
      />
      {outcomes.map((outcome, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: outcomes are known by their order
        <div key={index} className={styles.line}>
          <DraftField<string>
            label={outcomeName(outcome)}
            shown={multipleText(outcome.multiple)}
            read={(typed) => multipleReading(typed)}
            onCommit={(multiple) => onChange({ outcomes: outcomes.with(index, { ...outcome, multiple }) })}
          />
          <span>{showPercent(outcome.probability)}</span>
        </div>
      ))}
    </section>
  );
}
