/**
 * What a pay element comes to where its cell states something else: a rate, a raise, several payments.
 *
 * A cell that states the amount itself says no more; its figure is its own source.
 */
import { isDecimalText } from "#domain/decimal-text.ts";
import { Decimal } from "#domain/money.ts";
import type { Offer } from "#domain/offer.ts";
import { type ElementName, offerElement } from "#engine/comparison.ts";
import { elementQualifier } from "#engine/qualifier.ts";
import { say } from "#text/say.ts";
import { useOffers } from "#views/panels/use-offers.ts";
import { WorkingFigure } from "#views/panels/working-figure.tsx";
import { qualifiedMoney } from "#views/parts/qualified-money.ts";
import styles from "./sheet.module.css";
import type { TermRow } from "./term-row.ts";
import { horizonWords } from "./verdict-panel.tsx";

/** The element's amount over the horizon that is chosen, as a button that opens its working. */
export function ElementWorth({ row, offer }: { readonly row: TermRow; readonly offer: Offer }) {
  const { workspace, report, horizon, years } = useOffers();
  const element = computedElement(row, offer);
  const figures = report.offers.find(({ id }) => id === offer.id);
  if (element === null || figures === undefined) return null;
  const amount = offerElement(figures, element, horizon);
  if (amount === null) return null;
  const period = horizonWords(horizon, years);
  const qualified = elementQualifier(offer, figures.gaps, element);
  const text = say("page.elementOver", {
    amount: qualifiedMoney(amount, qualified, workspace.currency),
    period,
  });
  return (
    <span className={styles.sub}>
      <WorkingFigure figure={{ offerId: offer.id, figure: element }} text={text} />
    </span>
  );
}

/** The element that the cell of `row` leaves to be computed; null where it states the amount. */
export function computedElement(row: TermRow, offer: Offer): ElementName | null {
  switch (row) {
    case "baseSalary":
      return isOther(offer.annualRaiseRate) || isAdjusted(offer, "baseSalary") ? "baseSalary" : null;
    case "targetBonus":
      return offer.targetBonus?.kind === "rateOfBase" ||
        offer.bonusAttainment !== "1" ||
        isAdjusted(offer, "targetBonus")
        ? "targetBonus"
        : null;
    case "signOnBonus":
      return (offer.signOnBonus?.installments.length ?? 0) > 1 || isAdjusted(offer, "signOnBonus")
        ? "signOnBonus"
        : null;
    case "benefits":
      return offer.benefits.length > 0 ? "benefits" : null;
    case "costs":
      return offer.costs.length > 0 ? "costs" : null;
    default:
      return null;
  }
}

function isAdjusted({ locationAdjustment }: Offer, element: "baseSalary" | "targetBonus" | "signOnBonus") {
  return locationAdjustment?.appliesTo.includes(element) === true && isOther(locationAdjustment.rate);
}

function isOther(rate: string): boolean {
  return isDecimalText(rate) && !new Decimal(rate).isZero();
}
