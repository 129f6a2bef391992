/**
 * The brief of the offer that is negotiated: its page to send, what the check finds on it, and what is kept.
 */
import { useMemo } from "react";
import { type Brief, FIRST_BRIEF } from "#domain/negotiation.ts";
import { concessions } from "#engine/negotiation/concessions.ts";
import type { LeakCheck } from "#engine/negotiation/leak-check.ts";
import type { Secrets } from "#engine/negotiation/secrets.ts";
import type { BriefPage } from "#exports/brief-page.ts";
import { useWorkspace } from "#state/use-workspace.ts";
import { type BriefDates, briefDates } from "./brief-dates.ts";
import { keepPage } from "./brief-keep.ts";
import { briefSecrets, declinedAt, pageCheck, type SendInput, sendPage } from "./brief-send.ts";
import type { Negotiation } from "./use-negotiation.ts";
import { useWeighedQuestions } from "./weighed-questions.tsx";

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
  /** What the most that can be asked for is worth a year, where that is less than the walk-away; null elsewhere. */
  readonly declinedAt: number | null;
};

/** The brief of `negotiation`, with `typed` already in its place. */
export function useBrief(negotiation: Negotiation, typed: TypedText | null): BriefPages {
  const { workspace, offer } = negotiation;
  // The brief itself is never late: a text that was just kept must not step back while the figures are redrawn.
  const kept = useWorkspace().negotiation.briefs[offer.id] ?? FIRST_BRIEF;
  const base = useMemo(() => {
    const { ladder, model } = negotiation;
    const steps = concessions(negotiation.workspace, ladder, model);
    const input: SendInput = { negotiation, brief: kept, packages: negotiation.packages.packages, steps };
    return { input, secrets: briefSecrets(input) };
  }, [negotiation, kept]);
  const asked = useWeighedQuestions().found?.own ?? null;
  const keep = useMemo(() => keepPage(base.input, asked), [base, asked]);
  return useMemo(() => {
    const brief = typed === null ? kept : { ...kept, texts: { ...kept.texts, [typed.key]: typed.text } };
    const send = sendPage({ ...base.input, brief }, base.secrets);
    return {
      brief,
      dates: briefDates(workspace, offer, brief),
      send,
      keep,
      check: pageCheck(send, base.secrets),
      secrets: base.secrets,
      declinedAt: declinedAt(base.input),
    };
  }, [base, keep, kept, typed, workspace, offer]);
}
