/**
 * The reader against the labelled set, and against the five documents where they are at hand.
 *
 * The texts and labels of fixtures/claims were written without the reader, from what a text means. The documents are
 * other people's texts and not part of the project: their labels are the facts of fixtures/sources.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { fact, type SourceDocument } from "#domain/evidence.ts";
import { parsed } from "#domain/parse-workspace.ts";
import { type Label, type LabelledText, labelSpan } from "./claim-pairing.ts";
import {
  accuracy,
  keys,
  precision,
  recall,
  type Score,
  scoreClaims,
  spanPrecision,
  spanRecall,
  type Tally,
} from "./claim-tally.ts";
import { readClaims } from "./read-claims.ts";

const LABELS = "fixtures/claims";
const SOURCES = "fixtures/sources";
const DOCUMENTS = "../shared/documents";

/** Least parts of the whole set. */
const BARS = { precision: 0.95, recall: 0.9, spanPrecision: 0.95, spanRecall: 0.9 };
const KEY_BARS = { period: 0.95, kind: 0.9, subject: 0.95, role: 0.9, level: 0.95, placeId: 0.95 };
/** The documents name one city for one sentence; how far it reaches is a matter of reading. */
const DOCUMENT_KEY_BARS = { ...KEY_BARS, placeId: 0.85 };
/** Least parts of one component, where a single figure is a twentieth or more. */
const COMPONENT_BARS = { precision: 0.9, recall: 0.85 };

const groups = readdirSync(LABELS)
  .filter((name) => name.endsWith(".json"))
  .map((name) => ({ name, texts: json(`${LABELS}/${name}`) as { texts: LabelledText[] } }))
  .map(({ name, texts: { texts } }) => ({ name, texts }));
const texts = groups.flatMap((group) => group.texts);

describe("the labelled set", () => {
  test("is large enough, and every text has an id of its own and a reason", () => {
    expect(texts.length).toBeGreaterThanOrEqual(110);
    expect(new Set(texts.map(({ id }) => id)).size).toBe(texts.length);
    expect(texts.filter(({ why }) => why === "")).toEqual([]);
    expect(texts.filter(({ claims }) => claims.length === 0).length).toBeGreaterThanOrEqual(20);
  });

  test("has every component that a reader may meet", () => {
    const found = new Set<string>(texts.flatMap(({ claims }) => claims.map((label) => label.component)));
    const missing = Object.keys(fact.shape.component.def.entries).filter((word) => !found.has(word));
    expect(missing).toEqual([]);
  });

  test.each(texts.map((labelled) => [labelled.id, labelled] as const))(
    "%s: each figure stands in its text once for each label, and each label is a fact",
    (_, { text, claims }) => {
      const spans = claims.map((label) => labelSpan(text, label));
      expect(new Set(spans.map(({ start }) => start)).size).toBe(spans.length);
      for (const label of claims) expect(parsed(fact, factOf(label))).toMatchObject({ ok: true });
    },
  );
});

describe("the reader, on texts of our own", () => {
  const score = scoreClaims(texts, readClaims);

  test("takes nothing for pay that is not", () => {
    expect(score.notPay.map(({ id, read }) => `${id}: ${read}`).join("\n")).toBe("");
  });

  test("reads figures, spans and words as well as the bars ask", () => {
    expect(shortfalls(score, BARS, KEY_BARS), table(score)).toEqual([]);
  });

  test("reads each component as well as the bars ask", () => {
    const short = [...score.components].flatMap(([component, tally]) =>
      below(tally, COMPONENT_BARS).map((what) => `${component}: ${what}`),
    );
    expect(short, table(score)).toEqual([]);
  });
});

/** What a document says again: it may be read once or twice. */
const besides: Readonly<Record<string, readonly Label[]>> = {
  "open-source-infrastructure-test": [
    {
      ...{ component: "valuation", low: "4500000000", high: "4500000000", unit: "USD", period: null },
      ...{ kind: "point", subject: "company", figure: "$4.5B", nth: 2, optional: true },
    },
  ],
};

const isHere = existsSync(DOCUMENTS);

describe.skipIf(!isHere)("the reader, on the five documents", () => {
  const labelled = isHere
    ? readdirSync(SOURCES).map((name) => labelledDocument(json(`${SOURCES}/${name}`) as SourceDocument))
    : [];
  const score = scoreClaims(labelled, readClaims);

  test("takes nothing for pay that is not", () => {
    expect(score.notPay.map(({ id, read }) => `${id}: ${read}`).join("\n")).toBe("");
  });

  test("reads figures, spans and words as well as the bars ask", () => {
    expect(shortfalls(score, BARS, DOCUMENT_KEY_BARS), table(score)).toEqual([]);
  });
});

test.runIf(!isHere)("the five documents are not here: not scored", () => {
  expect(existsSync(DOCUMENTS)).toBe(false);
});

/** The facts of a document as labels: each figure is the first of its kind below its heading. */
function labelledDocument({ id, facts }: SourceDocument): LabelledText {
  const text = readFileSync(`${DOCUMENTS}/${id}.txt`, "utf8");
  const labels = facts.map(({ citation: { locator, figure }, ...stated }): Label => {
    const start = text.indexOf(figure, text.indexOf(locator));
    return { ...stated, figure, nth: text.slice(0, start + figure.length).split(figure).length - 1 };
  });
  return { id, why: "", text, claims: [...labels, ...(besides[id] ?? [])] };
}

function factOf({ figure, nth: _, optional: __, ...stated }: Label) {
  const unstated = { role: null, level: null, placeId: null, company: null, asOf: null };
  return { id: "label", ...unstated, ...stated, inferred: [], citation: { locator: "", figure } };
}

function below(tally: Tally, bars: Partial<typeof BARS>): readonly string[] {
  const parts = {
    precision: precision(tally),
    recall: recall(tally),
    spanPrecision: spanPrecision(tally),
    spanRecall: spanRecall(tally),
  };
  return (Object.keys(bars) as (keyof typeof BARS)[])
    .filter((name) => parts[name] < (bars[name] ?? 0))
    .map((name) => `${name} is ${share(parts[name])}, below ${bars[name]}`);
}

function shortfalls(score: Score, bars: typeof BARS, keyBars: typeof KEY_BARS): readonly string[] {
  const words = keys
    .filter((key) => accuracy(score.keys[key]) < keyBars[key])
    .map((key) => `${key} is ${share(accuracy(score.keys[key]))}, below ${keyBars[key]}`);
  return [...below(score.total, bars), ...words];
}

/** The score for people: a line for each component, for each key and for each miss. */
function table({ total, components, keys: ofKeys, notPay, misses }: Score): string {
  const row = (name: string, tally: Tally) =>
    [
      name.padEnd(20),
      `${tally.exact}/${tally.labelled} of ${tally.read} read`.padEnd(24),
      `precision ${share(precision(tally))} recall ${share(recall(tally))}`,
      `span ${share(spanPrecision(tally))} ${share(spanRecall(tally))}`,
    ].join("  ");
  return [
    "",
    row("all", total),
    ...[...components].map(([name, tally]) => row(name, tally)),
    ...keys.map((key) => `${key.padEnd(20)}  ${ofKeys[key].right}/${ofKeys[key].stated}`),
    `not pay               ${notPay.length}`,
    ...misses.map(({ id, what, label, read }) => `${id} | ${what} | ${label} | ${read}`),
  ].join("\n");
}

function share(part: number): string {
  return String(Math.round(part * 1000) / 1000);
}

function json(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8"));
}
