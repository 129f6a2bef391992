/**
 * How long it takes to weigh eight questions of three answers each, 6,561 mixes, at three risk aversions.
 */
import type { Workspace } from "#domain/workspace.ts";
import { questionsInSteps } from "#engine/negotiation/questions.ts";
import { allSteps } from "#engine/simulation/steps.ts";
import { measuredWorkspace, quantile } from "./engine.ts";

const RUNS = 20;
const ASKED = [
  "instrument",
  "tender",
  "bonusHistory",
  "refreshers",
  "dilution",
  "shareCount",
  "valuation",
  "preference",
] as const;

/** Milliseconds: the first time, as a worker begins, and the median of the rest. */
export function questionsSpeed(): { readonly first: number; readonly median: number } {
  const workspace = asking(measuredWorkspace());
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    allSteps(questionsInSteps({ workspace, offerId: "offer-0", riskAversions: [1, 2, 3] }));
    return performance.now() - start;
  });
  return { first: times[0] ?? 0, median: quantile(times.slice(1), 0.5) };
}

function asking(workspace: Workspace): Workspace {
  const answersTo = (id: (typeof ASKED)[number]) =>
    ["0.1", "0.2", "0.3"].map((part, at) => ({
      probability: at === 0 ? "0.4" : "0.3",
      value: id === "valuation" ? String(Number(part) * 10_000_000_000) : part,
    }));
  return {
    ...workspace,
    negotiation: {
      ...workspace.negotiation,
      questions: { "offer-0": ASKED.map((id) => ({ id, answers: answersTo(id) })) },
      leftOutQuestions: { "offer-0": ["level", "remote"] },
    },
  };
}
