/** The most that is asked on top of base, with and without a written competing offer: assumptions of ours. */
import { useWorkspace } from "#state/use-workspace.ts";
import { say } from "#text/say.ts";
import { PercentField } from "#ui/percent-field.tsx";
import { useEdit } from "#views/panels/use-edit.ts";
import styles from "./ladder.module.css";

/** Both fields. */
export function RaiseFields() {
  return (
    <div className={styles.fields}>
      <Raise of="withWrittenOffer" />
      <Raise of="without" />
    </div>
  );
}

function Raise({ of }: { readonly of: "withWrittenOffer" | "without" }) {
  const value = useWorkspace().negotiation.baseRaise[of];
  const edit = useEdit<string>(["negotiation", "baseRaise", of]);
  const ifFigure = (use: (figure: string) => void) => (typed: unknown) => {
    if (typeof typed === "string") use(typed);
  };
  return (
    <PercentField
      label={say(`ladder.raise.${of}`)}
      isPoint
      isRequired
      least="0"
      most="2"
      value={value}
      onDraft={ifFigure(edit.onDraft)}
      onCommit={ifFigure(edit.onCommit)}
      onRevert={edit.onRevert}
    />
  );
}
