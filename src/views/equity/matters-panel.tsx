/**
 * What matters: by how much each uncertain input moves the comparison, and at which value it turns.
 */
import { useCallback, useMemo, useState } from "react";
import { TornadoChart } from "#charts/tornado-chart.tsx";
import { showMoneyChange } from "#format/show-money.ts";
import { showPercent } from "#format/show-percent.ts";
import { useOutcomesWork } from "#state/use-outcomes-work.ts";
import { say } from "#text/say.ts";
import { Button } from "#ui/button.tsx";
import { usePanel } from "#views/panels/panel-context.tsx";
import { type AsKnown, asKnown, knownAs } from "./as-known.ts";
import styles from "./matters.module.css";
import { inputPlace } from "./matters-place.ts";
import { challenger, firstBars, tickWords, tornadoBars, tornadoFrame } from "./matters-series.ts";
import { UnknownGrant } from "./unknown-grant.tsx";
import type { Equity } from "./use-equity.ts";

/** The tornado; without another offer, what to do first. */
export function MattersPanel({ equity }: { readonly equity: Equity }) {
  if (equity.against === null) {
    return (
      <section>
        <h2 className={styles.title}>{say("matters.needsTwo")}</h2>
        <p className={styles.note}>{say("matters.needsTwoNote")}</p>
      </section>
    );
  }
  if (equity.offer.worth.isUnknown) {
    const title = say("equity.unknown.matters", { offer: equity.offer.mark.letter });
    return <UnknownGrant title={title} side={equity.offer} />;
  }
  return <TornadoPanel equity={equity} againstId={equity.against.id} />;
}

function TornadoPanel({ equity, againstId }: { readonly equity: Equity; readonly againstId: string }) {
  const { workspace, marks } = equity;
  const offerId = equity.offer.id;
  const input = useMemo(() => ({ workspace, offerId, againstId }), [workspace, offerId, againstId]);
  const { answer, stage, done, restart } = useOutcomesWork("tornado", input);
  const { open } = usePanel();
  const [isAll, setAll] = useState(false);
  const known = useMemo(() => asKnown(equity), [equity]);
  const picture = useMemo(() => {
    const tornado = answer?.output ?? null;
    const offer = marks.find(({ id }) => id === answer?.to.offerId);
    const against = marks.find(({ id }) => id === answer?.to.againstId);
    if (answer === null || tornado === null || offer === undefined || against === undefined) return null;
    const pair = { offer, against, marks, workspace: answer.to.workspace };
    const bars = tornadoBars(tornado, pair);
    return { tornado, pair, bars, first: firstBars(bars), frame: tornadoFrame(tornado, pair, known) };
  }, [answer, marks, known]);
  const onOpen = useCallback(
    (id: string) => {
      const row = picture?.tornado.rows.find((one) => one.input.id === id);
      if (row !== undefined) open(inputPlace(row.input));
    },
    [picture, open],
  );
  const words = useMemo(() => (picture === null ? null : tornadoWords(picture, known)), [picture, known]);
  const facts = useMemo(
    () =>
      picture === null
        ? null
        : {
            offer: picture.pair.offer,
            against: picture.pair.against,
            stands: picture.tornado.difference,
            tooClose: picture.tornado.tooClose,
          },
    [picture],
  );

  if (picture === null || words === null || facts === null) {
    return (
      <section className={styles.room} aria-busy={stage !== "failed"}>
        <h2 className={styles.title}>{say("matters.working")}</h2>
        <p className={styles.note}>
          {stage === "failed" || stage === "cancelled"
            ? say("matters.failed")
            : say("matters.workingNote", { percent: showPercent(done, { most: 0 }) })}
        </p>
        {stage === "failed" && <Button onClick={restart}>{say("matters.again")}</Button>}
      </section>
    );
  }
  const { bars, first, frame } = picture;
  const left = bars.length - first.length;
  return (
    <TornadoChart
      frame={frame}
      bars={bars}
      shown={isAll ? bars : first}
      facts={facts}
      words={words}
      onOpen={onOpen}
      more={
        <>
          {(stage === "failed" || stage === "cancelled") && (
            <p className={styles.more} role="status">
              {say("matters.stale")}{" "}
              <Button kind="text" onClick={restart}>
                {say("matters.again")}
              </Button>
            </p>
          )}
          {left > 0 && (
            <p className={styles.more}>
              <Button kind="text" aria-expanded={isAll} onClick={() => setAll(!isAll)}>
                {isAll ? say("matters.showFewer") : say("matters.showAll", { count: String(left) })}
              </Button>
            </p>
          )}
        </>
      }
    />
  );
}

type Picture = {
  readonly tornado: Parameters<typeof tornadoBars>[0];
  readonly pair: Parameters<typeof tornadoBars>[1];
};

function tornadoWords({ tornado, pair }: Picture, { lead }: AsKnown) {
  const { currency } = pair.workspace;
  const formatTick = tickWords(currency);
  const when = say("matters.leadsWhen", { letter: challenger(tornado, pair).letter });
  return {
    offerLeads: say("matters.leads.offer", { letter: pair.offer.letter }),
    againstLeads: say("matters.leads.against", { letter: pair.against.letter }),
    stands: say("matters.stands", { amount: knownAs(lead, showMoneyChange(tornado.difference, currency)) }),
    standsShort: say("matters.standsShort", { amount: formatTick(tornado.difference) }),
    when,
    columns: [
      say("matters.column.input"),
      say("matters.column.present"),
      say("matters.column.low"),
      say("matters.column.atLow"),
      say("matters.column.high"),
      say("matters.column.atHigh"),
      when,
      say("matters.column.from"),
    ],
    formatTick,
  };
}
