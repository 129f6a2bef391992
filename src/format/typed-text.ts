/**
 * Typed or pasted text made plain: every kind of space, dash, apostrophe and full-width sign becomes the
 * ordinary one, so that what comes out of a letter or a PDF reads like what was typed.
 *
 * Digits of other scripts are left as they are and so are refused later: better than to guess.
 */

/** Longer texts hold no figure that a field could take. */
export const LONGEST_TEXT = 120;

/** `text` with ordinary signs, single spaces, and no space around it. */
export function plainText(text: string): string {
  return text
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u00ad]/g, "")
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - FULL_WIDTH_OFFSET))
    .replace(/[\u2010-\u2015\u2212\ufe58\ufe63]/g, "-")
    .replace(/[\u2018\u2019\u02bc\u00b4`]/g, "'")
    .replace(/\s+/g, " ")
    .trim();
}

const FULL_WIDTH_OFFSET = 0xfee0;

/** Whether a typed text is figures alone, with no sign, word or letter that names a unit. */
export function isBareNumber(text: string): boolean {
  return text.length <= LONGEST_TEXT && /^[\d.,' -]*\d[\d.,' -]*$/.test(plainText(text));
}
