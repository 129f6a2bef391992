/** What was typed as a reply, as terms in the workspace's currency; what was left out stays as offered. */
import { Decimal } from "#domain/money.ts";
import { companyValue } from "#engine/equity/company-value.ts";
import { type AskTerms, withPart } from "#engine/negotiation/ask-terms.ts";
import { exchangeRate, offerTerms } from "#engine/offer-terms.ts";
import { type ReplyReading, type ReplyRefusalCode, readReply } from "#format/read-reply.ts";
import { showMoney } from "#format/show-money.ts";
import { showOwnership } from "#format/show-percent.ts";
import { say } from "#text/say.ts";
import { sayRefusal, saySlip } from "#text/say-reading.ts";
import type { Negotiation } from "./use-negotiation.ts";

/** A reading with its terms and its sentences. */
export type ReplyRead = {
  readonly terms: AskTerms;
  /** The same with null for what was not spoken of. */
  readonly spoken: AskTerms;
  readonly isRead: boolean;
  /** "Read as base $188,000 · sign-on $35,000". */
  readonly said: string;
  /** Why pieces were not read, and questions about a likely slip. */
  readonly refused: readonly string[];
  readonly questions: readonly string[];
};

/** `typed` for the offer that is negotiated. */
export function replyRead(negotiation: Negotiation, typed: string): ReplyRead {
  const { workspace, offer, model } = negotiation;
  const rate = exchangeRate(workspace, offer.currency) ?? new Decimal(1);
  const { valuation, fullyDiluted } = companyValue(offerTerms(workspace, offer), "mid", "mid");
  const reading = readReply(typed, {
    currency: offer.currency,
    hasOwnership: model.hasOwnership,
    valuation: valuation?.dividedBy(rate) ?? null,
    base: model.present.baseSalary?.dividedBy(rate) ?? null,
    allShares: fullyDiluted,
  });
  return {
    terms: termsOf(reading, model.present, rate),
    spoken: termsOf(reading, NOT_SPOKEN_OF, rate),
    isRead: reading.problems.length === 0,
    said: saidOf(negotiation, reading, valuation),
    refused: reading.problems.map((problem) =>
      problem.code === "figure"
        ? say("reply.refused.figure", { piece: problem.piece, why: sayRefusal(problem.refusal) })
        : refusedText(problem.code, problem.piece),
    ),
    questions: reading.figures.flatMap(({ question }) => (question === null ? [] : [saySlip(question)])),
  };
}

const NOT_SPOKEN_OF: AskTerms = { baseSalary: null, signOnBonus: null, ownership: null };

function refusedText(code: ReplyRefusalCode, piece: string): string {
  return say(`reply.refused.${code}`, { piece });
}

function termsOf({ figures }: ReplyReading, present: AskTerms, rate: Decimal): AskTerms {
  return figures.reduce(
    (terms, { part, value }) => withPart(terms, part, part === "ownership" ? value : value.times(rate)),
    present,
  );
}

function saidOf({ offer, workspace }: Negotiation, { figures }: ReplyReading, valuation: Decimal | null) {
  if (figures.length === 0) return say("reply.readAsOffered");
  const parts = figures.map(({ part, value, isLowEnd, isThousands }) => {
    const amount =
      part === "ownership"
        ? ownershipText(value, valuation, workspace.currency)
        : showMoney(value, offer.currency, { form: "exact" });
    const named = say(`reply.part.${part}`, { amount });
    const read = isThousands ? say("reply.thousands", { part: named }) : named;
    return isLowEnd ? say("reply.lowEnd", { part: read }) : read;
  });
  return say("reply.readAs", { parts: parts.join(" · ") });
}

function ownershipText(value: Decimal, valuation: Decimal | null, currency: string): string {
  const ownership = showOwnership(value);
  if (valuation === null) return ownership;
  return say("reply.atHeadline", { ownership, amount: showMoney(value.times(valuation), currency) });
}
