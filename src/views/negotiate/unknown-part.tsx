/**
 * A part of the Negotiate page whose figures rest on a base that is not known: what is missing, what can be said
 * even so, and the field where it is entered. Never a figure that takes the base for none.
 */
import { useId } from "react";
import { say } from "#text/say.ts";
import { Button } from "#ui/button.tsx";
import { usePanel } from "#views/panels/panel-context.tsx";
import styles from "./negotiate.module.css";
import { type RestingPart, unknownText } from "./unknown-words.ts";
import type { Negotiation } from "./use-negotiation.ts";

/** `part` without its base. */
export function UnknownPart({
  negotiation,
  part,
}: {
  readonly negotiation: Negotiation;
  readonly part: RestingPart;
}) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {say(`negotiate.unknown.${part}`, { letter: negotiation.mark.letter })}
      </h2>
      <p className={styles.note}>{unknownText(negotiation, part)}</p>
      <EnterBase offerId={negotiation.offer.id} />
    </section>
  );
}

/** No packages, since a grant has to be asked about first. */
export function UnknownGrantPart({ negotiation }: { readonly negotiation: Negotiation }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {say("negotiate.unknown.grantPackages", { letter: negotiation.mark.letter })}
      </h2>
      <p className={styles.note}>{say("negotiate.unknown.grantPackages.why")}</p>
      <EnterGrant negotiation={negotiation} />
    </section>
  );
}

/** Opens the field where the base of `offerId` is typed. */
export function EnterBase({ offerId }: { readonly offerId: string }) {
  const { open } = usePanel();
  return (
    <Button kind="text" onClick={() => open({ kind: "cash", offerId, at: "baseSalary" })}>
      {say("negotiate.lede.enterBase")}
    </Button>
  );
}

/** The facts that a grant's worth rests on besides its own terms. */
const OF_COMPANY = ["valuationUnknown", "fullyDilutedSharesUnknown", "sharePriceUnknown"];

/** Opens what the worth of the grants lacks: their own terms, else the company's. */
export function EnterGrant({ negotiation }: { readonly negotiation: Negotiation }) {
  const { open } = usePanel();
  const { offer, report } = negotiation;
  const codes = (report.offers.find(({ id }) => id === offer.id)?.gaps ?? []).map(({ code }) => code);
  const isOfGrant = codes.includes("grantSizeUnknown") || codes.includes("strikeUnknown");
  const kind = !isOfGrant && codes.some((code) => OF_COMPANY.includes(code)) ? "company" : "grants";
  return (
    <Button kind="text" onClick={() => open({ kind, offerId: offer.id })}>
      {say("negotiate.lede.enterGrant")}
    </Button>
  );
}
