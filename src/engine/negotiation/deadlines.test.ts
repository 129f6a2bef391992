import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FIRST_NEGOTIATION, type LogEntry } from "#domain/negotiation.ts";
import { parseWorkspace } from "#domain/parse-workspace.ts";
import { type BriefDue, bestAfter, crossings, daysBetween, duesOf, weekdaysBetween } from "./deadlines.ts";

const TODAY = "2026-11-21";
const brief: BriefDue = {
  decideOn: "2026-12-09",
  answerBy: "2026-12-02",
  isDecideOnOwn: true,
  isAnswerByOwn: true,
};

function entry(id: string, by: LogEntry["by"], on: string, answerBy: string | null, offerId = "a"): LogEntry {
  const figures = { baseSalary: null, signOnBonus: null, ownership: null };
  return { id, by, on, answerBy, offerId, kind: "counterOffer", note: "", ...figures };
}

const file = new URL("../../../fixtures/examples/three-offers.workspace.json", import.meta.url);
const parsed = parseWorkspace(JSON.parse(readFileSync(file, "utf8")));
if (!parsed.ok) throw new Error("the example is unsound");
const example = parsed.value;

/** The example's offers as a (negotiated), b and c, with these dates to answer by and no first day; and a log. */
function workspaceOf(decideBy: Partial<Record<"a" | "b" | "c", string>>, log: LogEntry[] = []) {
  const ids = ["a", "b", "c"] as const;
  const offers = example.offers.flatMap((offer, at) => {
    const id = ids[at];
    return id === undefined ? [] : [{ ...offer, id, startsOn: null, decideBy: decideBy[id] ?? null }];
  });
  return { ...example, offers, negotiation: { ...FIRST_NEGOTIATION, log } };
}

function codes(workspace: ReturnType<typeof workspaceOf>, dates: Partial<BriefDue> = {}) {
  const dues = duesOf(workspace, "a", { ...brief, ...dates });
  return crossings(dues, "a", ["b", "c"], TODAY).map(({ code }) => code);
}

describe("what falls due", () => {
  it("is a first day too, but not of the present job", () => {
    const [first, ...others] = workspaceOf({}).offers;
    if (first === undefined) throw new Error("no offer");
    const startsOn = "2027-01-04";
    const days = (status: "written" | "current") =>
      duesOf({ ...example, offers: [{ ...first, status, startsOn }, ...others] }, "a", brief).filter(
        ({ kind }) => kind === "startsOn",
      );
    expect(days("written").map(({ on }) => on)).toEqual([startsOn]);
    expect(days("current")).toEqual([]);
  });

  it("is nothing of a thought: it neither begins nor lapses, unless one would take it instead", () => {
    const made = workspaceOf({ b: "2026-12-11" });
    const offers = made.offers.map((offer) =>
      offer.id === "b" ? { ...offer, status: "hypothetical" as const, startsOn: "2027-01-04" } : offer,
    );
    const ofThought = (alternativeIds: string[] | null) =>
      duesOf({ ...made, offers, negotiation: { ...made.negotiation, alternativeIds } }, "a", brief)
        .filter(({ offerId }) => offerId === "b")
        .map(({ kind }) => kind);
    expect(ofThought(null)).toEqual([]);
    expect(ofThought(["b"])).toEqual(["lapses", "startsOn"]);
  });

  it("comes from the offers, the log and the page to send, the earliest first", () => {
    const workspace = workspaceOf({ c: "2026-12-11" }, [entry("e1", "them", "2026-11-20", "2026-11-24")]);
    expect(duesOf(workspace, "a", brief).map(({ kind, on }) => `${on} ${kind}`)).toEqual([
      "2026-11-24 yourAnswer",
      "2026-12-02 theirAnswer",
      "2026-12-09 youDecide",
      "2026-12-11 lapses",
    ]);
  });

  it("is the date that you asked for in the log, in place of the one on the page to send", () => {
    const workspace = workspaceOf({}, [entry("e1", "me", "2026-11-23", "2026-11-30")]);
    const answers = duesOf(workspace, "a", brief).filter(({ kind }) => kind === "theirAnswer");
    expect(answers.map(({ on, entryId }) => [on, entryId])).toEqual([["2026-11-30", "e1"]]);
  });

  it("ends once the other side has answered, on the same day too, but not by an older word", () => {
    const asked = entry("e1", "me", "2026-11-23", "2026-11-30");
    const isDue = (log: LogEntry[]) =>
      duesOf(workspaceOf({}, log), "a", brief).some(({ entryId }) => entryId === "e1");
    expect(isDue([asked, entry("e2", "them", "2026-11-23", null)])).toBe(false);
    expect(isDue([entry("e0", "them", "2026-11-22", null), asked])).toBe(true);
    expect(isDue([asked, entry("e2", "them", "2026-11-25", null, "b")])).toBe(true);
  });
});

describe("where dates cross", () => {
  it("says nothing of dates in a good order", () => {
    expect(codes(workspaceOf({ a: "2026-12-10", c: "2026-12-11" }))).toEqual([]);
  });

  it("an alternative lapses before you decide, and before they have answered", () => {
    expect(codes(workspaceOf({ c: "2026-12-05" }))).toEqual(["lapsesBeforeYouDecide"]);
    expect(codes(workspaceOf({ c: "2026-12-01" }))).toEqual(["lapsesBeforeYouDecide", "answerAfterLapse"]);
  });

  it("you would decide after the offer itself has lapsed", () => {
    expect(codes(workspaceOf({ a: "2026-12-08" }))).toEqual(["decideTooLate"]);
  });

  it("their answer is due after you decide", () => {
    expect(codes(workspaceOf({}), { answerBy: "2026-12-10" })).toEqual(["answerTooLate"]);
  });

  it("the offer explodes before another employer's answer is due", () => {
    const log = [entry("e1", "me", "2026-11-20", "2026-12-20", "c")];
    expect(codes(workspaceOf({ a: "2026-12-10" }, log))).toEqual(["lapsesBeforeOther"]);
  });

  it("a date that is past is said, and crosses nothing any more; the day itself is not past", () => {
    expect(codes(workspaceOf({ c: "2026-11-20" }))).toEqual(["past"]);
    expect(codes(workspaceOf({ a: TODAY }), { decideOn: TODAY, answerBy: TODAY })).toEqual([]);
  });
});

describe("the alternative that is left", () => {
  const alternatives = [
    { offerId: "c", worth: 3, premium: 0 },
    { offerId: "b", worth: 2, premium: 0 },
  ];
  it("is the next best once the best has lapsed, and none after the last", () => {
    const workspace = workspaceOf({ b: "2026-12-20", c: "2026-12-11" });
    expect(bestAfter(workspace, alternatives, "2026-12-10")?.offerId).toBe("c");
    expect(bestAfter(workspace, alternatives, "2026-12-11")?.offerId).toBe("b");
    expect(bestAfter(workspace, alternatives, "2026-12-20")).toBeNull();
  });
});

describe("days", () => {
  it("are counted without a clock, weekends taken out of weekdays", () => {
    // Saturday 21 November to Friday 11 December 2026: three weeks less a day, three of Monday to Friday.
    expect(daysBetween(TODAY, "2026-12-11")).toBe(20);
    expect(weekdaysBetween(TODAY, "2026-12-11")).toBe(15);
    expect(weekdaysBetween(TODAY, "2026-11-22")).toBe(0);
    expect(daysBetween(TODAY, "2026-11-20")).toBe(-1);
    expect(weekdaysBetween(TODAY, "2026-11-20")).toBe(0);
  });

  it("have weekdays that are counted one by one", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 60 }), (offset, length) => {
        const dayAt = (days: number) => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10);
        let counted = 0;
        for (let each = 1; each <= length; each += 1) {
          const name = new Date(`${dayAt(offset + each)}T00:00:00Z`).toUTCString().slice(0, 3);
          if (name !== "Sat" && name !== "Sun") counted += 1;
        }
        expect(weekdaysBetween(dayAt(offset), dayAt(offset + length))).toBe(counted);
      }),
    );
  });
});
