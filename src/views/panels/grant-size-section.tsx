/**
 * How large a grant is, of which kind, and what an option costs; switching the way it is said carries it over.
 */

import { type Grant, type GrantSize, isOption } from "#domain/grant.ts";
import { Decimal } from "#domain/money.ts";
import type { Offer } from "#domain/offer.ts";
import { isRange, type Stated } from "#domain/stated.ts";
import { setAt } from "#state/actions/editing.ts";
import type { Path } from "#state/workspace-path.ts";
import { say } from "#text/say.ts";
import { MoneyField } from "#ui/money-field.tsx";
import { OwnershipField } from "#ui/ownership-field.tsx";
import { SegmentedControl } from "#ui/segmented-control.tsx";
import { ShareField } from "#ui/share-field.tsx";
import { AtValuationField } from "./at-valuation-field.tsx";
import { KindField } from "./kind-field.tsx";
import styles from "./panel.module.css";
import { grantPlace, PanelPlace } from "./panel-place.tsx";
import { StrikeFields } from "./strike-fields.tsx";
import { TermHint } from "./term-hint.tsx";
import { useEdit } from "./use-edit.ts";

type GrantSizeSectionProps = {
  readonly grant: Grant;
  readonly offer: Offer;
  readonly path: Path;
};

/** The fields for size, kind and strike. */
export function GrantSizeSection({ grant, offer, path }: GrantSizeSectionProps) {
  const index = Number(path.at(-1));
  const setKind = (kind: Grant["kind"]) =>
    setAt(path, { ...grant, kind, strike: isOption(kind) ? grant.strike : null });
  return (
    <section className={`${styles.group} ${styles.two}`}>
      <div className={styles.wide}>
        <SegmentedControl
          label={say("panel.saidAs")}
          value={grant.size.kind}
          options={(["ownership", "shares", "value"] as const).map((kind) => ({
            value: kind,
            label: say(`field.sizeKind.${kind}`),
          }))}
          onChange={(kind) => setAt([...path, "size"], resized(grant.size, kind, offer))}
        />
      </div>
      <PanelPlace name={grantPlace("size", index)} className={styles.fields}>
        <SizeField grant={grant} offer={offer} path={path} />
      </PanelPlace>
      <PanelPlace name={grantPlace("kind", index)}>
        <KindField value={grant.kind} onChange={setKind} />
      </PanelPlace>
      {isOption(grant.kind) && (
        <PanelPlace name={grantPlace("strike", index)} className={`${styles.wide} ${styles.pair}`}>
          <StrikeFields
            strike={grant.strike}
            currency={offer.currency}
            onChange={(strike) => setAt([...path, "strike"], strike)}
          />
          {needsShareCount(grant, offer) && (
            <div className={styles.wide}>
              <FullyDilutedField offer={offer} path={path} />
            </div>
          )}
        </PanelPlace>
      )}
    </section>
  );
}

function SizeField({ grant, offer, path }: GrantSizeSectionProps) {
  const { size } = grant;
  const fraction = useEdit<Stated>([...path, "size", "fraction"]);
  const shares = useEdit<Stated>([...path, "size", "shares"]);
  const amount = useEdit<Stated>([...path, "size", "amount"]);
  switch (size.kind) {
    case "ownership":
      return (
        <OwnershipField
          dontKnow
          label={say("field.sizeKind.ownership")}
          value={size.fraction}
          {...fraction}
        />
      );
    case "shares":
      return (
        <>
          <ShareField dontKnow label={say("field.grantShares")} value={size.shares} {...shares} />
          {offer.companyFacts.liquidity === "private" && <FullyDilutedField offer={offer} path={path} />}
        </>
      );
    case "value":
      return (
        <>
          <MoneyField
            dontKnow
            isOnce
            label={say("field.grantMoney")}
            value={size.amount}
            currency={offer.currency}
            {...amount}
          />
          {offer.companyFacts.liquidity === "private" && (
            <AtValuationField
              size={size}
              currency={offer.currency}
              onChange={(next) => setAt([...path, "size"], next)}
            />
          )}
        </>
      );
  }
}

/** A strike per share of a grant in percent or money says nothing without the number of shares. */
function needsShareCount({ size, strike }: Grant, { companyFacts }: Offer): boolean {
  return (
    size.kind !== "shares" && companyFacts.liquidity === "private" && strike?.kind !== "companyValuation"
  );
}

function FullyDilutedField({ offer, path }: Omit<GrantSizeSectionProps, "grant">) {
  const edit = useEdit<Stated>([...path.slice(0, 2), "companyFacts", "fullyDilutedShares"]);
  return (
    <ShareField
      dontKnow
      label={say("field.fullyDilutedShares")}
      note={<TermHint term="fullyDiluted" />}
      value={offer.companyFacts.fullyDilutedShares}
      {...edit}
    />
  );
}

/**
 * `size` said another way, a range with both its ends: carried over where the valuation, in the grant's
 * currency, or the share count allows it, else not stated.
 */
export function resized(
  size: GrantSize,
  kind: GrantSize["kind"],
  { companyFacts, currency }: Offer,
): GrantSize {
  if (size.kind === kind) return size;
  const isForeign = (companyFacts.currency ?? currency) !== currency;
  const valuation = isForeign ? null : pointOf(companyFacts.postMoneyValuation);
  const fullyDiluted = pointOf(companyFacts.fullyDilutedShares);
  const fraction = ownershipOf(size, valuation, fullyDiluted);
  switch (kind) {
    case "ownership":
      return { kind, fraction };
    case "shares":
      return { kind, shares: mapped(fraction, fullyDiluted, (end, whole) => end.times(whole).round()) };
    case "value":
      return {
        kind,
        amount: mapped(fraction, valuation, (end, whole) => end.times(whole).toDecimalPlaces(2)),
      };
  }
}

/** The part of the company; more than all of it is none that can be stated. */
function ownershipOf(size: GrantSize, valuation: Decimal | null, fullyDiluted: Decimal | null): Stated {
  const [part, whole] =
    size.kind === "ownership"
      ? [size.fraction, new Decimal(1)]
      : size.kind === "shares"
        ? [size.shares, fullyDiluted]
        : [size.amount, size.atValuation === undefined ? valuation : pointOf(size.atValuation)];
  if (whole?.isZero() || (part !== null && whole?.lessThan(isRange(part) ? part.high : part))) return null;
  return mapped(part, whole, (end, all) => end.dividedBy(all).toDecimalPlaces(12));
}

function mapped(
  stated: Stated,
  whole: Decimal | null,
  carry: (end: Decimal, whole: Decimal) => Decimal,
): Stated {
  if (stated === null || whole === null) return null;
  const end = (text: string) => carry(new Decimal(text), whole).toFixed();
  return isRange(stated) ? { low: end(stated.low), high: end(stated.high) } : end(stated);
}

function pointOf(stated: Stated): Decimal | null {
  if (stated === null) return null;
  return isRange(stated) ? new Decimal(stated.low).plus(stated.high).dividedBy(2) : new Decimal(stated);
}
