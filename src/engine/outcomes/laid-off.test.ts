/** What a double trigger would leave, by hand: 0.1 % of $1B over four years, 20 % dilution. */
import { describe, expect, test } from "vitest";
import { proceedsAtMultiple } from "#engine/equity/exit-proceeds.ts";
import { offerTerms } from "#engine/offer-terms.ts";
import { sampleGrant, sampleOffer, sampleWorkspace } from "#engine/sample-workspace.ts";
import { laidOffAtExit } from "./laid-off.ts";
import { offerWorthOf } from "./offer-worths.ts";

/** The workspace of one offer whose grant has `acceleration`, with an exit in `exitYear`. */
function workspaceWith(acceleration: unknown, exitYear: number) {
  const offer = sampleOffer({ grants: [sampleGrant({ acceleration })] });
  return sampleWorkspace([offer], {}, { exitYear });
}

function laidOff(acceleration: unknown, exitYear: number) {
  const workspace = workspaceWith(acceleration, exitYear);
  const [offer] = workspace.offers;
  return offer === undefined ? null : laidOffAtExit(offerTerms(workspace, offer));
}

describe("let go at an exit in year 1 with everything accelerated on a second trigger", () => {
  test("all of the grant is kept instead of a quarter", () => {
    const found = laidOff({ trigger: "double", fraction: "1" }, 1);
    // 0.1 % × 80 % × $1B = 800,000; 12 of 48 months are 200,000.
    expect(found && proceedsAtMultiple(found.accelerated, 1)).toBeCloseTo(800_000, 6);
    expect(found && proceedsAtMultiple(found.plain, 1)).toBeCloseTo(200_000, 6);
  });

  test("the package does not count it: it is what vests by the horizon's end", () => {
    const worth = offerWorthOf(workspaceWith({ trigger: "double", fraction: "1" }, 1), "offer")?.worth;
    expect(worth && proceedsAtMultiple(worth.held, 1)).toBeCloseTo(800_000, 6);
  });
});

test("there is nothing to say without a double trigger, or after the years that are counted", () => {
  expect(laidOff(null, 1)).toBeNull();
  expect(laidOff({ trigger: "single", fraction: "1" }, 1)).toBeNull();
  expect(laidOff({ trigger: "double", fraction: "1" }, 5)).toBeNull();
});

test("a single trigger raises what a package of two years pays at an exit in year 1", () => {
  const pays = (acceleration: unknown) => {
    const offer = sampleOffer({ grants: [sampleGrant({ acceleration })] });
    const workspace = sampleWorkspace([offer], {}, { exitYear: 1, horizonYears: 2 });
    const worth = offerWorthOf(workspace, "offer")?.worth;
    return worth && proceedsAtMultiple(worth.held, 1);
  };
  // 24 of 48 months; with half of the other 36 at the exit, 12 + 18 + half of 12 = 36 of 48.
  expect(pays(null)).toBeCloseTo(400_000, 6);
  expect(pays({ trigger: "single", fraction: "0.5" })).toBeCloseTo(600_000, 6);
});
