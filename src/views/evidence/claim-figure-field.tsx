/** The figure of a claim as a field of its unit: takes what such fields take, ranges included. */
import type { Claim } from "#domain/claim.ts";
import { Decimal } from "#domain/money.ts";
import { isRange, type Stated } from "#domain/stated.ts";
import type { Correction } from "#state/review/review.ts";
import { say } from "#text/say.ts";
import { MoneyField } from "#ui/money-field.tsx";
import { MonthsField } from "#ui/months-field.tsx";
import { OwnershipField } from "#ui/ownership-field.tsx";
import { PercentField } from "#ui/percent-field.tsx";
import { ShareField } from "#ui/share-field.tsx";

const LONGEST_MONTHS = 360;
const HUNDREDTH = new Decimal("0.01");
const HUNDRED = new Decimal(100);

type ClaimFigureFieldProps = {
  readonly claim: Claim;
  readonly onCorrect: (correction: Correction) => void;
};

/** The field; a figure that is taken away leaves the claim as it was. */
export function ClaimFigureField({ claim, onCorrect }: ClaimFigureFieldProps) {
  const { unit, component } = claim;
  const label = say("reading.figure");
  const value = statedOf(claim);
  const commit = (stated: Stated) => {
    if (stated !== null) onCorrect(correctionTo(claim, stated));
  };
  switch (unit) {
    case "percent": {
      const field = {
        label,
        value: scaled(value, HUNDREDTH),
        onCommit: (stated: Stated) => commit(scaled(stated, HUNDRED)),
      };
      return component === "equityPercent" ? (
        <OwnershipField {...field} />
      ) : (
        <PercentField {...field} least={component === "locationAdjustment" ? "-1" : "0"} isRequired />
      );
    }
    case "months":
      return (
        <MonthsField
          label={label}
          value={Math.round(Number(claim.high ?? claim.low ?? 0))}
          least={0}
          most={LONGEST_MONTHS}
          onCommit={(months) => commit(String(months))}
        />
      );
    case "shares":
      return <ShareField label={label} value={value} onCommit={commit} />;
    default:
      return (
        <MoneyField
          key={unit}
          label={label}
          currency={unit}
          value={value}
          isValuation={component === "valuation"}
          isRequired
          onCommit={commit}
        />
      );
  }
}

function statedOf({ low, high }: Claim): Stated {
  if (low === null) return high === null ? null : { low: "0", high };
  return high === null || low === high ? low : { low, high };
}

/** The ends of what was typed; a point that becomes a range says so, and the other way round. */
function correctionTo(
  { kind }: Claim,
  stated: string | { readonly low: string; readonly high: string },
): Correction {
  const isNamed = kind === "average" || kind === "anecdote";
  if (isRange(stated)) return { low: stated.low, high: stated.high, kind: isNamed ? kind : "range" };
  return { low: stated, high: stated, kind: isNamed ? kind : "point" };
}

function scaled(value: Stated, factor: Decimal): Stated {
  const one = (end: string) => new Decimal(end).times(factor).toFixed();
  if (value === null) return null;
  return isRange(value) ? { low: one(value.low), high: one(value.high) } : one(value);
}
