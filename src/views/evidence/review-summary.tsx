/**
 * What the workspace would say with the document in it: its figures beside those of other documents, what
 * would newly disagree, and the offer that it makes. Open figures count here as accepted.
 */
import { useDeferredValue, useMemo } from "react";
import { Decimal } from "#domain/money.ts";
import type { EvidenceRange, Report, SourceRange } from "#domain/report.ts";
import { report } from "#engine/report.ts";
import type { Workspace } from "#domain/workspace.ts";
import { showList } from "#format/show-list.ts";
import { seedOf, withDocument } from "#state/actions/documents.ts";
import { packageOf } from "#state/review/facts-to-offer.ts";
import { documentOf, type Review, withAllAccepted } from "#state/review/review.ts";
import { useWorkspace } from "#state/use-workspace.ts";
import { say, sayCount } from "#text/say.ts";
import { figureWords } from "./claim-words.ts";
import styles from "./review.module.css";

/** More comparisons than this are read on the page itself. */
const MOST_COMPARED = 4;

/** The summary as a list of sentences. */
export function ReviewSummary({ review }: { readonly review: Review }) {
  const workspace = useWorkspace();
  const later = useDeferredValue(review);
  const lines = useMemo(() => summaryLines(workspace, later), [workspace, later]);
  const isDecided = later.items.every(({ decision }) => decision !== "open");
  return (
    <div className={styles.summary}>
      <h3>{say(isDecided ? "reading.ifAdded" : "reading.ifAll")}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

/** What would change, a sentence each. */
export function summaryLines(workspace: Workspace, review: Review): readonly string[] {
  const document = documentOf(withAllAccepted(review));
  const before = report(workspace);
  const with_ = withDocument(workspace, document);
  const after = report(with_);
  const seed = seedOf(document.facts);
  const conflicts = disjoint(after) - disjoint(before);
  const contradictions = contradictory(after) - contradictory(before);
  return [
    sayCount("reading.adds", document.facts.length),
    ...comparedLines(with_, after, document.id),
    ...(conflicts > 0 ? [sayCount("reading.newConflicts", conflicts)] : []),
    ...(contradictions > 0 ? [sayCount("reading.newContradictions", contradictions)] : []),
    ...(seed === null
      ? []
      : [
          say("reading.offerWouldBe", {
            terms: showList(
              packageOf(document.facts, seed).map((fact) =>
                say("reading.term", {
                  component: say(`reading.short.${fact.component}`),
                  figure: figureWords(fact),
                }),
              ),
            ),
          }),
        ]),
  ];
}

/** The document's own figures, each beside what others report of it for that level, whatever the place. */
function comparedLines(workspace: Workspace, { evidence }: Report, documentId: string): readonly string[] {
  const measures = measuresOf(workspace);
  const measureOf = ({ factIds }: SourceRange) => measures.get(factIds[0] ?? "") ?? "";
  const isOwn = (source: SourceRange) => source.documentId === documentId;
  const own = evidence.ranges.filter(({ sources }) => sources.some(isOwn));
  return own
    .filter((range, index) => own.findIndex((each) => isComparable(each, range)) === index)
    .slice(0, MOST_COMPARED)
    .map((range) => {
      const sources = evidence.ranges
        .filter((each) => isComparable(each, range))
        .flatMap((each) => each.sources);
      const measure = measureOf(sources.find(isOwn) ?? { factIds: [], documentId, low: null, high: null });
      const same = sources.filter((source) => measureOf(source) === measure);
      const words = (some: readonly SourceRange[]) => spreadWords(range, some, measure);
      const others = same.filter((source) => !isOwn(source));
      const component = say(`reading.component.${range.component}`);
      const here = words(same.filter(isOwn));
      const level = range.level === null ? null : say(`field.level.${range.level}`);
      if (others.length === 0)
        return level === null
          ? say("reading.firstAny", { component, here })
          : say("reading.first", { component, level, here });
      return level === null
        ? say("reading.againstAny", { component, here, others: words(others) })
        : say("reading.against", { component, level, here, others: words(others) });
    });
}

function isComparable(a: EvidenceRange, b: EvidenceRange): boolean {
  return a.component === b.component && a.level === b.level;
}

/** Unit and period of each fact: only figures of one measure are held against each other. */
function measuresOf({ documents }: Workspace): ReadonlyMap<string, string> {
  const facts = documents.flatMap((document) => document.facts);
  return new Map(facts.map(({ id, unit, period }) => [id, `${unit} ${period}`]));
}

/** From the lowest to the highest end that `sources` state; nothing is averaged. */
function spreadWords({ component }: EvidenceRange, sources: readonly SourceRange[], measure: string): string {
  const ends = (key: "low" | "high") => sources.flatMap((source) => source[key] ?? []);
  const [lows, highs] = [ends("low"), ends("high")];
  return figureWords({
    component,
    unit: measure.split(" ")[0] ?? "",
    low: lows.length === 0 ? null : Decimal.min(...lows).toFixed(),
    high: highs.length === 0 ? null : Decimal.max(...highs).toFixed(),
  });
}

function disjoint({ evidence }: Report): number {
  return evidence.conflicts.filter(({ relation }) => relation === "disjoint").length;
}

function contradictory({ evidence }: Report): number {
  return evidence.checks.filter(({ verdict }) => verdict === "contradictory").length;
}
