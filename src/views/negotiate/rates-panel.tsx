/**
 * Exchange rates: what a little of each part is worth in the others to the person, what it costs the employer, and so
 * what to ask for first and what to give; and how the employer's total depends on its price for a share.
 */
import { useId, useMemo } from "react";
import { shareCostOf, tradeOrder } from "#engine/negotiation/exchange-rates.ts";
import { showPercent } from "#format/show-percent.ts";
import { setAt } from "#state/actions/editing.ts";
import { say } from "#text/say.ts";
import { PercentField } from "#ui/percent-field.tsx";
import { CountedFigure } from "./counted-figure.tsx";
import { RateFigure } from "./rate-figure.tsx";
import { orderWords, ratesTitle } from "./rate-words.ts";
import styles from "./rates.module.css";
import { RatesTable } from "./rates-table.tsx";
import type { Negotiation } from "./use-negotiation.ts";
import { WorkedFigure } from "./worked/worked-figure.tsx";

/** The rates of the offer that is negotiated. */
export function RatesPanel({ negotiation }: { readonly negotiation: Negotiation }) {
  const { workspace, model, count } = negotiation;
  const id = useId();
  const order = useMemo(() => tradeOrder(workspace, model, count), [workspace, model, count]);
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {ratesTitle(negotiation, order)}
      </h2>
      <p className={styles.note}>{say("rate.note")}</p>
      <div className={styles.two}>
        {model.hasOwnership && <RateFigure negotiation={negotiation} />}
        <CountedFigure negotiation={negotiation} />
        <div className={styles.side}>
          <h3 className={styles.subtitle}>{say("rate.order.title")}</h3>
          <p className={styles.small}>{say("rate.order.note")}</p>
          <ol className={styles.order}>
            {orderWords(negotiation, order).map(({ part, name, index, what, why }) => (
              <li key={part}>
                <span className={styles.name}>{name}</span>
                <span className={styles.index}>
                  <WorkedFigure topic={{ of: "trade", part }} text={index} />
                </span>
                <span className={styles.what}>
                  {what}: {why}
                </span>
              </li>
            ))}
          </ol>
        </div>
        <Costs negotiation={negotiation} />
      </div>
      <RatesTable negotiation={negotiation} />
    </section>
  );
}

const PARTS = ["baseSalary", "signOnBonus", "ownership"] as const;

/** What a dollar of each part costs the employer: assumptions, each to be changed. */
function Costs({ negotiation }: { readonly negotiation: Negotiation }) {
  const { workspace, model } = negotiation;
  const basis = workspace.negotiation.costBasis;
  const note = (part: (typeof PARTS)[number]) =>
    part === "ownership"
      ? say("rate.cost.ownership.note", {
          low: showPercent(shareCostOf(workspace).low),
          high: showPercent(shareCostOf(workspace).high),
        })
      : say(`rate.cost.${part}.note`);
  return (
    <div className={styles.side}>
      <h3 className={styles.subtitle}>{say("rate.cost")}</h3>
      <p className={styles.small}>{say("rate.cost.note")}</p>
      <div className={styles.fields}>
        {PARTS.filter((part) => part !== "ownership" || model.hasOwnership).map((part) => (
          <PercentField
            key={part}
            label={say(`rate.cost.${part}`)}
            note={note(part)}
            isPoint
            isRequired
            least="0"
            most="3"
            value={basis[part]}
            onCommit={(value) =>
              typeof value === "string" && setAt(["negotiation", "costBasis", part], value)
            }
          />
        ))}
      </div>
    </div>
  );
}
