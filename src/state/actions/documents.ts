/**
 * Documents of the workspace: added from a review, removed, and what becomes of their facts: an offer, a term
 * of an offer, something to hold offers against. One step of the history each.
 */
import type { Fact, SourceDocument } from "#domain/evidence.ts";
import type { Finding } from "#domain/finding.ts";
import type { Offer } from "#domain/offer.ts";
import type { OfferStatus } from "#domain/vocabulary.ts";
import type { Workspace } from "#domain/workspace.ts";
import { blankOffer, freeId } from "#state/blank-offer.ts";
import { currencyOf, packageOf, withFacts } from "#state/review/facts-to-offer.ts";
import { type LetterTerms, letterTerms, withLetterTerms } from "#state/review/letter-terms.ts";
import { keepReadings } from "#state/review/reading-store.ts";
import { documentOf, type Review } from "#state/review/review.ts";
import { commit, commitIfSound, refuse } from "./commit.ts";
import { tell } from "./notices.ts";
import { MOST_COLUMNS, placeOf, settledWorkspace } from "./offers.ts";

/** Makes the review's accepted claims a document of the workspace, in place of what it was there before. */
export function addDocument(review: Review): readonly Finding[] {
  const document = documentOf(review);
  const { title } = document;
  const findings = committed(withDocument(settledWorkspace(), document), "documentAdded", title);
  if (findings.length === 0) putAway("documentAdded", title);
  return findings;
}

/** Adds the document and an offer made of its facts, as one step; the offer's id, or null where refused. */
export function addDocumentAsOffer(review: Review): string | null {
  const document = documentOf(review);
  const seed = seedOf(document.facts);
  if (seed === null) return null;
  const status = review.source.isLetter ? "written" : "reported";
  const terms = review.source.isLetter ? letterTerms(review.text) : null;
  const id = addMadeOffer(withDocument(settledWorkspace(), document), document, seed, status, terms);
  if (id !== null) keepReadings({ currentId: null, past: [] });
  return id;
}

/** Adds an offer made of the facts that go with `factId` in its document; its id, or null where refused. */
export function addOfferFromFact(factId: string, status: OfferStatus): string | null {
  const workspace = settledWorkspace();
  const { document, fact } = factPlace(workspace, factId);
  return addMadeOffer(workspace, document, fact, status, null);
}

/** Takes a document away with its facts, and what was held against them. */
export function removeDocument(documentId: string): void {
  const workspace = settledWorkspace();
  const gone = workspace.documents.find(({ id }) => id === documentId);
  if (gone === undefined) throw new Error(`No document ${documentId}.`);
  const params = { title: gone.title };
  const documents = workspace.documents.filter(({ id }) => id !== documentId);
  commit(withDocuments(workspace, documents), { code: "documentRemoved", params });
  tell("documentRemoved", { params, canUndo: true });
}

/** States the fact in an offer: its valuation, its vesting, its base; unchanged where it cannot stand there. */
export function useFactInOffer(offerId: string, factId: string): readonly Finding[] {
  const workspace = settledWorkspace();
  const { index, offer } = placeOf(workspace.offers, offerId);
  const changed = withFacts(offer, [factPlace(workspace, factId).fact]);
  if (changed === offer) return [];
  const offers = workspace.offers.with(index, changed);
  const params = { company: offer.company };
  const findings = commitIfSound({ ...workspace, offers }, ["offers"], { code: "factUsed", params });
  if (findings.length === 0) tell("factUsed", { params, canUndo: true });
  return findings;
}

/** Holds the offers against this fact, or no longer. */
export function toggleComparable(factId: string): void {
  const workspace = settledWorkspace();
  const { comparableFactIds: ids } = workspace;
  const isOne = ids.includes(factId);
  const comparableFactIds = isOne ? ids.filter((id) => id !== factId) : [...ids, factId];
  const path = "comparableFactIds";
  commitIfSound({ ...workspace, comparableFactIds }, [path], { code: "edited", params: { path } });
}

/** Takes this fact as the threshold above which an offer has to be approved; null takes none. */
export function chooseApprovalThreshold(factId: string | null): void {
  const path = "approvalThresholdFactId";
  const workspace = { ...settledWorkspace(), approvalThresholdFactId: factId };
  commitIfSound(workspace, [path], { code: "edited", params: { path } });
}

/**
 * The fact that a document's package is put together around: the base of an offer, else its most telling
 * figure, other people's pay last; null where it has none that an offer could state.
 */
export function seedOf(facts: readonly Fact[]): Fact | null {
  const places = ["baseSalary", "equityPercent", "equityValue", "signOnBonus", "targetBonus", "relocation"];
  const isOffered = ({ subject }: Fact) => subject === "offer" || subject === "market";
  const candidates = facts.filter(({ component }) => places.includes(component));
  const inOrder = candidates.toSorted(
    (a, b) =>
      Number(isOffered(b)) - Number(isOffered(a)) ||
      places.indexOf(a.component) - places.indexOf(b.component),
  );
  return inOrder[0] ?? null;
}

function addMadeOffer(
  workspace: Workspace,
  document: SourceDocument,
  seed: Fact,
  status: OfferStatus,
  terms: LetterTerms | null,
): string | null {
  if (workspace.offers.length >= MOST_COLUMNS) {
    refuse([{ path: "offers", code: "tooMany", params: { most: String(MOST_COLUMNS) } }]);
    return null;
  }
  const reported = offerOf(document, seed, status, workspace);
  const offer = terms === null ? reported : withLetterTerms(reported, terms);
  const made = { ...workspace, offers: [...workspace.offers, offer] };
  const findings = committed(made, "offerMade", document.title);
  if (findings.length > 0) return null;
  tell("offerMade", { params: { title: document.title }, canUndo: true });
  return offer.id;
}

function offerOf(document: SourceDocument, seed: Fact, status: OfferStatus, workspace: Workspace): Offer {
  const facts = packageOf(document.facts, seed);
  const currency = currencyOf(facts) ?? workspace.currency;
  const named = (key: "company" | "role" | "placeId") =>
    seed[key] ?? facts.find((fact) => fact[key] !== null)?.[key] ?? null;
  const blank = blankOffer(freeId("offer", workspace.offers), currency);
  return withFacts(
    {
      ...blank,
      company: named("company") ?? "",
      role: named("role") ?? "",
      placeId: named("placeId"),
      level: seed.level ?? facts.find(({ level }) => level !== null)?.level ?? null,
      status,
    },
    facts,
  );
}

/** `workspace` with `document`, in place of one of the same id. */
export function withDocument(workspace: Workspace, document: SourceDocument): Workspace {
  const index = workspace.documents.findIndex(({ id }) => id === document.id);
  const documents =
    index < 0 ? [...workspace.documents, document] : workspace.documents.with(index, document);
  return withDocuments(workspace, documents);
}

/** `workspace` with `documents`; what was held against a fact that is gone is let go. */
function withDocuments(workspace: Workspace, documents: SourceDocument[]): Workspace {
  const ids = new Set(documents.flatMap(({ facts }) => facts.map(({ id }) => id)));
  const { comparableFactIds, approvalThresholdFactId: threshold } = workspace;
  return {
    ...workspace,
    documents,
    comparableFactIds: comparableFactIds.filter((id) => ids.has(id)),
    approvalThresholdFactId: threshold !== null && ids.has(threshold) ? threshold : null,
  };
}

function committed(
  workspace: Workspace,
  code: "documentAdded" | "offerMade",
  title: string,
): readonly Finding[] {
  return commitIfSound(workspace, [], { code, params: { title } });
}

function putAway(code: "documentAdded", title: string): void {
  keepReadings({ currentId: null, past: [] });
  tell(code, { params: { title }, canUndo: true });
}

function factPlace(workspace: Workspace, factId: string): { document: SourceDocument; fact: Fact } {
  for (const document of workspace.documents) {
    const fact = document.facts.find(({ id }) => id === factId);
    if (fact !== undefined) return { document, fact };
  }
  throw new Error(`No fact ${factId}.`);
}
