/**
 * The simulation: what the offers could have paid by each year, run by run, in the outcomes worker.
 */
import { useMemo } from "react";
import { showCount } from "#format/show-count.ts";
import { showPercent } from "#format/show-percent.ts";
import { useOutcomesWork } from "#state/use-outcomes-work.ts";
import { say } from "#text/say.ts";
import { Button } from "#ui/button.tsx";
import type { Equity } from "./use-equity.ts";

const RUNS = 65_536;

/** The panel. */
export function RunsPanel({ equity }: { readonly equity: Equity }) {
  const { workspace, offer, against, sides } = equity;
  const [offerId, againstId] = [offer.id, against?.id ?? null];
  const input = useMemo(() => {
    const offers = sides.map((side) => side.offer);
    return { workspace: { ...workspace, documents: [], offers }, offerId, againstId, runs: RUNS };
  }, [workspace, sides, offerId, againstId]);
  const { stage, done, cancel } = useOutcomesWork("simulate", input);
  return (
    <section>
      <h2>{say("runs.title", { count: showCount(RUNS) })}</h2>
      {stage === "working" && (
        <p>
          {say("runs.working", { percent: showPercent(done, { most: 0 }) })}{" "}
          <Button onClick={cancel}>{say("runs.cancel")}</Button>
        </p>
      )}
    </section>
  );
}
