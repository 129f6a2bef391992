/**
 * A text of the page to send, edited where it stands: what the check finds is marked in the text itself.
 *
 * The marks are drawn by a copy of the text behind the field; the copy also gives the field its height.
 */
import { useEffect, useEffectEvent, useId } from "react";
import type { LeakFinding } from "#engine/negotiation/leak-finding.ts";
import type { BriefText } from "#exports/brief-page.ts";
import { say } from "#text/say.ts";
import { Button } from "#ui/button.tsx";
import { onLeaving } from "#ui/on-leaving.ts";
import styles from "./brief.module.css";
import { leakSentence } from "./leak-words.ts";

type BriefEditorProps = {
  readonly text: BriefText;
  readonly findings: readonly LeakFinding[];
  /** Whether the text is being typed and not kept yet. */
  readonly isTyped: boolean;
  readonly onType: (text: string) => void;
  readonly onKeep: () => void;
  readonly onRevert: () => void;
  readonly onPropose: () => void;
};

const LONGEST = 4000;

/** The field of `text`. */
export function BriefEditor(props: BriefEditorProps) {
  const { text, findings, isTyped, onType, onKeep, onRevert, onPropose } = props;
  const id = useId();
  const keepOnLeaving = useEffectEvent(onKeep);
  useEffect(() => (isTyped ? onLeaving(() => keepOnLeaving()) : undefined), [isTyped]);
  const isOwn = text.text !== text.proposed;
  return (
    <span className={styles.editor}>
      <span className={styles.place}>
        <span className={styles.mirror} aria-hidden="true">
          {marked(text.text, findings)}{" "}
        </span>
        <textarea
          id={`brief-${text.key}`}
          className={styles.field}
          rows={1}
          maxLength={LONGEST}
          aria-label={text.label}
          aria-invalid={findings.length > 0}
          aria-describedby={findings.length > 0 ? `${id}-found` : undefined}
          placeholder={say(text.key === "deliver" ? "brief.placeholder.deliver" : "brief.placeholder.empty")}
          value={text.text}
          onChange={(event) => onType(event.target.value)}
          onBlur={onKeep}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing || event.key !== "Escape" || !isTyped) return;
            event.preventDefault();
            event.stopPropagation();
            onRevert();
          }}
        />
      </span>
      {findings.length === 0 ? null : (
        <span className={styles.found} id={`${id}-found`}>
          {findings.map((finding) => (
            <span key={`${finding.kind}-${finding.from}`}>{leakSentence(finding)}</span>
          ))}
        </span>
      )}
      {isOwn ? (
        <span className={styles.own}>
          {say("brief.edited")} ·{" "}
          <Button
            kind="text"
            // What is typed is not to be kept by leaving the field for this button.
            onPointerDown={(event) => event.preventDefault()}
            onClick={onPropose}
            aria-label={`${say("brief.back")}: ${text.label}`}
          >
            {say("brief.back")}
          </Button>
        </span>
      ) : null}
    </span>
  );
}

/** The text in pieces, those that the check found as marks; where two cross, the first counts. */
function marked(text: string, findings: readonly LeakFinding[]) {
  let at = 0;
  const pieces = [...findings]
    .sort((a, b) => a.from - b.from)
    .flatMap((finding) => {
      if (finding.from < at) return [];
      const before = text.slice(at, finding.from);
      at = finding.to;
      return [
        before,
        <mark key={finding.from} className={styles.mark}>
          {text.slice(finding.from, finding.to)}
        </mark>,
      ];
    });
  return [...pieces, text.slice(at)];
}
