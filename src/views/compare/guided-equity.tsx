/**
 * Guided entry, third part: the grant as the letter says it, the company's valuation, and the schedule.
 */
import { type Grant, type GrantSize, isOption } from "#domain/grant.ts";
import type { CompanyFacts } from "#domain/offer.ts";
import type { Stated } from "#domain/stated.ts";
import { say } from "#text/say.ts";
import { Checkbox } from "#ui/checkbox.tsx";
import { MoneyField } from "#ui/money-field.tsx";
import { OwnershipField } from "#ui/ownership-field.tsx";
import { SegmentedControl } from "#ui/segmented-control.tsx";
import { ShareField } from "#ui/share-field.tsx";
import { resized } from "#views/panels/grant-size-section.tsx";
import { newGrant } from "#views/panels/grants-panel.tsx";
import { KindField } from "#views/panels/kind-field.tsx";
import { StrikeFields } from "#views/panels/strike-fields.tsx";
import { slipIn } from "#views/parts/slip.ts";
import styles from "./guided.module.css";
import type { GuidedProps } from "./guided-entry.tsx";
import { GuidedPrice } from "./guided-price.tsx";
import { GuidedSection } from "./guided-section.tsx";
import { GuidedVesting } from "./guided-vesting.tsx";

/** Size, kind, valuation and vesting of one grant, or none. */
export function GuidedEquity({ offer, onChange }: GuidedProps) {
  const [grant] = offer.grants;
  const setGrant = (changes: Partial<Grant>) =>
    grant !== undefined && onChange({ grants: [{ ...grant, ...changes }] });
  return (
    <>
      <GuidedSection title={say("guide.equity")} note={say("guide.equity.note")}>
        <div className={styles.wide}>
          <Checkbox
            label={say("guide.noGrant")}
            checked={grant === undefined}
            onChange={(isNone) => onChange({ grants: isNone ? [] : [newGrant({ ...offer, grants: [] })] })}
          />
        </div>
        {grant !== undefined && (
          <GrantFields offer={offer} onChange={onChange} grant={grant} setGrant={setGrant} />
        )}
      </GuidedSection>
      {grant !== undefined && <GuidedVesting grant={grant} startsOn={offer.startsOn} onChange={setGrant} />}
    </>
  );
}

type GrantFieldsProps = GuidedProps & {
  readonly grant: Grant;
  readonly setGrant: (changes: Partial<Grant>) => void;
};

function GrantFields({ offer, onChange, grant, setGrant }: GrantFieldsProps) {
  const { companyFacts, currency } = offer;
  const setFacts = (changes: Partial<CompanyFacts>) =>
    onChange({ companyFacts: { ...companyFacts, ...changes } });
  const setValuation = (postMoneyValuation: Stated) => setFacts({ postMoneyValuation });
  const setFullyDiluted = (fullyDilutedShares: Stated) => setFacts({ fullyDilutedShares });
  const isPrivate = companyFacts.liquidity === "private";
  return (
    <>
      <div className={styles.wide}>
        <SegmentedControl
          label={say("field.liquidity")}
          value={companyFacts.liquidity}
          options={(["private", "public"] as const).map((value) => ({
            value,
            label: say(`field.liquidity.${value}`),
          }))}
          onChange={(liquidity) => setFacts(tradedAs(liquidity, companyFacts))}
        />
      </div>
      <div className={styles.wide}>
        <SegmentedControl
          label={say("panel.saidAs")}
          value={grant.size.kind}
          options={(["ownership", "shares", "value"] as const).map((kind) => ({
            value: kind,
            label: say(`field.sizeKind.${kind}`),
          }))}
          onChange={(kind) => setGrant({ size: resized(grant.size, kind, offer) })}
        />
      </div>
      <SizeField size={grant.size} currency={currency} onChange={(size) => setGrant({ size })} />
      {grant.size.kind === "shares" && isPrivate && (
        <ShareField
          dontKnow
          isOpen
          label={say("field.fullyDilutedShares")}
          value={companyFacts.fullyDilutedShares}
          question={slipIn("fullyDilutedShares", currency)}
          onDraft={setFullyDiluted}
          onCommit={setFullyDiluted}
        />
      )}
      {isPrivate && (
        <MoneyField
          dontKnow
          isOpen
          isValuation
          label={say("field.valuation")}
          value={companyFacts.postMoneyValuation}
          currency={currency}
          question={slipIn("postMoneyValuation", currency)}
          onDraft={setValuation}
          onCommit={setValuation}
        />
      )}
      {grant.size.kind === "shares" && (
        <GuidedPrice
          key={companyFacts.liquidity}
          facts={companyFacts}
          currency={currency}
          onChange={setFacts}
        />
      )}
      <KindField
        value={grant.kind}
        onChange={(kind) => setGrant({ kind, strike: isOption(kind) ? grant.strike : null })}
      />
      {isOption(grant.kind) && (
        <StrikeFields
          isOpen
          strike={grant.strike}
          currency={currency}
          onChange={(strike) => setGrant({ strike })}
        />
      )}
    </>
  );
}

/** A public company's shares have a market price; those of a private one are priced by investors. */
function tradedAs(
  liquidity: CompanyFacts["liquidity"],
  { prices = [] }: CompanyFacts,
): Partial<CompanyFacts> {
  const kind = liquidity === "public" ? "market" : "preferred";
  return { liquidity, prices: prices.map((price) => ({ ...price, kind })) };
}

type SizeFieldProps = {
  readonly size: GrantSize;
  readonly currency: string;
  readonly onChange: (size: GrantSize) => void;
};

function SizeField({ size, currency, onChange }: SizeFieldProps) {
  switch (size.kind) {
    case "ownership": {
      const set = (fraction: Stated) => onChange({ kind: "ownership", fraction });
      return (
        <OwnershipField
          dontKnow
          isOpen
          label={say("field.grantPercent")}
          value={size.fraction}
          question={slipIn("ownership", currency)}
          onDraft={set}
          onCommit={set}
        />
      );
    }
    case "shares": {
      const set = (shares: Stated) => onChange({ kind: "shares", shares });
      return (
        <ShareField
          dontKnow
          isOpen
          label={say("field.grantShares")}
          value={size.shares}
          onDraft={set}
          onCommit={set}
        />
      );
    }
    case "value": {
      const set = (amount: Stated) => onChange({ kind: "value", amount });
      return (
        <MoneyField
          dontKnow
          isOpen
          isOnce
          label={say("field.grantMoney")}
          value={size.amount}
          currency={currency}
          question={slipIn("grantValue", currency)}
          onDraft={set}
          onCommit={set}
        />
      );
    }
  }
}
