/**
 * Other people's pay that a document tells beside its own case: what it adds up to, and what it lacks.
 *
 * A share of a company whose valuation nobody states cannot be put in money; not stated is not zero. What is
 * to be asked for is held against what the same document says is offered; where it says nothing, against
 * what others do.
 */
import type { CheckReport } from "#domain/report.ts";
import { type Dossier, type Figure, isSamePeriod, reported, reportedBy } from "#engine/evidence/dossier.ts";
import { closing, finding, line } from "#engine/evidence/finding.ts";
import { farthest } from "#engine/evidence/held-against.ts";
import { ofCompany } from "#engine/evidence/of-company.ts";
import { peopleMatch } from "#engine/evidence/same-people.ts";
import { distanceBetween, endDifference, fitOf, minusEndByEnd } from "#engine/evidence/spans.ts";

const UNKNOWN = { low: null, high: null };

/** A peer's share without a valuation, a peer's figures beside the case of one document, and asks. */
export function otherPeople(dossier: Dossier): readonly CheckReport[] {
  const peers = dossier.figures.filter(({ fact }) => fact.subject === "competingOffer");
  return [
    ...peers
      .filter((peer) => isWithoutValuation(dossier, peer))
      .map((peer) => withoutValuation(dossier, peer)),
    ...peers.flatMap((peer) => besideCases(dossier, peer)),
    ...dossier.figures.filter(({ fact }) => fact.subject === "ask").flatMap((ask) => asks(dossier, ask)),
  ];
}

function isWithoutValuation(dossier: Dossier, { fact }: Figure): boolean {
  const isKnown =
    fact.company !== null &&
    ofCompany(dossier.of("valuation"), fact.company).some((one) => one.fact.company !== null);
  return fact.component === "equityPercent" && !isKnown;
}

function withoutValuation(dossier: Dossier, peer: Figure): CheckReport {
  return finding(dossier, {
    rule: "peerWithoutValuation",
    of: [peer],
    computed: UNKNOWN,
    stated: peer.span,
    unit: "percent",
    verdict: "ambiguous",
    closesWhen: closing("figureKnown", { component: "valuation" }),
    lines: [
      line("peerValuation", null, "unknown", UNKNOWN),
      line("share", "times", "percent", peer.span, [peer]),
      line("grantWhole", "equals", "unknown", UNKNOWN),
    ],
  });
}

/** The peer's figure less the case's: what the argument is about. It contradicts nothing. */
function besideCases(dossier: Dossier, peer: Figure): readonly CheckReport[] {
  return reportedBy(dossier, peer.documentId, peer.fact.component, "case")
    .filter((one) => one.fact.unit === peer.fact.unit && isSamePeriod(one, peer))
    .map((one) => {
      const more = minusEndByEnd(peer.span, one.span);
      return finding(dossier, {
        rule: "peerAgainstCase",
        of: [peer, one],
        computed: peer.span,
        stated: one.span,
        unit: peer.fact.unit,
        verdict: "consistent",
        stake: peer.fact.unit === "percent" ? null : more.high.abs(),
        lines: [
          line("peer", null, peer.fact.unit, peer.span, [peer]),
          line("case", "minus", peer.fact.unit, one.span, [one]),
          line("difference", "equals", peer.fact.unit, more),
        ],
      });
    });
}

function asks(dossier: Dossier, ask: Figure): readonly CheckReport[] {
  const isOffered = (offer: Figure) =>
    offer.fact.unit === ask.fact.unit &&
    isSamePeriod(offer, ask) &&
    peopleMatch(offer.fact, ask.fact) !== null;
  const own = reportedBy(dossier, ask.documentId, ask.fact.component).filter(isOffered);
  const others = ofCompany(reported(dossier, ask.fact.component), ask.fact.company).filter(isOffered);
  return (own.length > 0 ? own : farthest(others, ({ span }) => distanceBetween(span, ask.span))).map(
    (offer) => {
      const isInside = fitOf(ask.span, offer.span) === "closes";
      const apart = distanceBetween(ask.span, offer.span);
      return finding(dossier, {
        rule: "askAgainstOffer",
        of: [ask, offer],
        computed: ask.span,
        stated: offer.span,
        unit: ask.fact.unit,
        verdict: isInside ? "consistent" : "ambiguous",
        closesWhen: isInside ? null : closing(apart.isZero() ? "overlap" : "exception"),
        stake: ask.fact.unit === "percent" ? null : apart,
        lines: [
          line("ask", null, ask.fact.unit, ask.span, [ask]),
          line("range", "against", ask.fact.unit, offer.span, [offer]),
          line("difference", "equals", ask.fact.unit, {
            low: endDifference(ask.span, offer.span),
            high: endDifference(ask.span, offer.span),
          }),
        ],
      });
    },
  );
}
