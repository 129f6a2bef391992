import { readFileSync } from "node:fs";
import "#text/negotiate-sentences.ts";
import { describe, expect, it } from "vitest";
import { Decimal } from "#domain/money.ts";
import { parseWorkspace } from "#domain/parse-workspace.ts";
import type { Workspace } from "#domain/workspace.ts";
import { capsOf } from "#engine/negotiation/caps.ts";
import { tradeOrder } from "#engine/negotiation/exchange-rates.ts";
import { reportOf } from "#state/use-workspace.ts";
import { basisText, countedTitle } from "./counted-title.ts";
import { packageGroups } from "./package-rows.ts";
import { packagesNote, packagesTitle } from "./package-words.ts";
import { orderWords, ratesTitle } from "./rate-words.ts";
import { type Negotiation, negotiationOf } from "./use-negotiation.ts";

function example(name: string): Workspace {
  const file = new URL(`../../../fixtures/examples/${name}.workspace.json`, import.meta.url);
  const parsed = parseWorkspace(JSON.parse(readFileSync(file, "utf8")));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
  return parsed.value;
}

function of(workspace: Workspace, offerId: string): Negotiation {
  const marks = workspace.offers.map(
    ({ id, company }) => ({ id, key: "a", letter: "A", name: company }) as const,
  );
  const found = negotiationOf(workspace, reportOf(workspace), { offerId, brief: "both" }, marks);
  if (found === null) throw new Error("no negotiation");
  return found;
}

const three = example("three-offers");
const senior = (riskAversion = "2", approval = three.negotiation.approval) =>
  of(
    {
      ...three,
      assumptions: { ...three.assumptions, riskAversion },
      negotiation: { ...three.negotiation, approval },
    },
    "reported-senior",
  );
const counted = (equityBasis: string) => ({ threshold: "500000", equityBasis, countYears: "4" });
const titleOf = (negotiation: Negotiation) => {
  const { workspace, model, count } = negotiation;
  return ratesTitle(negotiation, tradeOrder(workspace, model, count));
};

describe("the rates' title", () => {
  it("says cash where equity costs more than it is worth: 3,682 ÷ 2,013 to 6,545 ÷ 2,013", () => {
    expect(titleOf(senior("2"))).toBe(
      "Ask for cash: equity costs them 1.8 to 3.3 times what it is worth to you",
    );
  });

  it("leaves it open at 1, where 4,684 is between 3,682 and 6,545, and says equity at 0", () => {
    expect(titleOf(senior("1"))).toBe("Cash or equity? That depends on what a share costs them");
    // 12,105 ÷ 6,545 to 12,105 ÷ 3,682
    expect(titleOf(senior("0"))).toBe("Ask for equity: it is worth 1.8 to 3.3 times what it costs them");
  });

  it("names sign-on first of a public company", () => {
    const negotiation = of(three, "public-company");
    expect(titleOf(negotiation)).toMatch(/^Sign-on first/);
    const { workspace, model, count } = negotiation;
    expect(orderWords(negotiation, tradeOrder(workspace, model, count)).map(({ part }) => part)).toEqual([
      "signOnBonus",
      "baseSalary",
    ]);
  });
});

describe("what is said of the packages", () => {
  it("is how many, how equal, and that they come to the anchor", () => {
    expect(packagesTitle(senior())).toMatch(/^Three packages, equal to you within \$\d{1,3} a year; /);
    expect(packagesNote(senior())).toContain("as much to you as a single ask at the anchor");
    // The three packages raise the equity, above which nothing can be shown.
    expect(packagesNote(senior())).toContain("more of it is asked only in place of another part");
  });

  it("names the threshold where it lowers them, and beside it nothing of what it is worth to you", () => {
    expect(packagesNote(senior("2", counted("0.5")))).toMatch(/In the way: the approval threshold\./);
  });

  it("says of a public company that its grant stays as it is", () => {
    expect(packagesNote(of(three, "public-company"))).toContain(
      "The grant of public shares is counted as it stands",
    );
  });

  it("keeps what it is to you and what it is to them in rows of their own", () => {
    const groups = packageGroups(senior("2", counted("0.36")));
    expect(groups.map(({ id }) => id)).toEqual(["asked", "you", "them"]);
    const them = groups.find(({ id }) => id === "them");
    expect(them?.rows.map(({ id }) => id)).toEqual(["counted", "left", "highest", "cost"]);
    expect(them?.rows.map(({ cells }) => cells[0]?.text.replace(/\s/g, ""))).toEqual([
      "$400,250",
      "$99,750",
      "52%",
      "$590,700",
    ]);
  });
});

describe("the counted totals' title", () => {
  it("is the lowest price at which a package crosses, or the range of the offer without a threshold", () => {
    expect(countedTitle(senior("2", counted("0.36")))).toMatch(
      /^Packages stay under \$500,000 only while a share counts for less than 39\s?% of headline$/,
    );
    // 177,500 in cash, 796,250 at headline.
    expect(countedTitle(senior())).toBe(
      "They count a year at $178k to $796k, by the price they put on a share",
    );
  });
});

describe("a threshold that a document names", () => {
  const dossier = {
    ...example("hugging-face-senior-pm"),
    approvalThresholdFactId: "day-in-the-life-approval",
  };

  it("counts for that company's offers and for nobody else's", () => {
    expect(of(dossier, "reported-senior").count.threshold?.toNumber()).toBe(500_000);
    expect(of(dossier, "public-company").count.threshold).toBeNull();
  });
});

describe("what lies near a line", () => {
  it("gives equity in return only where it is worth less than it costs at both ends", () => {
    // At risk aversion 1 the example's equity is worth 4,684 and costs 3,682 to 6,545: 0.72 to 1.27.
    const lines = (aversion: string) => {
      const negotiation = senior(aversion);
      const { workspace, model, count } = negotiation;
      return orderWords(negotiation, tradeOrder(workspace, model, count));
    };
    const open = lines("1").find(({ part }) => part === "ownership");
    expect(open?.index).toBe("0.72 to 1.27");
    expect(open?.what).not.toBe("Give this in return");
    expect(open?.why).not.toMatch(/so worth less than it costs/);
    // Nothing that can be shown lies above it, so it is no ask by itself.
    expect(open?.why).toMatch(/only in place of another part$/);
    // At 2 it is 2,013: below both ends.
    expect(lines("2").find(({ part }) => part === "ownership")?.what).toBe("Give this in return");
  });

  it("has as many decimals as tell a share price from the one that is counted", () => {
    expect(basisText(new Decimal("0.3612"), "0.36")).toBe(`36.1\u202f%`);
    expect(basisText(new Decimal("0.3604"), "0.36")).toBe(`36.04\u202f%`);
    expect(basisText(new Decimal("0.4812"), "0.36")).toBe(`48\u202f%`);
    expect(basisText(new Decimal("0.36"), "0.36")).toBe(`36\u202f%`);
  });

  it("caps a sign-on that the offer has none of by a tenth of its base, not by a quarter of nothing", () => {
    const seed = example("seed-options");
    const [first] = seed.offers;
    if (first === undefined) throw new Error("no offer");
    const negotiation = of(seed, first.id);
    const caps = capsOf(seed, negotiation.model, negotiation.ladder);
    expect(negotiation.model.present.signOnBonus?.toNumber() ?? 0).toBe(0);
    const base = negotiation.model.present.baseSalary?.toNumber() ?? 0;
    expect(base).toBeGreaterThan(0);
    expect(caps.signOnBonus).toMatchObject({ rule: "partOfBase", isShown: false });
    expect(caps.signOnBonus.most.toNumber()).toBe(base / 10);
  });
});

describe("packages below the walk-away", () => {
  it("are said not to be sent, as the sentence above says", () => {
    // 600,000 a year elsewhere against packages of about 500,000.
    const premiums = { "public-company": "1000000" };
    const declined = of({ ...three, negotiation: { ...three.negotiation, premiums } }, "reported-senior");
    expect(packagesNote(declined)).toMatch(/^Do not send these: each stays below your walk-away/);
    expect(packagesNote(senior())).not.toMatch(/Do not send/);
  });
});
