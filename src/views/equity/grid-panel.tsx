/**
 * Two inputs at once: who leads and by how much in each pair of values, with a heavy line between the leaders.
 *
 * A table to the eye and to the ear. Where it is narrow it is laid on its side, so that it stays in its width.
 */
import { useMemo, useRef } from "react";
import { useWidth } from "#charts/use-width.ts";
import { EXIT_AXIS } from "#engine/sensitivity/grid-axis.ts";
import { showPercent } from "#format/show-percent.ts";
import { chooseEquity } from "#state/actions/choices.ts";
import { useOutcomesWork } from "#state/use-outcomes-work.ts";
import { useChoices } from "#state/use-workspace.ts";
import { say } from "#text/say.ts";
import { Button } from "#ui/button.tsx";
import { SelectField } from "#ui/select-field.tsx";
import { asFarAsStated, asKnown } from "./as-known.ts";
import styles from "./grid.module.css";
import { GridFigures } from "./grid-figures.tsx";
import { axisName, gridCaption, gridTable, gridTitle } from "./grid-table.ts";
import { UnknownGrant } from "./unknown-grant.tsx";
import type { Equity } from "./use-equity.ts";

/** Below this width, in pixels, the table is laid on its side. */
const NARROW = 720;

/** The grid; nothing without another offer, of which the panel before it speaks. */
export function GridPanel({ equity }: { readonly equity: Equity }) {
  const { offer, against } = equity;
  if (against === null) return null;
  if (offer.worth.isUnknown) {
    return <UnknownGrant title={say("equity.unknown.grid", { offer: offer.mark.letter })} side={offer} />;
  }
  return <TwoInputs equity={equity} againstId={against.id} />;
}

function TwoInputs({ equity, againstId }: { readonly equity: Equity; readonly againstId: string }) {
  const { workspace, marks } = equity;
  const offerId = equity.offer.id;
  const { gridAcross: across, gridDown: down } = useChoices().equity;
  const input = useMemo(
    () => ({ workspace, offerId, againstId, across, down }),
    [workspace, offerId, againstId, across, down],
  );
  const { answer, stage, done, restart } = useOutcomesWork("grid", input);
  const known = useMemo(() => asKnown(equity), [equity]);
  const figure = useRef<HTMLElement>(null);
  const width = useWidth(figure);
  const picture = useMemo(() => {
    const grid = answer?.output ?? null;
    const offer = marks.find(({ id }) => id === answer?.to.offerId);
    const against = marks.find(({ id }) => id === answer?.to.againstId);
    if (answer === null || grid === null || offer === undefined || against === undefined) return null;
    return { grid, pair: { offer, against, marks, workspace: answer.to.workspace } };
  }, [answer, marks]);

  return (
    <figure ref={figure} className={styles.figure} aria-labelledby="equity-grid" aria-busy={picture === null}>
      <h2 id="equity-grid" className={styles.title}>
        {picture === null
          ? say("matters.grid.working")
          : asFarAsStated(gridTitle(picture.grid, picture.pair), known)}
      </h2>
      {picture === null ? (
        <div className={styles.room}>
          {stage === "failed" ? (
            <Button onClick={restart}>{say("matters.again")}</Button>
          ) : (
            <p className={styles.note}>
              {say("matters.workingNote", { percent: showPercent(done, { most: 0 }) })}
            </p>
          )}
        </div>
      ) : (
        <>
          {(stage === "failed" || stage === "cancelled") && (
            <p className={styles.note} role="status">
              {say("matters.stale")}{" "}
              <Button kind="text" onClick={restart}>
                {say("matters.again")}
              </Button>
            </p>
          )}
          <Picture {...picture} note={known.note} isTurned={isTurned(width, picture.grid)} />
        </>
      )}
    </figure>
  );
}

/** Laid on its side where it is narrow and there is less to run across that way. */
function isTurned(width: number, { across, down }: Parameters<typeof gridTable>[0]): boolean {
  return width > 0 && width < NARROW && across.values.length > down.values.length;
}

function Picture(props: {
  readonly grid: Parameters<typeof gridTable>[0];
  readonly pair: Parameters<typeof gridTable>[1];
  /** What the figures leave out. */
  readonly note: string;
  readonly isTurned: boolean;
}) {
  const { grid, pair } = props;
  const table = useMemo(() => gridTable(grid, pair, props.isTurned), [grid, pair, props.isTurned]);
  const options = useMemo(
    () => [
      { value: EXIT_AXIS, label: axisName({ input: null }, pair) },
      ...grid.choices.map((input) => ({ value: input.id, label: axisName({ input }, pair) })),
    ],
    [grid.choices, pair],
  );
  // The fields hold the choice itself; the figures follow when they are worked out.
  const { gridAcross, gridDown } = useChoices().equity;
  const chosen = (id: string | null, shown: string) =>
    id !== null && options.some(({ value }) => value === id) ? id : shown;
  const across = chosen(gridAcross, grid.across.id);
  const down = chosen(gridDown, grid.down.id);
  // Laid on its side, what the table calls across is what was chosen to go down.
  const [columns, rows] = props.isTurned ? [down, across] : [across, down];
  const choose = (next: { readonly columns?: string; readonly rows?: string }) => {
    // What is chosen twice changes places with what it takes the place of.
    const one = next.columns ?? (next.rows === columns ? rows : columns);
    const two = next.rows ?? (next.columns === rows ? columns : rows);
    chooseEquity(props.isTurned ? { gridAcross: two, gridDown: one } : { gridAcross: one, gridDown: two });
  };
  return (
    <>
      <figcaption className={styles.note}>
        {gridCaption(grid, pair, props.isTurned)} {props.note}
      </figcaption>
      <div className={styles.axes}>
        <SelectField
          label={say("matters.grid.across")}
          value={columns}
          options={options}
          onChange={(id) => choose({ columns: id })}
        />
        <SelectField
          label={say("matters.grid.down")}
          value={rows}
          options={options}
          onChange={(id) => choose({ rows: id })}
        />
      </div>
      <GridFigures table={table} />
    </>
  );
}
