/**
 * The brief: the page to send beside the page to keep, what can be done with each, and the check under them.
 */
import { useId, useState } from "react";
import type { BriefText } from "#exports/brief-page.ts";
import { showMoney } from "#format/show-money.ts";
import { changeBriefText } from "#state/actions/brief.ts";
import { chooseNegotiate } from "#state/actions/choices.ts";
import type { NegotiateChoices } from "#state/choices.ts";
import { useChoices } from "#state/use-workspace.ts";
import { say, sayCount } from "#text/say.ts";
import { SegmentedControl } from "#ui/segmented-control.tsx";
import styles from "./brief.module.css";
import { BriefActions } from "./brief-actions.tsx";
import { BriefEditor } from "./brief-editor.tsx";
import { BriefSettings } from "./brief-settings.tsx";
import { BriefSheet } from "./brief-sheet.tsx";
import { LeakTable } from "./leak-table.tsx";
import { type TypedText, useBrief } from "./use-brief.ts";
import type { Negotiation } from "./use-negotiation.ts";

const SHOWN: readonly NegotiateChoices["brief"][] = ["both", "send", "keep"];

/** Both pages, or the one that is chosen. */
export function BriefPanel({ negotiation }: { readonly negotiation: Negotiation }) {
  const id = useId();
  const shown = useChoices().negotiate.brief;
  const [typed, setTyped] = useState<TypedText | null>(null);
  const [overruled, setOverruled] = useState<readonly string[]>([]);
  const pages = useBrief(negotiation, typed);
  const { send, keep, check } = pages;
  const standing = check.findings.filter(
    (finding) => !(finding.isJudgement && overruled.includes(`${finding.textId} ${finding.written}`)),
  );
  const keepTyped = () => {
    if (typed === null) return;
    changeBriefText(negotiation.offer.id, typed.key, isProposed(typed) ? null : typed.text);
    setTyped(null);
  };
  const isProposed = ({ key, text }: TypedText) =>
    textsOf(send.blocks, send.title).some((each) => each.key === key && each.proposed === text);
  const editor = (text: BriefText) => (
    <BriefEditor
      key={text.key}
      text={text}
      findings={standing.filter(({ textId }) => textId === text.key)}
      isTyped={typed?.key === text.key}
      onType={(next) => setTyped({ key: text.key, text: next })}
      onKeep={keepTyped}
      onRevert={() => setTyped(null)}
      onPropose={() => {
        setTyped(null);
        changeBriefText(negotiation.offer.id, text.key, null);
      }}
    />
  );
  return (
    <section aria-labelledby={id} className={styles.panel}>
      <h2 id={id} data-print="none">
        {say("brief.title")}
      </h2>
      <p className={styles.note} data-print="none">
        {say("brief.note")}
      </p>
      <SegmentedControl
        label={say("brief.shown")}
        options={SHOWN.map((value) => ({ value, label: say(`brief.shown.${value}`) }))}
        value={shown}
        onChange={(brief) => chooseNegotiate({ brief })}
      />
      {shown === "keep" ? null : <BriefSettings negotiation={negotiation} pages={pages} />}
      {shown === "keep" ? null : <NotReady negotiation={negotiation} declinedAt={pages.declinedAt} />}
      <div className={styles.pages} data-shown={shown}>
        {shown === "keep" ? null : (
          <section aria-label={say("brief.send.name")} className={styles.column}>
            <BriefActions page={send} name="send" standing={standing} />
            {standing.length === 0 ? null : (
              <p className={styles.heldOnPaper}>{sayCount("leak.heldOnPaper", standing.length)}</p>
            )}
            <div className={styles.sheet} data-held={standing.length > 0}>
              <BriefSheet page={send} showText={editor} />
            </div>
          </section>
        )}
        {shown === "send" ? null : (
          <section aria-label={say("brief.keep.name")} className={styles.column}>
            <BriefActions page={keep} name="keep" standing={[]} />
            <div className={styles.sheet} data-private>
              <BriefSheet page={keep} />
            </div>
          </section>
        )}
      </div>
      {shown === "keep" ? null : (
        <LeakTable
          negotiation={negotiation}
          pages={pages}
          standing={standing}
          onOverrule={(finding) => setOverruled([...overruled, `${finding.textId} ${finding.written}`])}
        />
      )}
    </section>
  );
}

type NotReadyProps = { readonly negotiation: Negotiation; readonly declinedAt: number | null };

/** Why the page is not one to send as it stands; nothing where it is. */
function NotReady({ negotiation: { workspace, offer, reservation }, declinedAt }: NotReadyProps) {
  if (offer.status === "hypothetical")
    return (
      <p className={styles.note} data-print="none">
        {say("brief.notOffered")}
      </p>
    );
  if (declinedAt === null || reservation === null) return null;
  return (
    <p className={styles.note} data-print="none">
      {say("brief.belowWalkAway", {
        asked: showMoney(declinedAt, workspace.currency),
        walkAway: showMoney(reservation.perYear, workspace.currency),
      })}
    </p>
  );
}

function textsOf(
  blocks: ReturnType<typeof useBrief>["send"]["blocks"],
  title: BriefText,
): readonly BriefText[] {
  return [
    title,
    ...blocks.flatMap(({ parts }) =>
      parts.flatMap((part) => (part.kind === "text" ? [part] : part.kind === "reason" ? [part.text] : [])),
    ),
  ];
}
