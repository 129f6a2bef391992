/** What the log says of dates, by the examples: the public one, whose best alternative lapses before the next. */
import "#text/negotiate-sentences.ts";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { FIRST_BRIEF, type LogEntry } from "#domain/negotiation.ts";
import { parseWorkspace } from "#domain/parse-workspace.ts";
import type { Workspace } from "#domain/workspace.ts";
import { offersReport } from "#engine/offers-report.ts";
import { offerMarks } from "#views/parts/offer-marks.ts";
import { logCopy } from "./log-copy.ts";
import { standingOffers } from "./log-offers.ts";
import { fallAfter, logCrossings, logDues, logRows } from "./log-rows.ts";
import { crossingText, logTitle } from "./log-words.ts";
import { type Negotiation, negotiationOf } from "./use-negotiation.ts";

function example(name: string): Workspace {
  const file = new URL(`../../../fixtures/examples/${name}.workspace.json`, import.meta.url);
  const parsed = parseWorkspace(JSON.parse(readFileSync(file, "utf8")));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
  return parsed.value;
}

function negotiationIn(workspace: Workspace): Negotiation {
  const marks = offerMarks(
    workspace,
    workspace.offers.map(({ id }) => id),
    {},
  );
  const found = negotiationOf(workspace, offersReport(workspace), { offerId: null, brief: "both" }, marks);
  if (found === null) throw new Error("nothing to negotiate");
  return found;
}

const three = example("three-offers");

/** The three offers with a log, and with a day on which one decides. */
function threeWith(log: LogEntry[], decideOn: string | null = null): Negotiation {
  const briefs = { "reported-senior": { ...FIRST_BRIEF, decideOn } };
  return negotiationIn({ ...three, negotiation: { ...three.negotiation, log, briefs } });
}

const said: LogEntry = {
  id: "e1",
  on: "2026-11-20",
  offerId: "public-company",
  by: "them",
  kind: "offer",
  baseSalary: null,
  signOnBonus: null,
  ownership: null,
  note: "",
  answerBy: null,
};
const publicId = three.offers.find(({ status }) => status === "written")?.id ?? "";

describe("the log of the three offers", () => {
  it("counts the days until the public company lapses, and those that deciding before leaves", () => {
    // 21 November to 11 December; deciding two days before, as is proposed.
    expect(logTitle(threeWith([]))).toBe("20 days until C lapses; 2 kept in hand");
    expect(logTitle(threeWith([], "2026-12-10"))).toBe("20 days until C lapses; one kept in hand");
    expect(logTitle(threeWith([], "2026-12-20"))).toBe("20 days until C lapses");
  });

  it("says that deciding later gives C away", () => {
    const found = threeWith([], "2026-12-20");
    expect(logCrossings(found).map((each) => crossingText(found, each))).toContain(
      "C lapses on 11 December, before you decide on 20 December: ask C for longer, or decide sooner.",
    );
  });

  it("says that an alternative that has lapsed no longer counts, and that it does where it is chosen", () => {
    const offers = three.offers.map((offer) =>
      offer.id === publicId ? { ...offer, decideBy: "2026-11-20" } : offer,
    );
    const said = (workspace: Workspace) => {
      const found = negotiationIn(workspace);
      return logCrossings(found).map((each) => crossingText(found, each))[0];
    };
    expect(said({ ...three, offers })).toMatch(
      /^C’s date, 20 November, is past, so it no longer counts as what you would take instead/,
    );
    const negotiation = { ...three.negotiation, alternativeIds: [publicId] };
    expect(said({ ...three, offers, negotiation })).toMatch(
      /^C’s date, 20 November, is past, and you still count it as what you would take instead/,
    );
  });

  it("is worth the public company's $350,000 a year where its own figures were said, and nothing for a note", () => {
    const worth = (entry: LogEntry) => {
      const [row] = logRows(threeWith([{ ...entry, offerId: publicId }]));
      return row?.kind === "said" ? row.perYear : undefined;
    };
    expect(worth({ ...said, baseSalary: "200000" })).toBeCloseTo(350_000, 4);
    // 40,000 of sign-on less is 10,000 a year.
    expect(worth({ ...said, signOnBonus: "0" })).toBeCloseTo(340_000, 4);
    expect(worth(said)).toBeNull();
  });
});

describe("the log of the public example", () => {
  it("names what the walk-away falls to once the best alternative lapses", () => {
    const found = negotiationIn(example("public-front-loaded"));
    const falls = logDues(found).flatMap((due) => fallAfter(found, due) ?? []);
    expect(falls).toEqual([
      expect.stringMatching(
        /^After it your walk-away falls to C’s \$[\d,]+, which nobody has put in writing\.$/,
      ),
    ]);
  });
});

describe("the offers in the log", () => {
  it("stand without a day, with how they were made, until the log holds their terms", () => {
    const negotiation = threeWith([]);
    expect(standingOffers(negotiation).map(({ how, said }) => [how, said])).toEqual([
      ["reported", "base $172,000 · sign-on $22,000 · equity 0.0550 %".replaceAll(" %", "\u202f%")],
      ["reported", expect.stringMatching(/^base \$/)],
      ["written", expect.stringContaining("base $200,000")],
    ]);
    const offered = { baseSalary: "172000", signOnBonus: "22000", ownership: "0.00055" };
    const held = threeWith([{ ...said, offerId: "reported-senior", ...offered }]);
    expect(standingOffers(held).map(({ offerId }) => offerId)).not.toContain("reported-senior");
    // Four times 435,103 over four years: what the offer itself is worth.
    expect(
      logRows(held).flatMap((row) => (row.kind === "said" ? [Math.round(row.perYear ?? 0)] : [])),
    ).toEqual([435_103]);
  });

  it("are copied with everything that the table shows: terms, worth, days left and what a lapse leaves", () => {
    const negotiation = threeWith([]);
    const { rows } = logCopy(negotiation, standingOffers(negotiation), logRows(negotiation));
    const text = rows.map(({ cells }) => cells.join(" | ")).join("\n");
    expect(text).toContain("Day not entered | C offers, in writing | base $200,000");
    expect(text).toContain("| $350,000");
    expect(text).toMatch(/C lapses \| in 20 days, 15 of them weekdays\. After it you have no walk-away/);
  });
});
