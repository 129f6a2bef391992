/** A line of the log for an offer whose day nobody has entered. */
import { say } from "#text/say.ts";
import { Button } from "#ui/button.tsx";
import { Chip } from "#ui/chip.tsx";
import { Sentence } from "#views/parts/sentence.tsx";
import { knownMoney, worthKnown } from "./as-known.ts";
import styles from "./log.module.css";
import type { StandingOffer } from "./log-offers.ts";
import type { Negotiation } from "./use-negotiation.ts";

type LogOfferLineProps = {
  readonly negotiation: Negotiation;
  readonly standing: StandingOffer;
  readonly onDate: () => void;
};

/** The line, with the way to enter the day. */
export function LogOfferLine({ negotiation, standing, onDate }: LogOfferLineProps) {
  const { marks } = negotiation;
  const mark = marks.find(({ id }) => id === standing.offerId);
  if (mark === undefined) return null;
  const letter = <Chip offerKey={mark.key} letter={mark.letter} />;
  return (
    <tr className={styles.line}>
      <td>
        {say("reply.log.noDay")}{" "}
        <Button
          kind="text"
          className={styles.edit}
          aria-label={say("reply.log.enterDayOf", { letter: mark.letter })}
          onClick={onDate}
        >
          {say("reply.log.enterDay")}
        </Button>
      </td>
      <th scope="row">
        <Sentence code={`reply.log.offers.${standing.how}`} slots={{ letter }} />
      </th>
      <td>{standing.said}</td>
      <td className={styles.worth}>
        {standing.perYear !== null &&
          knownMoney(negotiation, standing.perYear, worthKnown(negotiation, standing.offerId))}
      </td>
    </tr>
  );
}
