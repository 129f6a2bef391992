/**
 * What is easily taken wrong about the grant, each with its price and its question, and the words of the page.
 */
import { useId, useMemo } from "react";
import type { Workspace } from "#domain/workspace.ts";
import { offerWorthOf } from "#engine/outcomes/offer-worths.ts";
import type { Trap } from "#engine/outcomes/trap.ts";
import { offerTraps } from "#engine/outcomes/traps.ts";
import { say, sayCount } from "#text/say.ts";
import { Button } from "#ui/button.tsx";
import { type Panel, usePanel } from "#views/panels/panel-context.tsx";
import { companyTrapWords } from "./company-trap-words.tsx";
import { grantTrapWords } from "./grant-trap-words.tsx";
import type { KnownSide } from "./lede.ts";
import { type TrapForms, trapForms } from "./trap-forms.ts";
import type { TrapWords } from "./trap-sentence.ts";
import styles from "./traps.module.css";
import type { Equity, EquitySide } from "./use-equity.ts";
import { WordList } from "./word-list.tsx";

/** The traps of the grant as it is stated: a what-if answers none of them. */
export function TrapsPanel({ equity }: { readonly equity: Equity }) {
  const { stated, offer } = equity;
  const traps = useMemo(() => offerTraps(stated, offer.id), [stated, offer.id]);
  const side = useMemo(() => statedSide(stated, offer), [stated, offer]);
  return (
    <section aria-labelledby="traps">
      <h2 id="traps" className={styles.title}>
        {traps.length === 0 ? say("trap.title.none") : sayCount("trap.title", traps.length)}
      </h2>
      <p className={styles.caption}>{say("trap.caption")}</p>
      <ul className={styles.traps}>
        {traps.map((trap) => (
          <TrapItem
            key={trap.code}
            trap={trap}
            offerId={offer.id}
            forms={trapForms(trap, side, stated.currency)}
          />
        ))}
      </ul>
      <WordList />
    </section>
  );
}

/** The offer as it is stated, whatever is looked at instead. */
function statedSide(stated: Workspace, offer: EquitySide): KnownSide {
  const one = offerWorthOf(stated, offer.id);
  return one === null ? offer : { offer: one.terms.offer, figures: one.figures };
}

function TrapItem(props: { readonly trap: Trap; readonly offerId: string; readonly forms: TrapForms }) {
  const { trap, offerId, forms } = props;
  const { open } = usePanel();
  const id = useId();
  const { title, why, ask } = wordsOf(trap, forms);
  const place = placeOf(trap.code, offerId);
  return (
    <li>
      <h3 id={`${id}-title`}>{title}</h3>
      {trap.cost !== null && (
        <p className={styles.cost}>{say("trap.mayCost", { amount: forms.money(trap.cost) })}</p>
      )}
      <p className={styles.why}>{why}</p>
      <p className={styles.ask}>
        <b>{say("trap.ask")}</b> {ask}{" "}
        <Button
          kind="text"
          id={`${id}-open`}
          aria-labelledby={`${id}-open ${id}-title`}
          onClick={() => open(place)}
        >
          {say(place.kind === "assumptions" ? "trap.change" : "trap.enter")}
        </Button>
      </p>
    </li>
  );
}

/** What is said of a trap, and where its answer belongs. */
function wordsOf(trap: Trap, forms: TrapForms): TrapWords {
  switch (trap.code) {
    case "kindUnknown":
    case "strikeUnknown":
    case "countBasis":
    case "countUnknown":
    case "sumWithoutPrice":
    case "windowUnknown":
    case "accelerationUnknown":
      return grantTrapWords(trap, forms);
    default:
      return companyTrapWords(trap, forms);
  }
}

function placeOf(code: Trap["code"], offerId: string): Panel {
  switch (code) {
    case "kindUnknown":
    case "strikeUnknown":
    case "sumWithoutPrice":
    case "windowUnknown":
    case "accelerationUnknown":
      return { kind: "grants", offerId };
    case "topBranch":
    case "moreThanRequired":
      return { kind: "assumptions" };
    default:
      return { kind: "company", offerId };
  }
}
