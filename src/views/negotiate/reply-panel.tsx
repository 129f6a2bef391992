/**
 * When they come back: the answer as it was given, what to do with it and why, what to ask next, and in which
 * steps to give way. The verdict follows what is typed; while a text cannot be read the last one that could stays.
 */
import { useId, useMemo, useState } from "react";
import { capsOf } from "#engine/negotiation/caps.ts";
import { concessions } from "#engine/negotiation/concessions.ts";
import { offerWithTerms } from "#engine/negotiation/offer-with-terms.ts";
import { replyVerdict } from "#engine/negotiation/reply.ts";
import { typeReply } from "#state/actions/negotiating.ts";
import { NO_REPLY } from "#state/negotiating.ts";
import { useNegotiating } from "#state/use-workspace.ts";
import { say } from "#text/say.ts";
import { Button } from "#ui/button.tsx";
import { addLogEntry, takeAsOffer } from "./log-edits.ts";
import styles from "./reply.module.css";
import { ReplyClosings } from "./reply-closings.tsx";
import { ReplyLine } from "./reply-line.tsx";
import { replyRead } from "./reply-read.ts";
import { ReplySteps } from "./reply-steps.tsx";
import { ReplyVerdictText } from "./reply-verdict.tsx";
import { EnterBase, EnterGrant } from "./unknown-part.tsx";
import type { Negotiation } from "./use-negotiation.ts";

/** The panel; each offer has a field of its own, which keeps what was typed while the workspace is open. */
export function ReplyPanel({ negotiation }: { readonly negotiation: Negotiation }) {
  return <Reply key={negotiation.offer.id} negotiation={negotiation} />;
}

function Reply({ negotiation }: { readonly negotiation: Negotiation }) {
  const { workspace, offer, model, ladder, enough, lastStep, reservation, riskAversion, count } = negotiation;
  const id = useId();
  const { text, lastRead } = useNegotiating().replies[offer.id] ?? NO_REPLY;
  const [done, setDone] = useState<"logged" | "made" | null>(null);
  const typed = useMemo(() => replyRead(negotiation, text), [negotiation, text]);
  const read = useMemo(
    () => (typed.isRead ? typed : replyRead(negotiation, lastRead)),
    [typed, negotiation, lastRead],
  );
  const caps = useMemo(() => capsOf(workspace, model, ladder), [workspace, model, ladder]);
  const verdict = useMemo(
    () =>
      replyVerdict(
        model,
        read.terms,
        { enough, lastStep, walkAway: reservation?.worth ?? null, riskAversion },
        caps,
        count,
      ),
    [model, read, enough, lastStep, reservation, riskAversion, caps, count],
  );
  const steps = useMemo(() => concessions(workspace, ladder, model), [workspace, ladder, model]);
  const isBaseKnown = model.present.baseSalary !== null;
  const isTyped = text.trim() !== "";
  // What cannot be read leaves the last reply that could; before there is one, nothing was answered.
  const isReply = read.terms !== model.present;
  const change = (next: string) => {
    setDone(null);
    const isNextRead = replyRead(negotiation, next).isRead;
    typeReply(offer.id, { text: next, lastRead: isNextRead ? next : lastRead });
  };
  const said = { offerId: offer.id, by: "them", kind: "counterOffer", note: text.trim() } as const;
  const log = () => {
    addLogEntry({ ...said, terms: typed.spoken });
    setDone("logged");
  };
  const makeOffer = () => {
    const made = offerWithTerms(workspace, offer, typed.terms);
    if (made !== null && takeAsOffer(made, model.present, { ...said, terms: typed.spoken })) setDone("made");
  };
  return (
    <section aria-labelledby={id} className={styles.panel}>
      <div>
        <h2 id={id} className={styles.title}>
          {say("reply.title")}
        </h2>
        <p className={styles.note} id={`${id}-note`}>
          {say("reply.note")}
        </p>
        <input
          className={styles.input}
          type="text"
          autoComplete="off"
          spellCheck={false}
          aria-label={say("reply.field")}
          aria-describedby={`${id}-note ${id}-said`}
          aria-invalid={!typed.isRead || undefined}
          placeholder={say("reply.placeholder")}
          value={text}
          onChange={(event) => change(event.target.value)}
        />
        <div id={`${id}-said`} className={styles.said} aria-live="polite">
          {typed.refused.map((why) => (
            <p key={why} className={styles.refused}>
              {why}
            </p>
          ))}
          <p>{typed.isRead ? typed.said : say("reply.stillCounts", { said: read.said })}</p>
          {typed.questions.map((question) => (
            <p key={question}>{question}</p>
          ))}
        </div>
        {isBaseKnown ? (
          <ReplyVerdictText
            negotiation={negotiation}
            terms={read.terms}
            verdict={verdict}
            isTyped={isReply}
          />
        ) : (
          <p className={styles.verdict}>
            {read.terms.baseSalary === null ? (
              <>
                {say("reply.unknownBase")} <EnterBase offerId={offer.id} />
              </>
            ) : (
              say("reply.newBase")
            )}
          </p>
        )}
        <div className={styles.actions}>
          <Button disabled={!isTyped || !typed.isRead} onClick={log}>
            {say("reply.log")}
          </Button>
          <Button kind="text" disabled={!isTyped || !typed.isRead} onClick={makeOffer}>
            {say("reply.makeOffer")}
          </Button>
          <span role="status" className={styles.done}>
            {done !== null && say(`reply.done.${done}`)}
          </span>
        </div>
      </div>
      {isBaseKnown && (
        <div>
          {verdict.verdict !== "askGrant" && (
            <ReplyLine negotiation={negotiation} verdict={verdict} isTyped={isReply} />
          )}
          <ReplyClosings negotiation={negotiation} verdict={verdict} isTyped={isReply} />
          {model.isGrantUnknown ? (
            <EnterGrant negotiation={negotiation} />
          ) : (
            <ReplySteps negotiation={negotiation} steps={steps} verdict={verdict} />
          )}
        </div>
      )}
    </section>
  );
}
