/** The concession steps: how much of the way each gives, in one field, and what is asked for in return. */
import { FIRST_NEGOTIATION } from "#domain/negotiation.ts";
import { IN_RETURN } from "#engine/negotiation/concessions.ts";
import { setAt } from "#state/actions/editing.ts";
import { useWorkspace } from "#state/use-workspace.ts";
import { say } from "#text/say.ts";
import { DraftField } from "#ui/draft-field.tsx";
import { TextField } from "#ui/text-field.tsx";
import { useEdit } from "#views/panels/use-edit.ts";
import styles from "./assumptions.module.css";
import { proposedReturn } from "./return-words.ts";
import { stepsReading, stepsText } from "./steps-reading.ts";

const PATH = ["negotiation", "concessionSteps"];

/** The fields; an emptied text goes back to what is proposed. */
export function StepsFields() {
  const { concessionSteps } = useWorkspace().negotiation;
  const edit = useEdit<unknown>(PATH);
  const withParts = (parts: readonly string[]) =>
    concessionSteps.map((step, at) => ({ ...step, part: parts[at] ?? step.part }));
  const partsOf = (steps: typeof FIRST_NEGOTIATION.concessionSteps) =>
    stepsText(steps.map(({ part }) => part));
  return (
    <div className={styles.fields}>
      <DraftField<readonly string[]>
        label={say("assume.steps.parts")}
        inputMode="text"
        note={say("assume.default", { figure: partsOf(FIRST_NEGOTIATION.concessionSteps) })}
        shown={partsOf(concessionSteps)}
        read={stepsReading}
        onDraft={(parts) => edit.onDraft(withParts(parts))}
        onCommit={(parts) => edit.onCommit(withParts(parts))}
        onRevert={edit.onRevert}
      />
      {IN_RETURN.map((inReturn, at) => {
        const proposed = proposedReturn(inReturn);
        const own = concessionSteps[at]?.inReturn ?? null;
        return (
          <TextField
            key={inReturn}
            label={say("assume.steps.inReturn", { number: String(at + 1) })}
            note={own === null ? undefined : say("assume.default", { figure: proposed })}
            placeholder={proposed}
            value={own ?? proposed}
            onCommit={(text) => {
              const words = text.trim();
              setAt([...PATH, at, "inReturn"], words === "" || words === proposed ? null : words);
            }}
          />
        );
      })}
    </div>
  );
}
