import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal } from "#domain/money.ts";
import type { Workspace } from "#domain/workspace.ts";
import { sampleOffer, sampleWorkspace } from "#engine/sample-workspace.ts";
import { concessions } from "./concessions.ts";
import { ladder } from "./ladder.ts";
import { negotiation, OFFER } from "./negotiation.arbitrary.ts";
import { type NegotiationReport, negotiationReport } from "./negotiation.ts";
import { packageModel } from "./package-model.ts";
import { reservation } from "./reservation.ts";

function modelOf(workspace: Workspace, offerId = OFFER) {
  const model = packageModel(workspace, offerId);
  if (model === null) throw new Error("no model");
  return model;
}

function reportOf(workspace: Workspace): NegotiationReport {
  const report = negotiationReport(workspace, OFFER);
  if (report === null) throw new Error("no offer");
  return report;
}

describe("the ladder", () => {
  it("aims at a comparable, and asks neither for less than is offered nor past one's cap or all that can be shown", () => {
    let [many, bound] = [0, 0];
    fc.assert(
      fc.property(negotiation, (workspace) => {
        const found = ladder(workspace, modelOf(workspace));
        for (const { part, present, target, anchor, landing, above } of found.rungs) {
          const shown = found.comparables.filter((each) => each.part === part).map(({ value }) => value);
          const cap = workspace.negotiation.caps[part];
          const most = Decimal.max(
            present,
            Decimal.min(...(cap === null ? [] : [cap]), Decimal.max(0, ...shown)),
          );
          expect(anchor.toNumber()).toBeGreaterThanOrEqual(present.toNumber());
          expect(anchor.toNumber()).toBeLessThanOrEqual(most.toNumber());
          expect(landing.toNumber()).toBeGreaterThanOrEqual(present.toNumber());
          expect(landing.toNumber()).toBeLessThanOrEqual(anchor.toNumber());
          if (above.length === 0) expect(target.equals(present)).toBe(true);
          else expect(shown.some((value) => value.equals(target) && value.greaterThan(present))).toBe(true);
          if (anchor.greaterThan(present)) many += 1;
          if (anchor.greaterThan(present) && anchor.greaterThan(most.times("0.99"))) bound += 1;
        }
      }),
    );
    expect(Math.min(many, bound)).toBeGreaterThan(10);
  });

  it("is given up in steps that shrink, from the anchor down to the target and never past either", () => {
    let many = 0;
    fc.assert(
      fc.property(negotiation, (capped) => {
        const workspace = withoutLimits(capped);
        const model = modelOf(workspace);
        const found = ladder(workspace, model);
        const steps = concessions(workspace, found, model);
        const isGiven = found.rungs.some(({ anchor, target }) => anchor.greaterThan(target));
        expect(steps).toHaveLength(isGiven ? 3 : 0);
        for (const { part, anchor, target } of found.rungs) {
          const asked = [anchor, ...steps.map(({ terms }) => terms[part])].map(Number);
          expect(asked).toEqual(asked.toSorted((a, b) => b - a));
          expect(asked.at(-1)).toBe(Math.min(Number(anchor), Number(target)));
          const way = Number(anchor.minus(target));
          // A precise figure is up to 750 from the one that it stands for, 0.00005 % of the company.
          const off = part === "ownership" ? 0.5e-6 : 750 * model.currencyRate.toNumber();
          if (way < 8 * off) continue;
          many += 1;
          const gives = asked.slice(1).map((figure, at) => (asked[at] ?? 0) - figure);
          const misses = [0.5, 0.3, 0.2].map((share, at) => Math.abs((gives[at] ?? 0) - share * way));
          expect(Math.max(...misses)).toBeLessThanOrEqual(2 * off * (1 + 1e-9));
          if (way >= 40 * off) expect(gives).toEqual(gives.toSorted((a, b) => b - a));
        }
      }),
    );
    expect(many).toBeGreaterThan(4);
  });
});

/** With no cap of one's own and base that may double, so that anchors are far above their targets. */
function withoutLimits(workspace: Workspace): Workspace {
  const caps = { baseSalary: null, signOnBonus: null, ownership: null };
  const baseRaise = { withWrittenOffer: "1", without: "1" };
  return { ...workspace, negotiation: { ...workspace.negotiation, caps, baseRaise } };
}

it("an anchor that no limit binds is not made precise past the highest that can be shown", () => {
  const other = (id: string, baseSalary: string) => sampleOffer({ id, company: id, baseSalary });
  const of = (cap: string | null) => {
    const workspace = sampleWorkspace(
      [sampleOffer({ baseSalary: "172000" }), other("one", "174200"), other("two", "176410")],
      {
        negotiation: {
          ...sampleWorkspace([]).negotiation,
          caps: { baseSalary: cap, signOnBonus: null, ownership: null },
        },
      },
    );
    return ladder(workspace, modelOf(workspace)).rungs.find(({ part }) => part === "baseSalary");
  };
  // Twice the way to 174,200 is 176,400, which 176,500 would be nearest to.
  expect(of(null)).toMatchObject({ clamp: null, anchor: new Decimal(176_000) });
  expect(of("176400")?.anchor.toNumber()).toBe(176_000);
});

describe("the reservation", () => {
  const more = fc.integer({ min: 1, max: 80_000 });

  it("never falls when an alternative gets better or dearer to the person, or one more can be chosen", () => {
    let rises = 0;
    fc.assert(
      fc.property(negotiation, more, fc.nat({ max: 2 }), (workspace, added, which) => {
        const { offers, negotiation: settings } = workspace;
        const model = modelOf(workspace);
        const worthIn = (changed: Partial<Workspace>) =>
          reservation({ ...workspace, ...changed }, model)?.worth ?? Number.NEGATIVE_INFINITY;
        const before = worthIn({});
        const at = 1 + (which % (offers.length - 1));
        const other = offers[at];
        if (other === undefined) throw new Error("no other");
        const better = { ...other, baseSalary: String(Number(other.baseSalary) + added) };
        const premium = String(Number(settings.premiums[other.id] ?? 0) + added);
        const after = [
          worthIn({ offers: offers.with(at, better) }),
          worthIn({ negotiation: { ...settings, premiums: { ...settings.premiums, [other.id]: premium } } }),
          worthIn({ offers: [...offers, { ...better, id: "one more", company: "Delta" }] }),
        ];
        for (const worth of after) expect(worth).toBeGreaterThanOrEqual(before);
        if ((after[0] ?? 0) > before) rises += 1;
      }),
      { numRuns: 50 },
    );
    expect(rises).toBeGreaterThan(10);
  });
});

/** Everything in `report` but the packages, whose steps are figures of the workspace's own currency. */
function withoutPackages({ packages: _, ...rest }: NegotiationReport) {
  return rest;
}

describe("the same negotiation", () => {
  it("is the same whatever the order of the offers", () => {
    fc.assert(
      fc.property(negotiation, (workspace) => {
        const turned = { ...workspace, offers: workspace.offers.toReversed() };
        expect(JSON.parse(JSON.stringify(reportOf(turned)))).toEqual(
          JSON.parse(JSON.stringify(reportOf(workspace))),
        );
      }),
      { numRuns: 20 },
    );
  });

  it("in another currency has every figure times the rate, and comes to the same choices", () => {
    const RATE = 8;
    fc.assert(
      fc.property(negotiation, (workspace) => {
        const [here, there] = [reportOf(workspace), reportOf(inKroner(workspace, RATE))].map(withoutPackages);
        const figures = flat(here);
        const others = flat(there);
        expect([...others.keys()]).toEqual([...figures.keys()]);
        for (const [path, figure] of figures) {
          const expected = typeof figure === "number" && isMoney(path) ? figure * RATE : figure;
          const found = others.get(path);
          if (typeof expected !== "number") expect(found, path).toBe(expected);
          else
            expect(Math.abs(Number(found) - expected), path).toBeLessThan(
              1e-7 * (1 + Math.abs(expected)) + 0.05,
            );
        }
      }),
      { numRuns: 20 },
    );
  });
});

/** The workspace in a currency of which `rate` make a dollar: offers stay as they are, what is in its own turns. */
function inKroner(workspace: Workspace, rate: number): Workspace {
  const { assumptions, negotiation: settings } = workspace;
  const turned = (value: string) => new Decimal(value).times(rate).toFixed();
  const turnedIfAny = (value: string | null) => (value === null ? null : turned(value));
  const inMoney = new Set(["valuation", "bonus", "level", "signOn", "relocation"]);
  return {
    ...workspace,
    currency: "NOK",
    exchangeRates: {
      USD: String(rate),
      ...Object.fromEntries(
        Object.entries(workspace.exchangeRates ?? {}).map(([code, of]) => [code, turned(of)]),
      ),
    },
    assumptions: { ...assumptions, liquidWealth: turned(assumptions.liquidWealth) },
    negotiation: {
      ...settings,
      premiums: Object.fromEntries(
        Object.entries(settings.premiums).map(([id, value]) => [id, turned(value)]),
      ),
      caps: {
        ...settings.caps,
        baseSalary: turnedIfAny(settings.caps.baseSalary),
        signOnBonus: turnedIfAny(settings.caps.signOnBonus),
      },
      approval: { ...settings.approval, threshold: turnedIfAny(settings.approval.threshold) },
      questions: Object.fromEntries(
        Object.entries(settings.questions).map(([id, asked]) => [
          id,
          asked.map((each) => ({
            ...each,
            answers: each.answers.map((one) => ({
              ...one,
              value: inMoney.has(each.id) ? turned(one.value) : one.value,
            })),
          })),
        ]),
      ),
    },
  };
}

/** Every figure of `value` by its path, questions by their ids since equal ones may change places. */
function flat(value: unknown, path = "", into = new Map<string, unknown>()): ReadonlyMap<string, unknown> {
  if (value instanceof Decimal) into.set(path, value.toNumber());
  else if (Array.isArray(value)) {
    const named = value.map((each, at) => [String(each?.id ?? at), each] as const);
    for (const [name, each] of named.toSorted(([a], [b]) => a.localeCompare(b)))
      flat(each, `${path}.${name}`, into);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, each] of Object.entries(value)) flat(each, `${path}.${key}`, into);
  } else into.set(path, value);
  return into;
}

/** All figures are money but parts of the company, chances, risk aversions, and rates of one money in another. */
function isMoney(path: string): boolean {
  return !/(wnership|changesChoice|riskAversion|ForTenThousandSignOn)$/.test(path);
}
