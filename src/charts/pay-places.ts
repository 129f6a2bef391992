/**
 * Where bars stand inside their year: side by side, centred, narrower as they get more.
 */

/** The places of a year's bars, in pixels from the year's left edge; `width` is one bar's. */
export type PayPlaces = { readonly width: number; readonly left: (slot: number) => number };

const widest = 32;

/** The places of `count` bars in a year that is `room` pixels wide. */
export function payPlaces(room: number, count: number): PayPlaces {
  const bars = Math.max(1, count);
  const margin = Math.min(10, room * 0.08);
  const pitch = Math.min(widest + 6, (room - 2 * margin) / bars);
  const gap = Math.min(6, pitch * 0.16);
  const start = (room - pitch * bars + gap) / 2;
  return { width: Math.max(1, pitch - gap), left: (slot) => start + slot * pitch };
}

/** The bar to go to from `at` among `count` on a key, or null where the key means nothing here. */
export function movedTo(key: string, at: number, count: number): number | null {
  const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: count - 1 }[key];
  return to === undefined || to < 0 || to >= count ? null : to;
}
