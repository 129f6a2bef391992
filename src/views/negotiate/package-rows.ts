/**
 * The rows of the packages' table as words: what is asked for, what it is to the person, and apart from that what
 * it is to the employer. Nothing of the two is in one row.
 */
import type { Offer } from "#domain/offer.ts";
import type { AskPart, AskTerms } from "#engine/negotiation/ask-terms.ts";
import { showNumber } from "#format/show-count.ts";
import { showMoney, showMoneyChange } from "#format/show-money.ts";
import { showOwnershipChange, showPercent } from "#format/show-percent.ts";
import { say, sayCount } from "#text/say.ts";
import type { Whose, WorkedTopic } from "#views/panels/panel-context.tsx";
import { worthKnown } from "./as-known.ts";
import { basisText } from "./counted-title.ts";
import { askText } from "./part-text.ts";
import type { Negotiation } from "./use-negotiation.ts";

/** One figure; `change` is against the offer, `isGain` where it is more. */
export type PackageCell = {
  readonly text: string;
  readonly change?: string;
  readonly isGain?: boolean;
  /** How much of the threshold it takes, from 0. */
  readonly taken?: number;
  /** The working that it opens. */
  readonly topic?: WorkedTopic;
};

/** One row; the first cell is the offer's. */
export type PackageRow = {
  readonly id: string;
  readonly label: string;
  readonly note?: string;
  readonly cells: readonly PackageCell[];
  readonly isStrong?: boolean;
};

/** Rows under one heading. */
export type PackageGroup = {
  readonly id: string;
  readonly title: string | null;
  readonly rows: readonly PackageRow[];
};

const PART_ROWS = [
  ["baseSalary", "package.base"],
  ["signOnBonus", "package.signOn"],
  ["ownership", "package.equity"],
] as const;

/** The offer and each package, row by row. */
export function packageGroups(negotiation: Negotiation): readonly PackageGroup[] {
  const { packages } = negotiation.packages;
  const all: readonly AskTerms[] = [negotiation.model.present, ...packages.map(({ terms }) => terms)];
  const asked = PART_ROWS.flatMap(([part, label]) =>
    negotiation.model.present[part] === null && part === "ownership"
      ? []
      : [
          {
            id: part,
            label: say(label),
            cells: all.map((terms, at) => partCell(negotiation, part, terms, at)),
          },
        ],
  );
  return [
    { id: "asked", title: null, rows: asked },
    { id: "you", title: say("package.toYou"), rows: toYou(negotiation, all) },
    { id: "them", title: say("package.toThem"), rows: toThem(negotiation, all) },
  ];
}

function partCell(negotiation: Negotiation, part: AskPart, terms: AskTerms, at: number): PackageCell {
  const { workspace, model } = negotiation;
  const value = terms[part];
  const present = model.present[part];
  const text = value === null ? say("package.unknown") : askText(negotiation, part, value);
  if (at === 0 || value === null) return { text };
  const change = present === null ? value : value.minus(present);
  if (change.isZero()) return { text, change: say("package.asOffered") };
  return {
    text,
    change: part === "ownership" ? showOwnershipChange(change) : showMoneyChange(change, workspace.currency),
    isGain: true,
  };
}

function toYou(negotiation: Negotiation, all: readonly AskTerms[]): readonly PackageRow[] {
  const { workspace, offer, model, riskAversion } = negotiation;
  const { currency, assumptions } = workspace;
  const yearly = (terms: AskTerms, aversion: number) => model.worth(terms, aversion) / model.horizonYears;
  const aversion = (at: number) => showNumber(at, { most: 2 });
  const worthRow = (id: string, label: string, at: number): PackageRow => ({
    id,
    label,
    note: say("package.aversion", { aversion: aversion(at) }),
    cells: all.map((terms, column) => ({
      text: showMoney(yearly(terms, at), currency),
      topic: { of: "worth", whose: whoseAt(column), riskAversion: at },
    })),
  });
  const bolder = Math.max(0, riskAversion - 1);
  const rate = Number(assumptions.discountRate);
  return [
    {
      id: "worth",
      label: say("package.worth"),
      note: worthNote(negotiation, aversion(riskAversion)),
      isStrong: true,
      cells: all.map((terms, at) => {
        const [worth, offered] = [yearly(terms, riskAversion), yearly(model.present, riskAversion)];
        const text = showMoney(worth, currency);
        const topic = { of: "worth", whose: whoseAt(at), riskAversion } as const;
        if (at === 0) return { text, change: say("package.baseline"), topic };
        return {
          text,
          change: showMoneyChange(worth - offered, currency),
          isGain: worth > offered,
          topic,
        };
      }),
    },
    // Cash alone is worth the same to everybody.
    ...(model.hasOwnership && bolder < riskAversion
      ? [worthRow("bolder", say("package.bolder"), bolder)]
      : []),
    ...(model.hasOwnership ? [worthRow("careful", say("package.careful"), riskAversion + 1)] : []),
    {
      id: "cash",
      label: say("package.cash", { years: sayCount("negotiate.years", model.horizonYears) }),
      note: cashNote(isPublic(offer), rate),
      cells: all.map((terms, at) => ({
        text: showMoney(model.cash(terms), currency),
        topic: { of: "cash", whose: whoseAt(at) },
      })),
    },
  ];
}

/** At which risk aversion, and how far the whole row can be trusted: its figures are told apart by what is known. */
function worthNote(negotiation: Negotiation, aversion: string): string {
  const known = worthKnown(negotiation);
  const note = say("package.worth.note", { aversion });
  return known === "exact" ? note : `${note}; ${say(`package.worth.${known}`)}`;
}

function cashNote(hasPublicShares: boolean, rate: number): string {
  const discounted = { rate: showPercent(rate) };
  if (hasPublicShares) {
    return rate === 0 ? say("package.cash.public") : say("package.cash.publicDiscounted", discounted);
  }
  return rate === 0 ? say("package.cash.note") : say("package.cash.discounted", discounted);
}

function isPublic({ companyFacts, grants }: Offer): boolean {
  return companyFacts.liquidity === "public" && grants.length > 0;
}

/** Whose figures a column has: the first is the offer's. */
function whoseAt(column: number): Whose {
  return column === 0 ? "offer" : column - 1;
}

/** At what the employer's total and its cost take a share. */
function sharesNote(offer: Offer, basis: string): string {
  return isPublic(offer)
    ? say("package.counted.public")
    : say("package.counted.note", { basis: showPercent(basis) });
}

function toThem({ workspace, offer, count }: Negotiation, all: readonly AskTerms[]): readonly PackageRow[] {
  const { currency, negotiation } = workspace;
  const { threshold } = count;
  const cells = (of: "count" | "cost"): readonly PackageCell[] =>
    all.map((terms, at) => ({
      text: showMoney(of === "cost" ? count.cost(terms) : count.total(terms), currency),
      topic: { of, whose: whoseAt(at) },
    }));
  const highest = all.map((terms) => count.highestBasis(terms));
  return [
    {
      id: "counted",
      label: say("package.counted"),
      note: sharesNote(offer, negotiation.approval.equityBasis),
      cells: cells("count"),
    },
    ...(threshold === null
      ? []
      : [
          {
            id: "left",
            label: say("package.left", { threshold: showMoney(threshold, currency) }),
            note: say("package.left.note"),
            isStrong: true,
            cells: all.map((terms, at) => {
              const total = count.total(terms);
              const left = threshold.minus(total);
              return {
                text: showMoney(left, currency),
                topic: { of: "headroom", whose: whoseAt(at) } as const,
                ...(left.isNegative() ? { change: say("package.over") } : {}),
                taken: threshold.isZero() ? 1 : total.dividedBy(threshold).toNumber(),
              };
            }),
          },
        ]),
    ...(highest.every((basis) => basis === null)
      ? []
      : [
          {
            id: "highest",
            label: say("package.highest"),
            note: say("package.highest.note"),
            cells: highest.map((basis, at) => ({
              ...(basis === null ? {} : { topic: { of: "highestBasis", whose: whoseAt(at) } as const }),
              text:
                basis === null
                  ? say("chart.none")
                  : basis.isZero()
                    ? say("package.highest.never")
                    : basisText(basis, negotiation.approval.equityBasis),
            })),
          },
        ]),
    {
      id: "cost",
      label: say("package.cost"),
      note: sharesNote(offer, negotiation.costBasis.ownership),
      cells: cells("cost"),
    },
  ];
}
