/** What the page asks for is accepted when it is offered, also where limits keep it under the target. */
import "#text/negotiate-sentences.ts";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { Decimal } from "#domain/money.ts";
import { FIRST_BRIEF } from "#domain/negotiation.ts";
import { parseWorkspace } from "#domain/parse-workspace.ts";
import type { Workspace } from "#domain/workspace.ts";
import type { AskTerms } from "#engine/negotiation/ask-terms.ts";
import { capsOf } from "#engine/negotiation/caps.ts";
import { concessions } from "#engine/negotiation/concessions.ts";
import { replyVerdict } from "#engine/negotiation/reply.ts";
import { offersReport } from "#engine/offers-report.ts";
import { briefPlainText } from "#exports/brief-text.ts";
import { offerMarks } from "#views/parts/offer-marks.ts";
import { keepPage } from "./brief-keep.ts";
import { backedReasons } from "./brief-reasons.ts";
import { type Negotiation, negotiationOf } from "./use-negotiation.ts";

function example(name: string): Workspace {
  const file = new URL(`../../../fixtures/examples/${name}.workspace.json`, import.meta.url);
  const parsed = parseWorkspace(JSON.parse(readFileSync(file, "utf8")));
  if (!parsed.ok) throw new Error(name);
  return parsed.value;
}
function negotiationFor(workspace: Workspace, offerId: string | null = null): Negotiation {
  const ids = workspace.offers.map(({ id }) => id);
  const chosen = { offerId, brief: "both" } as const;
  const found = negotiationOf(workspace, offersReport(workspace), chosen, offerMarks(workspace, ids));
  if (found === null) throw new Error("nothing to negotiate");
  return found;
}
function verdictOn(negotiation: Negotiation, terms: AskTerms) {
  const { workspace, model, ladder, enough, lastStep, reservation, riskAversion, count } = negotiation;
  const bounds = { enough, lastStep, walkAway: reservation?.worth ?? null, riskAversion };
  return replyVerdict(model, terms, bounds, capsOf(workspace, model, ladder), count).verdict;
}
const three = example("three-offers");

describe("what is enough", () => {
  it("accepts each package and the anchor where one comparable keeps the anchor under its own target", () => {
    // Without the mid-level package 200,000 is all that can be shown: the anchor stops under it, a precise 199,500.
    const alone = { ...three, offers: three.offers.filter(({ id }) => id !== "mid-level-average") };
    const negotiation = negotiationFor(alone, "reported-senior");
    expect(negotiation.terms.anchor.baseSalary).toEqual(new Decimal(199_500));
    expect(negotiation.worth.anchor).toBeLessThan(negotiation.worth.target);
    expect(negotiation.packages.packages.length).toBeGreaterThan(1);
    for (const { terms } of negotiation.packages.packages) {
      expect(verdictOn(negotiation, terms)).toBe("accept");
    }
    expect(verdictOn(negotiation, negotiation.terms.anchor)).toBe("accept");
    expect(verdictOn(negotiation, negotiation.terms.present)).toBe("counter");
  });

  it("takes the last step of one's own concessions, which a sign-on anchor under its target keeps under the target", () => {
    // The last step is 200,000 and 39,500: 500 of sign-on less than the target, and nobody counters what they gave.
    const negotiation = negotiationFor(three, "reported-senior");
    const last = concessions(three, negotiation.ladder, negotiation.model).at(-1)?.terms;
    if (last === undefined) throw new Error("no steps");
    expect([last.baseSalary?.toNumber(), last.signOnBonus?.toNumber()]).toEqual([200_000, 39_500]);
    expect(verdictOn(negotiation, last)).toBe("accept");
    const less = { ...last, baseSalary: new Decimal(199_500) };
    expect(verdictOn(negotiation, less)).toBe("counter");
    const steps = concessions(three, negotiation.ladder, negotiation.model);
    const kept = briefPlainText(keepPage({ negotiation, brief: FIRST_BRIEF, packages: [], steps }, null));
    expect(kept).toMatch(/Step 3.*200,000.*39,500/s);
  });

  it("is not known for a single offer that nothing is held against, and the page to keep says so", () => {
    const single = { ...three, offers: three.offers.filter(({ id }) => id === "reported-senior") };
    const negotiation = negotiationFor(single);
    expect(verdictOn(negotiation, negotiation.terms.present)).toBeNull();
    const text = briefPlainText(keepPage({ negotiation, brief: FIRST_BRIEF, packages: [], steps: [] }, null));
    expect(text).toContain("nothing says what is enough");
    expect(text).not.toContain("or more");
  });
});

describe("the reason for an ask", () => {
  it("is a figure that reaches all that is asked before one that ends under some of it", () => {
    const negotiation = negotiationFor(example("hugging-face-senior-pm"));
    const [first] = backedReasons(negotiation, "baseSalary", {
      allowedOfferIds: [],
      terms: negotiation.packages.packages.map(({ terms }) => terms),
    });
    const target = negotiation.terms.target.baseSalary?.toNumber() ?? Number.NaN;
    const figures = [...(first?.text.matchAll(/\$([\d,]+)/g) ?? [])].map((match) =>
      Number(match[1]?.replaceAll(",", "")),
    );
    expect(figures.length).toBeGreaterThan(0);
    expect(Math.max(...figures)).toBeGreaterThanOrEqual(target);
  });
});
