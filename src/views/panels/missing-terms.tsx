/**
 * What a grant cannot be worked out without: each missing term by name, as a way to its field.
 */
import type { Gap, GapCode } from "#domain/report.ts";
import { say } from "#text/say.ts";
import { Button } from "#ui/button.tsx";
import styles from "./panel.module.css";
import { type Panel, usePanel } from "./panel-context.tsx";
import { grantPlace } from "./panel-place.tsx";

/** Gaps without which a grant has no value, or one that is "about". */
const EQUITY_GAPS: ReadonlySet<GapCode> = new Set([
  "grantSizeUnknown",
  "grantKindUnknown",
  "strikeUnknown",
  "valuationUnknown",
  "fullyDilutedSharesUnknown",
  "sharePriceUnknown",
  "exchangeRateMissing",
]);

/** Which panel of an offer holds the field of a gap, and where in it. */
function fieldOfGap({ path }: Pick<Gap, "path">): { kind: FieldPanel; at: string } | null {
  if (path.startsWith("exchangeRates")) return { kind: "company", at: path };
  if (path.endsWith("companyFacts.postMoneyValuation")) return { kind: "company", at: "valuation" };
  if (path.endsWith("companyFacts.fullyDilutedShares")) return { kind: "company", at: "fullyDilutedShares" };
  if (path.endsWith("companyFacts.prices")) return { kind: "company", at: "prices" };
  const [, grant, term] = /\.grants\[(\d+)\]\.(size|kind|strike)/.exec(path) ?? [];
  return term === undefined ? null : { kind: "grants", at: grantPlace(term, Number(grant)) };
}

type FieldPanel = Exclude<Panel["kind"], "working" | "assumptions" | "ladder">;

/** The terms behind `gaps` that keep the grants from being valued, as buttons; nothing where none does. */
export function MissingTerms({ gaps, offerId }: { readonly gaps: readonly Gap[]; readonly offerId: string }) {
  const { open } = usePanel();
  const missing = gaps.flatMap((gap) => {
    const field = EQUITY_GAPS.has(gap.code) ? fieldOfGap(gap) : null;
    return field === null ? [] : [{ code: gap.code, ...field }];
  });
  if (missing.length === 0) return null;
  return (
    <div className={styles.actions}>
      <span className={styles.note}>{say("panel.missingTerms")}</span>
      {missing.map(({ code, kind, at }) => (
        <Button key={`${kind} ${at}`} onClick={() => open({ kind, offerId, at })}>
          {say(`page.gap.${code}`)}
        </Button>
      ))}
    </div>
  );
}
