/** The fields of the page's design choices, each with its default under it. */
import { FIRST_NEGOTIATION } from "#domain/negotiation.ts";
import { showPercentExact } from "#format/show-percent.ts";
import { setAt } from "#state/actions/editing.ts";
import { useWorkspace } from "#state/use-workspace.ts";
import type { Path } from "#state/workspace-path.ts";
import { say } from "#text/say.ts";
import { PercentField } from "#ui/percent-field.tsx";
import { SegmentedControl } from "#ui/segmented-control.tsx";
import { type Edit, useEdit } from "#views/panels/use-edit.ts";
import styles from "./assumptions.module.css";

const KINDS = ["writtenOffer", "publishedRange", "reportedFigure", "anecdote"] as const;
const MEDIANS = ["each", "weighted"] as const;

/** The weight of each kind of evidence, and what the weights do. */
export function EvidenceFields() {
  const { evidenceWeights, targetMedian } = useWorkspace().negotiation;
  return (
    <>
      <div className={styles.fields}>
        {KINDS.map((kind) => (
          <PointField
            key={kind}
            label={say(`ladder.kind.${kind}`)}
            path={["negotiation", "evidenceWeights", kind]}
            value={evidenceWeights[kind]}
            first={FIRST_NEGOTIATION.evidenceWeights[kind]}
            most="1"
          />
        ))}
      </div>
      <p className={styles.note}>{say("assume.evidence.median.note")}</p>
      <SegmentedControl
        label={say("assume.evidence.median")}
        value={targetMedian}
        options={MEDIANS.map((value) => ({ value, label: say(`assume.evidence.median.${value}`) }))}
        onChange={(value) => setAt(["negotiation", "targetMedian"], value)}
      />
    </>
  );
}

/** How much more is asked at the most. */
export function RaiseFields() {
  const { baseRaise, onTop } = useWorkspace().negotiation;
  return (
    <div className={styles.fields}>
      {(["withWrittenOffer", "without"] as const).map((of) => (
        <PointField
          key={of}
          label={say(`assume.raise.${of}`)}
          path={["negotiation", "baseRaise", of]}
          value={baseRaise[of]}
          first={FIRST_NEGOTIATION.baseRaise[of]}
          most="2"
        />
      ))}
      <PointField
        label={say("assume.raise.onTop")}
        path={["negotiation", "onTop"]}
        value={onTop}
        first={FIRST_NEGOTIATION.onTop}
        most="2"
      />
    </div>
  );
}

/** How far a range reaches above the target. */
export function RangeFields() {
  return <EndsField label={say("assume.range.width")} of="rangeWidth" />;
}

/** Between which parts of headline a share's cost lies. */
export function ShareFields() {
  return <EndsField label={say("assume.share.cost")} of="shareCost" />;
}

type PointFieldProps = {
  readonly label: string;
  readonly path: Path;
  readonly value: string;
  readonly first: string;
  readonly most: string;
};

function PointField({ label, path, value, first, most }: PointFieldProps) {
  const edit = useEdit<string>(path);
  const ifFigure = (use: Edit<string>["onDraft"]) => (typed: unknown) => {
    if (typeof typed === "string") use(typed);
  };
  return (
    <PercentField
      label={label}
      note={say("assume.default", { figure: showPercentExact(first) })}
      isPoint
      isRequired
      most={most}
      value={value}
      onDraft={ifFigure(edit.onDraft)}
      onCommit={ifFigure(edit.onCommit)}
      onRevert={edit.onRevert}
    />
  );
}

type Ends = { readonly low: string; readonly high: string };
type EndsFieldProps = { readonly label: string; readonly of: "rangeWidth" | "shareCost" };

/** One field for both ends: "5 % – 10 %"; one figure is both. */
function EndsField({ label, of }: EndsFieldProps) {
  const value = useWorkspace().negotiation[of];
  const edit = useEdit<Ends>(["negotiation", of]);
  const first = FIRST_NEGOTIATION[of];
  const ifEnds = (use: Edit<Ends>["onDraft"]) => (typed: string | Ends | null) => {
    if (typed !== null) use(typeof typed === "string" ? { low: typed, high: typed } : typed);
  };
  return (
    <div className={styles.fields}>
      <PercentField
        label={label}
        note={say("assume.default", {
          figure: say("sheet.range", {
            low: showPercentExact(first.low),
            high: showPercentExact(first.high),
          }),
        })}
        isRequired
        value={value.low === value.high ? value.low : value}
        onDraft={ifEnds(edit.onDraft)}
        onCommit={ifEnds(edit.onCommit)}
        onRevert={edit.onRevert}
      />
    </div>
  );
}
