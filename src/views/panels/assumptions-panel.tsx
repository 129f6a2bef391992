/**
 * What the figures rest on besides the offers. None of it is a fact, and every one is the user's to change.
 */
import type { Outlook } from "#domain/outcomes.ts";
import { stakeForDoubling } from "#engine/outcomes/stake.ts";
import { showNumber } from "#format/show-count.ts";
import { showPercent } from "#format/show-percent.ts";
import { setAt } from "#state/actions/editing.ts";
import { say } from "#text/say.ts";
import { Button } from "#ui/button.tsx";
import { DraftField } from "#ui/draft-field.tsx";
import { MoneyField } from "#ui/money-field.tsx";
import { PercentField } from "#ui/percent-field.tsx";
import { numberReading } from "./assumption-reading.ts";
import { CountField } from "./count-field.tsx";
import { DilutionSection, ExitYearField, OutcomesSection } from "./outlook-fields.tsx";
import styles from "./panel.module.css";
import { usePanel } from "./panel-context.tsx";
import { PanelPlace } from "./panel-place.tsx";
import { TermHint } from "./term-hint.tsx";
import { useOffers } from "./use-offers.ts";

/** The workspace's assumptions, each in a field. */
export function AssumptionsPanel() {
  const { assumptions, currency } = useOffers().workspace;
  const { exitYear, futureDilution, outcomes } = assumptions;
  const outlook = { exitYear, futureDilution, outcomes };
  const change = (changes: Partial<Outlook>) => {
    for (const [key, value] of Object.entries(changes)) setAt(["assumptions", key], value);
  };
  return (
    <>
      <section className={`${styles.group} ${styles.two}`}>
        <p className={styles.note}>{say("compare.assumptions.note")}</p>
        <CountField
          label={say("field.horizonYears")}
          note={<TermHint term="horizon" />}
          value={assumptions.horizonYears}
          least={1}
          most={10}
          onCommit={(years) => setAt(["assumptions", "horizonYears"], years)}
        />
        <PanelPlace name="discountRate">
          <PercentField
            label={say("field.discountRate")}
            note={<TermHint term="discountRate" />}
            isPoint
            isRequired
            value={assumptions.discountRate}
            onCommit={(rate) => setAt(["assumptions", "discountRate"], rate)}
          />
        </PanelPlace>
        <PanelPlace name="liquidWealth">
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
        </PanelPlace>
        <PanelPlace name="riskAversion">
          <DraftField<string>
            label={say("field.riskAversion")}
            note={
              <>
                {say("panel.stake", {
                  share: showPercent(stakeForDoubling(Number(assumptions.riskAversion)), { most: 0 }),
                })}
                <div>
                  <TermHint term="riskAversion" />
                </div>
              </>
            }
            shown={showNumber(assumptions.riskAversion)}
            read={(text) => numberReading(text, "0", "10")}
            onCommit={(value) => setAt(["assumptions", "riskAversion"], value)}
          />
        </PanelPlace>
        <PanelPlace name="exitYear">
          <ExitYearField outlook={outlook} onChange={change} />
        </PanelPlace>
        <PanelPlace name="publicHaircut">
          <PercentField
            label={say("panel.haircut")}
            note={<TermHint term="publicHaircut" />}
            isPoint
            isRequired
            value={assumptions.publicEquityHaircut}
            onCommit={(rate) => setAt(["assumptions", "publicEquityHaircut"], rate)}
          />
        </PanelPlace>
      </section>
      <OwnOutlooks />
      <PanelPlace name="dilution" className={styles.place}>
        <DilutionSection outlook={outlook} onChange={change} />
      </PanelPlace>
      <PanelPlace name="outcomes" className={styles.place}>
        <OutcomesSection outlook={outlook} onChange={change} />
      </PanelPlace>
    </>
  );
}

/** Which offers do not follow what is set here, each a way to where its own is. */
function OwnOutlooks() {
  const { workspace, marks, hidden } = useOffers();
  const { open } = usePanel();
  const own = workspace.offers.filter(
    ({ outlook, companyFacts }) => outlook !== null && companyFacts.liquidity === "private",
  );
  if (own.length === 0) return null;
  return (
    <section className={styles.group}>
      <p className={styles.note}>{say("panel.ownOutlooks")}</p>
      <div className={styles.actions}>
        {own.map(({ id, company }) => {
          const letter = [...marks, ...hidden].find((mark) => mark.id === id)?.letter ?? "";
          return (
            <Button key={id} onClick={() => open({ kind: "company", offerId: id, at: "outlook" })}>
              {say("compare.offerNamed", { letter, company })}
            </Button>
          );
        })}
      </div>
    </section>
  );
}
