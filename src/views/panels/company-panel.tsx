/**
 * What is known about the company: the valuation with its slider, shares, prices, and who is paid first.
 *
 * A public company is asked for what its shares cost, and for nothing that only matters before an exit.
 */

import { isOption } from "#domain/grant.ts";
import { Decimal } from "#domain/money.ts";
import type { Offer } from "#domain/offer.ts";
import { isRange, type Stated } from "#domain/stated.ts";
import { showMoney } from "#format/show-money.ts";
import { setAt } from "#state/actions/editing.ts";
import { say } from "#text/say.ts";
import { LogSlider } from "#ui/log-slider.tsx";
import { MoneyField } from "#ui/money-field.tsx";
import { SegmentedControl } from "#ui/segmented-control.tsx";
import { ShareField } from "#ui/share-field.tsx";
import { AsOfField } from "./as-of-field.tsx";
import type { SectionProps } from "./cash-panel.tsx";
import { CurrencyField } from "./currency-field.tsx";
import { ExchangeRateFields } from "./exchange-rate-fields.tsx";
import { OutlookSection } from "./outlook-section.tsx";
import styles from "./panel.module.css";
import { PanelPlace } from "./panel-place.tsx";
import { PreferredSection } from "./preferred-section.tsx";
import { PricesSection } from "./prices-section.tsx";
import { TermHint } from "./term-hint.tsx";
import { useEdit } from "./use-edit.ts";
import { useValuationEdit } from "./use-valuation-edit.ts";

/** The company facts of one offer. */
export function CompanyPanel({ offer, path }: SectionProps) {
  const facts = [...path, "companyFacts"];
  const { liquidity } = offer.companyFacts;
  return (
    <>
      <section className={styles.group}>
        <div className={styles.start}>
          <SegmentedControl
            label={say("field.liquidity")}
            value={liquidity}
            options={(["private", "public"] as const).map((value) => ({
              value,
              label: say(`field.liquidity.${value}`),
            }))}
            onChange={(value) => setAt([...facts, "liquidity"], value)}
          />
        </div>
        <p className={styles.note}>
          <TermHint term="liquidity" />
        </p>
      </section>
      {needsValuation(offer) && <ValuationSection offer={offer} path={facts} />}
      <PricesSection key={liquidity} offer={offer} path={facts} />
      {liquidity === "private" && <PreferredSection offer={offer} path={facts} />}
      {liquidity === "private" && <OutlookSection offer={offer} />}
      <CurrencySection offer={offer} path={facts} />
    </>
  );
}

/** A public company's shares have a price; its valuation matters only where a grant is a part of it. */
function needsValuation({ companyFacts, grants }: Offer): boolean {
  return (
    companyFacts.liquidity === "private" ||
    companyFacts.postMoneyValuation !== null ||
    grants.some(
      ({ kind, size }) =>
        size.kind === "ownership" ||
        (size.kind === "value" && (size.atValuation !== undefined || isOption(kind))),
    )
  );
}

const LEAST_VALUATION = 1_000_000;
const MOST_VALUATION = 1_000_000_000_000;

function ValuationSection({ offer, path }: SectionProps) {
  const { companyFacts } = offer;
  const currency = companyFacts.currency ?? offer.currency;
  const isPrivate = companyFacts.liquidity === "private";
  const valuation = useValuationEdit(companyFacts, path);
  const shares = useEdit<Stated>([...path, "fullyDilutedShares"]);
  const middle = middleOf(companyFacts.postMoneyValuation);
  return (
    <section className={`${styles.group} ${styles.two}`}>
      <PanelPlace name="valuation">
        <MoneyField
          dontKnow
          isValuation
          label={say("field.valuation")}
          note={<TermHint term="postMoneyValuation" />}
          value={companyFacts.postMoneyValuation}
          currency={currency}
          {...valuation}
        />
      </PanelPlace>
      <AsOfField
        label={say("field.valuationAsOf")}
        note={say("panel.valuationAsOfNote")}
        value={companyFacts.valuationAsOf}
        onCommit={(date) => setAt([...path, "valuationAsOf"], date)}
      />
      {isPrivate && (
        <div className={styles.wide}>
          <LogSlider
            label={say("panel.valuationSlider")}
            value={middle?.toNumber() ?? null}
            least={LEAST_VALUATION}
            most={MOST_VALUATION}
            shown={
              middle === null ? say("sheet.notStated") : showMoney(middle, currency, { form: "compact" })
            }
            onDraft={(value) => valuation.onDraft(new Decimal(value).toDecimalPlaces(0).toFixed())}
            onCommit={(value) => valuation.onCommit(new Decimal(value).toDecimalPlaces(0).toFixed())}
          />
        </div>
      )}
      {(isPrivate || companyFacts.fullyDilutedShares !== null) && (
        <PanelPlace name="fullyDilutedShares" className={styles.wide}>
          <ShareField
            dontKnow
            label={say("field.fullyDilutedShares")}
            note={<TermHint term="fullyDiluted" />}
            value={companyFacts.fullyDilutedShares}
            {...shares}
          />
        </PanelPlace>
      )}
    </section>
  );
}

function middleOf(stated: Stated): Decimal | null {
  if (stated === null) return null;
  return isRange(stated) ? new Decimal(stated.low).plus(stated.high).dividedBy(2) : new Decimal(stated);
}

/** The currency of the valuation, the prices and the preferences, and what it is worth here. */
function CurrencySection({ offer, path }: SectionProps) {
  return (
    <section className={`${styles.group} ${styles.two}`}>
      <CurrencyField
        label={say("field.companyCurrency")}
        note={say("panel.companyCurrencyNote", { currency: offer.currency })}
        value={offer.companyFacts.currency ?? offer.currency}
        onCommit={(currency) =>
          setAt([...path, "currency"], currency === offer.currency ? undefined : currency)
        }
      />
      <ExchangeRateFields offer={offer} />
    </section>
  );
}
