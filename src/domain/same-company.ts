/**
 * Which offers are of one company, and so share what becomes of it: the same name, whatever its letters' case.
 * A document's company is held against an offer's in the same way.
 *
 * Without a name every offer stands for itself.
 */
import type { Offer } from "./offer.ts";

type Named = Pick<Offer, "id" | "company">;

/** What the offer's company is known by. */
export function employerKey({ id, company }: Named): string {
  return company.trim().toLowerCase() || id;
}

/** Whether both are of one company. */
export function isSameCompany(one: Named, other: Named): boolean {
  return one.id === other.id || (one.company.trim() !== "" && employerKey(one) === employerKey(other));
}

/** Whether the offer is of the company that `name` says; of no name is none. */
export function isOfCompany(offer: Named, name: string | null): boolean {
  return name !== null && isSameCompany(offer, { id: "", company: name });
}
