/** What the log says that an offer's terms were, and what it keeps when a reply becomes the offer. */
import { describe, expect, it } from "vitest";
import { Decimal } from "#domain/money.ts";
import type { LogEntry } from "#domain/negotiation.ts";
import type { AskTerms } from "./ask-terms.ts";
import { entryFigures, isSaid, logWithReply, saidTerms } from "./said-terms.ts";

const terms = (base: number, signOn: number, ownership: number): AskTerms => ({
  baseSalary: new Decimal(base),
  signOnBonus: new Decimal(signOn),
  ownership: new Decimal(ownership),
});
const first = terms(172_000, 22_000, 0.00055);

function entry(id: string, over: Partial<LogEntry> = {}): LogEntry {
  const none = { baseSalary: null, signOnBonus: null, ownership: null, answerBy: null, note: "" };
  return { id, on: "2026-11-21", offerId: "a", by: "them", kind: "counterOffer", ...none, ...over };
}
const withoutId = ({ id: _, ...rest }: LogEntry) => rest;
const freeId = (log: readonly LogEntry[]) => `e${log.length + 1}`;

describe("what an entry leaves empty", () => {
  it("is what they last said of it before, whatever the offer is now", () => {
    const offered = entry("e1", { on: "2026-11-18", kind: "offer", ...entryFigures(first) });
    const raised = entry("e2", { on: "2026-11-20", baseSalary: "185000" });
    const log = [raised, offered];
    expect(saidTerms(log, raised, terms(190_000, 30_000, 0.0006))).toEqual(terms(185_000, 22_000, 0.00055));
  });

  it("is not what I asked for, nor what they say later, nor another offer's", () => {
    const raised = entry("e1", { baseSalary: "185000" });
    const log = [
      entry("e0", { on: "2026-11-19", by: "me", signOnBonus: "60000" }),
      entry("e9", { on: "2026-11-19", offerId: "b", signOnBonus: "1" }),
      raised,
      entry("e2", { signOnBonus: "40000" }),
    ];
    expect(saidTerms(log, raised, first)).toEqual(terms(185_000, 22_000, 0.00055));
  });
});

describe("a reply that becomes the offer", () => {
  const former = withoutId(entry("", { kind: "offer", ...entryFigures(first) }));
  const reply = withoutId(entry("", { baseSalary: "185000", signOnBonus: "30000", note: "185k, 30k" }));

  it("leaves the former terms in the log, before it", () => {
    const log = logWithReply([], former, reply, freeId);
    expect(log.map(({ id, kind, baseSalary }) => [id, kind, baseSalary])).toEqual([
      ["e1", "offer", "172000"],
      ["e2", "counterOffer", "185000"],
    ]);
  });

  it("says nothing twice: neither the former terms nor a reply that was logged already", () => {
    const logged = [
      { ...former, id: "e1", on: "2026-11-18" },
      { ...reply, id: "e2" },
    ];
    expect(logWithReply(logged, former, reply, freeId)).toEqual(logged);
    const onlyReply = logWithReply([{ ...reply, id: "e7" }], former, reply, freeId);
    expect(onlyReply.map(({ kind }) => kind)).toEqual(["offer", "counterOffer"]);
  });

  it("its terms are said afterwards, and so are the former ones", () => {
    const log = logWithReply([], former, reply, freeId);
    expect(isSaid(log, "a", first)).toBe(true);
    expect(isSaid(log, "a", terms(185_000, 30_000, 0.00055))).toBe(true);
    expect(isSaid(log, "a", terms(186_000, 30_000, 0.00055))).toBe(false);
    expect(isSaid(log, "b", first)).toBe(false);
  });
});
