/** One outcome: its name, multiple and chance as fields, and what the grant pays there. */

import type { Outcome } from "#domain/outcomes.ts";
import { turned } from "#engine/difference-qualifier.ts";
import { showMoney } from "#format/show-money.ts";
import { showPercent } from "#format/show-percent.ts";
import { say } from "#text/say.ts";
import { Button } from "#ui/button.tsx";
import { Chip } from "#ui/chip.tsx";
import { DraftField } from "#ui/draft-field.tsx";
import { PercentField } from "#ui/percent-field.tsx";
import { TextField } from "#ui/text-field.tsx";
import { multipleReading, multipleText } from "#views/panels/assumption-reading.ts";
import { outcomeName } from "#views/panels/outcome-name.ts";
import { JustAdded } from "#views/panels/panel-place.tsx";
import { knownAs, openLead } from "./as-known.ts";
import styles from "./odds.module.css";
import { rowStanding } from "./row-standing.ts";
import type { Equity } from "./use-equity.ts";
import type { OddsEditing } from "./use-odds.ts";

type OddsRowProps = {
  readonly equity: Equity;
  readonly editing: OddsEditing;
  readonly outcome: Outcome;
  readonly index: number;
  /** The largest chance of the set, which a whole bar stands for. */
  readonly largest: number;
  /** It was added just now: its multiple takes the focus. */
  readonly isNew: boolean;
};

/** The row; an outcome that is alone is certain. */
export function OddsRow({ equity, editing, outcome, index, largest, isNew }: OddsRowProps) {
  const { exit, pays, ahead } = rowStanding(equity, outcome);
  const name = outcomeName(outcome);
  const isAlone = editing.shown.length === 1;
  const { offer, against } = equity;
  const leader = ahead === null || ahead === 0 ? null : ahead > 0 ? offer.mark : (against?.mark ?? null);
  return (
    <tr>
      <th scope="row">
        <TextField
          label={say("odds.nameField", { number: String(index + 1) })}
          isLabelHidden
          look="inline"
          placeholder={name}
          value={outcome.label}
          onCommit={(label) => editing.change(index, { label })}
        />
      </th>
      <td className={styles.multiple}>
        <JustAdded isNew={isNew}>
          <DraftField<string>
            label={say("odds.multipleField", { name })}
            variant="cell"
            shown={multipleText(outcome.multiple)}
            read={(typed) => multipleReading(typed)}
            onDraft={(multiple) => editing.typeMultiple(index, multiple)}
            onCommit={(multiple) => editing.change(index, { multiple })}
            onRevert={editing.drop}
          />
        </JustAdded>
      </td>
      <td className={styles.exit}>{exit}</td>
      <td className={styles.chance}>
        {isAlone ? (
          showPercent(outcome.probability)
        ) : (
          <PercentField
            label={say("odds.chanceField", { name })}
            variant="cell"
            isPoint
            isRequired
            value={outcome.probability}
            shown={showPercent(outcome.probability, { most: 2 })}
            onDraft={(chance) => {
              if (typeof chance === "string") editing.typeChance(index, chance);
            }}
            onCommit={(chance) => {
              if (typeof chance === "string") editing.keepChance(index, chance);
            }}
            onRevert={editing.drop}
          />
        )}
      </td>
      <td className={styles.bar}>
        <span
          className={styles.fill}
          style={{
            width: `${(Number(outcome.probability) / largest) * 100}%`,
            background: leader === null ? "var(--mark)" : `var(--${leader.key})`,
          }}
        />
      </td>
      <td className={styles.pays}>
        {exit !== null && <span className={styles.narrow}>{say("odds.exitOf", { exit })}</span>}{" "}
        <span className={styles.narrow}>{say("odds.paysWord")}</span> {pays}
      </td>
      <td className={styles.more}>
        <PaysMore equity={equity} outcome={outcome} />
      </td>
      <td className={styles.removal}>
        {!isAlone && (
          <Button
            kind="quiet"
            aria-label={say("odds.removeNamed", { name })}
            onClick={() => editing.remove(index)}
          >
            {say("odds.remove")}
          </Button>
        )}
      </td>
    </tr>
  );
}

/** The offer that pays more at an outcome, and by how much. */
export function PaysMore({ equity, outcome }: { readonly equity: Equity; readonly outcome: Outcome }) {
  const { offer, against, workspace } = equity;
  const { ahead } = rowStanding(equity, outcome);
  if (ahead === null || against === null) return null;
  if (Math.round(ahead) === 0) return say("odds.level");
  const { mark } = ahead > 0 ? offer : against;
  const lead = openLead(equity);
  return (
    <>
      <Chip offerKey={mark.key} letter={mark.letter} />{" "}
      {knownAs(ahead > 0 ? lead : turned(lead), showMoney(Math.abs(ahead), workspace.currency))}
    </>
  );
}
