/**
 * What a letter says of its pay that no figure holds: within which time a payment has to be repaid, and of
 * which kind the grant is. Read only for an offer made of one's own letter, and shown before it is made.
 *
 * Rules to argue about: a repayment whose sentence names neither payment is the sign-on's; a letter that names
 * two kinds of grant states none.
 */
import type { Clawback, Offer } from "#domain/offer.ts";
import type { GrantKind } from "#domain/vocabulary.ts";

/** The terms found; null is not stated. */
export type LetterTerms = {
  readonly signOn: Clawback;
  readonly relocation: Clawback;
  readonly grantKind: GrantKind | null;
};

const SENTENCE = /[^.!?\n]*(?:\n(?!\s*\n)[^.!?\n]*)*/g;
const REPAID =
  /\b(?:re-?pay(?:s|able|ment)?|repaid|pa(?:y|ys|ying|id)(?: \w+){0,3} back|reimburse|refund|claw(?:ed)?[ -]?back|return)\b/i;
const LEAVING =
  /\b(?:leav(?:e|es|ing)|left|resign(?:s|ing|ation)?|quit|terminat\w+|depart\w*|within|before|first)\b/i;
const PERIOD =
  /\b(\d{1,3}|one|two|three|four|six|twelve|eighteen|twenty-four)(?:st|nd|rd|th)?(?: \(\d+\))?[ -](months?|years?)\b/i;
const PRO_RATA = /\bpro[ -]?rat\w*|\bproportion\w*|\breduc\w+ (?:monthly|each month|by)\b/i;
const NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  six: 6,
  twelve: 12,
  eighteen: 18,
  "twenty-four": 24,
};
const KINDS: readonly (readonly [GrantKind, RegExp])[] = [
  ["rsu", /\brestricted stock units?\b|\bRSUs?\b/],
  ["iso", /\bincentive stock options?\b|\bISOs?\b/i],
  ["nso", /\bnon-?(?:qualified|statutory) stock options?\b|\bN(?:Q)?SOs?\b/],
  ["restrictedStock", /\brestricted stock\b(?! units?)/i],
];

/** The terms that `text` states. */
export function letterTerms(text: string): LetterTerms {
  const kinds = KINDS.filter(([, words]) => words.test(text)).map(([kind]) => kind);
  const [only, ...others] = kinds;
  const repayments = (text.match(SENTENCE) ?? []).flatMap((sentence) => {
    const clawback = repaymentOf(sentence);
    return clawback === null ? [] : [{ sentence, clawback }];
  });
  const isOfMove = (sentence: string) => /\brelocat\w+|\bmoving\b/i.test(sentence);
  const isOfSignOn = (sentence: string) => /\bsign(?:ing)?\b|\bsign-?on\b|\bstarting bonus\b/i.test(sentence);
  return {
    signOn: repayments.find(({ sentence }) => isOfSignOn(sentence) || !isOfMove(sentence))?.clawback ?? null,
    relocation: repayments.find(({ sentence }) => isOfMove(sentence))?.clawback ?? null,
    grantKind: only !== undefined && others.length === 0 ? only : null,
  };
}

/** `offer` with `terms` where it has the payment or the grant that they are of. */
export function withLetterTerms(offer: Offer, terms: LetterTerms): Offer {
  const { signOnBonus, relocation, grants } = offer;
  const { grantKind } = terms;
  return {
    ...offer,
    signOnBonus: signOnBonus === null ? null : { ...signOnBonus, clawback: terms.signOn },
    relocation: relocation === null ? null : { ...relocation, clawback: terms.relocation },
    grants:
      grantKind === null
        ? grants
        : grants.map((grant) => (grant.kind === "unknown" ? { ...grant, kind: grantKind } : grant)),
  };
}

function repaymentOf(sentence: string): Clawback {
  const period = PERIOD.exec(sentence);
  if (period === null || !REPAID.test(sentence) || !LEAVING.test(sentence)) return null;
  const count = NUMBERS[(period[1] ?? "").toLowerCase()] ?? Number(period[1]);
  const periodMonths = count * (period[2]?.toLowerCase().startsWith("y") === true ? 12 : 1);
  if (!Number.isInteger(periodMonths) || periodMonths < 1 || periodMonths > 120) return null;
  return { periodMonths, proration: PRO_RATA.test(sentence) ? "monthly" : "none" };
}
