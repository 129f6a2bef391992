/**
 * How the simulation gets a company to its exit: fields for its own way, or for that of all companies.
 */
import type { ReactNode } from "react";
import type { OwnOutlook } from "#domain/outcomes.ts";
import type { ExitModel, ExitValue } from "#domain/simulation.ts";
import { exitModelOf } from "#engine/simulation/offer-model.ts";
import { showNumber } from "#format/show-count.ts";
import { setAt } from "#state/actions/editing.ts";
import { useWorkspace } from "#state/use-workspace.ts";
import { say } from "#text/say.ts";
import { DraftField } from "#ui/draft-field.tsx";
import { SegmentedControl } from "#ui/segmented-control.tsx";
import { numberReading } from "#views/panels/assumption-reading.ts";
import { changeOutlook, ownOutlook, setOwnOutlook } from "#views/panels/outlook-edit.ts";
import { ExitYearField } from "#views/panels/outlook-fields.tsx";
import styles from "./runs.module.css";
import { RateField } from "./runs-rate-field.tsx";
import type { Equity } from "./use-equity.ts";

/** Where lognormal exits begin: an assumption of ours, at a late-stage volatility. */
const FIRST_LOGNORMAL: ExitValue = {
  kind: "lognormal",
  growth: "0.08",
  volatility: "0.6",
  failureProbability: "0.2",
};
const FIRST_OUTCOMES: ExitValue = { kind: "outcomes", spread: "0.35" };

/** How the company gets to its exit, and whose that is. */
export function ExitFields({ equity }: { readonly equity: Equity }) {
  const workspace = useWorkspace();
  const offer = workspace.offers.find(({ id }) => id === equity.offer.id) ?? equity.offer.offer;
  const exit = exitModelOf(workspace, offer);
  const isOwn = offer.outlook !== null && offer.outlook.exit !== null;
  const setOwn = (own: ExitModel | null) => {
    const shared = ownOutlook(workspace);
    const next = { ...(offer.outlook ?? shared), exit: own };
    // What is again as for all companies follows them again.
    setOwnOutlook(workspace, offer, isSameOutlook(next, shared) ? null : next);
  };
  const set = (changes: Partial<ExitModel>) => {
    const next = { ...exit, ...changes };
    if (isOwn) setOwn(next);
    else setAt(["assumptions", "simulation", "exit"], next);
  };
  return (
    <>
      <Choice label={say("runs.fields.whose")}>
        <SegmentedControl
          label={say("runs.fields.whose")}
          value={isOwn ? "own" : "shared"}
          options={[
            { value: "shared", label: say("runs.fields.whose.shared") },
            { value: "own", label: say("runs.fields.whose.own", { company: offer.company }) },
          ]}
          onChange={(whose) => setOwn(whose === "own" ? exit : null)}
        />
      </Choice>
      <Choice label={say("runs.fields.kind")}>
        <SegmentedControl
          label={say("runs.fields.kind")}
          value={exit.exitValue.kind}
          options={(["outcomes", "lognormal"] as const).map((value) => ({
            value,
            label: say(`runs.fields.kind.${value}`),
          }))}
          onChange={(kind) => set({ exitValue: kind === "outcomes" ? FIRST_OUTCOMES : FIRST_LOGNORMAL })}
        />
      </Choice>
      <ValueFields value={exit.exitValue} onChange={(exitValue) => set({ exitValue })} />
      <ExitYearField
        outlook={offer.outlook ?? workspace.assumptions}
        onChange={(changes) => changeOutlook(workspace, offer, changes)}
      />
      <RateField
        label={say("runs.fields.exitSpread")}
        note={say("runs.fields.exitSpreadNote")}
        most="1.5"
        value={exit.exitYearSpread}
        onCommit={(exitYearSpread) => set({ exitYearSpread })}
      />
      <DraftField<string>
        label={say("runs.fields.between")}
        shown={showNumber(exit.yearsBetweenRounds)}
        read={(text) => numberReading(text, "0.5", "100")}
        onCommit={(yearsBetweenRounds) => set({ yearsBetweenRounds })}
      />
      <RateField
        label={say("runs.fields.dilution")}
        note={say("runs.fields.dilutionNote")}
        most="0.99"
        value={exit.dilutionPerRound}
        onCommit={(dilutionPerRound) => set({ dilutionPerRound })}
      />
    </>
  );
}

function isSameOutlook(one: OwnOutlook, other: OwnOutlook): boolean {
  const parts = ({ exitYear, futureDilution, outcomes, exit }: OwnOutlook) =>
    JSON.stringify([
      exitYear,
      futureDilution,
      outcomes.map(({ label, multiple, probability }) => [label, multiple, probability]),
      exit,
    ]);
  return parts(one) === parts(other);
}

/** What the kind of exit value needs. */
function ValueFields(props: { readonly value: ExitValue; readonly onChange: (value: ExitValue) => void }) {
  const { value, onChange } = props;
  if (value.kind === "outcomes") {
    return (
      <RateField
        label={say("runs.fields.spread")}
        note={say("runs.fields.spreadNote")}
        most="2"
        value={value.spread}
        onCommit={(spread) => onChange({ ...value, spread })}
      />
    );
  }
  return (
    <>
      <RateField
        label={say("runs.fields.growth")}
        note={say("runs.fields.growthNote")}
        least="-0.9"
        most="3"
        value={value.growth}
        onCommit={(growth) => onChange({ ...value, growth })}
      />
      <RateField
        label={say("runs.fields.volatility")}
        note={say("runs.fields.volatilityNote")}
        least="0.01"
        most="3"
        value={value.volatility}
        onCommit={(volatility) => onChange({ ...value, volatility })}
      />
      <RateField
        label={say("runs.fields.failure")}
        value={value.failureProbability}
        onCommit={(failureProbability) => onChange({ ...value, failureProbability })}
      />
    </>
  );
}

function Choice({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className={styles.choice}>
      <span aria-hidden="true">{label}</span>
      {children}
    </div>
  );
}
