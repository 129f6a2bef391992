/**
 * The sentence above everything on the Negotiate page: what to send, what each package is worth, and below what
 * to walk away. All of its figures are private; what it rests on stands under it.
 */
import type { ReactNode } from "react";
import { type Bound, turned } from "#engine/difference-qualifier.ts";
import { showMoney } from "#format/show-money.ts";
import { say } from "#text/say.ts";
import type { LadderTopic } from "#views/panels/panel-context.tsx";
import { OfferName } from "#views/parts/offer-name.tsx";
import { Sentence } from "#views/parts/sentence.tsx";
import { aboveKnown, apartKnown, knownAs, walkAwayKnown, worthKnown } from "./as-known.ts";
import { LadderFigure } from "./ladder-figure.tsx";
import { type Asks, type Lede, lede, type Stands } from "./lede.ts";
import { lettersOf, limitWords, notes, rounded } from "./lede-notes.ts";
import styles from "./negotiate.module.css";
import { EnterBase, EnterGrant } from "./unknown-part.tsx";
import { leastBaseText } from "./unknown-words.ts";
import type { Negotiation } from "./use-negotiation.ts";

type Said = Extract<Lede, { readonly kind: "said" }>;
type Standing = Extract<Stands, { readonly walkAway: number }>;

/** The sentence and what it rests on. */
export function LedePanel({ negotiation }: { readonly negotiation: Negotiation }) {
  const found = lede(negotiation);
  const name = <OfferName mark={negotiation.mark} />;
  if (found.kind === "unknownBase") return <UnknownBase negotiation={negotiation} name={name} />;
  return (
    <header>
      <h1 className={styles.lede}>
        <AsksWords negotiation={negotiation} asks={found.asks} />{" "}
        <StandsWords negotiation={negotiation} said={found} />
      </h1>
      <p className={styles.note}>
        {notes(negotiation, found).join(" ")}{" "}
        {negotiation.model.isGrantUnknown && <EnterGrant {...{ negotiation }} />}
      </p>
    </header>
  );
}

function UnknownBase({ negotiation, name }: { negotiation: Negotiation; name: ReactNode }) {
  const least = leastBaseText(negotiation);
  return (
    <header>
      <h1 className={styles.lede}>
        <Sentence code="negotiate.lede.unknownBase" slots={{ offer: name }} />
      </h1>
      <p className={styles.note}>
        {say("negotiate.lede.unknownBaseNote")} {least !== null && `${least} `}
        <EnterBase offerId={negotiation.offer.id} />
      </p>
    </header>
  );
}

/** What to ask for. */
function AsksWords({ negotiation, asks }: { negotiation: Negotiation; asks: Asks }) {
  const offer = <OfferName mark={negotiation.mark} />;
  const figure = (topic: LadderTopic, amount: number, how: Bound) => (
    <LadderFigure topic={topic} text={knownAs(how, rounded(negotiation, amount))} />
  );
  switch (asks.kind) {
    case "send": {
      const worth = figure("packages", asks.worth, worthKnown(negotiation));
      const more = figure("packages", asks.more, apartKnown(negotiation));
      return asks.count >= 3 ? (
        <Sentence code="negotiate.lede.three" slots={{ offer, worth, more }} />
      ) : (
        <Sentence code="negotiate.lede.two" slots={{ offer, worth, more }} />
      );
    }
    case "blocked":
      return <Sentence code="negotiate.lede.blocked" slots={{ offer, limits: limitWords(asks.blockedBy) }} />;
    case "nothing":
      return <Sentence code="negotiate.lede.nothing" slots={{ offer }} />;
    case "askGrant": {
      const worth = figure("offer", asks.worth, "exact");
      return <Sentence code="negotiate.lede.askGrant" slots={{ offer, worth }} />;
    }
    case "decline": {
      if (asks.blockedBy !== null) {
        const short = figure("packages", asks.short, turned(aboveKnown(negotiation)));
        return <Sentence code="negotiate.lede.declinePackages" slots={{ offer, short }} />;
      }
      const short = figure("target", asks.short, turned(aboveKnown(negotiation)));
      return asks.hasTarget ? (
        <Sentence code="negotiate.lede.decline" slots={{ offer, short }} />
      ) : (
        <Sentence code="negotiate.lede.declineNothing" slots={{ offer, short }} />
      );
    }
  }
}

/** Below what to walk away, or why nothing can be said of that. */
function StandsWords({ negotiation, said }: { negotiation: Negotiation; said: Said }) {
  const { stands, asks } = said;
  if (stands.kind === "alone") return say("negotiate.lede.alone");
  if (stands.kind === "unknown") {
    const others = lettersOf(negotiation, stands.otherIds);
    return (
      <>
        {say("negotiate.lede.unknownOther", { others })} <EnterBase offerId={stands.otherIds[0] ?? ""} />
      </>
    );
  }
  const mark = negotiation.marks.find(({ id }) => id === stands.alternativeId);
  const other = mark === undefined ? say("negotiate.lede.another") : <OfferName mark={mark} />;
  const walkAway = <LadderFigure topic="walkAway" text={walkAwayText(negotiation, stands)} />;
  if (asks.kind === "decline" || asks.kind === "askGrant") {
    return <Sentence code="negotiate.lede.walkAwayIs" slots={{ walkAway, other }} />;
  }
  if (stands.kind === "above") {
    return stands.premium === 0 ? (
      <Sentence code="negotiate.lede.above" slots={{ walkAway, other }} />
    ) : (
      <Sentence code="negotiate.lede.abovePremium" slots={{ walkAway, other }} />
    );
  }
  const known = turned(aboveKnown(negotiation));
  const by = <b className={styles.figure}>{knownAs(known, rounded(negotiation, stands.by))}</b>;
  return <Sentence code="negotiate.lede.below" slots={{ by, walkAway, other }} />;
}

/** Cash alone is exact; what prices risk keeps three digits. */
function walkAwayText(negotiation: Negotiation, { walkAway, alternativeId }: Standing): string {
  const { workspace } = negotiation;
  const offer = workspace.offers.find(({ id }) => id === alternativeId);
  const text =
    offer?.companyFacts.liquidity === "public"
      ? showMoney(walkAway, workspace.currency)
      : rounded(negotiation, walkAway);
  return knownAs(walkAwayKnown(negotiation), text);
}
