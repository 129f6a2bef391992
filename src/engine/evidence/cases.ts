/**
 * One person's case that lies in what its own document says of everyone adds no disagreement of its own: it is
 * a reading of that one. A case outside its document's range, or without one, stands for itself.
 */
import type { Found, FoundReading } from "./finding.ts";

/** Two sides that are held against each other. */
export type Sides<One, Other = One> = { readonly one: One; readonly other: Other };

/** What decides whether a side is a case, and whether the same document's word on everyone holds it. */
export type CaseRules<Side> = {
  readonly isCase: (side: Side) => boolean;
  readonly holds: (everyone: Side, one: Side) => boolean;
};

/** `pairs` without the cases that others hold; each with those that it holds. */
export function casesFolded<Side extends object, Pair extends Sides<Side>>(
  pairs: readonly Pair[],
  { isCase, holds }: CaseRules<Side>,
): readonly { readonly pair: Pair; readonly cases: readonly Pair[] }[] {
  const isCasePair = ({ one, other }: Pair) => isCase(one) || isCase(other);
  const beside = new Map<Side, Pair[]>();
  for (const pair of pairs) {
    if (isCasePair(pair)) continue;
    for (const side of [pair.one, pair.other]) beside.set(side, [...(beside.get(side) ?? []), pair]);
  }
  const cases = new Map<Pair, Pair[]>();
  const folded = new Set<Pair>();
  for (const pair of pairs.filter(isCasePair)) {
    const [told, against] = isCase(pair.one) ? [pair.one, pair.other] : [pair.other, pair.one];
    const lead = beside.get(against)?.find(({ one, other }) => holds(one === against ? other : one, told));
    if (lead === undefined) continue;
    folded.add(pair);
    cases.set(lead, [...(cases.get(lead) ?? []), pair]);
  }
  return pairs.filter((pair) => !folded.has(pair)).map((pair) => ({ pair, cases: cases.get(pair) ?? [] }));
}

/** What is found of everyone, with what is found of single cases among its readings. */
export function withCases(everyone: Found, cases: readonly Found[]): Found {
  if (cases.length === 0) return everyone;
  const own = everyone.readings ?? [];
  return {
    ...everyone,
    of: [...everyone.of, ...cases.flatMap(({ of }) => of)],
    readings: [
      ...(own.length === 0 ? [plain(everyone, "everyone")] : own),
      ...cases.flatMap((one): readonly FoundReading[] => {
        const chosen = one.reading ?? one.readings?.[0]?.reading;
        const read = (one.readings ?? []).filter(({ reading }) => reading === chosen);
        if (read.length === 0) return [plain(one, "oneCase")];
        return read.map((each) => ({ stated: one.stated, ...each, reading: "oneCase" }));
      }),
    ],
  };
}

function plain({ computed, stated, verdict }: Found, reading: "everyone" | "oneCase"): FoundReading {
  return { reading, computed, stated, closes: verdict === "consistent" };
}
