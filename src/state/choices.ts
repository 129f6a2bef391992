/**
 * Choices of how to look at the workspace: kept on the device, never in the file, never undone.
 */
import { type Component, component, type Level, level } from "#domain/vocabulary.ts";
import type { Horizon } from "#engine/comparison.ts";
import { isGridAxis } from "#engine/sensitivity/grid-axis.ts";

/** How the page is looked at. */
export type Choices = {
  readonly horizon: Horizon;
  readonly hiddenOfferIds: readonly string[];
  readonly differencesOnly: boolean;
  /** The month after which leaving is looked at, from 1. */
  readonly leaveMonth: number;
  readonly evidence: EvidenceChoices;
  readonly equity: EquityChoices;
  readonly negotiate: NegotiateChoices;
};

/** What the Negotiate page looks at; null is the page's own choice. */
export type NegotiateChoices = {
  /** The offer that is negotiated. */
  readonly offerId: string | null;
  /** The part of the page's brief that is shown. */
  readonly brief: "both" | "send" | "keep";
};

/** What the Equity page looks at; null is the page's own choice. */
export type EquityChoices = {
  /** The private offer whose grant it is about. */
  readonly offerId: string | null;
  /** The offer that it is held against. */
  readonly againstId: string | null;
  /** What if the grant were options struck at this part of today's valuation; null = as it is stated. */
  readonly optionsAt: string | null;
  /** What the grid is over, by the id of an input or of exits. */
  readonly gridAcross: string | null;
  readonly gridDown: string | null;
};

/** Which facts the Evidence page shows; null is all of them. */
export type EvidenceChoices = {
  readonly level: Level | null;
  readonly placeId: string | null;
  readonly component: Component | null;
  readonly documentId: string | null;
  /** Ranges that no document states but its figures come to. */
  readonly workedOut: boolean;
  /** What one person is said to have got. */
  readonly singleCases: boolean;
};

/** The whole horizon, every offer; leaving a month before the usual cliff. */
export const FIRST_CHOICES: Choices = {
  horizon: "horizon",
  hiddenOfferIds: [],
  differencesOnly: false,
  leaveMonth: 11,
  evidence: {
    level: null,
    placeId: null,
    component: null,
    documentId: null,
    workedOut: true,
    singleCases: true,
  },
  equity: { offerId: null, againstId: null, optionsAt: null, gridAcross: null, gridDown: null },
  negotiate: { offerId: null, brief: "both" },
};

const HORIZONS: readonly unknown[] = ["year1", "averageYear", "horizon"] satisfies readonly Horizon[];
const LEVELS = level.options;
const COMPONENTS = component.options;
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
    evidence: evidenceFrom(found.evidence),
    equity: equityFrom(found.equity),
    negotiate: negotiateFrom(found.negotiate),
  };
}

function negotiateFrom(kept: unknown): NegotiateChoices {
  if (typeof kept !== "object" || kept === null) return FIRST_CHOICES.negotiate;
  const found: { readonly [Key in keyof NegotiateChoices]?: unknown } = kept;
  return {
    offerId: typeof found.offerId === "string" ? found.offerId : null,
    brief: BRIEF_PARTS.find((part) => part === found.brief) ?? FIRST_CHOICES.negotiate.brief,
  };
}

const BRIEF_PARTS = ["both", "send", "keep"] as const;

function equityFrom(kept: unknown): EquityChoices {
  if (typeof kept !== "object" || kept === null) return FIRST_CHOICES.equity;
  const found: { readonly [Key in keyof EquityChoices]?: unknown } = kept;
  const named = (value: unknown) => (typeof value === "string" ? value : null);
  return {
    offerId: named(found.offerId),
    againstId: named(found.againstId),
    optionsAt: isStrikeRate(found.optionsAt) ? found.optionsAt : null,
    gridAcross: isGridAxis(found.gridAcross) ? found.gridAcross : null,
    gridDown: isGridAxis(found.gridDown) ? found.gridDown : null,
  };
}

/** Whether `value` is a part of the valuation that options can be struck at: above 0, to 1. */
export function isStrikeRate(value: unknown): value is string {
  return typeof value === "string" && /^(1|0?\.\d{1,6})$/.test(value) && Number(value) > 0;
}

function evidenceFrom(kept: unknown): EvidenceChoices {
  if (typeof kept !== "object" || kept === null) return FIRST_CHOICES.evidence;
  const found: { readonly [Key in keyof EvidenceChoices]?: unknown } = kept;
  const named = (value: unknown) => (typeof value === "string" ? value : null);
  return {
    level: LEVELS.find((each) => each === found.level) ?? null,
    placeId: named(found.placeId),
    component: COMPONENTS.find((each) => each === found.component) ?? null,
    documentId: named(found.documentId),
    workedOut: found.workedOut !== false,
    singleCases: found.singleCases !== false,
  };
}

/** Whether `value` is a month that can be left after. */
export function isMonth(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= LAST_MONTH;
}

function isHorizon(value: unknown): value is Horizon {
  return HORIZONS.includes(value);
}
