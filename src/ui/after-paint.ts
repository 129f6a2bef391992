/**
 * Work that waits until what was typed is on the screen; of several calls before that, the last one counts.
 * The frame callback runs before the paint, the message after it.
 */

/** A place for one piece of waiting work. */
export type AfterPaint = {
  readonly schedule: (work: () => void) => void;
  readonly cancel: () => void;
};

/** A new place with nothing waiting. */
export function afterPaint(): AfterPaint {
  let waiting: (() => void) | null = null;
  let isAsked = false;
  const run = () => {
    isAsked = false;
    const work = waiting;
    waiting = null;
    work?.();
  };
  return {
    schedule: (work) => {
      waiting = work;
      if (isAsked) return;
      isAsked = true;
      requestAnimationFrame(() => setTimeout(run));
    },
    cancel: () => {
      waiting = null;
    },
  };
}
