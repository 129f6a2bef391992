/**
 * What each run draws, in words, and a field for every input of it.
 */
import { memo } from "react";
import type { ExitValue } from "#domain/simulation.ts";
import { exitYears, stayChances } from "#engine/simulation/draws.ts";
import { exitModelOf } from "#engine/simulation/offer-model.ts";
import { showNumber } from "#format/show-count.ts";
import { showYears } from "#format/show-duration.ts";
import { showPercent } from "#format/show-percent.ts";
import { say } from "#text/say.ts";
import { Disclosure } from "#ui/disclosure.tsx";
import styles from "./runs.module.css";
import { RunsFields } from "./runs-fields.tsx";
import type { Equity } from "./use-equity.ts";

/** The words, and behind a line the fields. */
export const RunsDraws = memo(function RunsDraws({ equity }: { readonly equity: Equity }) {
  return (
    <div>
      <h3 className={styles.title}>{say("runs.draws.title")}</h3>
      <ul className={styles.list}>
        {drawLines(equity).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className={styles.note}>{say("runs.draws.assumed")}</p>
      <Disclosure isLazy summary={say("runs.fields")}>
        <RunsFields equity={equity} />
      </Disclosure>
    </div>
  );
});

function drawLines({ workspace, offer }: Equity): readonly string[] {
  const { simulation, horizonYears } = workspace.assumptions;
  const exit = exitModelOf(workspace, offer.offer);
  const { exitYear } = offer.terms.outlook;
  const spread = Number(exit.exitYearSpread);
  const year = (part: number) => showNumber(exitYears(exitYear, spread, part), { most: 1 });
  const { monthlyLeaving, monthlyLayoff } = simulation.staying;
  const { logStay } = stayChances(Number(monthlyLeaving), Number(monthlyLayoff));
  return [
    valueLine(exit.exitValue),
    say("runs.draws.exit", { median: year(0.5), low: year(0.1), high: year(0.9) }),
    say("runs.draws.rounds", {
      years: showNumber(exit.yearsBetweenRounds),
      dilution: showPercent(exit.dilutionPerRound),
    }),
    say("runs.draws.staying", {
      leave: showNumber(-Math.expm1(12 * logStay) * 10, { most: 1 }),
      stay: showPercent(Math.exp(horizonYears * 12 * logStay), { most: 0 }),
      horizon: showYears(horizonYears),
    }),
    say("runs.draws.bonus", { spread: showPercent(simulation.attainmentSpread) }),
  ];
}

function valueLine(exitValue: ExitValue): string {
  if (exitValue.kind === "outcomes") {
    return say("runs.draws.outcomes", { spread: showPercent(exitValue.spread) });
  }
  return say("runs.draws.lognormal", {
    failure: showPercent(exitValue.failureProbability),
    growth: showPercent(exitValue.growth),
    volatility: showPercent(exitValue.volatility),
  });
}
