/**
 * The questions by the value of their answers, weighed once for the whole page: a worker gives up a request when
 * another of its kind comes, so the list and the page to keep must not each ask.
 */
import { createContext, type ReactNode, useContext, useMemo } from "react";
import type { Questions } from "#engine/negotiation/questions.ts";
import { useOutcomesWork } from "#state/use-outcomes-work.ts";
import type { Negotiation } from "./use-negotiation.ts";

/** Always weighed; the person's own risk aversion stands among them. */
const SHOWN_AVERSIONS = [1, 2, 3];

/** `found` is the last good answer about this offer, null until there is one; `isOver`: none will come. */
export type WeighedQuestions = {
  readonly found: { readonly all: readonly Questions[]; readonly own: Questions } | null;
  readonly isOver: boolean;
  readonly restart: () => void;
};

const WAITING: WeighedQuestions = { found: null, isOver: false, restart: () => {} };
const Weighed = createContext<WeighedQuestions>(WAITING);

/** Weighs the questions of `negotiation` for `children`. */
export function WeighedQuestionsProvider(props: {
  readonly negotiation: Negotiation;
  readonly children: ReactNode;
}) {
  const { workspace, offer, riskAversion } = props.negotiation;
  const input = useMemo(
    () => ({
      workspace,
      offerId: offer.id,
      riskAversions: [...new Set([...SHOWN_AVERSIONS, riskAversion])].sort((a, b) => a - b),
    }),
    [workspace, offer.id, riskAversion],
  );
  const { answer, stage, restart } = useOutcomesWork("questions", input);
  const weighed = useMemo((): WeighedQuestions => {
    const all = answer?.to.offerId === offer.id ? answer.output : [];
    const asked = Number(answer?.to.workspace.assumptions.riskAversion);
    const own = all.find((each) => each.riskAversion === asked);
    const isOver = stage === "failed" || stage === "cancelled";
    return { found: own === undefined ? null : { all, own }, isOver, restart };
  }, [answer, stage, restart, offer.id]);
  return <Weighed value={weighed}>{props.children}</Weighed>;
}

/** What the provider around it weighs. */
export function useWeighedQuestions(): WeighedQuestions {
  return useContext(Weighed);
}
