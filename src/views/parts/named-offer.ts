/**
 * What an offer is called: its company, and where two offers share that, what tells them apart.
 */
import type { Offer } from "#domain/offer.ts";
import { say } from "#text/say.ts";

/**
 * The company of an offer; with its level or role where another of `offers` is the same company's. A thought is told
 * apart from what was offered and never the other way round: adding one renames nothing.
 */
export function offerName(offerId: string, offers: readonly Offer[]): string {
  const offer = offers.find(({ id }) => id === offerId);
  if (offer === undefined || offer.company === "") return say("compare.unnamed");
  const { company, level, role, status } = offer;
  const others = offers.filter(
    (each) =>
      each.id !== offerId &&
      each.company === company &&
      (status === "hypothetical" || each.status !== "hypothetical"),
  );
  if (others.length === 0) return company;
  if (level !== null && others.every((each) => each.level !== level)) {
    return say("page.namedWith", { company, mark: say(`field.level.${level}`) });
  }
  const isRoleOwn = role !== "" && others.every((each) => each.role !== role);
  return isRoleOwn ? say("page.namedWith", { company, mark: role }) : company;
}
