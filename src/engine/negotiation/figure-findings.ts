/**
 * What the figures of a text give away: a private figure where it is neither their offer nor an ask nor a source,
 * and a figure that is called by its private name.
 */
import { closest, type FigureMatch, isNear, isSame, publicRole } from "./figure-match.ts";
import { type Coincidence, type LeakFinding, leakFinding, type SentText } from "./leak-finding.ts";
import { sumPlaces } from "./named-sum.ts";
import { isOfWork } from "./not-pay.ts";
import { privateNames, wordsOfTaking } from "./private-names.ts";
import { type SaidFigure, saidFigures } from "./said-figures.ts";
import type { Secret, SecretRole, Secrets } from "./secrets.ts";
import { isWithin, type Place, sentenceAround, sentenceText } from "./word-places.ts";
import { writtenFigures } from "./written-figures.ts";

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

type Found = { readonly findings: readonly LeakFinding[]; readonly coincidences: readonly Coincidence[] };

/** What the figures of `sent` give away, and which private ones stand there in a public role. */
export function figureFindings(sent: SentText, secrets: Secrets): Found {
  if (sent.isListed) return { findings: [], coincidences: listed(sent, secrets) };
  const names = privateNames(sent.text);
  const figures = saidFigures(sent.text, secrets.public);
  const each = figures.map((figure) => findingOf(sent, figure, names, secrets));
  const findings = withoutSame(each.flatMap((found) => found.findings));
  const isFree = (place: Place) =>
    findings.every((found) => !isWithin(found, sentenceAround(sent.text, place)));
  return {
    findings: [
      ...findings,
      ...named(figures, names, sent.text).map((place) => calledFinding(sent, place)),
      ...taken(figures, sent.text, secrets)
        .filter(isFree)
        .map((place) => calledFinding(sent, place)),
    ],
    coincidences: each.flatMap(({ coincidences }) => coincidences),
  };
}

/** A cell of the offer or of the ask stands in its role, whatever it comes to. */
function listed(sent: SentText, secrets: Secrets): readonly Coincidence[] {
  return writtenFigures(sent.text).flatMap((figure) => {
    const as = publicRole(figure, secrets.public, isSame);
    const secret = secrets.figures.find((each) => closest(figure, each)?.how === "exact");
    return as === null || secret === undefined ? [] : [{ secret, as }];
  });
}

type Match = FigureMatch & { readonly secret: Secret };

function findingOf(sent: SentText, figure: SaidFigure, names: readonly Place[], secrets: Secrets): Found {
  const isNamed = names.some((name) => isWithin(name, sentenceAround(sent.text, figure)));
  const isOther = SPEAKS_OF_OTHERS.test(sentenceText(sent.text, figure));
  // A sum of what is public tells nothing: anyone can add it up.
  const isOpenSum =
    figure.parts.length > 0 &&
    figure.parts.every((part) => publicRole(part, secrets.public, isNear) !== null);
  if (isOpenSum) return { findings: [], coincidences: [] };
  const matches = secrets.figures.flatMap((secret): readonly Match[] => {
    const match = secret.isCommon === true && !isOther ? null : closest(figure, secret);
    const isTold = match !== null && (figure.parts.length === 0 || secret.role === "walkAway");
    return isTold ? [{ ...match, secret }] : [];
  });
  const coincidences: Coincidence[] = [];
  const leaks = matches.filter(({ secret, how, reading }) => {
    const isWalkAway = secret.role === "walkAway";
    const open = { ...figure, readings: [reading] };
    const as =
      isNamed && how === "exact" ? null : publicRole(open, secrets.public, isWalkAway ? isSame : isNear);
    const isExcused = as !== null && (!isWalkAway || how === "rounded" || as !== "source");
    // What is said roughly can be near several private figures, and is not any of them.
    const isItself = how === "exact" || isNear(reading.value, secret.value);
    if (isExcused && isItself) coincidences.push({ secret, as });
    return !isExcused;
  });
  const rank = ({ secret: { role }, how }: Match) =>
    (role === "walkAway" || how === "exact" ? 0 : ROLES.length) + ROLES.indexOf(role);
  const [worst] = leaks.sort((a, b) => rank(a) - rank(b));
  if (worst === undefined) return { findings: [], coincidences };
  const { secret } = worst;
  const found = leakFinding(sent, figure, secret.role, {
    secret,
    offerId: secret.offerId,
    isImplied: worst.reading.isImplied === true,
    isJudgement: isOfWork(sent.text, figure) || isUnsure(sent.text, figure, worst),
  });
  return { findings: [found], coincidences };
}

/** Words by which a sentence speaks of another offer. */
const SPEAKS_OF_OTHERS =
  /\b(?:other|another|competing|rival|second)\s+(?:\w+\s+){0,2}?(?:offer|place|company|employer|side|firm|team|one)s?\b|\belsewhere\b/iu;

/** A sum below a thousand with a sign may be what it says: "$350 covered the train". */
function isUnsure(text: string, { to }: Place, { reading }: FigureMatch): boolean {
  return reading.isShorthand === true && /^\s+\p{L}+(?:ed|s)\s+(?:the|my|a|for)\b/iu.test(text.slice(to));
}

/** Of findings at one place, or within a longer one of the same kind, the first. */
function withoutSame(found: readonly LeakFinding[]): readonly LeakFinding[] {
  return found.filter(
    (each, at) =>
      !found.some(
        (other, index) =>
          index !== at &&
          other.kind === each.kind &&
          isWithin(each, other) &&
          (!isWithin(other, each) || index < at),
      ),
  );
}

function calledFinding(sent: SentText, place: Place): LeakFinding {
  return leakFinding(sent, place, "privateName", { isJudgement: true });
}

/** Of `names` those beside a figure. */
function named(figures: readonly SaidFigure[], names: readonly Place[], text: string): readonly Place[] {
  return names.filter((place) => amountsBeside(figures, place, text).length > 0);
}

/** Where one says that one would take a figure which the page neither asks for nor cites. */
function taken(figures: readonly SaidFigure[], text: string, secrets: Secrets): readonly Place[] {
  const isPrivate = (figure: SaidFigure) => publicRole(figure, secrets.public, isNear) === null;
  const amounts = figures.filter((figure) => isAmount(figure) && isPrivate(figure));
  return wordsOfTaking(text, amounts);
}

function amountsBeside(figures: readonly SaidFigure[], place: Place, text: string): readonly SaidFigure[] {
  const sentence = sentenceAround(text, place);
  return figures.filter((figure) => isAmount(figure) && isWithin(figure, sentence));
}

/** The largest part of a company, and the least pay a year, that a figure beside a private name is taken for. */
const MOST_OWNERSHIP = 0.05;
const LEAST_PAY = 10_000;

/** No date, no count of days, and no rate of something else. */
function isAmount({ readings }: SaidFigure): boolean {
  return readings.some(({ unit, value }) =>
    unit === "fraction" ? value <= MOST_OWNERSHIP : value >= LEAST_PAY,
  );
}

/**
 * The named parts of the offer that the walk-away rests on, where they add up to it. A lone part that is the
 * whole total, as a year's base can be, is among them.
 */
export function sumFindings(texts: readonly SentText[], { sum, others }: Secrets): readonly LeakFinding[] {
  if (sum === null || !others.some(({ offerId, isAllowed }) => offerId === sum.offerId && isAllowed))
    return [];
  const figures = texts.flatMap((sent) =>
    sent.isListed ? [] : writtenFigures(sent.text).map((figure) => ({ sent, figure })),
  );
  return sumPlaces(figures, sum).map(({ sent, figure }) =>
    leakFinding(sent, figure, "walkAwaySum", { offerId: sum.offerId }),
  );
}
