/**
 * What an employer came back with, as it is typed: "188k, 35k sign-on, 0.06%".
 *
 * Parts are split at commas, semicolons, "and" and "plus"; a percentage is equity, the first figure without a name
 * is the base. A bare "188" is thousands where that is near what is on the table, since people drop the k; it is said.
 * Nothing is guessed beyond that: what could be two things is refused with the words it stands in, and of a range
 * only the low end is taken, since no more was promised.
 */
import { Decimal } from "#domain/money.ts";
import { isRange, type Stated } from "#domain/stated.ts";
import { readMoney } from "./read-money.ts";
import { readOwnership } from "./read-ownership.ts";
import { readShares } from "./read-shares.ts";
import type { Reading, Refusal } from "./reading.ts";
import { type SlipQuestion, slipQuestion } from "./slip-question.ts";
import { plainText } from "./typed-text.ts";

/** What can be read. */
export type ReplyPart = "baseSalary" | "signOnBonus" | "ownership";

/** What the reply is about; amounts in `currency`. */
export type ReplyField = {
  readonly currency: string;
  readonly locale?: string;
  /** Whether a part of the company is on offer at all. */
  readonly hasOwnership: boolean;
  /** What all of the company is worth at headline, and its shares; null where that is not known. */
  readonly valuation: Decimal | null;
  /** The base on the table, which tells whether a bare figure can be thousands; null where it is not known. */
  readonly base: Decimal | null;
  readonly allShares: Decimal | null;
};

/** Why a piece was not read, besides what the readers of figures refuse. */
export type ReplyRefusalCode =
  | "tooLong"
  | "noFigure"
  | "unnamed"
  | "bonus"
  | "otherPart"
  | "several"
  | "twice"
  | "change"
  | "upTo"
  | "tooLittle"
  | "tooMuch"
  | "noEquity"
  | "equityUnit"
  | "sharesOfAll"
  | "noValuation";

/** A piece that was not read; `refusal` is the figure reader's. */
export type ReplyProblem =
  | { readonly piece: string; readonly code: ReplyRefusalCode }
  | { readonly piece: string; readonly code: "figure"; readonly refusal: Refusal };

/** What was read of one part. */
export type ReplyFigure = {
  readonly part: ReplyPart;
  readonly value: Decimal;
  /** Whether a range was typed, of which `value` is the low end. */
  readonly isLowEnd: boolean;
  /** Whether a bare figure was taken as thousands: "188" as 188,000. */
  readonly isThousands: boolean;
  readonly question: SlipQuestion | null;
};

/** The reading; a part that is in neither list was not spoken of. */
export type ReplyReading = {
  readonly figures: readonly ReplyFigure[];
  readonly problems: readonly ReplyProblem[];
};

/** `typed` as what they came back with. */
export function readReply(typed: string, field: ReplyField): ReplyReading {
  if (typed.length > LONGEST_REPLY) {
    return { figures: [], problems: [{ piece: typed.slice(0, SHOWN_OF_LONG), code: "tooLong" }] };
  }
  const figures: ReplyFigure[] = [];
  const problems: ReplyProblem[] = [];
  const said = new Set<ReplyPart>();
  for (const piece of piecesOf(typed)) {
    const read = readPiece(piece, field, said);
    if ("code" in read) problems.push(read);
    else {
      if (read.figure !== null) figures.push(read.figure);
      said.add(read.part);
    }
  }
  return { figures, problems };
}

const LONGEST_REPLY = 400;
const SHOWN_OF_LONG = 60;

/** "They came back with", "HR offered": who said it and that it was said. */
const OPENING =
  /^\s*(?:(?:they|he|she|we|it|hr|the (?:recruiter|company|team|hiring manager))(?:['’]ve| have| has)?\s+)?(?:(?:came|come|got|gone|went)\s+back|offer(?:ed|s)?|counter(?:ed|s)?|propos(?:ed|es?)|sa(?:id|ys?)|agree(?:d|s)?|g[ai]ve|moved|can\s+do)(?:\s+(?:with|at|to|on|and\s+(?:said|offered)))?\b[:,]?\s*/iu;

/** Commas between digits belong to a figure; "and" inside "between 180k and 190k" to a range. */
function piecesOf(typed: string): readonly string[] {
  return plainText(typed.replace(OPENING, "").replaceAll("\n", ";"))
    .replace(/\bbetween (\S+) and /gi, "between $1 - ")
    .split(/;|·|,(?!\d)|(?<!\d),|\s[+&]\s|\s(?:and|plus|with|und|mit)\s/i)
    .map((piece) => piece.trim().replace(/[.!]+$/, ""))
    .filter((piece) => piece !== "");
}

const NAMES: readonly (readonly [ReplyPart, RegExp])[] = [
  [
    "signOnBonus",
    /\b(?:bonus (?:up[- ]?front|on joining)|(?:sign(?:ing)?(?:[- ]?on)?|joining|one[- ]?time|up[- ]?front)(?:[- ]bonus)?)\b/i,
  ],
  ["baseSalary", /\b(?:base(?:[- ](?:salary|pay))?|(?:fixed )?salary|(?:grund)?gehalt)\b/i],
  ["ownership", /\b(?:equity|ownership|stake|stock options?|stock|shares?|options?|rsus?|of the company)\b/i],
];
const BONUS = /\bbonus\b/i;
/** Parts of pay that are entered at the offer: the negotiation moves base, sign-on and equity. */
const OTHER_PART =
  /\b(?:relocation|moving|move|benefits?|allowance|stipend|pension|401\(?k\)?|vacation|holidays?|days off|pto|title|start date|refreshers?)\b/i;
const SAME = /\b(?:same|unchanged|no change|stays?|as (?:offered|before|is|it stands))\b/i;
const CHANGE =
  /^\+|\b(?:more|extra|higher|lower|less|another|additional|on top|increase|raised? by|up by)\b/i;
const LEADING =
  /^(?:(?:a|an|the|of|is|at|to|now|for|as|in|they|we|i|can|could|do|would|will|be|with|but|offer(?:ed|s)?|your|our|their|goes|go|grant|worth|about)\b\s*|[:=]\s*)+/i;
const TRAILING = /(?:\s+(?:in|as|for|of|at|worth|grant|the|a)\b|\s*[:=])+$/i;

type ReadPiece = { readonly part: ReplyPart; readonly figure: ReplyFigure | null } | ReplyProblem;

function readPiece(piece: string, field: ReplyField, said: ReadonlySet<ReplyPart>): ReadPiece {
  const named = NAMES.filter(([, name]) => name.test(piece));
  const [first, ...others] = named;
  if (others.length > 0) return { piece, code: "several" };
  const figure = first === undefined ? piece : piece.replace(first[1], " ");
  if (first === undefined && BONUS.test(piece)) return { piece, code: "bonus" };
  if (first === undefined && OTHER_PART.test(piece)) return { piece, code: "otherPart" };
  if (first === undefined && SAME.test(piece) && !/\d/.test(piece) && said.size === 0) {
    return { part: "baseSalary", figure: null };
  }
  const part = first?.[0] ?? (PERCENT.test(piece) || OF_ALL.test(piece) ? "ownership" : "baseSalary");
  if (said.has(part)) return { piece, code: first === undefined ? "unnamed" : "twice" };
  if (first !== undefined && SAME.test(figure)) return { part, figure: null };
  const text = figure.replace(/\s+/g, " ").trim().replace(LEADING, "").replace(TRAILING, "").trim();
  const refused = refusedAs(figure, text, part, first !== undefined, field);
  if (refused !== null) return { piece, code: refused };
  const reading = part === "ownership" ? readEquity(text, piece, field) : readCash(text, part, field);
  if (!("ok" in reading)) return reading;
  if (!reading.ok) return { piece, code: "figure", refusal: reading };
  return figureOf(piece, text, part, reading.value, field);
}

function refusedAs(
  figure: string,
  text: string,
  part: ReplyPart,
  isNamed: boolean,
  { hasOwnership }: ReplyField,
): ReplyRefusalCode | null {
  if (CHANGE.test(figure.trim())) return "change";
  const isNone = isNamed && /^(?:no|none|nil|zero|nothing|kein(?:e|en)?)$/i.test(text);
  if (!(isNone || /\d/.test(text))) return "noFigure";
  return part === "ownership" && !hasOwnership ? "noEquity" : null;
}

/** Shares of all shares: "40,000 / 100m". */
const OF_ALL = /\d\D*(?:\/|\bof\b)\s?\d/i;
const PERCENT = /\d\s?(?:%|‱|bps?\b|basis points?|percent|per cent|pct|prozent)/i;

function figureOf(
  piece: string,
  text: string,
  part: ReplyPart,
  stated: Stated,
  field: ReplyField,
): ReadPiece {
  if (stated === null) return { piece, code: "noFigure" };
  const isLowEnd = isRange(stated);
  const written = new Decimal(isLowEnd ? stated.low : stated);
  if (isLowEnd && written.isZero()) return { piece, code: "upTo" };
  const scale = part === "ownership" ? ONE : scaleOf(text, part, written, field);
  if (scale === null) return { piece, code: "tooLittle" };
  const value = written.times(scale);
  const { base } = field;
  if (part === "baseSalary" && base !== null && !base.isZero() && !value.isZero()) {
    if (value.times(FAR).lessThan(base)) return { piece, code: "tooLittle" };
    if (value.greaterThan(base.times(FAR))) return { piece, code: "tooMuch" };
  }
  const unit = { currency: field.currency, ...(field.locale === undefined ? {} : { locale: field.locale }) };
  return {
    part,
    figure: {
      part,
      value,
      isLowEnd,
      isThousands: !scale.equals(ONE),
      question: slipQuestion(part, value.toFixed(), unit),
    },
  };
}

const ONE = new Decimal(1);
const THOUSAND = new Decimal(1000);
/** A base this much below or above the one on the table is no answer to it. */
const FAR = 5;

/**
 * What a figure below 1,000 is multiplied by: thousands where it is bare and they are near what is on the table,
 * no more than the base for a sign-on. Null where it would be neither, so that it has to be written out.
 */
function scaleOf(
  text: string,
  part: "baseSalary" | "signOnBonus",
  written: Decimal,
  { base }: ReplyField,
): Decimal | null {
  if (written.isZero() || written.greaterThanOrEqualTo(THOUSAND)) return ONE;
  const isBare = !/[^\d.,'\s\u2010-\u2015-]/.test(text);
  const thousands = written.times(THOUSAND);
  if (part === "signOnBonus") {
    if (!isBare) return ONE;
    return base !== null && thousands.lessThanOrEqualTo(base) ? THOUSAND : null;
  }
  const isNear =
    base === null || (thousands.times(FAR).greaterThan(base) && thousands.lessThan(base.times(FAR)));
  return isBare && isNear ? THOUSAND : null;
}

function readCash(text: string, part: "baseSalary" | "signOnBonus", field: ReplyField): Reading<Stated> {
  const { currency, locale } = field;
  return readMoney(text, {
    currency,
    most: MOST,
    notKnown: false,
    ...(locale === undefined ? {} : { locale }),
    ...(part === "signOnBonus" ? { once: true } : {}),
  });
}

const MOST = "1000000000000";
/** Far below one share of any company. */
const PLACES = 12;

/** Percent as it stands; money at headline and a number of shares where the whole is known. */
function readEquity(text: string, piece: string, field: ReplyField): Reading<Stated> | ReplyProblem {
  const locale = field.locale === undefined ? {} : { locale: field.locale };
  if (PERCENT.test(text) || OF_ALL.test(text)) return readOwnership(text, { ...locale, notKnown: false });
  if (/\b(?:shares?|options?|rsus?)\b/i.test(piece)) {
    if (field.allShares === null || field.allShares.isZero()) return { piece, code: "sharesOfAll" };
    return ofWhole(readShares(text, { ...locale, notKnown: false }), field.allShares);
  }
  if (/\p{Sc}|\b[A-Z]{3}\b/u.test(text)) {
    if (field.valuation === null || field.valuation.isZero()) return { piece, code: "noValuation" };
    const money = readMoney(text, { currency: field.currency, once: true, notKnown: false, ...locale });
    return ofWhole(money, field.valuation);
  }
  if (/\d\s?\p{L}/u.test(text)) return { piece, code: "equityUnit" };
  return readOwnership(text, { ...locale, notKnown: false });
}

function ofWhole(reading: Reading<Stated>, whole: Decimal): Reading<Stated> {
  if (!reading.ok || reading.value === null) return reading;
  const part = (end: string) => new Decimal(end).dividedBy(whole).toDecimalPlaces(PLACES).toFixed();
  const { value } = reading;
  return {
    ...reading,
    value: isRange(value) ? { low: part(value.low), high: part(value.high) } : part(value),
  };
}
