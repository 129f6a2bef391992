/**
 * When going over the approval threshold is worth it: the chance of approval above which it is.
 *
 * p × (above − below) > (1 − p) × loss + delay, level at p = (loss + delay) ÷ (above − below + loss). Nobody
 * publishes such chances: what goes in besides the packages is a guess and is called one. Reference R10.
 */

/** All in worth to the person over the horizon. */
export type ApprovalStakes = {
  /** The package that needs the approval, and the best that does not. */
  readonly above: number;
  readonly below: number;
  /** What is lost on `below` when the approval is refused, and what waiting for it takes. */
  readonly loss: number;
  readonly delay: number;
};

/** The chance at which both are level; null where no chance is enough. */
export function breakEvenChance({ above, below, loss, delay }: ApprovalStakes): number | null {
  const gain = above - below;
  if (gain <= 0) return null;
  const chance = (loss + delay) / (gain + loss);
  return chance > 1 ? null : chance;
}
