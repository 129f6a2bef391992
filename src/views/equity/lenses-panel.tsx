/**
 * Two ways to price a private grant, side by side and never multiplied: what a buyer might pay, and the certain
 * sum that one would swap it for.
 */
import { useMemo } from "react";
import { say } from "#text/say.ts";
import { Button } from "#ui/button.tsx";
import { usePanel } from "#views/panels/panel-context.tsx";
import { Sentence } from "#views/parts/sentence.tsx";
import { asFarAsStated, asKnown } from "./as-known.ts";
import { EquityTerm } from "./equity-term.tsx";
import { marketView, standing } from "./lens-series.ts";
import { lensesTitle } from "./lens-titles.ts";
import styles from "./lenses.module.css";
import { MarketFigure } from "./market-figure.tsx";
import { PersonalFigure } from "./personal-figure.tsx";
import type { Equity } from "./use-equity.ts";

/** The two lenses of the grant that is looked at. */
export function LensesPanel({ equity }: { readonly equity: Equity }) {
  const { workspace, offer, against } = equity;
  const { marketLens, riskAversion } = workspace.assumptions;
  const view = useMemo(() => marketView(equity, marketLens), [equity, marketLens]);
  const { open } = usePanel();
  if (view === null) {
    return (
      <section aria-labelledby="lenses">
        <h2 id="lenses" className={styles.title}>
          {say("lens.title.alone", { offer: offer.mark.letter })}
        </h2>
        <p className={styles.note}>
          <Sentence
            code="lens.unknown"
            slots={{
              open: (
                <Button kind="text" onClick={() => open({ kind: "grants", offerId: offer.id })}>
                  {say("lens.unknown.open")}
                </Button>
              ),
            }}
          />
        </p>
      </section>
    );
  }
  const own = Number(riskAversion);
  const personal =
    against === null || against.worth.isUnknown
      ? null
      : standing(offer.worth.worth(own), against.worth.worth(own));
  const market = view.columns.marketable.standing;
  const title = lensesTitle(offer.mark, against?.mark ?? null, market, personal);
  const known = asKnown(equity);
  return (
    <section aria-labelledby="lenses">
      <h2 id="lenses" className={styles.title}>
        {against === null || market === null || personal === null ? title : asFarAsStated(title, known)}
      </h2>
      <p className={styles.note}>
        <Sentence
          code="lens.note"
          slots={{
            discount: <EquityTerm term="marketabilityDiscount">{say("lens.note.discount")}</EquityTerm>,
            equivalent: <EquityTerm term="certaintyEquivalent">{say("lens.note.equivalent")}</EquityTerm>,
          }}
        />{" "}
        {known.note}
      </p>
      <div className={styles.two}>
        <MarketFigure equity={equity} view={view} />
        <PersonalFigure equity={equity} price={view.price} />
      </div>
    </section>
  );
}
