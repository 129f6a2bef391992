/**
 * Choices of how to look at the workspace: kept on the device, never in the file, never undone.
 */
import type { Horizon } from "#engine/comparison.ts";

/** How the page is looked at. */
export type Choices = {
  readonly horizon: Horizon;
  readonly hiddenOfferIds: readonly string[];
  readonly differencesOnly: boolean;
  /** The month after which leaving is looked at, from 1. */
  readonly leaveMonth: number;
};

/** The whole horizon, every offer; leaving a month before the usual cliff. */
export const FIRST_CHOICES: Choices = {
  horizon: "horizon",
  hiddenOfferIds: [],
  differencesOnly: false,
  leaveMonth: 11,
};

const HORIZONS: readonly unknown[] = ["year1", "averageYear", "horizon"] satisfies readonly Horizon[];
const LAST_MONTH = 120;

/** What was kept, as far as it is sound; the first choices for the rest. */
export function choicesFrom(kept: unknown): Choices {
  if (typeof kept !== "object" || kept === null) return FIRST_CHOICES;
  const found: { readonly [Key in keyof Choices]?: unknown } = kept;
  return {
    horizon: isHorizon(found.horizon) ? found.horizon : FIRST_CHOICES.horizon,
    hiddenOfferIds: Array.isArray(found.hiddenOfferIds)
      ? found.hiddenOfferIds.filter((id) => typeof id === "string")
      : FIRST_CHOICES.hiddenOfferIds,
    differencesOnly: found.differencesOnly === true,
    leaveMonth: isMonth(found.leaveMonth) ? found.leaveMonth : FIRST_CHOICES.leaveMonth,
  };
}

/** Whether `value` is a month that can be left after. */
export function isMonth(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= LAST_MONTH;
}

function isHorizon(value: unknown): value is Horizon {
  return HORIZONS.includes(value);
}
