/**
 * What the page to send asks for, its dates, and which other companies it may name.
 */
import { say } from "#text/say.ts";
import { Checkbox } from "#ui/checkbox.tsx";
import { DateField } from "#ui/date-field.tsx";
import { SegmentedControl } from "#ui/segmented-control.tsx";
import styles from "./brief.module.css";
import { type BriefPages, keepBrief } from "./use-brief.ts";
import type { Negotiation } from "./use-negotiation.ts";

type BriefSettingsProps = { readonly negotiation: Negotiation; readonly pages: BriefPages };

const ASKS = ["packages", "anchor"] as const;

/** The settings in a row over the page. */
export function BriefSettings({ negotiation, pages: { brief, dates, secrets } }: BriefSettingsProps) {
  const { workspace } = negotiation;
  const others = secrets.others.filter(({ company }) => company !== "");
  return (
    <div className={styles.settings}>
      <div className={styles.row}>
        <SegmentedControl
          label={say("brief.asks")}
          options={ASKS.map((value) => ({ value, label: say(`brief.asks.${value}`) }))}
          value={brief.ask}
          onChange={(ask) => keepBrief(negotiation, { ask })}
        />
        <DateField
          label={say("brief.decideOn")}
          value={dates.decideOn}
          onCommit={(decideOn) => keepBrief(negotiation, { decideOn })}
        />
        <DateField
          label={say("brief.answerBy")}
          value={dates.answerBy}
          onCommit={(answerBy) => keepBrief(negotiation, { answerBy })}
        />
      </div>
      {others.length === 0 ? null : (
        <fieldset className={styles.allowed}>
          <legend>{say("brief.allow")}</legend>
          {others.map(({ offerId, company, isAllowed }) => (
            <Checkbox
              key={offerId}
              label={say("brief.allowed", {
                offer: company,
                status: say(
                  `field.status.${workspace.offers.find(({ id }) => id === offerId)?.status ?? "reported"}`,
                ),
              })}
              checked={isAllowed}
              onChange={(allow) =>
                keepBrief(negotiation, {
                  allowedOfferIds: [
                    ...brief.allowedOfferIds.filter((id) => id !== offerId),
                    ...(allow ? [offerId] : []),
                  ],
                })
              }
            />
          ))}
        </fieldset>
      )}
    </div>
  );
}
