/**
 * How well a reader reads: its claims held against labels, figure by figure.
 *
 * A figure is exact where component, low, high and unit are those of a label; its span is scored apart. A claim
 * that touches no label is money that is not pay, taken for pay: counted apart, since it costs more than a miss.
 * Source: reading-claims.md, "Measure".
 */
import type { Claim } from "#domain/claim.ts";
import { type Label, type LabelledText, type Pair, pairing } from "./claim-pairing.ts";

/** What is scored of a claim besides its figure and its span. */
export const keys = ["period", "kind", "subject", "role", "level", "placeId"] as const;
type Key = (typeof keys)[number];

/** Counts of one component; labels that are optional, and what was read for them, are left out. */
export type Tally = { labelled: number; read: number; exact: number; spans: number };

/** Of the labels that state a key and were read exactly, how many claims say the same. */
export type KeyTally = { stated: number; right: number };

/** One thing to look at: what the label says and what was read in its place, in words for a table. */
export type Miss = {
  readonly id: string;
  readonly what: "not read" | "read wrongly" | "not pay" | "span" | Key;
  readonly label: string;
  readonly read: string;
};

/** The score of a reader over labelled texts. */
export type Score = {
  readonly total: Tally;
  readonly components: ReadonlyMap<string, Tally>;
  readonly keys: Readonly<Record<Key, KeyTally>>;
  /** Claims that touch no label: money that is not pay. */
  readonly notPay: readonly Miss[];
  readonly misses: readonly Miss[];
};

/** The score of `read` over `texts`. */
export function scoreClaims(texts: readonly LabelledText[], read: (text: string) => readonly Claim[]): Score {
  const pairings = texts.map((labelled) => ({
    id: labelled.id,
    ...pairing(labelled, read(labelled.text)),
  }));
  const pairs = pairings.flatMap(({ id, pairs }) => pairs.map((pair) => ({ id, pair })));
  const extra = pairings.flatMap(({ id, extra }) => extra.map((one) => ({ id, ...one })));

  const components = new Map<string, Tally>();
  for (const { pair } of pairs) {
    const tally = tallyOf(components, pair.label.component);
    tally.labelled += 1;
    tally.spans += pair.isSpan ? 1 : 0;
    tally.exact += pair.answer === null ? 0 : 1;
    tally.read += pair.answer === null ? 0 : 1;
  }
  for (const { claim } of extra) tallyOf(components, claim.component).read += 1;

  const extraMisses = extra.map(({ id, claim, isPay }): Miss & { isPay: boolean } => ({
    id,
    what: isPay ? "read wrongly" : "not pay",
    label: "",
    read: said(claim),
    isPay,
  }));
  return {
    total: [...components.values()].reduce(added, emptyTally()),
    components,
    keys: Object.fromEntries(
      keys.map((key) => [
        key,
        keyTally(
          pairs.map(({ pair }) => pair),
          key,
        ),
      ]),
    ) as Record<Key, KeyTally>,
    notPay: extraMisses.filter(({ isPay }) => !isPay),
    misses: [...pairs.flatMap(({ id, pair }) => missesOf(id, pair)), ...extraMisses],
  };
}

/** Of what was read, the part that is exactly right; 1 where nothing was read. */
export const precision = ({ read, exact }: Tally) => (read === 0 ? 1 : exact / read);

/** Of what is there, the part that was read exactly; 1 where nothing is there. */
export const recall = ({ labelled, exact }: Tally) => (labelled === 0 ? 1 : exact / labelled);

/** Of what was read, the part whose span and component are right; 1 where nothing was read. */
export const spanPrecision = ({ read, spans }: Tally) => (read === 0 ? 1 : spans / read);

/** Of what is there, the part whose span and component are right; 1 where nothing is there. */
export const spanRecall = ({ labelled, spans }: Tally) => (labelled === 0 ? 1 : spans / labelled);

/** Of the labels that state a key, the part that was read so; 1 where none states it. */
export const accuracy = ({ stated, right }: KeyTally) => (stated === 0 ? 1 : right / stated);

const emptyTally = (): Tally => ({ labelled: 0, read: 0, exact: 0, spans: 0 });

const added = (a: Tally, b: Tally): Tally => ({
  labelled: a.labelled + b.labelled,
  read: a.read + b.read,
  exact: a.exact + b.exact,
  spans: a.spans + b.spans,
});

function tallyOf(components: Map<string, Tally>, component: string): Tally {
  const tally = components.get(component) ?? emptyTally();
  components.set(component, tally);
  return tally;
}

function keyTally(pairs: readonly Pair[], key: Key): KeyTally {
  const stated = pairs.filter(({ label, answer }) => answer !== null && label[key] !== undefined);
  return { stated: stated.length, right: stated.filter((pair) => isSameWord(pair, key)).length };
}

function missesOf(id: string, pair: Pair): readonly Miss[] {
  const { label, answer, inPlace, isSpan } = pair;
  const read = inPlace.map(said).join("; ");
  if (answer === null) {
    return [{ id, what: inPlace.length === 0 ? "not read" : "read wrongly", label: said(label), read }];
  }
  const wrongWords = keys.filter((key) => label[key] !== undefined && !isSameWord(pair, key));
  return [
    ...(isSpan ? [] : [{ id, what: "span", label: said(label), read: said(answer) } as const]),
    ...wrongWords.map((key) => ({
      id,
      what: key,
      label: `${said(label)}: ${label[key]}`,
      read: `${answer[key]}`,
    })),
  ];
}

/** Roles are the same where they are so without the words of level: a senior PM is a product manager. */
function isSameWord({ label, answer }: Pair, key: Key): boolean {
  const [wanted, found] = [label[key], answer?.[key]];
  if (key !== "role" || !wanted || !found) return wanted === found;
  return bareRole(wanted) === bareRole(found);
}

function bareRole(role: string): string {
  return role
    .toLowerCase()
    .replace(/\bpms?\b/g, "product manager")
    .replace(/\b(sr|senior|junior|staff|principal|lead|mid-level|mid|new[- ]grad|early-career|ic)\b/g, "")
    .replace(/s\b/g, "")
    .replace(/[\s.]+/g, " ")
    .trim();
}

function said({ component, low, high, unit, figure }: Label | Claim): string {
  const amount = low === high ? low : `${low ?? ""}..${high ?? ""}`;
  return `${component} ${amount} ${unit} ${JSON.stringify(figure)}`;
}
