/**
 * What is uncertain about a company's future: its chances, its exits, dilution and the year.
 *
 * Two offers share the workspace's outlook unless a company has its own, which all its offers share. Where one chance is tried, the others keep
 * their proportions, so that all still add up to 1. The ranges are assumptions of ours, half to twice.
 */
import type { Offer } from "#domain/offer.ts";
import type { Outcome, Outlook } from "#domain/outcomes.ts";
import type { Workspace } from "#domain/workspace.ts";
import { assumed, decimalText, type UncertainInput, withCompany } from "./uncertain-input.ts";

/** Where the outlook stands: the workspace's (null) or that of the company of an offer. */
export type OutlookOwner = Offer | null;

/** The inputs of one outlook, of which `offers` are; the year of the exit where it changes anything. */
export function outlookInputs(
  workspace: Workspace,
  owner: OutlookOwner,
  offers: readonly Offer[],
): readonly UncertainInput[] {
  const outlook = owner === null ? workspace.assumptions : owner.outlook;
  if (outlook === null) return [];
  const isDiscounted = Number(workspace.assumptions.discountRate) !== 0;
  // An exit that accelerates decides what has vested by then.
  const decidesVesting = offers.some(({ grants }) =>
    grants.some(({ acceleration }) => acceleration?.trigger === "single"),
  );
  return [
    ...chanceInputs(workspace, owner, outlook),
    multiplesInput(workspace, owner),
    dilutionInput(workspace, owner, outlook),
    ...(isDiscounted || decidesVesting ? [exitYearInput(workspace, owner, outlook)] : []),
  ];
}

type Range = Pick<UncertainInput, "unit" | "present" | "low" | "high" | "least" | "most"> & {
  readonly detail?: number;
};

function outlookInput(
  workspace: Workspace,
  owner: OutlookOwner,
  code: UncertainInput["code"],
  range: Range,
  put: (outlook: Outlook, value: number) => Partial<Outlook>,
): UncertainInput {
  return {
    id: owner === null ? code : `${code}:${owner.id}`,
    code,
    offerId: owner?.id ?? null,
    grantIndex: null,
    currency: workspace.currency,
    detail: null,
    ...range,
    with: (tried, value) => {
      const { assumptions } = tried;
      if (owner === null) return { ...tried, assumptions: { ...assumptions, ...put(assumptions, value) } };
      return withCompany(tried, owner, (offer) =>
        offer.outlook === null
          ? offer
          : { ...offer, outlook: { ...offer.outlook, ...put(offer.outlook, value) } },
      );
    },
  };
}

/** The chance that nothing comes of it and the chance of the best; none where there is only one outcome. */
function chanceInputs(workspace: Workspace, owner: OutlookOwner, outlook: Outlook): UncertainInput[] {
  const { outcomes } = outlook;
  const nothing = chanceWhere(outcomes, isNothing);
  const top = topOf(outcomes);
  const isTop = isAt(top);
  const chance = chanceWhere(outcomes, isTop);
  const others = chanceWhere(outcomes, (outcome) => !isTop(outcome) && !isNothing(outcome));
  const inputs: UncertainInput[] = [];
  if (top > 0 && nothing < 1) {
    const range = {
      unit: "fraction" as const,
      present: nothing,
      ...halfToTwice(nothing, 0.2),
      least: 0,
      most: 1,
    };
    inputs.push(
      outlookInput(workspace, owner, "chanceOfNothing", range, ({ outcomes: tried }, value) => ({
        outcomes: withChance(tried.some(isNothing) ? tried : [NOTHING, ...tried], isNothing, value),
      })),
    );
  }
  // With nothing in between, the chance of the best is one less that of nothing: the same input again.
  if (top > 0 && chance < 1 && others > 0) {
    const high = chance === 0 ? 0.05 : Math.min(0.95, chance * 2);
    const range = {
      unit: "fraction" as const,
      present: chance,
      low: assumed(0),
      high: assumed(high),
      least: 0,
      most: 1,
      detail: top,
    };
    inputs.push(
      outlookInput(workspace, owner, "chanceOfTop", range, ({ outcomes: tried }, value) => ({
        outcomes: withChance(tried, isAt(topOf(tried)), value),
      })),
    );
  }
  return inputs;
}

const NOTHING: Outcome = { label: "", multiple: "0", probability: "0" };

function isNothing({ multiple }: Outcome): boolean {
  return Number(multiple) === 0;
}

function topOf(outcomes: readonly Outcome[]): number {
  return Math.max(...outcomes.map(({ multiple }) => Number(multiple)));
}

function isAt(top: number): (outcome: Outcome) => boolean {
  return ({ multiple }) => Number(multiple) === top;
}

function chanceWhere(outcomes: readonly Outcome[], which: (outcome: Outcome) => boolean): number {
  return outcomes.reduce((total, one) => (which(one) ? total + Number(one.probability) : total), 0);
}

/** The outcomes with `value` as the chance of `which` in all; the rest keep their proportions. */
export function withChance(
  outcomes: readonly Outcome[],
  which: (outcome: Outcome) => boolean,
  value: number,
): Outcome[] {
  const chosen = chanceWhere(outcomes, which);
  const rest = chanceWhere(outcomes, (outcome) => !which(outcome));
  const count = outcomes.filter(which).length;
  return outcomes.map((outcome) => {
    const was = Number(outcome.probability);
    const is = which(outcome)
      ? chosen === 0
        ? value / count
        : (was * value) / chosen
      : rest === 0
        ? was
        : (was * (1 - value)) / rest;
    return { ...outcome, probability: decimalText(is) };
  });
}

/** Every exit half as good to half again as good. */
function multiplesInput(workspace: Workspace, owner: OutlookOwner): UncertainInput {
  const range = {
    unit: "multiple" as const,
    present: 1,
    low: assumed(0.5),
    high: assumed(1.5),
    least: 0,
    most: 20,
  };
  return outlookInput(workspace, owner, "exitMultiples", range, ({ outcomes }, value) => ({
    outcomes: outcomes.map((outcome) => ({
      ...outcome,
      multiple: decimalText(Number(outcome.multiple) * value),
    })),
  }));
}

/** All future rounds together. */
function dilutionInput(workspace: Workspace, owner: OutlookOwner, outlook: Outlook): UncertainInput {
  const present = totalDilution(outlook);
  const range = {
    unit: "fraction" as const,
    present,
    ...halfToTwice(present, 0.2),
    least: 0,
    most: Math.max(0.99, present),
  };
  return outlookInput(workspace, owner, "dilution", range, (_, value) => ({
    futureDilution: [decimalText(value)],
  }));
}

/** What all future rounds together take: 1 − Π(1 − dᵢ), free of the dust of doubles. */
export function totalDilution({ futureDilution }: Outlook): number {
  const kept = futureDilution.reduce((share, rate) => share * (1 - Number(rate)), 1);
  return Number((1 - kept).toPrecision(12));
}

function exitYearInput(workspace: Workspace, owner: OutlookOwner, outlook: Outlook): UncertainInput {
  const present = outlook.exitYear;
  const range = {
    unit: "year" as const,
    present,
    low: assumed(Math.max(1, present - 2)),
    high: assumed(Math.min(15, present + 3)),
    least: 1,
    most: 15,
  };
  return outlookInput(workspace, owner, "exitYear", range, (_, value) => ({ exitYear: value }));
}

function halfToTwice(present: number, ifNone: number) {
  const high = present === 0 ? ifNone : Math.min(0.95, present * 2);
  return { low: assumed(present / 2), high: assumed(Math.max(present, high)) };
}
