/**
 * The inputs of the simulation, each in a field.
 */
import "#text/panel-sentences.ts";
import type { Simulation } from "#domain/simulation.ts";
import { showPercent } from "#format/show-percent.ts";
import { setAt } from "#state/actions/editing.ts";
import { useWorkspace } from "#state/use-workspace.ts";
import { say } from "#text/say.ts";
import { Button } from "#ui/button.tsx";
import { CountField } from "#views/panels/count-field.tsx";
import styles from "./runs.module.css";
import { ExitFields } from "./runs-exit-fields.tsx";
import { RateField } from "./runs-rate-field.tsx";
import type { Equity } from "./use-equity.ts";

const MOST_SEED = 4_294_967_295;

/** All fields. */
export function RunsFields({ equity }: { readonly equity: Equity }) {
  const { simulation, seed } = useWorkspace().assumptions;
  const set = (changes: Partial<Simulation>) =>
    setAt(["assumptions", "simulation"], { ...simulation, ...changes });
  const { staying } = simulation;
  return (
    <div className={styles.fields}>
      <ExitFields equity={equity} />
      <RateField
        label={say("runs.fields.leaving")}
        note={perYear(staying.monthlyLeaving)}
        value={staying.monthlyLeaving}
        onCommit={(monthlyLeaving) => set({ staying: { ...staying, monthlyLeaving } })}
      />
      <RateField
        label={say("runs.fields.layoff")}
        note={perYear(staying.monthlyLayoff)}
        value={staying.monthlyLayoff}
        onCommit={(monthlyLayoff) => set({ staying: { ...staying, monthlyLayoff } })}
      />
      <RateField
        label={say("runs.fields.attainment")}
        note={say("runs.fields.attainmentNote")}
        most="2"
        value={simulation.attainmentSpread}
        onCommit={(attainmentSpread) => set({ attainmentSpread })}
      />
      <div className={styles.seed}>
        <CountField
          label={say("runs.fields.seed")}
          note={say("runs.fields.seedNote")}
          value={seed}
          least={0}
          most={MOST_SEED}
          onCommit={(next) => setAt(["assumptions", "seed"], next)}
        />
        <Button onClick={() => setAt(["assumptions", "seed"], seed === MOST_SEED ? 0 : seed + 1)}>
          {say("runs.fields.anew")}
        </Button>
      </div>
    </div>
  );
}

function perYear(monthly: string): string {
  return say("runs.fields.perYear", { share: showPercent(1 - (1 - Number(monthly)) ** 12) });
}
