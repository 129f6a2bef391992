/**
 * Long work in steps: whoever runs it may tell how far it is, do something else in between, or give it up.
 */

/** Yields how much is done, from 0 to 1, and returns what it comes to. */
export type Steps<Output> = Generator<number, Output, void>;

/** The result of all steps in one go. */
export function allSteps<Output>(steps: Steps<Output>): Output {
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value;
  }
}
