/** At which width the dots stand beside the fan, and how high the drawing is. */
const LEAST_FOR_BESIDE = 760;
const WIDE_HEIGHT = 486;
const NARROW_HEIGHT = 550;

/** Whether the dots stand beside the fan, at `width` pixels; else they stand under it. */
export function isWideFan(width: number): boolean {
  return width >= LEAST_FOR_BESIDE;
}

/** The height of the drawing at `width`, in pixels. */
export function fanHeight(width: number): number {
  return isWideFan(width) ? WIDE_HEIGHT : NARROW_HEIGHT;
}
