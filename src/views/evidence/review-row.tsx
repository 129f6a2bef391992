/** One figure that was found: what it is and whose, how it is written, and what can be decided of it. */
import type { ReactNode } from "react";
import type { Decision, ReviewItem } from "#state/review/review.ts";
import { say } from "#text/say.ts";
import { Button } from "#ui/button.tsx";
import { classNames } from "#ui/class-names.ts";
import marks from "./claim-mark.module.css";
import { claimDetails, figureWords, inferredText, isOthersPay } from "./claim-words.ts";
import styles from "./review.module.css";
import { hasMoved } from "./review-pointer.ts";

type ReviewRowProps = {
  readonly item: ReviewItem;
  readonly index: number;
  /** Tab comes to this row. */
  readonly isActive: boolean;
  readonly isLooked: boolean;
  readonly isEditing: boolean;
  readonly onActive: (index: number) => void;
  readonly onPoint: (index: number | null) => void;
  readonly onDecide: (decision: Decision) => void;
  readonly onCorrect: () => void;
  readonly onClose: (isKept: boolean) => void;
  /** The form, while the figure is being corrected. */
  readonly children: ReactNode;
};

/** The row; its buttons are in the order of Tab only while it is looked at. */
export function ReviewRow(props: ReviewRowProps) {
  const { item, index, isActive, isLooked, onActive, onPoint, children } = props;
  const { claim, decision } = item;
  const details = claimDetails(claim);
  const inferred = inferredText(claim);
  const figure = figureWords(claim);
  const component = say(`reading.component.${claim.component}`);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a row of the grid, which takes the focus itself
    <div
      role="row"
      tabIndex={isActive ? 0 : -1}
      className={classNames(styles.row, styles[decision])}
      data-index={index}
      data-active={isLooked || undefined}
      aria-label={say("reading.row", {
        number: String(index + 1),
        component,
        figure,
        details: [...details, ...(inferred === null ? [] : [inferred])].join(", "),
        decision: say(`reading.decision.${decision}`),
      })}
      onFocus={() => onActive(index)}
      onPointerMove={(event) => hasMoved(event) && onPoint(index)}
      onPointerLeave={() => onPoint(null)}
    >
      <Cell className={styles.number}>{index + 1}</Cell>
      <Cell className={styles.what}>
        <span className={classNames(styles.component, marks[claim.component])}>{component}</span>
        <span className={styles.details}>
          {isOthersPay(claim) ? <b>{details[0]}</b> : details[0]}
          {details.slice(1).map((detail) => `, ${detail}`)}
        </span>
        {inferred === null ? null : <span className={styles.inferred}>{inferred}</span>}
      </Cell>
      <Cell className={styles.figure}>
        <span className="figures">{figure}</span>
        {isWrittenSo(claim.figure, figure) ? null : (
          <span className={styles.written}>{say("reading.written", { figure: claim.figure.trim() })}</span>
        )}
      </Cell>
      <Cell className={styles.acts}>
        <Acts {...props} />
      </Cell>
      {children === null ? null : <Cell className={styles.formCell}>{children}</Cell>}
    </div>
  );
}

function Cell({
  className,
  children,
}: {
  readonly className: string | undefined;
  readonly children: ReactNode;
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a cell of the grid
    // biome-ignore lint/a11y/useFocusableInteractive: its row takes the focus
    <div role="gridcell" className={className}>
      {children}
    </div>
  );
}

function Acts({ item, index, isActive, isEditing, onDecide, onCorrect, onClose }: ReviewRowProps) {
  const number = String(index + 1);
  const act = (label: string, name: string, onClick: () => void) => (
    <Button kind="text" tabIndex={isActive ? 0 : -1} aria-label={name} onClick={onClick}>
      {label}
    </Button>
  );
  if (isEditing) {
    return (
      <>
        {act(say("reading.accept"), say("reading.acceptNamed", { number }), () => onDecide("accepted"))}
        {act(say("reading.cancelEdit"), say("reading.cancelEdit"), () => onClose(false))}
      </>
    );
  }
  if (item.decision !== "open") {
    return (
      <>
        <span className={styles.decided}>{say(`reading.${item.decision}`)}</span>
        {act(say("reading.undo"), say("reading.undoNamed", { number }), () => onDecide("open"))}
      </>
    );
  }
  return (
    <>
      {act(say("reading.accept"), say("reading.acceptNamed", { number }), () => onDecide("accepted"))}
      {act(say("reading.correct"), say("reading.correctNamed", { number }), onCorrect)}
      {act(say("reading.drop"), say("reading.dropNamed", { number }), () => onDecide("dropped"))}
    </>
  );
}

/** Whether the text writes the figure as the page does, but for spaces. */
function isWrittenSo(written: string, shown: string): boolean {
  return written.replace(/\s/g, "") === shown.replace(/\s/g, "");
}
