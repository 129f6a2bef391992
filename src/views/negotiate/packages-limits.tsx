/** What packages have to stay inside, each to be changed in place: the caps, the threshold, how a total is counted. */
import type { ReactNode } from "react";
import { type Caps, SIGN_ON_OF_BASE } from "#engine/negotiation/caps.ts";
import { chosenThreshold, reportedThresholds } from "#engine/negotiation/counted-total.ts";
import { showNumber } from "#format/show-count.ts";
import { showMoney } from "#format/show-money.ts";
import { showOwnership, showPercent } from "#format/show-percent.ts";
import { chooseApprovalThreshold } from "#state/actions/documents.ts";
import { setAt } from "#state/actions/editing.ts";
import { say } from "#text/say.ts";
import { Button } from "#ui/button.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import { DraftField } from "#ui/draft-field.tsx";
import { MoneyField } from "#ui/money-field.tsx";
import { OwnershipField } from "#ui/ownership-field.tsx";
import { PercentField } from "#ui/percent-field.tsx";
import { numberReading } from "#views/panels/assumption-reading.ts";
import { Sentence } from "#views/parts/sentence.tsx";
import { slipIn } from "#views/parts/slip.ts";
import styles from "./packages.module.css";
import type { Negotiation } from "./use-negotiation.ts";

const PLACE = ["negotiation", "approval"];

/** The fields. */
export function PackagesLimits({
  negotiation,
  caps,
}: {
  readonly negotiation: Negotiation;
  readonly caps: Caps;
}) {
  const { workspace, model } = negotiation;
  const { currency } = workspace;
  const own = workspace.negotiation;
  const cap = (part: keyof Caps) => ({
    value: own.caps[part],
    note: capNote(negotiation, caps, part),
    onCommit: (value: unknown) => {
      if (value === null || typeof value === "string") setAt(["negotiation", "caps", part], value);
    },
  });
  return (
    <div className={styles.limits}>
      <Disclosure summary={say("package.limits")} isOpenAtFirst>
        <div className={styles.fields}>
          <MoneyField
            label={say("package.cap.baseSalary")}
            isPoint
            currency={currency}
            question={slipIn("baseSalary", currency)}
            {...cap("baseSalary")}
          />
          <MoneyField
            label={say("package.cap.signOnBonus")}
            isPoint
            isOnce
            currency={currency}
            question={slipIn("signOnBonus", currency)}
            {...cap("signOnBonus")}
          />
          {model.hasOwnership && (
            <OwnershipField label={say("package.cap.ownership")} {...cap("ownership")} />
          )}
          <MoneyField
            label={say("package.threshold")}
            isPoint
            currency={currency}
            question={slipIn("baseSalary", currency)}
            value={own.approval.threshold}
            note={<ThresholdNote negotiation={negotiation} />}
            onCommit={(threshold) => {
              if (threshold === null || typeof threshold === "string")
                setAt([...PLACE, "threshold"], threshold);
            }}
          />
          <PercentField
            label={say("package.basis")}
            isPoint
            isRequired
            least="0"
            most="1"
            note={say("package.basis.note")}
            value={own.approval.equityBasis}
            onCommit={(basis) => typeof basis === "string" && setAt([...PLACE, "equityBasis"], basis)}
          />
          <DraftField<string>
            label={say("package.years")}
            note={say("package.years.note")}
            shown={showNumber(own.approval.countYears)}
            read={(text) => numberReading(text, "1", "10")}
            onCommit={(years) => setAt([...PLACE, "countYears"], years)}
          />
        </div>
      </Disclosure>
    </div>
  );
}

function capNote({ workspace }: Negotiation, caps: Caps, part: keyof Caps): string {
  const { most, rule } = caps[part];
  const { baseRaise, onTop } = workspace.negotiation;
  const amount = part === "ownership" ? showOwnership(most) : showMoney(most, workspace.currency);
  switch (rule) {
    case "own":
      return say("package.cap.own");
    case "raiseWithWrittenOffer":
      return say("package.rule.raiseWithWrittenOffer", {
        amount,
        share: showPercent(baseRaise.withWrittenOffer),
      });
    case "raiseWithout":
      return say("package.rule.raiseWithout", { amount, share: showPercent(baseRaise.without) });
    case "onTop":
      return say("package.rule.onTop", { amount, share: showPercent(onTop) });
    case "partOfBase":
      return say("package.rule.partOfBase", { amount, share: showPercent(SIGN_ON_OF_BASE) });
    case "highestComparable":
      return say("package.rule.highestComparable", { amount });
  }
}

function ThresholdNote({ negotiation }: { readonly negotiation: Negotiation }) {
  const { workspace, count } = negotiation;
  if (workspace.negotiation.approval.threshold !== null) return say("package.threshold.own");
  const evidence = <a href="#/evidence">{say("package.threshold.evidence")}</a>;
  const chosen = chosenThreshold(workspace);
  if (chosen === null) return <Reported negotiation={negotiation} evidence={evidence} />;
  const { document, fact } = chosen;
  if (count.threshold === null) {
    return (
      <Sentence code="package.threshold.other" slots={{ evidence, company: fact.company ?? fact.unit }} />
    );
  }
  return (
    <Sentence
      code="package.threshold.fact"
      slots={{
        amount: <b>{showMoney(count.threshold, workspace.currency)}</b>,
        title: document.title,
        locator: fact.citation.locator,
        evidence,
      }}
    />
  );
}

/** Thresholds that documents report of this company are offered where they are needed, and taken by the person. */
function Reported({ negotiation, evidence }: { negotiation: Negotiation; evidence: ReactNode }) {
  const { workspace, offer } = negotiation;
  const found = reportedThresholds(workspace, offer.id);
  if (found.length === 0) return <Sentence code="package.threshold.none" slots={{ evidence }} />;
  return (
    <>
      {found.map(({ document, fact, figure }) => {
        const amount = showMoney(figure, workspace.currency);
        return (
          <span key={fact.id} className={styles.reported}>
            {say("package.threshold.reported", { title: document.title, amount })}{" "}
            <Button kind="text" onClick={() => chooseApprovalThreshold(fact.id)}>
              {say("package.threshold.use", { amount })}
            </Button>
          </span>
        );
      })}
    </>
  );
}
