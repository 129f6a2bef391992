/** The fields of one entry; each keeps what it understood as a step to undo. */
import { useEffect, useRef } from "react";
import type { LogEntry } from "#domain/negotiation.ts";
import { readOwnership } from "#format/read-ownership.ts";
import { showOwnershipExact } from "#format/show-percent.ts";
import { nameAfterLetter } from "#text/name-after-letter.ts";
import { say } from "#text/say.ts";
import { Button } from "#ui/button.tsx";
import { DateField } from "#ui/date-field.tsx";
import { MoneyField } from "#ui/money-field.tsx";
import { SelectField } from "#ui/select-field.tsx";
import { StatedField, type StatedFigure } from "#ui/stated-field.tsx";
import { TextField } from "#ui/text-field.tsx";
import styles from "./log.module.css";
import { changeLogEntry, removeLogEntry } from "./log-edits.ts";
import type { Negotiation } from "./use-negotiation.ts";

type LogEditorProps = {
  readonly negotiation: Negotiation;
  readonly entry: LogEntry;
  /** Begins with the first field in focus. */
  readonly isNew: boolean;
  readonly onRemoved: () => void;
};

const WHO: readonly LogEntry["by"][] = ["them", "me"];
const KINDS: readonly LogEntry["kind"][] = ["offer", "counterOffer", "note"];

/** The fields of `entry`. */
export function LogEditor({ negotiation, entry, isNew, onRemoved }: LogEditorProps) {
  const { workspace, marks } = negotiation;
  const fields = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (isNew) fields.current?.querySelector("input")?.focus();
  }, [isNew]);
  const { currency } = workspace;
  const change = (changes: Partial<LogEntry>) => changeLogEntry(entry.id, changes);
  const part = (name: "baseSalary" | "signOnBonus" | "ownership") => ({
    value: entry[name],
    onCommit: (value: StatedFigure) => {
      if (value === null || typeof value === "string") change({ [name]: value });
    },
  });
  return (
    <fieldset ref={fields} className={styles.fields}>
      <legend className={styles.legend}>{say("reply.log.fields")}</legend>
      <DateField
        label={say("reply.log.field.on")}
        note={entry.on > workspace.asOf ? say("reply.log.onAhead") : undefined}
        value={entry.on}
        onCommit={(on) => on !== null && change({ on })}
      />
      <SelectField
        label={say("reply.log.field.offer")}
        value={entry.offerId}
        options={marks.map(({ id, letter, name }) => ({
          value: id,
          label: say("negotiate.bar.offerOf", { letter, name: nameAfterLetter(name) }),
        }))}
        onChange={(offerId) => change({ offerId })}
      />
      <SelectField
        label={say("reply.log.field.by")}
        value={entry.by}
        options={WHO.map((value) => ({ value, label: say(`reply.log.by.${value}`) }))}
        onChange={(by) => change({ by })}
      />
      <SelectField
        label={say("reply.log.field.kind")}
        value={entry.kind}
        options={KINDS.map((value) => ({ value, label: say(`reply.log.kind.${value}`) }))}
        onChange={(kind) => change({ kind })}
      />
      <MoneyField label={say("reply.log.field.base")} currency={currency} isPoint {...part("baseSalary")} />
      <MoneyField
        label={say("reply.log.field.signOn")}
        currency={currency}
        isPoint
        isOnce
        {...part("signOnBonus")}
      />
      <StatedField
        label={say("reply.log.field.ownership")}
        read={(text) => readOwnership(text, { range: false })}
        show={(end) => showOwnershipExact(end)}
        {...part("ownership")}
      />
      <DateField
        label={say("reply.log.field.answerBy")}
        note={
          entry.answerBy !== null && entry.answerBy < entry.on ? say("reply.log.answerBeforeOn") : undefined
        }
        value={entry.answerBy}
        onCommit={(answerBy) => change({ answerBy })}
      />
      <div className={styles.wide}>
        <TextField
          label={say(`reply.log.field.note.${entry.by}`)}
          value={entry.note}
          onCommit={(note) => change({ note })}
        />
      </div>
      <Button
        kind="text"
        onClick={() => {
          removeLogEntry(entry.id);
          onRemoved();
        }}
      >
        {say("reply.log.remove")}
      </Button>
    </fieldset>
  );
}
