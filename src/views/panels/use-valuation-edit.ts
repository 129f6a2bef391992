/**
 * The edit of a valuation. Its date belongs to the figure: another figure starts without one, and the same
 * figure typed again keeps it.
 */
import { useRef } from "react";
import { Decimal } from "#domain/money.ts";
import type { CompanyFacts } from "#domain/offer.ts";
import { isRange, type Stated } from "#domain/stated.ts";
import type { Path } from "#state/workspace-path.ts";
import { type Edit, useEdit } from "./use-edit.ts";

/** The edit of `facts.postMoneyValuation`; `path` leads to the facts. */
export function useValuationEdit(facts: CompanyFacts, path: Path): Edit<Stated> {
  const edit = useEdit<CompanyFacts>(path);
  // The figure and its date from before the edit: what is shown while one types has lost the date already.
  const before = useRef<Pick<CompanyFacts, "postMoneyValuation" | "valuationAsOf"> | null>(null);
  const withValuation = (valuation: Stated): CompanyFacts => {
    before.current ??= facts;
    const isSame = isSameStated(valuation, before.current.postMoneyValuation);
    return {
      ...facts,
      postMoneyValuation: valuation,
      valuationAsOf: isSame ? before.current.valuationAsOf : null,
    };
  };
  return {
    onDraft: (valuation) => edit.onDraft(withValuation(valuation)),
    onCommit: (valuation) => {
      edit.onCommit(withValuation(valuation));
      before.current = null;
    },
    onRevert: () => {
      edit.onRevert();
      before.current = null;
    },
  };
}

function isSameStated(a: Stated, b: Stated): boolean {
  if (a === null || b === null) return a === b;
  if (isRange(a) || isRange(b)) {
    return isRange(a) && isRange(b) && isSameFigure(a.low, b.low) && isSameFigure(a.high, b.high);
  }
  return isSameFigure(a, b);
}

function isSameFigure(a: string, b: string): boolean {
  return new Decimal(a).equals(b);
}
