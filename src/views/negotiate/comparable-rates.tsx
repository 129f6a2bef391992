/** Figures in other currencies: those that no rate converts, said one by one, and the rate of each currency. */
import { unconverted } from "#engine/negotiation/comparable-figures.ts";
import { type Comparable, comparableId } from "#engine/negotiation/comparables.ts";
import { setAt } from "#state/actions/editing.ts";
import { useWorkspace } from "#state/use-workspace.ts";
import { say } from "#text/say.ts";
import { MoneyField } from "#ui/money-field.tsx";
import { Source } from "./comparable-row.tsx";
import styles from "./ladder.module.css";
import type { Negotiation } from "./use-negotiation.ts";

type ComparableRatesProps = {
  readonly negotiation: Negotiation;
  readonly candidates: readonly Comparable[];
};

/** The list of what is left out, and a field for each currency; nothing where all is in the workspace's own. */
export function ComparableRates({ negotiation, candidates }: ComparableRatesProps) {
  const { currency: own, exchangeRates } = useWorkspace();
  const { workspace, offer } = negotiation;
  const missing = unconverted(workspace, offer);
  const foreign = [
    ...missing.map(({ currency }) => currency),
    ...candidates.flatMap(({ from }) => from ?? []),
  ];
  const currencies = [...new Set(foreign)].sort();
  return (
    <>
      {missing.length > 0 && (
        <>
          <p className={styles.note}>{say("ladder.list.unconverted")}</p>
          <ul className={styles.comparables} aria-label={say("ladder.list.unconverted")}>
            {missing.map((each) => (
              <li key={comparableId(each)} className={styles.unconverted}>
                {say("ladder.list.noRate", {
                  part: say(`ladder.part.${each.part}`),
                  from: each.currency,
                  to: own,
                })}{" "}
                <Source negotiation={negotiation} source={each.source} />
              </li>
            ))}
          </ul>
        </>
      )}
      {currencies.length > 0 && (
        <div className={styles.fields}>
          {currencies.map((currency) => (
            <MoneyField
              key={currency}
              label={say("field.exchangeRate", { currency, workspaceCurrency: own })}
              isPrice
              isPoint
              value={exchangeRates[currency] ?? null}
              currency={own}
              onCommit={(rate) => setAt(["exchangeRates", currency], rate ?? undefined)}
            />
          ))}
        </div>
      )}
    </>
  );
}
