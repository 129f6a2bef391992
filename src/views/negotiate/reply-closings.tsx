/** Any one of these closes the gap: from what they said to the least that is enough, the cheapest for them first. */
import type { Closing, ReplyVerdict } from "#engine/negotiation/reply.ts";
import { showMoney } from "#format/show-money.ts";
import { say } from "#text/say.ts";
import { hasTarget } from "./lede.ts";
import { askText, partText } from "./part-text.ts";
import styles from "./reply.module.css";
import { timesOffered } from "./rung-words.ts";
import type { Negotiation } from "./use-negotiation.ts";

/** The table; nothing where there is no gap. */
export function ReplyClosings(props: {
  readonly negotiation: Negotiation;
  readonly verdict: ReplyVerdict;
  /** Whether anything was answered; what is thanked for was answered first. */
  readonly isTyped: boolean;
}) {
  const { negotiation, verdict, isTyped } = props;
  const { closings, ask, aim } = verdict;
  const { currency } = negotiation.workspace;
  if (verdict.verdict === null) return null;
  if (!isTyped && aim === null && !hasTarget(negotiation)) {
    return <p className={styles.note}>{say("reply.closings.nothingAbove")}</p>;
  }
  if (verdict.verdict === "askGrant") {
    return <p className={styles.note}>{say("reply.closings.unknownGrant")}</p>;
  }
  if (aim === null) return <p className={styles.note}>{say("reply.closings.none")}</p>;
  const order = (part: Closing) => (part.part === ask ? 0 : part.isInside ? 1 : 2);
  return (
    <>
      <table className={styles.table}>
        <caption className={styles.caption}>{say(`reply.closings.${aim}`)}</caption>
        <thead>
          <tr>
            <th scope="col">{say("reply.closings.part")}</th>
            <th scope="col">{say("reply.closings.from")}</th>
            <th scope="col">{say("reply.closings.to")}</th>
          </tr>
        </thead>
        <tbody>
          {closings
            .toSorted((a, b) => order(a) - order(b))
            .map((closing) => (
              <tr key={closing.part} data-ask={closing.part === ask || undefined}>
                <th scope="row">
                  {say(`ladder.part.${closing.part}`)}
                  <span className={styles.under}>{noteOf(closing, closing.part === ask, currency)}</span>
                  {closing.to !== null && approvalOf(negotiation, closing) !== null && (
                    <span className={styles.under}>{approvalOf(negotiation, closing)}</span>
                  )}
                </th>
                <td>
                  {closing.from === null
                    ? say("reply.closings.unknown")
                    : partText(closing.part, closing.from, currency)}
                </td>
                <td>
                  {closing.to === null
                    ? say("reply.closings.noAmount")
                    : askText(negotiation, closing.part, closing.to)}
                </td>
              </tr>
            ))}
        </tbody>
      </table>
      <p className={styles.note}>{say(ask === null ? "reply.closings.noneInside" : "reply.closings.note")}</p>
    </>
  );
}

/** How far asking for it stays under the threshold; the other parts are as they came back. */
function approvalOf({ workspace, count }: Negotiation, { room }: Closing): string | null {
  if (room === null || count.threshold === null) return null;
  const money = (amount: typeof room) => showMoney(amount, workspace.currency);
  const threshold = money(count.threshold);
  return room.isNegative()
    ? say("package.room.over", { over: money(room.abs()), threshold })
    : say("package.room.under", { room: money(room), threshold });
}

function noteOf(closing: Closing, isAsk: boolean, currency: string): string {
  const { part, from, to, cost, cap, isInside, isCapPassed } = closing;
  if (to === null || cost === null) return say("reply.closings.noneEnough");
  const factor = timesOffered(from, to.toNumber());
  if (factor !== null) return say("reply.closings.unrealistic", { factor });
  const limit = partText(part, cap.most, currency);
  if (!isInside) return say("reply.closings.outside", { limit });
  const words = { cost: showMoney(cost, currency), limit };
  if (isCapPassed) return say(isAsk ? "reply.closings.askPassed" : "reply.closings.passed", words);
  if (isAsk) return say(cap.isShown ? "reply.closings.ask" : "reply.closings.askUnshown", words);
  return say(cap.isShown ? "reply.closings.inside" : "reply.closings.unshown", words);
}
