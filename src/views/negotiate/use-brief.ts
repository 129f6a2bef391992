/**
 * The brief of the offer that is negotiated: its page to send, what the check finds on it, and what is kept.
 */
import { useMemo } from "react";
import { type Brief, FIRST_BRIEF } from "#domain/negotiation.ts";
import type { LeakCheck } from "#engine/negotiation/leak-check.ts";
import { packages } from "#engine/negotiation/packages.ts";
import type { Secrets } from "#engine/negotiation/secrets.ts";
import type { BriefPage } from "#exports/brief-page.ts";
import { setAt } from "#state/actions/editing.ts";
import { type BriefDates, briefDates } from "./brief-dates.ts";
import { keepPage } from "./brief-keep.ts";
import { briefSecrets, pageCheck, type SendInput, sendPage } from "./brief-send.ts";
import type { Negotiation } from "./use-negotiation.ts";

/** A text that is being typed, by the key that it is kept under. */
export type TypedText = { readonly key: string; readonly text: string };

/** Both pages, the check of the one to send, and its settings. */
export type BriefPages = {
  readonly brief: Brief;
  readonly dates: BriefDates;
  readonly send: BriefPage;
  readonly keep: BriefPage;
  readonly check: LeakCheck;
  readonly secrets: Secrets;
};

/** The brief of `negotiation`, with `typed` already in its place. */
export function useBrief(negotiation: Negotiation, typed: TypedText | null): BriefPages {
  const { workspace, offer, model, ladder } = negotiation;
  const kept = workspace.negotiation.briefs[offer.id] ?? FIRST_BRIEF;
  const base = useMemo(() => {
    const found = packages(workspace, model, ladder);
    const input: SendInput = { negotiation, brief: kept, packages: found.packages, steps: [] };
    return { input, secrets: briefSecrets(input), keep: keepPage(input) };
  }, [workspace, model, ladder, negotiation, kept]);
  return useMemo(() => {
    const brief = typed === null ? kept : { ...kept, texts: { ...kept.texts, [typed.key]: typed.text } };
    const send = sendPage({ ...base.input, brief }, base.secrets);
    return {
      brief,
      dates: briefDates(workspace, offer, brief),
      send,
      keep: base.keep,
      check: pageCheck(send, base.secrets),
      secrets: base.secrets,
    };
  }, [base, kept, typed, workspace, offer]);
}

/** Keeps a change of the brief of `offerId`, as one step to undo. */
export function keepBrief(negotiation: Negotiation, made: Partial<Brief>): void {
  const { briefs } = negotiation.workspace.negotiation;
  const { id } = negotiation.offer;
  setAt(["negotiation", "briefs", id], { ...(briefs[id] ?? FIRST_BRIEF), ...made });
}

/** Keeps a text of one's own, or with null the proposed one. */
export function keepText(negotiation: Negotiation, key: string, text: string | null): void {
  const { texts } = negotiation.workspace.negotiation.briefs[negotiation.offer.id] ?? FIRST_BRIEF;
  const { [key]: _, ...others } = texts;
  keepBrief(negotiation, { texts: text === null ? others : { ...others, [key]: text } });
}
