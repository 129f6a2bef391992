/** The scale that the strips of all questions share. */

/** Both ends of the scale, in money. */
export type AnswerScale = { readonly low: number; readonly high: number };

/** Room beyond the outermost figure, as a part of what is drawn. */
const ROOM = 0.07;
/** Beyond this many widths of what the answers span, the other offer would press them together: it is left out. */
const FAR = 2;
/** The scale for all of `worths`; what has to be beaten is off it where it lies far outside. */
export function answerScale(worths: readonly number[], now: number, other: number | null): AnswerScale {
  const ends = [...worths, now];
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const span = most - least;
  const isNear = other !== null && other >= least - FAR * span && other <= most + FAR * span;
  const [from, to] = isNear ? [Math.min(least, other), Math.max(most, other)] : [least, most];
  const room = Math.max((to - from) * ROOM, Math.abs(to) * 1e-6, 1e-6);
  return { low: from - room, high: to + room };
}
