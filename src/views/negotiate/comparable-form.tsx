/** A comparable entered on the spot: which part, the figure, where it is from, how firm, and its day. */
import { useEffect, useRef, useState } from "react";
import type { AskPart } from "#engine/negotiation/ask-terms.ts";
import { readOwnership } from "#format/read-ownership.ts";
import { showMoney } from "#format/show-money.ts";
import { showOwnershipExact } from "#format/show-percent.ts";
import { addComparable, type OwnComparable } from "#state/actions/comparable.ts";
import { say } from "#text/say.ts";
import { Button } from "#ui/button.tsx";
import { DateField } from "#ui/date-field.tsx";
import { MoneyField } from "#ui/money-field.tsx";
import { SelectField } from "#ui/select-field.tsx";
import { StatedField, type StatedFigure } from "#ui/stated-field.tsx";
import { TextField } from "#ui/text-field.tsx";
import styles from "./ladder.module.css";
import type { Negotiation } from "./use-negotiation.ts";

const FIRMNESS: readonly OwnComparable["firmness"][] = ["anecdote", "reportedFigure", "publishedRange"];

type ComparableFormProps = { readonly negotiation: Negotiation; readonly onDone: () => void };

/** The form; it begins with the first field in focus. */
export function ComparableForm({ negotiation, onDone }: ComparableFormProps) {
  const { workspace, offer, ladder } = negotiation;
  const { currency } = workspace;
  const fields = useRef<HTMLFieldSetElement>(null);
  const [part, setPart] = useState<AskPart>("baseSalary");
  const [value, setValue] = useState<StatedFigure>(null);
  const [from, setFrom] = useState("");
  const [firmness, setFirmness] = useState<OwnComparable["firmness"]>("anecdote");
  const [on, setOn] = useState<string | null>(workspace.asOf);
  const [isLacking, setLacking] = useState(false);
  useEffect(() => fields.current?.querySelector("select")?.focus(), []);
  const show = (end: string) =>
    part === "ownership" ? showOwnershipExact(end) : showMoney(end, currency, { form: "exact" });
  const add = () => {
    if (value === null || from.trim() === "") {
      setLacking(true);
      return;
    }
    const { low, high } = typeof value === "string" ? { low: value, high: value } : value;
    const figure = low === high ? show(low) : say("ladder.own.range", { low: show(low), high: show(high) });
    if (addComparable(offer, { part, value, figure, from: from.trim(), firmness, on }) !== null) onDone();
  };
  const figureField = { label: say("ladder.own.figure"), value, onCommit: setValue };
  return (
    <fieldset ref={fields} className={styles.own} data-print="none">
      <legend>{say("ladder.own.title")}</legend>
      <p className={styles.note}>
        {say("ladder.own.note")} <a href="#/evidence">{say("ladder.own.evidence")}</a>
      </p>
      <div className={styles.fields}>
        <SelectField
          label={say("ladder.own.part")}
          value={part}
          options={ladder.rungs.map((rungs) => ({
            value: rungs.part,
            label: say(`ladder.part.${rungs.part}`),
          }))}
          onChange={(next) => {
            setPart(next);
            setValue(null);
          }}
        />
        {part === "ownership" ? (
          <StatedField
            key={part}
            {...figureField}
            read={(text) => readOwnership(text)}
            show={(end) => showOwnershipExact(end)}
          />
        ) : (
          <MoneyField key={part} {...figureField} currency={currency} isOnce={part === "signOnBonus"} />
        )}
        <TextField
          label={say("ladder.own.from")}
          placeholder={say("ladder.own.fromExample")}
          value={from}
          onCommit={setFrom}
        />
        <SelectField
          label={say("ladder.own.firmness")}
          value={firmness}
          options={FIRMNESS.map((each) => ({ value: each, label: say(`ladder.kind.${each}`) }))}
          onChange={setFirmness}
        />
        <DateField label={say("ladder.own.on")} value={on} onCommit={setOn} />
      </div>
      <div className={styles.ownActions}>
        <Button onClick={add}>{say("ladder.own.add")}</Button>
        <Button kind="text" onClick={onDone}>
          {say("ladder.own.cancel")}
        </Button>
        <span role="status">{isLacking && say("ladder.own.lacking")}</span>
      </div>
    </fieldset>
  );
}
