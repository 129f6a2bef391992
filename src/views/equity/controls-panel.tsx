/**
 * The row under the sentence: what the page looks at, and what it rests on, each edited where it stands.
 */
import type { ReactNode } from "react";
import type { Outlook } from "#domain/outcomes.ts";
import { showNumber } from "#format/show-count.ts";
import { showPercent } from "#format/show-percent.ts";
import { chooseEquity } from "#state/actions/choices.ts";
import { useWorkspace } from "#state/use-workspace.ts";
import { nameAfterLetter } from "#text/name-after-letter.ts";
import { say } from "#text/say.ts";
import { Button } from "#ui/button.tsx";
import { DraftField } from "#ui/draft-field.tsx";
import { MoneyField } from "#ui/money-field.tsx";
import { SelectField } from "#ui/select-field.tsx";
import { numberReading } from "#views/panels/assumption-reading.ts";
import { changeOutlook } from "#views/panels/outlook-edit.ts";
import { usePanel } from "#views/panels/panel-context.tsx";
import { useEdit } from "#views/panels/use-edit.ts";
import styles from "./controls.module.css";
import { grantText } from "./grant-text.ts";
import { OptionsControl } from "./options-control.tsx";
import type { Equity } from "./use-equity.ts";

/** The row. */
export function ControlsPanel({ equity }: { readonly equity: Equity }) {
  const { offer, against, choosable, marks, stated } = equity;
  const others = marks.filter(({ id }) => id !== offer.id);
  return (
    <section className={styles.bar} aria-label={say("controls.label")}>
      <OptionsControl equity={equity} />
      <Item label={say("controls.grant")}>
        <SelectField
          look="inline"
          label={say("controls.grantField")}
          value={offer.id}
          options={choosable.map((mark) => ({ value: mark.id, label: grantText(stated, mark) }))}
          onChange={(offerId) => chooseEquity({ offerId })}
        />
      </Item>
      {against !== null && (
        <Item label={say("controls.against")}>
          <SelectField
            look="inline"
            label={say("controls.againstField")}
            value={against.id}
            options={others.map(({ id, letter, name }) => ({
              value: id,
              label: say("controls.againstOf", { offer: letter, name: nameAfterLetter(name) }),
            }))}
            onChange={(againstId) => chooseEquity({ againstId })}
          />
        </Item>
      )}
      <OutlookItems equity={equity} />
      <PersonItems />
    </section>
  );
}

/** A word with what it names: the word is seen, the field says its own. */
function Item({
  label,
  width,
  children,
}: {
  readonly label: string;
  readonly width?: string;
  readonly children: ReactNode;
}) {
  return (
    <div className={styles.item}>
      <span className={styles.label} aria-hidden="true">
        {label}
      </span>
      <div className={styles.value} style={width === undefined ? undefined : { width }}>
        {children}
      </div>
    </div>
  );
}

/** Of the grant's company: how much future rounds take, and when it exits. */
function OutlookItems({ equity }: { readonly equity: Equity }) {
  const workspace = useWorkspace();
  const { open } = usePanel();
  const offer = workspace.offers.find(({ id }) => id === equity.offer.id) ?? equity.offer.offer;
  const isOwn = offer.outlook !== null;
  const outlook: Outlook = offer.outlook ?? workspace.assumptions;
  const kept = outlook.futureDilution.reduce((part, rate) => part * (1 - Number(rate)), 1);
  const total = showPercent(1 - kept);
  return (
    <>
      <Item label={say("controls.dilution")}>
        <Button
          kind="text"
          aria-label={say("controls.dilutionButton", { total })}
          onClick={() =>
            open(isOwn ? { kind: "company", offerId: offer.id, at: "outlook" } : { kind: "assumptions" })
          }
        >
          {total}
        </Button>
      </Item>
      <Item label={say("controls.exitYear")} width="3ch">
        <DraftField<string>
          variant="cell"
          label={say("field.exitYear")}
          inputMode="numeric"
          shown={String(outlook.exitYear)}
          read={(text) => numberReading(text, "1", "15", "whole")}
          onCommit={(year) => changeOutlook(workspace, offer, { exitYear: Number(year) })}
        />
      </Item>
    </>
  );
}

/** Of the person who decides: how careful, and with how much behind them. */
function PersonItems() {
  const { assumptions, currency } = useWorkspace();
  const aversion = useEdit<string>(["assumptions", "riskAversion"]);
  const wealth = useEdit<string>(["assumptions", "liquidWealth"]);
  const ifFigure = (use: (value: string) => void) => (value: unknown) => {
    if (typeof value === "string") use(value);
  };
  return (
    <>
      <Item label={say("controls.riskAversion")} width="3.5ch">
        <DraftField<string>
          variant="cell"
          label={say("field.riskAversion")}
          shown={showNumber(assumptions.riskAversion)}
          read={(text) => numberReading(text, "0", "10")}
          {...aversion}
        />
      </Item>
      <Item label={say("controls.savings")} width="9.5ch">
        <MoneyField
          variant="cell"
          label={say("field.liquidWealth")}
          isPoint
          isRequired
          isOnce
          value={assumptions.liquidWealth}
          currency={currency}
          onDraft={ifFigure(wealth.onDraft)}
          onCommit={ifFigure(wealth.onCommit)}
          onRevert={wealth.onRevert}
        />
      </Item>
    </>
  );
}
