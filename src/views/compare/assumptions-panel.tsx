/**
 * What the figures rest on besides the offers. None of it is a fact, and every one is the user's to change.
 */

import { Decimal, sum } from "#domain/money.ts";
import type { Assumptions } from "#domain/workspace.ts";
import { stakeForDoubling } from "#engine/outcomes/stake.ts";
import { showMultiple } from "#format/show-count.ts";
import { showPercent } from "#format/show-percent.ts";
import { setAt } from "#state/actions/editing.ts";
import { useWorkspace } from "#state/use-workspace.ts";
import { say } from "#text/say.ts";
import { sayTerm } from "#text/say-term.ts";
import { Button } from "#ui/button.tsx";
import { DraftField } from "#ui/draft-field.tsx";
import { MoneyField } from "#ui/money-field.tsx";
import { PercentField } from "#ui/percent-field.tsx";
import { Term } from "#ui/term.tsx";
import { multipleReading, numberReading, outcomesReading } from "./assumption-reading.ts";
import { CountField } from "./count-field.tsx";
import styles from "./panel.module.css";
import { TermHint } from "./term-hint.tsx";

/** The workspace's assumptions, each in a field. */
export function AssumptionsPanel() {
  const { assumptions, currency } = useWorkspace();
  return (
    <>
      <section className={`${styles.group} ${styles.two}`}>
        <p className={styles.note}>{say("compare.assumptions.note")}</p>
        <CountField
          label={say("field.horizonYears")}
          value={assumptions.horizonYears}
          least={1}
          most={10}
          onCommit={(years) => setAt(["assumptions", "horizonYears"], years)}
        />
        <PercentField
          label={say("field.discountRate")}
          note={<TermHint term="discountRate" />}
          isPoint
          isRequired
          value={assumptions.discountRate}
          onCommit={(rate) => setAt(["assumptions", "discountRate"], rate)}
        />
        <MoneyField
          label={say("field.liquidWealth")}
          note={<TermHint term="liquidWealth" />}
          isPoint
          isRequired
          isOnce
          value={assumptions.liquidWealth}
          currency={currency}
          onCommit={(wealth) => setAt(["assumptions", "liquidWealth"], wealth)}
        />
        <DraftField<string>
          label={say("field.riskAversion")}
          note={
            <>
              {say("panel.stake", {
                share: showPercent(stakeForDoubling(Number(assumptions.riskAversion)), { most: 0 }),
              })}{" "}
              <TermHint term="riskAversion" />
            </>
          }
          shown={assumptions.riskAversion}
          read={(text) => numberReading(text, "0", "10")}
          onCommit={(value) => setAt(["assumptions", "riskAversion"], value)}
        />
        <CountField
          label={say("field.exitYear")}
          value={assumptions.exitYear}
          least={1}
          most={15}
          onCommit={(year) => setAt(["assumptions", "exitYear"], year)}
        />
        <PercentField
          label={say("panel.haircut")}
          note={<TermHint term="publicHaircut" />}
          isPoint
          isRequired
          value={assumptions.publicEquityHaircut}
          onCommit={(rate) => setAt(["assumptions", "publicEquityHaircut"], rate)}
        />
      </section>
      <DilutionSection assumptions={assumptions} />
      <OutcomesSection assumptions={assumptions} />
    </>
  );
}

function DilutionSection({ assumptions }: { readonly assumptions: Assumptions }) {
  const at = ["assumptions", "futureDilution"];
  const rounds = assumptions.futureDilution;
  return (
    <section className={styles.group}>
      <h3 className={styles.title}>
        <Term explanation={sayTerm("dilution").explanation}>{say("field.futureDilution")}</Term>
      </h3>
      {rounds.map((rate, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rounds are known by their order
        <div key={index} className={styles.line}>
          <PercentField
            label={say("panel.round", { number: String(index + 1) })}
            isPoint
            isRequired
            value={rate}
            onCommit={(value) => setAt([...at, index], value)}
          />
          <span />
          <Button
            kind="quiet"
            aria-label={say("panel.removeRound", { number: String(index + 1) })}
            onClick={() =>
              setAt(
                at,
                rounds.filter((_, each) => each !== index),
              )
            }
          >
            {say("panel.remove")}
          </Button>
        </div>
      ))}
      <div className={styles.actions}>
        <Button onClick={() => setAt(at, [...rounds, "0.1"])}>{say("panel.addRound")}</Button>
      </div>
    </section>
  );
}

function OutcomesSection({ assumptions }: { readonly assumptions: Assumptions }) {
  const at = ["assumptions", "outcomes"];
  const { outcomes } = assumptions;
  const whole = sum(outcomes.map(({ probability }) => new Decimal(probability)));
  return (
    <section className={styles.group}>
      <h3 className={styles.title}>
        <Term explanation={sayTerm("outcomes").explanation}>{say("field.outcomes")}</Term>
      </h3>
      <p className={styles.note}>{say("panel.outcomesNote")}</p>
      <DraftField
        label={say("panel.outcomesField")}
        inputMode="text"
        shown={outcomes
          .map(({ multiple, probability }) =>
            say("panel.outcomeWritten", {
              multiple: showMultiple(multiple),
              chance: showPercent(probability),
            }),
          )
          .join("; ")}
        editable={outcomes
          .map(({ multiple, probability }) =>
            say("panel.outcomeWritten", {
              multiple: `${multiple}×`,
              chance: `${new Decimal(probability).times(100).toFixed()} %`,
            }),
          )
          .join("; ")}
        read={(text) => outcomesReading(text, outcomes)}
        note={say("field.addsUpTo", { sum: showPercent(whole) })}
        onCommit={(value) => setAt(at, value)}
      />
      {outcomes.map((outcome, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: outcomes are known by their order
        <div key={index} className={styles.line}>
          <DraftField<string>
            label={outcome.label === "" ? say("field.outcomeMultiple") : outcome.label}
            shown={showMultiple(outcome.multiple)}
            editable={`${outcome.multiple}×`}
            read={multipleReading}
            onCommit={(multiple) => setAt([...at, index, "multiple"], multiple)}
          />
          <span>{showPercent(outcome.probability)}</span>
        </div>
      ))}
    </section>
  );
}
