/**
 * What the workspace would say with the document in it: its figures beside those of other documents, what
 * would newly disagree, and the offer that it makes. Open figures count here as accepted.
 */
import { useDeferredValue, useMemo } from "react";
import type { Fact } from "#domain/evidence.ts";
import { Decimal } from "#domain/money.ts";
import type { Clawback, Offer } from "#domain/offer.ts";
import type { EvidenceRange, Report, SourceRange } from "#domain/report.ts";
import type { Stated } from "#domain/stated.ts";
import type { Workspace } from "#domain/workspace.ts";
import { report } from "#engine/report.ts";
import { showList } from "#format/show-list.ts";
import { showMoney } from "#format/show-money.ts";
import { seedOf, withDocument } from "#state/actions/documents.ts";
import { type MarkPlaces, offerMark } from "#state/offer-mark.ts";
import { packageOf } from "#state/review/facts-to-offer.ts";
import { letterTerms } from "#state/review/letter-terms.ts";
import { documentOf, type Review, withAllAccepted } from "#state/review/review.ts";
import { useMarkPlaces, useWorkspace } from "#state/use-workspace.ts";
import { say, sayCount } from "#text/say.ts";
import { offerName } from "#views/parts/named-offer.ts";
import { statedSum, statedText } from "#views/parts/stated-text.ts";
import { figureWords } from "./claim-words.ts";
import styles from "./review.module.css";

/** More comparisons than this are read on the page itself. */
const MOST_COMPARED = 4;

/** With more figures than this, comparing them all at every decision would hold the page up. */
const MOST_FIGURES = 200;

/** The summary as a list of sentences. */
export function ReviewSummary({ review }: { readonly review: Review }) {
  const workspace = useWorkspace();
  const later = useDeferredValue(review);
  const places = useMarkPlaces();
  const lines = useMemo(() => summaryLines(workspace, later, places), [workspace, later, places]);
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
function summaryLines(workspace: Workspace, review: Review, places: MarkPlaces): readonly string[] {
  const document = documentOf(withAllAccepted(review));
  if (document.facts.length > MOST_FIGURES) {
    return [sayCount("reading.adds", document.facts.length), say("reading.tooMany")];
  }
  const before = report(workspace);
  const joined = withDocument(workspace, document);
  const after = report(joined);
  const seed = seedOf(document.facts);
  const conflicts = disjoint(after) - disjoint(before);
  const contradictions = contradictory(after) - contradictory(before);
  const terms = seed === null ? [] : packageOf(document.facts, seed);
  return [
    sayCount("reading.adds", document.facts.length),
    ...offerLines(workspace, terms, places),
    ...comparedLines(joined, after, document.id),
    ...(conflicts > 0 ? [sayCount("reading.newConflicts", conflicts)] : []),
    ...(contradictions > 0 ? [sayCount("reading.newContradictions", contradictions)] : []),
    ...(terms.length === 0
      ? []
      : [
          say("reading.offerWouldBe", { terms: showList([...terms.map(termWords), ...letterWords(review)]) }),
        ]),
  ];
}

/** What one's own letter says beside its figures, which the offer would take too. */
function letterWords({ text, source }: Review): readonly string[] {
  if (!source.isLetter) return [];
  const { signOn, relocation, grantKind } = letterTerms(text);
  const repaid = (name: "signOnBonus" | "relocation", clawback: Clawback) =>
    clawback === null
      ? []
      : [
          say("reading.term", {
            component: say(`reading.short.${name}`),
            figure: sayCount(
              clawback.proration === "monthly" ? "reading.repaidMonthly" : "reading.repaidNone",
              clawback.periodMonths,
            ),
          }),
        ];
  const kind = grantKind === null || grantKind === "unknown" ? [] : [say(`reading.ofKind.${grantKind}`)];
  return [...repaid("signOnBonus", signOn), ...repaid("relocation", relocation), ...kind];
}

function termWords(fact: Fact): string {
  return say("reading.term", {
    component: say(`reading.short.${fact.component}`),
    figure: figureWords(fact),
  });
}

/** What the offers of the same company state now, where the document states something else. */
function offerLines({ offers }: Workspace, terms: readonly Fact[], places: MarkPlaces): readonly string[] {
  const companies = new Set(terms.flatMap(({ company }) => company?.toLowerCase() ?? []));
  return offers
    .filter(({ company }) => companies.has(company.toLowerCase()))
    .flatMap((offer) =>
      terms.flatMap((fact) => {
        const now = statedNow(offer, fact);
        if (now === undefined || figureWords(fact) === now) return [];
        const named = {
          letter: offerMark(places[offer.id] ?? 0).letter,
          offer: offerName(offer.id, offers),
          component: say(`reading.short.${fact.component}`),
          figure: figureWords(fact),
        };
        return now === null
          ? [say("reading.offerHasNone", named)]
          : [say("reading.offerHas", { ...named, now })];
      }),
    )
    .slice(0, MOST_COMPARED);
}

/** The base or the sign-on of `offer` as it stands; null where it is not stated, undefined for other terms. */
function statedNow(offer: Offer, { component, unit, level }: Fact): string | null | undefined {
  if (unit !== offer.currency || (level !== null && level !== offer.level)) return undefined;
  const money = (stated: Stated) => statedText(stated, (end) => showMoney(end, unit));
  if (component === "baseSalary") return money(offer.baseSalary);
  if (component !== "signOnBonus") return undefined;
  return money(statedSum(offer.signOnBonus?.installments.map(({ amount }) => amount) ?? [null]));
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
