/**
 * The equity cells of the sheet: the size of the grant and the valuation, each a field in place.
 */
import type { Grant, GrantSize } from "#domain/grant.ts";
import type { Offer } from "#domain/offer.ts";
import type { GapCode, OfferReport } from "#domain/report.ts";
import type { Workspace } from "#domain/workspace.ts";
import { qualifier } from "#engine/qualifier.ts";
import { readGrantSize } from "#format/read-grant-size.ts";
import { showMoney } from "#format/show-money.ts";
import { showOwnership } from "#format/show-percent.ts";
import { say } from "#text/say.ts";
import { DraftField } from "#ui/draft-field.tsx";
import { useFieldWords } from "#ui/field-words.tsx";
import { MoneyField } from "#ui/money-field.tsx";
import { readingOf } from "#ui/reading-of.ts";
import { useEdit } from "#views/panels/use-edit.ts";
import { useOffers } from "#views/panels/use-offers.ts";
import { useValuationEdit } from "#views/panels/use-valuation-edit.ts";
import { WorkingFigure } from "#views/panels/working-figure.tsx";
import { grantSizeText } from "#views/parts/grant-text.ts";
import { offerInterval } from "#views/parts/offer-interval.ts";
import { slipIn, slipInGrant } from "#views/parts/slip.ts";
import { cellLabel } from "./cash-cells.tsx";
import { gapTerms } from "./gap-terms.ts";
import { NoteButton, PanelCell } from "./panel-cell.tsx";
import styles from "./sheet.module.css";
import { termCell } from "./term-cells.ts";
import type { CellProps } from "./term-rows.tsx";

/** The grant: one size in place, several grants in the panel; always its money beside it. */
export function GrantCell(cell: CellProps) {
  const { offer, index, mark } = cell;
  const [only, ...others] = offer.grants;
  if (only === undefined || others.length > 0) {
    return (
      <>
        <PanelCell {...cell} row="grants" panel="grants" />
        <GrantWorth {...cell} />
      </>
    );
  }
  return (
    <>
      <GrantSizeField grant={only} path={["offers", index, "grants", 0]} cell={cell} />
      <GrantWorth {...cell} />
      <NoteButton
        note={say(`sheet.kind.${only.kind}`)}
        panel="grants"
        offerId={offer.id}
        label={say("page.moreAbout", { term: say("compare.row.grants"), letter: mark.letter })}
      />
    </>
  );
}

type GrantSizeFieldProps = {
  readonly grant: Grant;
  readonly path: readonly (string | number)[];
  readonly cell: CellProps;
};

function GrantSizeField({ grant, path, cell: { offer, mark } }: GrantSizeFieldProps) {
  const edit = useEdit<GrantSize>([...path, "size"]);
  const words = useFieldWords();
  return (
    <DraftField<GrantSize>
      variant="cell"
      label={cellLabel("grants", mark.letter)}
      shown={grantSizeText(grant, offer.currency) ?? ""}
      isNotStated={grantSizeText(grant, offer.currency) === null}
      note={slipInGrant(offer.currency)(grant.size)}
      read={(text) =>
        readingOf(
          readGrantSize(text, { currency: offer.currency, was: grant.size.kind }),
          words,
          slipInGrant(offer.currency),
        )
      }
      {...edit}
    />
  );
}

/** What the grants come to at headline, and what part of the company that is. */
function GrantWorth({ offer }: CellProps) {
  const { workspace, report } = useOffers();
  const figures = report.offers.find(({ id }) => id === offer.id);
  if (figures === undefined || offer.grants.length === 0) return null;
  const text = worthText(offer, figures, workspace);
  return (
    <span className={styles.sub}>
      {figures.headlineEquity === null ? (
        text
      ) : (
        <WorkingFigure figure={{ offerId: offer.id, figure: "headlineEquity" }} text={text} />
      )}
    </span>
  );
}

function worthText(offer: Offer, figures: OfferReport, workspace: Workspace): string {
  const isPublic = offer.companyFacts.liquidity === "public";
  const isMoney = offer.grants.every(({ size }) => size.kind === "value");
  const ownership = offerInterval("equityPercent", offer, figures, workspace);
  if (!isPublic && isMoney && ownership !== null) return ownershipText(ownership);
  if (figures.headlineEquity === null) return missingText(figures);
  const exact = showMoney(figures.headlineEquity, workspace.currency);
  const qualified = offer.grants.length > 1 ? qualifier(offer, figures.gaps, "headlineEquity") : "exact";
  const amount = qualified === "exact" ? exact : say(`page.qualified.${qualified}`, { amount: exact });
  return say(isPublic ? "page.publicWorth" : "page.headlineWorth", { amount });
}

/** Why the grants cannot be valued: what is not stated. */
function missingText({ gaps }: OfferReport): string {
  const terms = gapTerms(gaps.filter(({ code }) => EQUITY_GAPS.has(code)));
  return terms.length === 0
    ? say("compare.notComputable")
    : say("page.notComputableFor", { terms: terms.join(", ") });
}

const EQUITY_GAPS: ReadonlySet<GapCode> = new Set([
  "grantSizeUnknown",
  "strikeUnknown",
  "valuationUnknown",
  "fullyDilutedSharesUnknown",
  "sharePriceUnknown",
  "exchangeRateMissing",
]);

function ownershipText({ low, high }: { readonly low: number; readonly high: number }): string {
  const show = (percent: number) => showOwnership(percent / 100);
  return low === high ? show(low) : say("sheet.range", { low: show(low), high: show(high) });
}

/** The valuation of a private company; a public one is worth what the market says. */
export function ValuationCell(cell: CellProps) {
  const { offer, index, mark } = cell;
  const facts = offer.companyFacts;
  const edit = useValuationEdit(facts, ["offers", index, "companyFacts"]);
  const { note } = termCell("valuation", offer);
  if (facts.liquidity === "public") return <PanelCell {...cell} row="valuation" panel="company" />;
  return (
    <>
      <MoneyField
        variant="cell"
        isValuation
        label={cellLabel("valuation", mark.letter)}
        value={facts.postMoneyValuation}
        currency={facts.currency ?? offer.currency}
        question={slipIn("postMoneyValuation", facts.currency ?? offer.currency)}
        note={slipIn("postMoneyValuation", facts.currency ?? offer.currency)(facts.postMoneyValuation)}
        shown={termCell("valuation", offer).value ?? ""}
        {...edit}
      />
      {note !== null && (
        <NoteButton
          note={note}
          panel="company"
          at="valuation"
          offerId={offer.id}
          label={say("page.moreAbout", { term: say("compare.row.valuation"), letter: mark.letter })}
        />
      )}
    </>
  );
}
