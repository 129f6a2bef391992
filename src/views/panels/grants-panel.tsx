/**
 * The grants of one offer: size, kind, strike and schedule, with the picture of what vests when.
 */

import { useState } from "react";
import type { ChartOffer } from "#charts/series.ts";
import type { Grant } from "#domain/grant.ts";
import type { Offer } from "#domain/offer.ts";
import type { Gap } from "#domain/report.ts";
import { setAt } from "#state/actions/editing.ts";
import type { Path } from "#state/workspace-path.ts";
import { say } from "#text/say.ts";
import { Button } from "#ui/button.tsx";
import { EndingSection } from "./ending-section.tsx";
import { GrantSizeSection } from "./grant-size-section.tsx";
import { MissingTerms } from "./missing-terms.tsx";
import styles from "./panel.module.css";
import { grantPlace, JustAdded, PanelPlace } from "./panel-place.tsx";
import { ASSUMED_VESTING } from "./vesting-presets.ts";
import { VestingSection } from "./vesting-section.tsx";

type GrantsPanelProps = {
  readonly offer: Offer;
  readonly mark: ChartOffer;
  /** What the offer does not say. */
  readonly gaps: readonly Gap[];
  readonly path: Path;
  readonly onClose: () => void;
};

/** Every grant of `offer`, one after the other. */
export function GrantsPanel({ offer, mark, gaps, path, onClose }: GrantsPanelProps) {
  const at = [...path, "grants"];
  // What the grants were when the panel opened: the grey line, and what "Put back" brings back.
  const [before] = useState(offer.grants);
  const [added, setAdded] = useState<string | null>(null);
  return (
    <>
      <MissingTerms gaps={gaps} offerId={offer.id} />
      {offer.grants.map((grant, index) => (
        <JustAdded key={grant.id} isNew={grant.id === added} className={styles.grant}>
          <h3 className={styles.grantHead}>
            <span>{offer.grants.length > 1 && say("grant.number", { number: String(index + 1) })}</span>
            <Button
              kind="quiet"
              aria-label={
                offer.grants.length > 1
                  ? say("grant.removeNumbered", { number: String(index + 1) })
                  : undefined
              }
              onClick={() => setAt(at, offer.grants.toSpliced(index, 1))}
            >
              {say("grant.remove")}
            </Button>
          </h3>
          <GrantSizeSection grant={grant} offer={offer} path={[...at, index]} />
          <PanelPlace name={grantPlace("vesting", index)}>
            <VestingSection
              grant={grant}
              before={before.find(({ id }) => id === grant.id) ?? grant}
              offerKey={mark.key}
              startsOn={offer.startsOn}
              path={[...at, index]}
            />
          </PanelPlace>
          <PanelPlace name={grantPlace("acceleration", index)}>
            <EndingSection grant={grant} path={[...at, index]} />
          </PanelPlace>
        </JustAdded>
      ))}
      <div className={`${styles.group} ${styles.actions}`}>
        <Button kind="primary" onClick={onClose}>
          {say("grant.keep")}
        </Button>
        {before !== offer.grants && <Button onClick={() => setAt(at, before)}>{say("grant.putBack")}</Button>}
        <Button
          onClick={() => {
            const grant = newGrant(offer);
            setAt(at, [...offer.grants, grant]);
            setAdded(grant.id);
          }}
        >
          {say("grant.add")}
        </Button>
      </div>
    </>
  );
}

/** A grant of which nothing is stated yet; a second one of a public company is most often a refresher. */
export function newGrant({ grants, companyFacts }: Offer): Grant {
  const numbers = grants.map(({ id }) => Number(/^grant-(\d+)$/.exec(id)?.[1] ?? 0));
  return {
    id: `grant-${Math.max(grants.length, ...numbers) + 1}`,
    kind: companyFacts.liquidity === "public" ? "rsu" : "unknown",
    size:
      companyFacts.liquidity === "public"
        ? { kind: "value", amount: null }
        : { kind: "ownership", fraction: null },
    strike: null,
    vesting: grants.length === 0 ? ASSUMED_VESTING : { ...ASSUMED_VESTING, startMonth: 12, cliffMonths: 0 },
    acceleration: null,
    exerciseWindowMonths: null,
  };
}
