/** Where an input of the comparison is set: the panel, and the place in it. */
import type { InputCode, InputFacts } from "#engine/sensitivity/uncertain-input.ts";
import type { Panel } from "#views/panels/panel-context.tsx";
import { grantPlace } from "#views/panels/panel-place.tsx";

const OF_COMPANY: Partial<Record<InputCode, string>> = {
  valuation: "valuation",
  preference: "preference",
  sharePrice: "prices",
  chanceOfNothing: "outlook",
  chanceOfTop: "outlook",
  exitMultiples: "outlook",
  dilution: "outlook",
  exitYear: "outlook",
};
/** What the assumptions have in one section. */
const OF_ASSUMPTIONS: Partial<Record<InputCode, string>> = {
  chanceOfNothing: "outcomes",
  chanceOfTop: "outcomes",
  exitMultiples: "outcomes",
};
const OF_GRANTS: Partial<Record<InputCode, string>> = {
  ownership: "size",
  grantShares: "size",
  grantValue: "size",
  shareCountBasis: "size",
  strikeRate: "kind",
};
const OF_CASH: Partial<Record<InputCode, string>> = {
  baseSalary: "baseSalary",
  targetBonus: "targetBonusAmount",
  bonusRate: "targetBonusAmount",
  bonusAttainment: "targetBonus",
  signOnBonus: "signOnBonus",
  raise: "targetBonus",
};

/** The panel in which `input` is edited. */
export function inputPlace({ code, offerId, grantIndex }: InputFacts): Panel {
  if (offerId === null) return { kind: "assumptions", at: OF_ASSUMPTIONS[code] ?? code };
  const ofCompany = OF_COMPANY[code];
  if (ofCompany !== undefined) return { kind: "company", offerId, at: ofCompany };
  const ofGrants = OF_GRANTS[code];
  if (ofGrants !== undefined) return { kind: "grants", offerId, at: grantPlace(ofGrants, grantIndex ?? 0) };
  const ofCash = OF_CASH[code];
  return ofCash === undefined ? { kind: "offer", offerId } : { kind: "cash", offerId, at: ofCash };
}
