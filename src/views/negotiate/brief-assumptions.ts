/**
 * What the figures of the private page rest on, a line a subject: time and risk, what becomes of the shares, how
 * they are counted, the pay, what one would take instead, the limits, and the evidence with its sources.
 */
import { ASK_PARTS, type AskPart } from "#engine/negotiation/ask-terms.ts";
import { capsOf } from "#engine/negotiation/caps.ts";
import { chosenThreshold } from "#engine/negotiation/counted-total.ts";
import type { BriefPart } from "#exports/brief-page.ts";
import { showNumber } from "#format/show-count.ts";
import { showList } from "#format/show-list.ts";
import { showMoney } from "#format/show-money.ts";
import { showPercent } from "#format/show-percent.ts";
import { say, sayCount } from "#text/say.ts";
import { bonusText } from "#views/parts/stated-text.ts";
import { joined, sharesText } from "./brief-shares.ts";
import { comparableWords } from "./comparable-words.ts";
import { meetWords } from "./meet-words.ts";
import { partText } from "./part-text.ts";
import type { Negotiation } from "./use-negotiation.ts";

const SUBJECTS = ["time", "risk", "shares", "pay", "instead", "meeting", "caps", "approval", "cost"] as const;
type Subject = (typeof SUBJECTS)[number];

/** A line a subject that has something to say, the evidence last. */
export function assumptionParts(negotiation: Negotiation): readonly BriefPart[] {
  const of: Readonly<Record<Subject, (of: Negotiation) => string>> = {
    time: timeText,
    risk: riskText,
    shares: sharesText,
    pay: payText,
    instead: insteadText,
    meeting: meetingText,
    caps: capsText,
    approval: approvalText,
    cost: costText,
  };
  const line = (key: string, label: string, text: string): BriefPart => ({
    kind: "reason",
    text: { kind: "text", key: `keep.${key}`, text, proposed: null, label },
    source: null,
  });
  return [
    ...SUBJECTS.map((subject) => line(subject, say(`brief.keep.of.${subject}`), of[subject](negotiation))),
    ...partsOf(negotiation).map((part) =>
      line(`evidence.${part}`, say(`brief.part.${part}`), evidenceText(negotiation, part)),
    ),
  ];
}

function partsOf({ model }: Negotiation): readonly AskPart[] {
  return ASK_PARTS.filter((part) => part !== "ownership" || model.hasOwnership);
}

function timeText({ workspace, model }: Negotiation): string {
  const { discountRate } = workspace.assumptions;
  const years = sayCount("negotiate.years", model.horizonYears);
  return Number(discountRate) === 0
    ? say("brief.keep.time.undiscounted", { years })
    : say("brief.keep.time", { years, rate: showPercent(discountRate) });
}

function riskText({ workspace, riskAversion }: Negotiation): string {
  const wealth = showMoney(workspace.assumptions.liquidWealth, workspace.currency);
  return say("brief.keep.risk", { care: showNumber(riskAversion), wealth });
}

function payText({ offer }: Negotiation): string {
  const raise = showPercent(offer.annualRaiseRate);
  const bonus = bonusText(offer);
  return joined(
    Number(offer.annualRaiseRate) === 0
      ? say("brief.keep.pay.level")
      : say("brief.keep.pay.raise", { raise }),
    bonus === null
      ? say("brief.keep.pay.noBonus")
      : say("brief.keep.pay.bonus", { bonus, paid: showPercent(offer.bonusAttainment) }),
  );
}

function insteadText({ workspace, reservation, model, alternatives, marks }: Negotiation): string {
  if (reservation === null) return say("brief.keep.instead.none");
  const { alternative } = reservation;
  const others = alternatives.slice(1).flatMap(({ offerId }) => marks.find(({ id }) => id === offerId) ?? []);
  const name = marks.find(({ id }) => id === alternative.offerId)?.letter ?? say("negotiate.lede.another");
  const aYear = (amount: number) => showMoney(amount / model.horizonYears, workspace.currency);
  const { premium } = alternative;
  return joined(
    say("brief.keep.instead", { name, worth: aYear(alternative.worth - premium) }),
    premium === 0
      ? say("brief.keep.instead.noPremium")
      : say(premium > 0 ? "brief.keep.instead.premium" : "brief.keep.instead.lessPremium", {
          premium: aYear(Math.abs(premium)),
        }),
    others.length === 0
      ? null
      : say("brief.keep.instead.others", { others: showList(others.map(({ letter }) => letter)) }),
  );
}

function meetingText({ workspace }: Negotiation): string {
  const { meetRate, baseRaise, targetMedian } = workspace.negotiation;
  return joined(
    say(`brief.keep.meeting.target.${targetMedian}`),
    say("brief.keep.meeting", { meet: meetWords(meetRate), rate: showPercent(meetRate) }),
    say("brief.keep.meeting.raise", {
      written: showPercent(baseRaise.withWrittenOffer),
      without: showPercent(baseRaise.without),
    }),
  );
}

function capsText(negotiation: Negotiation): string {
  const { workspace, model, ladder } = negotiation;
  const caps = capsOf(workspace, model, ladder);
  const parts = partsOf(negotiation).map((part) => {
    const amount = partText(part, caps[part].most, workspace.currency);
    return say(caps[part].rule === "own" ? `brief.keep.caps.own.${part}` : `brief.keep.caps.${part}`, {
      amount,
    });
  });
  return say("brief.keep.caps", { parts: showList(parts) });
}

function approvalText({ workspace, count }: Negotiation): string {
  const { threshold, equityBasis, countYears } = workspace.negotiation.approval;
  const amount = count.threshold === null ? null : showMoney(count.threshold, workspace.currency);
  const source = chosenThreshold(workspace)?.document.title ?? "";
  const above =
    amount === null
      ? say("brief.keep.room.none")
      : threshold !== null
        ? say("brief.keep.approval.own", { amount })
        : say("brief.keep.approval.fact", { amount, source });
  const basis = showPercent(equityBasis);
  return joined(above, say("brief.keep.approval.counted", { basis, years: showNumber(countYears) }));
}

function costText({ workspace, model }: Negotiation): string {
  const { baseSalary, signOnBonus, ownership } = workspace.negotiation.costBasis;
  const said = { base: showPercent(baseSalary), signOn: showPercent(signOnBonus) };
  return model.hasOwnership
    ? say("brief.keep.cost", { ...said, share: showPercent(ownership) })
    : say("brief.keep.cost.cash", said);
}

/** The comparables of `part` that count, those of documents with where they can be looked up. */
function evidenceText(negotiation: Negotiation, part: AskPart): string {
  const { ladder, workspace } = negotiation;
  const found = ladder.comparables.filter((each) => each.part === part);
  if (found.length === 0) return say("brief.keep.evidence.none");
  const shown = found.map((each) => {
    const figure = comparableWords(negotiation, each);
    const { source } = each;
    const document =
      source.kind === "fact" ? workspace.documents.find(({ id }) => id === source.documentId) : undefined;
    return document === undefined
      ? figure
      : say("brief.keep.evidence.source", { figure, title: document.title });
  });
  return say("brief.keep.evidence", { figures: shown.join("; ") });
}
