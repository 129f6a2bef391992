/**
 * What the page to send asks for, its dates, and which other companies it may name.
 */
import { allowNaming, changeBrief } from "#state/actions/brief.ts";
import { say } from "#text/say.ts";
import { Checkbox } from "#ui/checkbox.tsx";
import { DateField } from "#ui/date-field.tsx";
import { SegmentedControl } from "#ui/segmented-control.tsx";
import { overApprovalWords } from "./approval-words.ts";
import styles from "./brief.module.css";
import { briefDateProblems, type DateProblem } from "./brief-dates.ts";
import { dateProblemText } from "./leak-words.ts";
import type { BriefPages } from "./use-brief.ts";
import type { Negotiation } from "./use-negotiation.ts";

type BriefSettingsProps = { readonly negotiation: Negotiation; readonly pages: BriefPages };

const ASKS = ["packages", "anchor"] as const;

/** The settings in a row over the page. */
export function BriefSettings({ negotiation, pages: { brief, dates, secrets } }: BriefSettingsProps) {
  const { workspace, offer } = negotiation;
  const statusOf = (id: string) => workspace.offers.find((each) => each.id === id)?.status ?? "reported";
  // What was only thought of is nobody's offer, and cannot be named as one.
  const others = secrets.others.filter(
    ({ company, offerId }) => company !== "" && statusOf(offerId) !== "hypothetical",
  );
  const noteAt = (field: DateProblem["at"]) => {
    const problem = briefDateProblems(workspace.asOf, dates).find(({ at }) => at === field);
    return problem === undefined ? undefined : dateProblemText(problem);
  };
  const over = overApprovalWords(negotiation, negotiation.terms.anchor);
  return (
    <div className={styles.settings} data-print="none">
      <div className={styles.row}>
        <SegmentedControl
          label={say("brief.asks")}
          options={ASKS.map((value) => ({ value, label: say(`brief.asks.${value}`) }))}
          value={brief.ask}
          onChange={(ask) => changeBrief(offer.id, { ask })}
        />
        <DateField
          label={say("brief.decideOn")}
          note={noteAt("decideOn")}
          value={dates.decideOn}
          onCommit={(decideOn) => changeBrief(offer.id, { decideOn })}
        />
        <DateField
          label={say("brief.answerBy")}
          note={noteAt("answerBy")}
          value={dates.answerBy}
          onCommit={(answerBy) => changeBrief(offer.id, { answerBy })}
        />
      </div>
      {brief.ask === "anchor" && over !== null && <p className={styles.note}>{over}</p>}
      {others.length === 0 ? null : (
        <fieldset className={styles.allowed}>
          <legend>{say("brief.allow")}</legend>
          {others.map(({ offerId, company }) => (
            <Checkbox
              key={offerId}
              label={say("brief.allowed", {
                offer: company,
                status: say(`field.status.${statusOf(offerId)}`),
              })}
              checked={brief.allowedOfferIds.includes(offerId)}
              onChange={(allow) => allowNaming(offer.id, offerId, allow)}
            />
          ))}
        </fieldset>
      )}
    </div>
  );
}
