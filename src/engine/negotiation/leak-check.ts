/**
 * The check of the page to send: every place in its text that gives away what is private, claims what is not
 * so, or runs the other side down.
 *
 * A figure is held against what is private by its role: one that is also their offer, an ask or a source is no
 * leak, unless its sentence calls it a walk-away or a target. The walk-away may also hide in a competitor's
 * total that can be added up from the parts that are named. DESIGN, "the leak check goes by role".
 */

import { placesOfName } from "./company-names.ts";
import { closest, isNear, isSame, publicRole } from "./figure-match.ts";
import type { WrittenFigure } from "./figure-reading.ts";
import { sumPlaces } from "./named-sum.ts";
import { plainText } from "./plain-text.ts";
import type { PublicFigure } from "./public-figures.ts";
import type { OtherOffer, Secret, SecretRole, Secrets } from "./secrets.ts";
import {
  type DisparagingKind,
  disparagingWords,
  type Place,
  privateNames,
  sentenceAround,
  wordsOnPaper,
  writtenClaims,
} from "./telling-words.ts";
import { writtenFigures } from "./written-figures.ts";

/**
 * A part of the page as it would be sent. `isListed` is a cell of the tables of the offer and of the ask: its
 * figures stand in those roles.
 */
export type SentText = { readonly id: string; readonly text: string; readonly isListed: boolean };

/** What is wrong at a place. */
export type LeakKind =
  | SecretRole
  | "walkAwaySum"
  | "privateName"
  | "otherName"
  | "notWritten"
  | "disparaging";

/** One place that must not be sent as it is. */
export type LeakFinding = Place & {
  readonly textId: string;
  /** What stands there. */
  readonly written: string;
  readonly kind: LeakKind;
  /** The private figure that stands there; null where it is no figure. */
  readonly secret: Secret | null;
  readonly offerId: string | null;
  readonly disparages: DisparagingKind | null;
  /** A matter of taste, which the person may overrule; never so for what is private. */
  readonly isJudgement: boolean;
};

/** A private figure that stands on the page in a public role: no finding. */
export type Coincidence = { readonly secret: Secret; readonly as: PublicFigure["as"] };

/** What was found, in order of place, and what coincides. */
export type LeakCheck = {
  readonly findings: readonly LeakFinding[];
  readonly coincidences: readonly Coincidence[];
};

/** Checks all texts of one page together. */
export function leakCheck(written: readonly SentText[], secrets: Secrets): LeakCheck {
  const plain = new Map(written.map(({ id, text }) => [id, plainText(text)]));
  const texts = written.map((sent) => ({ ...sent, text: plain.get(sent.id)?.text ?? sent.text }));
  const asWritten = (found: LeakFinding): LeakFinding => {
    const place = plain.get(found.textId)?.written(found) ?? found;
    const text = written.find(({ id }) => id === found.textId)?.text ?? "";
    return { ...found, from: place.from, to: place.to, written: text.slice(place.from, place.to) };
  };
  const coincidences: Coincidence[] = [];
  const findings = texts.flatMap((sent) => {
    const found = [
      ...figureFindings(sent, secrets, coincidences),
      ...nameFindings(sent, secrets.others),
      ...claimFindings(sent, secrets.others),
      ...disparagingWords(sent.text).map(({ kind, ...place }) =>
        finding(sent, place, "disparaging", { disparages: kind, isJudgement: true }),
      ),
    ];
    return found.sort((a, b) => a.from - b.from || a.to - b.to);
  });
  const places = new Set(findings.map(({ textId, from }) => `${textId} ${from}`));
  const sums = sumFindings(texts, secrets).filter(({ textId, from }) => !places.has(`${textId} ${from}`));
  const order = new Map(texts.map(({ id }, index) => [id, index]));
  return {
    findings: [...findings, ...sums]
      .sort((a, b) => (order.get(a.textId) ?? 0) - (order.get(b.textId) ?? 0) || a.from - b.from)
      .map(asWritten),
    coincidences: coincidences.filter(
      (each, index) => coincidences.findIndex((other) => other.secret === each.secret) === index,
    ),
  };
}

function finding(
  { id, text }: SentText,
  place: Place,
  kind: LeakKind,
  more: Partial<LeakFinding> = {},
): LeakFinding {
  return {
    textId: id,
    from: place.from,
    to: place.to,
    written: text.slice(place.from, place.to),
    kind,
    secret: null,
    offerId: null,
    disparages: null,
    isJudgement: false,
    ...more,
  };
}

/** The most telling role of a figure counts, an exact one before a rounded: at most one finding a figure. */
const ROLES: readonly SecretRole[] = [
  "walkAway",
  "otherTerms",
  "anchor",
  "target",
  "landing",
  "step",
  "worth",
  "rate",
  "headroom",
  "threshold",
];

function figureFindings(
  sent: SentText,
  secrets: Secrets,
  coincidences: Coincidence[],
): readonly LeakFinding[] {
  const names = privateNames(sent.text);
  const figures = writtenFigures(sent.text);
  if (sent.isListed) {
    for (const figure of figures) {
      const as = publicRole(figure, secrets.public, isSame);
      const secret = secrets.figures.find((each) => closest(figure, each) === "exact");
      if (as !== null && secret !== undefined) coincidences.push({ secret, as });
    }
    return [];
  }
  const found = figures.flatMap((figure): readonly LeakFinding[] => {
    const isNamed = names.some((name) => isWithin(name, sentenceAround(sent.text, figure)));
    const matches = secrets.figures.flatMap((secret) => {
      const how = closest(figure, secret);
      return how === null ? [] : [{ secret, how }];
    });
    const leaks = matches.filter(({ secret, how }) => {
      const isWalkAway = secret.role === "walkAway";
      const as =
        isNamed && how === "exact" ? null : publicRole(figure, secrets.public, isWalkAway ? isSame : isNear);
      const isExcused = as !== null && (!isWalkAway || how === "rounded" || as !== "source");
      if (isExcused) coincidences.push({ secret, as });
      return !isExcused;
    });
    const rank = ({ secret: { role }, how }: (typeof leaks)[number]) =>
      (role === "walkAway" || how === "exact" ? 0 : ROLES.length) + ROLES.indexOf(role);
    const [worst] = leaks.sort((a, b) => rank(a) - rank(b));
    if (worst === undefined) return [];
    const { secret } = worst;
    return [
      finding(sent, figure, secret.role, {
        secret,
        offerId: secret.offerId,
        // A figure of the work may be one of pay by chance, which only the person can tell.
        isJudgement: OF_WORK.test(sent.text.slice(0, figure.from)),
      }),
    ];
  });
  const named = names.filter((name) => {
    const sentence = sentenceAround(sent.text, name);
    return figures.some((figure) => isAmount(figure) && isWithin(figure, sentence));
  });
  return [...found, ...named.map((place) => finding(sent, place, "privateName", { isJudgement: true }))];
}

const OF_WORK = /\b(?:budgets?|revenues?|turnover|portfolio|fund) of\s+(?:about\s+)?$/iu;

function isWithin(place: Place, around: Place): boolean {
  return place.from >= around.from && place.to <= around.to;
}

/** Large enough, or a part of the company: no date and no count of days. */
function isAmount({ readings }: WrittenFigure): boolean {
  return readings.some(({ unit, value }) => unit === "fraction" || value >= 10_000);
}

function nameFindings(sent: SentText, others: readonly OtherOffer[]): readonly LeakFinding[] {
  return others.flatMap((other) =>
    other.isAllowed
      ? []
      : placesOfName(sent.text, other.company).map((place) =>
          finding(sent, place, "otherName", { offerId: other.offerId }),
        ),
  );
}

/** A claim is false where fewer offers are in writing, or where it names a company whose offer is not. */
function claimFindings(sent: SentText, others: readonly OtherOffer[]): readonly LeakFinding[] {
  const written = others.filter(({ isWritten }) => isWritten);
  const claims = writtenClaims(sent.text);
  const beside = wordsOnPaper(sent.text).filter((place) => {
    const around = sentenceAround(sent.text, place);
    const sentence = sent.text.slice(around.from, around.to);
    return (
      others.some(({ company }) => placesOfName(sentence, company).length > 0) &&
      claims.every(({ from, to }) => to <= around.from || from >= around.to)
    );
  });
  return [...claims, ...beside.map((place) => ({ ...place, count: 0 }))].flatMap((claim) => {
    const around = sentenceAround(sent.text, claim);
    const sentence = sent.text.slice(around.from, around.to);
    const named = others.filter(({ company }) => placesOfName(sentence, company).length > 0);
    const unwritten = named.find(
      (each) => !each.isWritten && !written.some(({ company }) => company.trim() === each.company.trim()),
    );
    if (unwritten !== undefined) return [finding(sent, claim, "notWritten", { offerId: unwritten.offerId })];
    return claim.count > written.length ? [finding(sent, claim, "notWritten")] : [];
  });
}

/**
 * The named parts of the offer that the walk-away rests on, where they add up to it. A lone part that is the
 * whole total, as a year's base can be, is among them.
 */
function sumFindings(texts: readonly SentText[], { sum, others }: Secrets): readonly LeakFinding[] {
  if (sum === null || !others.some(({ offerId, isAllowed }) => offerId === sum.offerId && isAllowed))
    return [];
  const figures = texts.flatMap((sent) =>
    sent.isListed ? [] : writtenFigures(sent.text).map((figure) => ({ sent, figure })),
  );
  return sumPlaces(figures, sum).map(({ sent, figure }) =>
    finding(sent, figure, "walkAwaySum", { offerId: sum.offerId }),
  );
}
