/**
 * The sheet's sticky head: one offer a column, with its letter, its status and what can be done with it.
 */
import type { ChartOffer } from "#charts/series.ts";
import type { Offer } from "#domain/offer.ts";
import { showDay } from "#format/show-date.ts";
import { hideOffer } from "#state/actions/choices.ts";
import { duplicateOffer, isFull, moveOffer, removeOffer, setBaseline } from "#state/actions/offers.ts";
import { placeName } from "#text/place-name.ts";
import { say } from "#text/say.ts";
import { Chip } from "#ui/chip.tsx";
import { Menu } from "#ui/menu.tsx";
import { SelectField } from "#ui/select-field.tsx";
import { isAbout, usePanel } from "#views/panels/panel-context.tsx";
import { useOffers } from "#views/panels/use-offers.ts";
import styles from "./sheet.module.css";

type SheetHeadProps = {
  readonly columns: readonly ChartOffer[];
  readonly all: readonly ChartOffer[];
  /** Whether more offers wait than there are columns, so that each column can be chosen. */
  readonly isSwappable: boolean;
  readonly onSwap: (column: number, offerId: string) => void;
};

/** The head row of the offers in `columns`. */
export function SheetHead({ columns, all, isSwappable, onSwap }: SheetHeadProps) {
  const { workspace } = useOffers();
  return (
    <thead>
      <tr>
        <td className={`${styles.head} ${styles.headCorner}`} />
        {columns.map((mark, column) => {
          const offer = workspace.offers.find(({ id }) => id === mark.id);
          return offer === undefined ? null : (
            <th key={mark.id} scope="col" id={`offer-${mark.id}`} className={styles.head}>
              <span className={styles.company}>
                <span className={styles.who}>
                  <Chip offerKey={mark.key} letter={mark.letter} />
                  <span className={styles.companyName}>
                    {offer.company === "" ? say("compare.unnamed") : offer.company}
                  </span>
                  {isSwappable && (
                    <>
                      <span aria-hidden="true">▾</span>
                      <SelectField
                        look="cover"
                        label={say("page.shownInColumn", { column: String(column + 1) })}
                        options={all.map(({ id, letter, name }) => ({
                          value: id,
                          label: say("compare.offerNamed", { letter, company: name }),
                        }))}
                        value={mark.id}
                        onChange={(id) => onSwap(column, id)}
                      />
                    </>
                  )}
                </span>
                <OfferMenu mark={mark} />
              </span>
              <OfferLines offer={offer} />
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

function OfferLines({ offer }: { readonly offer: Offer }) {
  const role = [offer.role, offer.placeId === null ? "" : placeName(offer.placeId)].filter(
    (part) => part !== "",
  );
  const status = say(`field.status.${offer.status}`);
  return (
    <>
      {role.length > 0 && <span className={styles.sub}>{role.join(", ")}</span>}
      <span className={styles.sub}>
        {offer.decideBy === null
          ? status
          : say("compare.decideBy", { status, date: showDay(offer.decideBy) })}
      </span>
    </>
  );
}

function OfferMenu({ mark }: { readonly mark: ChartOffer }) {
  const { workspace } = useOffers();
  const { panel, open, close } = usePanel();
  const index = workspace.offers.findIndex(({ id }) => id === mark.id);
  const { id } = mark;
  const remove = () => {
    if (isAbout(panel, id)) close();
    removeOffer(id);
    // The menu goes with its column; the focus stays in the sheet, or goes to the page that is left.
    requestAnimationFrame(() => {
      const left = document.querySelector<HTMLElement>('th[id^="offer-"] button');
      (left ?? document.getElementById("main"))?.focus();
    });
  };
  return (
    <Menu
      align="end"
      label="⋯"
      name={say("compare.offerActions", {
        offer: say("compare.offerNamed", { letter: mark.letter, company: mark.name }),
      })}
      items={[
        {
          id: "details",
          label: say("compare.details"),
          onSelect: () => open({ kind: "offer", offerId: id }),
        },
        {
          id: "baseline",
          label: say("compare.useAsBaseline"),
          isDisabled: workspace.baselineOfferId === id,
          onSelect: () => setBaseline(id),
        },
        {
          id: "duplicate",
          label: say("compare.duplicate"),
          onSelect: () => duplicateOffer(id),
          ...(isFull(workspace) ? { isDisabled: true, note: say("sheet.full") } : {}),
        },
        {
          id: "left",
          label: say("compare.moveLeft"),
          isDisabled: index === 0,
          onSelect: () => moveOffer(id, index - 1),
        },
        {
          id: "right",
          label: say("compare.moveRight"),
          isDisabled: index === workspace.offers.length - 1,
          onSelect: () => moveOffer(id, index + 1),
        },
        { id: "hide", label: say("compare.hide"), onSelect: () => hideOffer(id) },
        { id: "beforeDelete", kind: "separator" },
        { id: "delete", label: say("compare.delete"), tone: "loss", onSelect: remove },
      ]}
    />
  );
}
