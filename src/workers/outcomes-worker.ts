/**
 * The worker that computes how offers could turn out. Thin: the work is in the engine, in steps.
 */
import { questionsInSteps } from "#engine/negotiation/questions.ts";
import { gridInSteps } from "#engine/sensitivity/grid.ts";
import { tornadoInSteps } from "#engine/sensitivity/tornado.ts";
import { runsInSteps } from "#engine/simulation/runs.ts";
import type { Cancel, OutcomesWork, Request } from "./protocol.ts";
import { workInSteps } from "./work-in-steps.ts";

const turns = new MessageChannel();
/** Several kinds of work may pause at once: each message lets the one that has waited longest go on. */
const paused: (() => void)[] = [];
turns.port1.onmessage = () => paused.shift()?.();

/** Lets the messages in that have come meanwhile; a timer would wait for milliseconds. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    paused.push(resolve);
    turns.port2.postMessage(null);
  });
}

const hear = workInSteps<OutcomesWork>(
  { simulate: runsInSteps, tornado: tornadoInSteps, grid: gridInSteps, questions: questionsInSteps },
  { post: (reply) => self.postMessage(reply), pause },
);

self.addEventListener("message", (event: MessageEvent<Request<OutcomesWork> | Cancel>) => {
  void hear(event.data);
});
