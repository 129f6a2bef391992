/**
 * What is known about the company: the valuation with its slider, shares, prices, and who is paid first.
 */
import { Decimal } from "#domain/money.ts";
import type { Offer } from "#domain/offer.ts";
import { isRange, type Stated } from "#domain/stated.ts";
import { priceKind } from "#domain/vocabulary.ts";
import { showMoney } from "#format/show-money.ts";
import { setAt } from "#state/actions/editing.ts";
import { say } from "#text/say.ts";
import { Button } from "#ui/button.tsx";
import { LogSlider } from "#ui/log-slider.tsx";
import { MoneyField } from "#ui/money-field.tsx";
import { SegmentedControl } from "#ui/segmented-control.tsx";
import { SelectField } from "#ui/select-field.tsx";
import { ShareField } from "#ui/share-field.tsx";
import { TextField } from "#ui/text-field.tsx";
import type { SectionProps } from "./cash-panel.tsx";
import styles from "./panel.module.css";
import { PreferredSection } from "./preferred-section.tsx";
import { TermHint } from "./term-hint.tsx";
import { useEdit } from "./use-edit.ts";

/** The company facts of one offer. */
export function CompanyPanel({ offer, path }: SectionProps) {
  const facts = [...path, "companyFacts"];
  return (
    <>
      <section className={styles.group}>
        <div className={styles.start}>
          <SegmentedControl
            label={say("field.liquidity")}
            value={offer.companyFacts.liquidity}
            options={(["private", "public"] as const).map((value) => ({
              value,
              label: say(`field.liquidity.${value}`),
            }))}
            onChange={(liquidity) => setAt([...facts, "liquidity"], liquidity)}
          />
        </div>
      </section>
      {needsValuation(offer) && <ValuationSection offer={offer} path={facts} />}
      <PricesSection offer={offer} path={facts} />
      {offer.companyFacts.liquidity === "private" && <PreferredSection offer={offer} path={facts} />}
    </>
  );
}

/** A public company's shares have a price; its valuation matters only where a grant is a part of it. */
function needsValuation({ companyFacts, grants }: Offer): boolean {
  return (
    companyFacts.liquidity === "private" ||
    companyFacts.postMoneyValuation !== null ||
    grants.some(({ size }) => size.kind === "ownership")
  );
}

const LEAST_VALUATION = 1_000_000;
const MOST_VALUATION = 1_000_000_000_000;

function ValuationSection({ offer, path }: SectionProps) {
  const { companyFacts } = offer;
  const currency = companyFacts.currency ?? offer.currency;
  const valuation = useEdit<Stated>([...path, "postMoneyValuation"]);
  const shares = useEdit<Stated>([...path, "fullyDilutedShares"]);
  const middle = middleOf(companyFacts.postMoneyValuation);
  return (
    <section className={`${styles.group} ${styles.two}`}>
      <MoneyField
        dontKnow
        label={say("field.valuation")}
        note={<TermHint term="postMoneyValuation" />}
        value={companyFacts.postMoneyValuation}
        currency={currency}
        {...valuation}
      />
      <TextField
        label={say("field.valuationAsOf")}
        value={companyFacts.valuationAsOf ?? ""}
        placeholder={say("panel.datePlaceholder")}
        onCommit={(date) => setAt([...path, "valuationAsOf"], date.trim() === "" ? null : date.trim())}
      />
      {companyFacts.liquidity === "private" && (
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
      <ShareField
        dontKnow
        label={say("field.fullyDilutedShares")}
        note={<TermHint term="fullyDiluted" />}
        value={companyFacts.fullyDilutedShares}
        {...shares}
      />
    </section>
  );
}

function middleOf(stated: Stated): Decimal | null {
  if (stated === null) return null;
  return isRange(stated) ? new Decimal(stated.low).plus(stated.high).dividedBy(2) : new Decimal(stated);
}

function PricesSection({ offer, path }: SectionProps) {
  const at = [...path, "prices"];
  const { companyFacts } = offer;
  const prices = companyFacts.prices ?? [];
  const currency = companyFacts.currency ?? offer.currency;
  return (
    <section className={styles.group}>
      <h3 className={styles.title}>{say("panel.prices")}</h3>
      <p className={styles.note}>{say("panel.pricesNote")}</p>
      {prices.map((price, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: prices are known by their place
        <div key={index} className={styles.line}>
          <SelectField
            label={say("field.priceKind")}
            value={price.kind}
            options={priceKind.options.map((kind) => ({
              value: kind,
              label: say(`field.priceKind.${kind}`),
            }))}
            onChange={(kind) => setAt([...at, index, "kind"], kind)}
          />
          <MoneyField
            label={say("field.price")}
            isPrice
            isPoint
            isRequired
            value={price.price}
            currency={currency}
            onCommit={(amount) => setAt([...at, index, "price"], amount)}
          />
          <Button
            kind="quiet"
            aria-label={say("panel.removePrice", { number: String(index + 1) })}
            onClick={() =>
              setAt(
                at,
                prices.filter((_, each) => each !== index),
              )
            }
          >
            {say("panel.remove")}
          </Button>
        </div>
      ))}
      <div className={styles.actions}>
        <Button
          onClick={() => {
            const kind = companyFacts.liquidity === "public" ? "market" : "preferred";
            setAt(at, [...prices, { kind, price: "1", asOf: null }]);
          }}
        >
          {say("panel.addPrice")}
        </Button>
      </div>
    </section>
  );
}
