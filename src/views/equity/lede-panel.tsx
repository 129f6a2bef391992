/**
 * The sentence above everything on the Equity page: what the grant is worth to the person, whether that makes up
 * what the other offer pays more, and how often on their odds it does. The chance of nothing is always in it.
 */
import { turned } from "#engine/difference-qualifier.ts";
import { showPercent } from "#format/show-percent.ts";
import { say, sayCount } from "#text/say.ts";
import { MissingTerms } from "#views/panels/missing-terms.tsx";
import { OfferName } from "#views/parts/offer-name.tsx";
import { Sentence } from "#views/parts/sentence.tsx";
import styles from "./equity.module.css";
import { type Lede, lede } from "./lede.ts";
import { Amount, Exit, Figure, GapWords, Times } from "./lede-figures.tsx";
import { kindNote, unknowns } from "./lede-note.ts";
import { inHundred } from "./odds-words.ts";
import type { Equity } from "./use-equity.ts";

type Said = Extract<Lede, { readonly kind: "said" }>;
type Part = { readonly equity: Equity; readonly said: Said };

/** The sentence and what it rests on. */
export function LedePanel({ equity }: { readonly equity: Equity }) {
  const found = lede(equity);
  const { offer } = equity;
  const name = <OfferName mark={offer.mark} />;
  if (found.kind === "unknown") {
    return (
      <header>
        <h1 className={styles.lede}>
          <Sentence code="odds.lede.unknown" slots={{ offer: name }} />
        </h1>
        <p className={styles.note}>{say("odds.lede.unknownNote")}</p>
        <MissingTerms gaps={found.gaps} offerId={offer.id} />
      </header>
    );
  }
  if (found.kind === "nothingVests") {
    const over = sayCount("compare.over.whole", equity.workspace.assumptions.horizonYears);
    return (
      <header>
        <h1 className={styles.lede}>
          <Sentence code="odds.lede.nothingVests" slots={{ offer: name, over }} />
        </h1>
        <p className={styles.note}>{say("odds.lede.nothingVestsNote")}</p>
      </header>
    );
  }
  return (
    <header>
      <h1 className={styles.lede}>
        <Standing equity={equity} said={found} /> <End equity={equity} said={found} />
      </h1>
      <p className={styles.note}>
        {[
          kindNote(equity),
          found.standing === "alone" ? say("odds.lede.addAnother") : "",
          unknowns(equity),
        ].join(" ")}
      </p>
    </header>
  );
}

/** What the grant is worth, and whether that is enough. */
function Standing({ equity, said }: Part) {
  const { offer, against } = equity;
  const own = <OfferName mark={offer.mark} />;
  const worth = (
    <Figure equity={equity} figure={{ offerId: offer.id, figure: "grantWorth" }} of={said.worth} isRounded />
  );
  const part = partOf(said);
  const alone = <Sentence code="odds.lede.alone" slots={{ offer: own, worth, part }} />;
  if (against === null || said.gap === null) return alone;
  const other = <OfferName mark={against.mark} />;
  const gap = <GapWords equity={equity} gap={said.gap} against={against} />;
  const lead = <Amount equity={equity} of={said.lead ?? said.gap} isRounded />;
  switch (said.standing) {
    case "alone":
      return alone;
    case "covers":
      return (
        <Sentence
          code={said.isOpen ? "odds.lede.coversOpen" : "odds.lede.covers"}
          slots={{ offer: own, worth, part, gap }}
        />
      );
    case "close":
      return <Sentence code="odds.lede.close" slots={{ offer: own, worth, part, gap }} />;
    case "short":
      return (
        <Sentence
          code={said.isOpen ? "odds.lede.shortOpen" : "odds.lede.short"}
          slots={{ offer: own, worth, part, gap, letter: against.mark.letter, lead }}
        />
      );
    case "cashAhead": {
      const ahead = { amount: -said.gap.amount, qualified: turned(said.gap.qualified) };
      const amount = (
        <Figure
          equity={equity}
          figure={{ offerId: offer.id, figure: "worthGap", againstId: against.id }}
          of={ahead}
          isRounded={!against.terms.isPublic}
        />
      );
      return (
        <Sentence
          code={said.isOpen ? "odds.lede.cashAheadOpen" : "odds.lede.cashAhead"}
          slots={{ offer: own, other, amount, worth, part }}
        />
      );
    }
    case "cashLevel":
      return <Sentence code="odds.lede.cashLevel" slots={{ offer: own, other, worth, part }} />;
    case "cashClose":
      return (
        <Sentence
          code="odds.lede.cashClose"
          slots={{ offer: own, other, letter: offer.mark.letter, worth, part }}
        />
      );
  }
}

/** From which exit on it ends ahead, how often, and how often the grant pays nothing. */
function End({ equity, said }: Part) {
  const { offer } = equity;
  const { letter } = offer.mark;
  const nothing = <b className={styles.figure}>{inHundred(said.chanceOfNothing)}</b>;
  const { ending } = said;
  switch (ending.kind) {
    case "none":
      return <Sentence code="odds.lede.nothingOnly" slots={{ nothing }} />;
    case "noExit":
      return <Sentence code="odds.lede.noExit" slots={{ letter, nothing }} />;
    case "chanceOnly":
      return (
        <Sentence
          code="odds.lede.chanceOnly"
          slots={{ letter, times: <Times of={ending.chance} />, nothing }}
        />
      );
    case "above":
      return (
        <Sentence
          code={ending.ofLastRound === null ? "odds.lede.aboveUnknownRound" : "odds.lede.above"}
          slots={{
            letter,
            exit: <Exit equity={equity} ending={ending} />,
            share: ending.ofLastRound === null ? "" : showPercent(ending.ofLastRound, { most: 0 }),
            times: <Times of={ending.chance} />,
            nothing,
          }}
        />
      );
  }
}

function partOf({ ofHeadline, isPartial }: Said): string {
  if (ofHeadline === null) return say("odds.lede.ofNothing");
  const part = showPercent(ofHeadline, { most: 0 });
  return say(isPartial ? "odds.lede.ofWhatVests" : "odds.lede.ofHeadline", { part });
}
