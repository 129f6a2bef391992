/**
 * An offer by name, with its letter in its colour; where two offers share a company, what tells them apart.
 */
import type { ChartOffer } from "#charts/series.ts";
import type { Offer } from "#domain/offer.ts";
import { say } from "#text/say.ts";
import { Chip } from "#ui/chip.tsx";
import { useCompare } from "./use-compare.ts";
import styles from "./verdict.module.css";

/** Letter and company, with the level or the role where the company alone is not enough. */
export function OfferName({ mark }: { readonly mark: ChartOffer }) {
  const { workspace } = useCompare();
  return (
    <span className={styles.offer}>
      <Chip offerKey={mark.key} letter={mark.letter} />{" "}
      <b className={styles.name}>{offerName(mark.id, workspace.offers)}</b>
    </span>
  );
}

/** The company of an offer; with its level or role where another of `offers` is the same company's. */
export function offerName(offerId: string, offers: readonly Offer[]): string {
  const offer = offers.find(({ id }) => id === offerId);
  if (offer === undefined || offer.company === "") return say("compare.unnamed");
  const { company, level, role } = offer;
  const others = offers.filter((each) => each.id !== offerId && each.company === company);
  if (others.length === 0) return company;
  if (level !== null && others.every((each) => each.level !== level)) {
    return say("page.namedWith", { company, mark: say(`field.level.${level}`) });
  }
  const isRoleOwn = role !== "" && others.every((each) => each.role !== role);
  return isRoleOwn ? say("page.namedWith", { company, mark: role }) : company;
}
