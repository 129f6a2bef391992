/**
 * Packages of equal value: what each asks for, what it is to the person and to the employer, and what they have to
 * stay inside. Which one the employer picks tells what costs it least.
 */
import { useId, useMemo, useState } from "react";
import { CopyTable } from "#charts/copy-table.tsx";
import { capsOf } from "#engine/negotiation/caps.ts";
import { offerWithTerms } from "#engine/negotiation/offer-with-terms.ts";
import type { NegotiationPackage } from "#engine/negotiation/packages.ts";
import { addOffer, isFull, MOST_COLUMNS } from "#state/actions/offers.ts";
import { say } from "#text/say.ts";
import { Button } from "#ui/button.tsx";
import { frameWords } from "#views/parts/chart-words.ts";
import { ApprovalOdds } from "./approval-odds.tsx";
import { packageGroups } from "./package-rows.ts";
import { packagesCopy, packagesNote, packagesTitle } from "./package-words.ts";
import styles from "./packages.module.css";
import { PackagesLimits } from "./packages-limits.tsx";
import { PackagesTable } from "./packages-table.tsx";
import type { Negotiation } from "./use-negotiation.ts";

/** The packages of the offer that is negotiated. */
export function PackagesPanel({ negotiation }: { readonly negotiation: Negotiation }) {
  const { workspace, offer, model, ladder, packages } = negotiation;
  const id = useId();
  const [made, setMade] = useState<string | null>(null);
  const caps = useMemo(() => capsOf(workspace, model, ladder), [workspace, model, ladder]);
  const groups = useMemo(() => packageGroups(negotiation), [negotiation]);
  const heads = [
    { id: "offer", name: say("package.offer"), note: say("package.asItStands"), action: null },
    ...packages.packages.map((each, at) => ({
      id: each.leans,
      name: String(at + 1),
      note: say(`package.leans.${each.name}`),
      action: (
        <Button
          kind="text"
          disabled={isFull(workspace)}
          aria-label={say("package.compare", { number: String(at + 1) })}
          onClick={() => compare(each, String(at + 1))}
        >
          {say("package.compare.short")}
        </Button>
      ),
    })),
  ];
  const compare = ({ terms }: NegotiationPackage, number: string) => {
    const copy = offerWithTerms(workspace, offer, terms);
    if (copy === null) return;
    const role =
      offer.role === ""
        ? say("package.role.none", { number })
        : say("package.role", { role: offer.role, number });
    const { id: _, ...values } = copy;
    if (addOffer({ ...values, role, status: "hypothetical", decideBy: null }) !== null) setMade(number);
  };
  return (
    <section aria-labelledby={id} style={{ ["--offer" as string]: `var(--${negotiation.mark.key})` }}>
      <div className={styles.head}>
        <h2 id={id} className={styles.title}>
          {packagesTitle(negotiation)}
        </h2>
        {packages.packages.length > 0 && (
          <div className={styles.copy}>
            <CopyTable table={() => packagesCopy(heads, groups)} words={frameWords} />
          </div>
        )}
      </div>
      <p className={styles.note}>{packagesNote(negotiation)}</p>
      <PackagesTable heads={heads} groups={groups} labelledBy={id} />
      <p className={styles.made} role="status">
        {made !== null && say("package.compare.made", { number: made })}{" "}
        {isFull(workspace) && say("package.compare.full", { most: String(MOST_COLUMNS) })}
      </p>
      <PackagesLimits negotiation={negotiation} caps={caps} />
      <ApprovalOdds negotiation={negotiation} />
    </section>
  );
}
