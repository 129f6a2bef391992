/** A check's two intervals as the strip draws them: what is worked out, and where private equity is in it. */
import type { StripInterval } from "#charts/interval-strip.tsx";
import type { CheckLine, CheckReport, Ends } from "#domain/report.ts";
import type { SaidCheck } from "./check-words.ts";

/** The relations of two figures as they stand in documents: nothing in them is worked out. */
const AS_STATED: ReadonlySet<CheckReport["rule"]> = new Set([
  "baseAgainstBase",
  "bonusAgainstBonus",
  "signOnAgainstSignOn",
  "shareAgainstShare",
  "valueAgainstValue",
  "totalAgainstTotal",
  "valuationAgainstValuation",
  "relocationAgainstRelocation",
  "levelOrder",
  "caseInRange",
  "caseInTotal",
  "askAgainstOffer",
]);

/** The relations in which both sides are private equity, or hold some. */
const OF_EQUITY: ReadonlySet<CheckReport["rule"]> = new Set([
  "shareAgainstShare",
  "shareAgainstValue",
  "valueAgainstValue",
  "totalLessParts",
  "packageAgainstPackage",
  "askAgainstOffer",
]);

/** The lines that put private equity into a sum. */
const EQUITY_LINES: ReadonlySet<CheckLine["code"]> = new Set(["share", "grantYear", "grantWhole"]);

/** Both intervals as doubles; null where an end is open or both are one. */
export function stripSides(
  { rule, lines, computed, stated }: CheckReport,
  said: SaidCheck,
): { readonly computed: StripInterval; readonly stated: StripInterval } | null {
  const [one, other] = [drawable(computed), drawable(stated)];
  if (one === null || other === null || (one.low === other.low && one.high === other.high)) return null;
  const isOfEquity = OF_EQUITY.has(rule);
  return {
    computed: {
      ...one,
      said: said.computed,
      isWorkedOut: !AS_STATED.has(rule),
      isPrivate: isOfEquity || lines.some(({ code }) => EQUITY_LINES.has(code)),
    },
    stated: { ...other, said: said.stated, isWorkedOut: false, isPrivate: isOfEquity },
  };
}

function drawable({ low, high }: Ends): { readonly low: number; readonly high: number } | null {
  return low === null || high === null ? null : { low: low.toNumber(), high: high.toNumber() };
}
