/**
 * The page to send: warm, specific, cited, and nothing on it that is private.
 *
 * The proposed text passes the check as it stands: of a part's reasons the first that the check lets through is
 * proposed. What the person wrote is left as it is, and checked.
 */

import type { Brief } from "#domain/negotiation.ts";
import { ASK_PARTS, type AskPart, type AskTerms, isSameTerms } from "#engine/negotiation/ask-terms.ts";
import type { Concession } from "#engine/negotiation/concessions.ts";
import { leakCheck } from "#engine/negotiation/leak-check.ts";
import type { NegotiationPackage } from "#engine/negotiation/packages.ts";
import { type Secrets, secretsOf } from "#engine/negotiation/secrets.ts";
import { type BriefPage, type BriefPart, type BriefText, sentTexts } from "#exports/brief-page.ts";
import { showDate, showDay, showWeekday } from "#format/show-date.ts";
import { showMoney } from "#format/show-money.ts";
import { showOwnership } from "#format/show-percent.ts";
import { placeName } from "#text/place-name.ts";
import { say } from "#text/say.ts";
import { briefDates } from "./brief-dates.ts";
import { offerRows } from "./brief-offer.ts";
import { openPoints } from "./brief-points.ts";
import { askReasons } from "./brief-why.ts";
import { lede } from "./lede.ts";
import type { Negotiation } from "./use-negotiation.ts";

/** What the page is made of besides the negotiation. */
export type SendInput = {
  readonly negotiation: Negotiation;
  readonly brief: Brief;
  readonly packages: readonly NegotiationPackage[];
  /** The terms on the way from the anchor to the target: private. */
  readonly steps: readonly Concession[];
};

/** The texts of the page besides its reasons, by the key that they are kept under. */
type SendKey = "title" | "opening" | "confirm" | "askNote" | "deliver" | "flexible" | "when" | "thanks";

/**
 * What the page asks for: one of `terms`. Empty where nothing documentable is above the offer, and where nothing that
 * can be asked for reaches the walk-away: then it asks about the level.
 */
export type Asks = { readonly kind: Brief["ask"] | "level"; readonly terms: readonly AskTerms[] };

/** The asks of the page: the packages that differ from the offer, or the anchor; never below the walk-away. */
export function asksOf(input: SendInput): Asks {
  const { negotiation, brief, packages } = input;
  // What is asked for follows from what is offered: a grant that is not known is asked about first.
  if (negotiation.model.isGrantUnknown) return { kind: brief.ask, terms: [] };
  if (declinedAt(input) !== null) return { kind: "level", terms: [] };
  const { terms: rungs, reservation, model, riskAversion } = negotiation;
  const isAsked = (terms: AskTerms) =>
    !isSameTerms(terms, rungs.present) &&
    (reservation === null || model.worth(terms, riskAversion) >= reservation.worth);
  const rising = packages
    .map(({ terms }) => terms)
    .filter(
      (terms, index, all) => isAsked(terms) && all.findIndex((each) => isSameTerms(each, terms)) === index,
    );
  if (brief.ask === "packages" && rising.length > 1) return { kind: "packages", terms: rising };
  return { kind: "anchor", terms: isAsked(rungs.anchor) ? [rungs.anchor] : [] };
}

/** What the most that can be asked for is worth a year where that is less than the walk-away; null elsewhere. */
export function declinedAt({ negotiation }: SendInput): number | null {
  const said = lede(negotiation);
  const { reservation } = negotiation;
  if (reservation === null || said.kind !== "said" || said.asks.kind !== "decline") return null;
  return reservation.perYear - said.asks.short;
}

/** What the page is checked against. */
export function briefSecrets(input: SendInput): Secrets {
  const { negotiation, brief, packages, steps } = input;
  const { workspace, offer, model, ladder, reservation } = negotiation;
  return secretsOf({
    workspace,
    offer,
    model,
    ladder,
    reservation,
    packages,
    asks: asksOf(input).terms,
    steps: steps.map(({ terms }) => terms),
    allowedOfferIds: brief.allowedOfferIds,
    ownDays: Object.values(briefDates(workspace, offer, brief)),
  });
}

/** The page with the person's own texts in place of the proposed ones. */
export function sendPage(input: SendInput, secrets: Secrets): BriefPage {
  const { negotiation, brief } = input;
  const { workspace, offer } = negotiation;
  const asks = asksOf(input);
  const dates = briefDates(workspace, offer, brief);
  const named = (key: string, label: string, proposed: string): BriefText => ({
    kind: "text",
    key,
    text: brief.texts[key] ?? proposed,
    proposed,
    label,
  });
  const own = (key: SendKey, proposed: string) => named(key, say(`brief.label.${key}`), proposed);
  const day = showDay(dates.decideOn, workspace.asOf);
  const open = openPoints(negotiation);
  const proposedReasons = askReasons({
    negotiation,
    allowedOfferIds: brief.allowedOfferIds,
    terms: asks.terms,
    isChoice: asks.kind === "packages",
    secrets,
  });
  return {
    about: aboutText(negotiation),
    on: showDate(workspace.asOf),
    title: own("title", titleText(asks)),
    blocks: [
      {
        id: "opening",
        heading: null,
        parts: [own("opening", openingText(asks, day, open.length > 0))],
      },
      {
        id: "offer",
        heading: say("brief.heading.offer"),
        parts: [
          { kind: "table", key: "offer", head: null, rows: offerRows(negotiation) },
          own(
            "confirm",
            open.length === 0
              ? say("brief.confirmAll")
              : say("brief.confirmThese", { points: open.join("; ") }),
          ),
        ],
      },
      ...(asks.terms.length === 0
        ? []
        : [
            {
              id: "ask",
              heading: say(asks.kind === "packages" ? "brief.heading.packages" : "brief.heading.ask"),
              parts: [askTable(negotiation, asks), own("askNote", askNoteText(negotiation, asks))],
            },
            {
              id: "why",
              heading: say("brief.heading.why"),
              parts: proposedReasons.map(({ part, reason }): BriefPart => {
                const text = named(`why.${part}`, say(`brief.part.${part}`), reason.text);
                // A source vouches for the sentence that was proposed, not for another.
                return { kind: "reason", text, source: text.text === text.proposed ? reason.source : null };
              }),
            },
          ]),
      {
        id: "deliver",
        heading: say("brief.heading.deliver"),
        parts: [own("deliver", "")],
      },
      {
        id: "flexible",
        heading: say("brief.heading.flexible"),
        parts: [
          own(
            "flexible",
            say(asks.terms.length === 0 ? "brief.flexible.none" : `brief.flexible.${flexibleKind(asks)}`),
          ),
        ],
      },
      {
        id: "when",
        heading: say("brief.heading.when"),
        parts: [
          own(
            "when",
            say("brief.when", {
              weekday: showWeekday(dates.decideOn),
              day,
              answer: showDay(dates.answerBy, workspace.asOf),
            }),
          ),
          own("thanks", say("brief.thanks")),
        ],
      },
    ],
  };
}

function aboutText({ offer }: Negotiation): string {
  const place = offer.placeId === null ? null : placeName(offer.placeId);
  if (offer.role === "") return place ?? offer.company;
  return place === null ? offer.role : say("brief.about", { role: offer.role, place });
}

function flexibleKind({ kind }: Asks): "packages" | "ask" {
  return kind === "packages" ? "packages" : "ask";
}

function titleText({ kind, terms }: Asks): string {
  if (kind === "level") return say("brief.title.level");
  if (terms.length === 0) return say("brief.title.none");
  if (kind === "anchor") return say("brief.title.ask");
  return say(terms.length === 3 ? "brief.title.three" : "brief.title.two");
}

/** A promise to sign stands under what is still open: as options a package is another one than as shares. */
function openingText({ kind, terms }: Asks, day: string, isOpen: boolean): string {
  if (kind === "level") return say("brief.opening.level");
  if (terms.length === 0) return say("brief.opening.none");
  return say(isOpen ? `brief.opening.${kind}Open` : `brief.opening.${kind}`, { day });
}

function askNoteText({ model }: Negotiation, { kind }: Asks): string {
  if (kind === "packages" && model.unknownParts.includes("signOnBonus")) return say("brief.ask.sameSignOn");
  return say(kind === "packages" ? "brief.ask.same" : "brief.ask.whole");
}

/** In the currency of the offer, as everything else that is sent. */
function askTable({ offer, model }: Negotiation, { terms }: Asks): BriefPart {
  // A part of which nothing is offered and nothing asked is no row.
  const asked = ASK_PARTS.filter((part) => terms.some((each) => each[part]?.greaterThan(0)));
  const shown = (part: AskPart, each: AskTerms) => {
    const value = each[part];
    if (value === null) return say("brief.ask.asOffered");
    return part === "ownership"
      ? showOwnership(value)
      : showMoney(value.dividedBy(model.currencyRate), offer.currency);
  };
  return {
    kind: "table",
    key: "ask",
    head: terms.length === 1 ? null : ["", ...terms.map((_, index) => String(index + 1))],
    rows: asked.map((part) => [say(`brief.part.${part}`), ...terms.map((each) => shown(part, each))]),
  };
}

/** Everything wrong with the page as it stands. */
export function pageCheck(page: BriefPage, secrets: Secrets) {
  return leakCheck(sentTexts(page), secrets);
}
