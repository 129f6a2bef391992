/**
 * The ladder: walk-away, offer, landing, target and anchor of the package and of each part, with the reasons, the
 * advice that follows, and what the figures rest on. All of it is private.
 */
import { useMemo, useState } from "react";
import type { ChartTable } from "#charts/chart-table.ts";
import { LadderChart } from "#charts/ladder-chart.tsx";
import type { LadderRow, RungName } from "#charts/ladder-series.ts";
import { say } from "#text/say.ts";
import { Button } from "#ui/button.tsx";
import { frameWords } from "#views/parts/chart-words.ts";
import { ComparableForm } from "./comparable-form.tsx";
import { ComparablesList } from "./comparables-list.tsx";
import { LadderAdvice } from "./ladder-advice.tsx";
import { PackageReasons, PartReasons } from "./ladder-reasons.tsx";
import { ladderRows, PACKAGE_ROW } from "./ladder-rows.ts";
import { titleOf } from "./ladder-title.ts";
import type { Negotiation } from "./use-negotiation.ts";

const KEY = {
  offer: say("ladder.key.offer"),
  private: say("ladder.key.private"),
  landing: say("ladder.key.landing"),
  ask: say("ladder.key.ask"),
  figure: say("ladder.key.figure"),
  case: say("ladder.key.case"),
  range: say("ladder.key.range"),
  limit: say("ladder.key.limit"),
  free: say("ladder.key.free"),
};

/** The chart with its reasons, the advice, the comparables. */
export function LadderPanel({ negotiation }: { readonly negotiation: Negotiation }) {
  const [isAdding, setAdding] = useState(false);
  const rows = useMemo(() => ladderRows(negotiation), [negotiation]);
  const beside = useMemo(
    () => ({
      [PACKAGE_ROW]: <PackageReasons negotiation={negotiation} />,
      ...Object.fromEntries(
        negotiation.ladder.rungs.map((rungs) => [
          rungs.part,
          <PartReasons key={rungs.part} negotiation={negotiation} rungs={rungs} />,
        ]),
      ),
    }),
    [negotiation],
  );
  return (
    <section>
      <LadderChart
        frame={{ title: titleOf(negotiation), caption: say("ladder.caption"), words: frameWords }}
        offerKey={negotiation.mark.key}
        rows={rows}
        beside={beside}
        words={KEY}
        table={() => tableOf(rows)}
        more={
          <Button kind="text" aria-expanded={isAdding} onClick={() => setAdding(!isAdding)}>
            {say("ladder.addComparable")}
          </Button>
        }
      />
      {isAdding && (
        <ComparableForm
          key={negotiation.offer.id}
          negotiation={negotiation}
          onDone={() => setAdding(false)}
        />
      )}
      <LadderAdvice negotiation={negotiation} />
      <ComparablesList negotiation={negotiation} onAdd={() => setAdding(true)} />
    </section>
  );
}

const COLUMNS: readonly RungName[] = ["walkAway", "offer", "landing", "target", "anchor"];

function tableOf(rows: readonly LadderRow[]): ChartTable {
  return {
    columns: [
      { label: say("ladder.column.part"), isText: true },
      ...COLUMNS.map((name) => ({ label: say(`ladder.rung.${name}`) })),
      { label: say("ladder.column.limits"), isText: true, isLong: true },
    ],
    rows: rows.map(({ id, name, unit, rungs, limits }) => ({
      id,
      cells: [
        say("ladder.column.partOf", { name, unit }),
        ...COLUMNS.map(
          (column) => rungs.find((rung) => rung.name === column)?.figure ?? say("ladder.column.none"),
        ),
        limits.map(({ label }) => label).join("; "),
      ],
    })),
  };
}
