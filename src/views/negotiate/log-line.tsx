/** One line of the log: what was said, which can be edited under it, or what falls due. */
import { useId } from "react";
import { say } from "#text/say.ts";
import { Button } from "#ui/button.tsx";
import { Chip } from "#ui/chip.tsx";
import { classNames } from "#ui/class-names.ts";
import { Sentence } from "#views/parts/sentence.tsx";
import { knownMoney, worthKnown } from "./as-known.ts";
import styles from "./log.module.css";
import { dueText } from "./log-copy.ts";
import { LogEditor } from "./log-editor.tsx";
import { entryTerms, type LogRow } from "./log-rows.ts";
import { dayText } from "./log-words.ts";
import type { Negotiation } from "./use-negotiation.ts";

type LogLineProps = {
  readonly negotiation: Negotiation;
  readonly row: LogRow;
  /** The first line after today has a rule above it. */
  readonly isFirstAhead: boolean;
  readonly isOpen: boolean;
  /** It was added just now: the first field is where one goes on. */
  readonly isNew: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly onRemoved: () => void;
};

/** The line, and the editor under it where it is open. */
export function LogLine(props: LogLineProps) {
  const { negotiation, row, isFirstAhead, isOpen, isNew, onOpen, onRemoved } = props;
  const id = useId();
  const isSaid = row.kind === "said";
  const day = dayText(negotiation, row.on);
  return (
    <>
      <tr
        className={classNames(
          styles.line,
          isFirstAhead && styles.ahead,
          row.on < negotiation.workspace.asOf && !isSaid && styles.past,
          !isSaid && styles.due,
        )}
      >
        <td>{day}</td>
        <th scope="row">
          <What negotiation={negotiation} row={row} />
        </th>
        <td>
          {isSaid ? <Said negotiation={negotiation} row={row} /> : dueText(negotiation, row.due)}
          {isSaid && (
            <Button
              kind="text"
              aria-expanded={isOpen}
              aria-controls={isOpen ? id : undefined}
              aria-label={say("reply.log.editOf", { day })}
              className={styles.edit}
              onClick={() => onOpen(!isOpen)}
            >
              {say(isOpen ? "reply.log.done" : "reply.log.edit")}
            </Button>
          )}
        </td>
        <td className={styles.worth}>
          {isSaid &&
            row.perYear !== null &&
            knownMoney(negotiation, row.perYear, worthKnown(negotiation, row.entry.offerId))}
        </td>
      </tr>
      {isSaid && isOpen && (
        <tr id={id} className={styles.editing}>
          <td colSpan={4}>
            <LogEditor negotiation={negotiation} entry={row.entry} isNew={isNew} onRemoved={onRemoved} />
          </td>
        </tr>
      )}
    </>
  );
}

function What({ negotiation, row }: Pick<LogLineProps, "negotiation" | "row">) {
  const offerId = row.kind === "said" ? row.entry.offerId : row.due.offerId;
  const mark = negotiation.marks.find((each) => each.id === offerId);
  const letter =
    mark === undefined ? say("reply.log.another") : <Chip offerKey={mark.key} letter={mark.letter} />;
  if (row.kind === "due") return <Sentence code={`reply.log.due.${row.due.kind}`} slots={{ letter }} />;
  return <Sentence code={`reply.log.said.${row.entry.by}.${row.entry.kind}`} slots={{ letter }} />;
}

type Of<Kind extends LogRow["kind"]> = {
  readonly negotiation: Negotiation;
  readonly row: Extract<LogRow, { readonly kind: Kind }>;
};

function Said({ negotiation, row: { entry } }: Of<"said">) {
  const terms = entryTerms(negotiation, entry);
  return (
    <>
      {terms}
      {entry.note !== "" && (
        <span className={styles.quoted}>{say("reply.log.quoted", { note: entry.note })}</span>
      )}{" "}
    </>
  );
}
