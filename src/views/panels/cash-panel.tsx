/**
 * The cash terms: base and bonus, and those with several parts: attainment, instalments, repayments, benefits, costs, location cut.
 */

import { Decimal } from "#domain/money.ts";
import type { Offer } from "#domain/offer.ts";
import { type AdjustedElement, adjustedElement } from "#domain/vocabulary.ts";
import { setAt } from "#state/actions/editing.ts";
import type { Path } from "#state/workspace-path.ts";
import { say } from "#text/say.ts";
import { Checkbox } from "#ui/checkbox.tsx";
import { PercentField } from "#ui/percent-field.tsx";
import { BenefitsSection, CostsSection } from "./benefits-section.tsx";
import styles from "./panel.module.css";
import { PanelPlace } from "./panel-place.tsx";
import { PaySection } from "./pay-section.tsx";
import { RelocationSection, SignOnSection } from "./sign-on-section.tsx";
import { TermHint } from "./term-hint.tsx";
import { useEdit } from "./use-edit.ts";

/** What each section of an offer's panel is given; `path` leads to the offer. */
export type SectionProps = { readonly offer: Offer; readonly path: Path };

/** Every cash term of one offer that a single field does not hold. */
export function CashPanel({ offer, path }: SectionProps) {
  return (
    <>
      {SECTIONS.map(({ row, Section }) => (
        <PanelPlace key={row} name={row} className={styles.place}>
          <Section offer={offer} path={path} />
        </PanelPlace>
      ))}
    </>
  );
}

/** The sections by the row of the sheet that they belong to. */
const SECTIONS = [
  { row: "pay", Section: PaySection },
  { row: "targetBonus", Section: BonusSection },
  { row: "signOnBonus", Section: SignOnSection },
  { row: "relocation", Section: RelocationSection },
  { row: "benefits", Section: BenefitsSection },
  { row: "costs", Section: CostsSection },
  { row: "locationAdjustment", Section: LocationSection },
] as const;

function BonusSection({ offer, path }: SectionProps) {
  const raise = useEdit<string>([...path, "annualRaiseRate"]);
  const attainment = useEdit<string>([...path, "bonusAttainment"]);
  return (
    <section className={`${styles.group} ${styles.two}`}>
      <PercentField
        label={say("field.annualRaise")}
        note={<TermHint term="raise" />}
        value={offer.annualRaiseRate}
        isPoint
        isRequired
        least="-0.5"
        most="1"
        onCommit={(value) => typeof value === "string" && raise.onCommit(value)}
      />
      <PercentField
        label={say("field.bonusAttainment")}
        note={<TermHint term="attainment" />}
        value={offer.bonusAttainment}
        isPoint
        isRequired
        most="10"
        onCommit={(value) => typeof value === "string" && attainment.onCommit(value)}
      />
    </section>
  );
}

const ELEMENTS: readonly AdjustedElement[] = adjustedElement.options;

function LocationSection({ offer, path }: SectionProps) {
  const at = [...path, "locationAdjustment"];
  const adjustment = offer.locationAdjustment;
  const elements = adjustment?.appliesTo ?? [];
  return (
    <section className={styles.group}>
      <h3 className={styles.title}>{say("field.locationAdjustment")}</h3>
      <p className={styles.note}>{say("panel.locationNote")}</p>
      <PercentField
        label={say("panel.locationRate")}
        value={adjustment?.rate ?? "0"}
        isPoint
        isRequired
        least="-1"
        most="2"
        onCommit={(rate) => {
          if (typeof rate !== "string") return;
          const isNone = new Decimal(rate).isZero();
          setAt(at, isNone ? null : { rate, appliesTo: adjustment?.appliesTo ?? ["baseSalary"] });
        }}
      />
      {adjustment !== null && (
        <fieldset className={styles.actions}>
          <legend>{say("field.appliesTo")}</legend>
          {ELEMENTS.map((element) => (
            <Checkbox
              key={element}
              label={say(`sheet.adjusted.${element}`)}
              checked={elements.includes(element)}
              onChange={(isOn) =>
                setAt(
                  [...at, "appliesTo"],
                  ELEMENTS.filter((each) => (each === element ? isOn : elements.includes(each))),
                )
              }
            />
          ))}
        </fieldset>
      )}
    </section>
  );
}
