/** The room that words take in a drawing, estimated on the safe side: what is placed must not depend on a font. */

const CHARACTER = 6.5;

/** The height of a line of words, in pixels. */
export const LINE = 16;

/** The room that `label` takes, in pixels. */
export function widthOf(label: string): number {
  return label.length * CHARACTER;
}
