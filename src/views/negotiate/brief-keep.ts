/**
 * The page to keep: below which figure to walk away, on which rung one stands, what to say yes to, what to
 * trade, how much room there is, and what all of it rests on. None of it is ever sent.
 */

import { Decimal } from "#domain/money.ts";
import { type AskTerms, isSameTerms } from "#engine/negotiation/ask-terms.ts";
import { exchangeRateAt } from "#engine/negotiation/exchange-rates.ts";
import type { Questions } from "#engine/negotiation/questions.ts";
import type { BriefPage, BriefPart, BriefText } from "#exports/brief-page.ts";
import { showCount } from "#format/show-count.ts";
import { showDate } from "#format/show-date.ts";
import { showAlternatives } from "#format/show-list.ts";
import { showMoney } from "#format/show-money.ts";
import { showOwnership, showPercent } from "#format/show-percent.ts";
import { nameAfterLetter } from "#text/name-after-letter.ts";
import { say } from "#text/say.ts";
import { overApprovalWords } from "./approval-words.ts";
import {
  apartKnown,
  knownAs,
  knownAYear,
  knownMoney,
  leastKnown,
  walkAwayKnown,
  worthKnown,
} from "./as-known.ts";
import { assumptionParts } from "./brief-assumptions.ts";
import type { SendInput } from "./brief-send.ts";
import { hasTarget } from "./lede.ts";
import { askText } from "./part-text.ts";
import { namesText, ofOffer, startText } from "./question-words.ts";
import { returnWords } from "./return-words.ts";
import type { Negotiation } from "./use-negotiation.ts";

/** The private page of a negotiation; `asked` is null as long as the questions are being weighed. */
export function keepPage(input: SendInput, asked: Questions | null): BriefPage {
  const { negotiation } = input;
  const { workspace, reservation } = negotiation;
  const perYear =
    reservation === null ? null : knownAYear(negotiation, reservation.worth, walkAwayKnown(negotiation));
  return {
    about: say("brief.keep.about"),
    on: showDate(workspace.asOf),
    title: said(
      "keep.title",
      perYear === null
        ? say("brief.keep.title.none")
        : say(negotiation.model.isGrantUnknown ? "brief.keep.title.grant" : "brief.keep.title", { perYear }),
    ),
    blocks: [
      { id: "keep.walkAway", heading: null, parts: [said("keep.walkAway", walkAwayText(negotiation))] },
      { id: "keep.ladder", heading: say("brief.keep.heading.ladder"), parts: ladderParts(input) },
      { id: "keep.yes", heading: say("brief.keep.heading.yes"), parts: [yesTable(negotiation)] },
      {
        id: "keep.trade",
        heading: say("brief.keep.heading.trade"),
        parts: [said("keep.trade", tradeText(negotiation))],
      },
      {
        id: "keep.room",
        heading: say("brief.keep.heading.room"),
        parts: [said("keep.room", roomText(input))],
      },
      {
        id: "keep.questions",
        heading: say("brief.keep.heading.questions"),
        parts: asked === null ? [] : questionParts(negotiation, asked),
      },
      {
        id: "keep.assumptions",
        heading: say("brief.keep.heading.assumptions"),
        parts: assumptionParts(negotiation),
      },
    ],
  };
}

function said(key: string, text: string): BriefText {
  return { kind: "text", key, text, proposed: null, label: "" };
}

function inMoney({ workspace }: Negotiation, amount: number): string {
  return showMoney(amount, workspace.currency);
}

function walkAwayText(negotiation: Negotiation): string {
  const { reservation, marks, workspace, model } = negotiation;
  if (reservation === null) return say("brief.keep.noAlternative");
  const { offerId } = reservation.alternative;
  const mark = marks.find(({ id }) => id === offerId);
  const other = workspace.offers.find(({ id }) => id === offerId);
  const name = mark === undefined ? (other?.company ?? "") : `${mark.letter} ${nameAfterLetter(mark.name)}`;
  const least = [
    leastText(reservation.leastBase, (value) =>
      say("brief.keep.least.baseSalary", {
        value: knownAs(
          leastKnown(negotiation, "baseSalary"),
          askText(negotiation, "baseSalary", new Decimal(value)),
        ),
      }),
    ),
    leastText(reservation.leastSignOn, (value) =>
      say("brief.keep.least.signOnBonus", {
        value: knownAs(
          leastKnown(negotiation, "signOnBonus"),
          askText(negotiation, "signOnBonus", new Decimal(value)),
        ),
      }),
    ),
    model.hasOwnership
      ? leastText(reservation.leastOwnership, (value) =>
          say("brief.keep.least.ownership", {
            value: knownAs(leastKnown(negotiation, "ownership"), showOwnership(value)),
          }),
        )
      : [],
  ].flat();
  const status = say(`field.status.${other?.status ?? "reported"}`);
  const hasPremium = reservation.alternative.premium !== 0;
  const of = say(hasPremium ? "brief.keep.walkAwayPremium" : "brief.keep.walkAway", { name, status });
  if (model.isGrantUnknown) return `${of} ${say("brief.keep.unknownGrant")}`;
  const noEquity =
    model.hasOwnership && reservation.leastOwnership === null ? ` ${say("brief.keep.noEquity")}` : "";
  if (least.length === 0) return `${of}${noEquity}`;
  return `${of} ${say("brief.keep.byPart", { least: showAlternatives(least) })}${noEquity}`;
}

/** A part of which none at all would do has no least that one could walk away below. */
function leastText(value: number | null, sayIt: (value: number) => string): readonly string[] {
  return value === null || value === 0 ? [] : [sayIt(value)];
}

function ladderParts({ negotiation, steps }: SendInput): readonly BriefPart[] {
  const { terms, model, riskAversion } = negotiation;
  const row = (name: string, each: AskTerms) => [
    name,
    ...termCells(negotiation, each),
    knownAYear(negotiation, model.worth(each, riskAversion), worthKnown(negotiation)),
  ];
  const present = row(say("brief.keep.rung.present"), terms.present);
  const rungs = [
    row(say("brief.keep.rung.anchor"), terms.anchor),
    // A last step that is the target itself would stand there twice.
    ...steps
      .filter(({ terms: step }, index) => index < steps.length - 1 || !isSameTerms(step, terms.target))
      .map(({ terms: step }, index) =>
        row(say("brief.keep.rung.step", { number: showCount(index + 1) }), step),
      ),
    row(say("brief.keep.rung.target"), terms.target),
    row(say("brief.keep.rung.landing"), terms.landing),
  ];
  // Without a target there is no ladder over the offer: rungs that repeat it would look like asks.
  const rows = hasTarget(negotiation) ? [...rungs, present] : [present];
  const head = [
    "",
    say("brief.part.baseSalary"),
    say("brief.part.signOnBonus"),
    ...(model.hasOwnership ? [say("brief.part.ownership")] : []),
    say("brief.keep.perYear"),
  ];
  const table: BriefPart = { kind: "table", key: "keep.ladder", head, rows };
  if (steps.length === 0) return [table];
  const inReturn = steps.map(returnWords).join("; ");
  return [table, said("keep.steps", say("brief.keep.steps", { inReturn }))];
}

function termCells(negotiation: Negotiation, terms: AskTerms): readonly string[] {
  const money = (part: "baseSalary" | "signOnBonus") => {
    const value = terms[part];
    return value === null ? say("sheet.notStated") : askText(negotiation, part, value);
  };
  return [
    money("baseSalary"),
    money("signOnBonus"),
    ...(negotiation.model.hasOwnership
      ? [terms.ownership === null ? say("sheet.notStated") : showOwnership(terms.ownership)]
      : []),
  ];
}

function yesTable(negotiation: Negotiation): BriefPart {
  const { enough, reservation, model } = negotiation;
  if (model.isGrantUnknown) return askFirst(negotiation);
  if (enough === null) {
    return said("keep.yes", say("brief.keep.noYardstick"));
  }
  // Held against replies that are counted the same way, so that only an "about" stays.
  const accept = knownAYear(negotiation, enough, apartKnown(negotiation));
  const approval = overApprovalWords(negotiation, negotiation.terms.target);
  const walk =
    reservation === null ? null : knownAYear(negotiation, reservation.worth, walkAwayKnown(negotiation));
  if (walk !== null && !hasTarget(negotiation)) {
    return {
      kind: "table",
      key: "keep.yes",
      head: null,
      rows: [
        [say("brief.keep.rung.present"), say("brief.keep.noCounter", { amount: accept })],
        [say("brief.keep.walk"), say("brief.keep.below", { amount: walk })],
      ],
    };
  }
  const isUnder = reservation !== null && enough < reservation.worth;
  if (walk === null || isUnder) {
    return {
      kind: "table",
      key: "keep.yes",
      head: null,
      rows:
        walk === null
          ? [[say("brief.keep.accept"), say("brief.keep.orMore", { amount: accept })]]
          : [
              [say("brief.keep.accept"), say("brief.keep.orMore", { amount: walk })],
              [say("brief.keep.walk"), say("brief.keep.targetUnder", { amount: walk })],
            ],
    };
  }
  return {
    kind: "table",
    key: "keep.yes",
    head: null,
    rows: [
      [say("brief.keep.accept"), say("brief.keep.orMore", { amount: accept })],
      ...(approval === null ? [] : [[say("brief.keep.rung.target"), approval]]),
      [say("brief.keep.counter"), say("brief.keep.between", { low: walk, high: accept })],
      [say("brief.keep.walk"), say("brief.keep.below", { amount: walk })],
    ],
  };
}

/** What to do as long as a grant is not known: neither accept, nor counter, nor walk away. */
function askFirst(negotiation: Negotiation): BriefPart {
  const { reservation, worth } = negotiation;
  const known = knownAYear(negotiation, worth.present, worthKnown(negotiation));
  const walk =
    reservation === null ? null : knownMoney(negotiation, reservation.perYear, walkAwayKnown(negotiation));
  return {
    kind: "table",
    key: "keep.yes",
    head: null,
    rows: [
      [say("brief.keep.askFirst"), say("brief.keep.askGrant", { known })],
      ...(walk === null
        ? []
        : [[say("brief.keep.walk"), say("brief.keep.belowWithGrant", { amount: walk })]]),
    ],
  };
}

function tradeText(negotiation: Negotiation): string {
  const { model, riskAversion } = negotiation;
  const rate = exchangeRateAt(model, riskAversion);
  const signOn = say("brief.keep.rate.signOn", {
    signOn: inMoney(negotiation, 10_000),
    base: inMoney(negotiation, rate.basePerYearForTenThousandSignOn),
  });
  const of = rate.basePerYearForThousandthPercent;
  if (of === null) return signOn;
  const equity = say("brief.keep.rate.ownership", {
    ownership: showPercent(1e-5, { most: 3 }),
    base: inMoney(negotiation, of),
  });
  return `${equity} ${signOn}`;
}

function roomText({ negotiation, packages }: SendInput): string {
  const { threshold } = negotiation.count;
  if (threshold === null) return say("brief.keep.room.none");
  const shown = showMoney(threshold, negotiation.workspace.currency);
  const rooms = packages.flatMap(({ headroom }) =>
    headroom === null ? [] : [showMoney(headroom, negotiation.workspace.currency)],
  );
  const basis = showPercent(negotiation.workspace.negotiation.approval.equityBasis);
  return rooms.length === 0
    ? say("brief.keep.room.threshold", { threshold: shown })
    : say("brief.keep.room", { threshold: shown, rooms: rooms.join(" · "), basis });
}

const MOST_QUESTIONS = 5;

/** The most valuable questions, over the horizon, with the chance that the answer changes the choice. */
function questionParts(negotiation: Negotiation, own: Questions): readonly BriefPart[] {
  const { questions, decideNow, against, enough } = own;
  const start = startText(negotiation, own);
  const worthy = questions.filter(({ worth }) => worth >= LEAST_WORTH).slice(0, MOST_QUESTIONS);
  const table: BriefPart = {
    kind: "table",
    key: "keep.questions",
    head: ["", say("brief.keep.answerWorth"), say("brief.keep.changesChoice")],
    rows: worthy.map(({ offerId, id, worth, changesChoice }) => [
      ofOffer(negotiation, offerId, say(`question.name.${id}`)),
      inMoney(negotiation, worth),
      showPercent(changesChoice, { most: 0 }),
    ]),
  };
  const isDecided = decideNow && !negotiation.model.isGrantUnknown;
  return [
    ...(worthy.length === 0 ? [] : [table]),
    ...(start === null ? [] : [said("keep.start", start)]),
    // Without anything else to take there is nothing to decide between.
    ...(isDecided && against !== null ? [said("keep.decideNow", say("brief.keep.decideNow"))] : []),
    ...(isDecided && enough.keys.length > 0
      ? [said("keep.together", say("brief.keep.together", { questions: namesText(negotiation, own) }))]
      : []),
  ];
}

/** Less is rounding. */
const LEAST_WORTH = 0.5;
