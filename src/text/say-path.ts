/**
 * A path of the workspace in plain words, with the path itself beside it so that it can be found in a file.
 */
import { addArea } from "./catalogue.ts";
import { path as places } from "./english/path.ts";
import { filled, say } from "./say.ts";

addArea(places);

/** `offers[0].baseSalary` as "offer 1, base salary (offers[0].baseSalary)"; the empty path is the file. */
export function sayPath(path: string): string {
  const words = sayPlace(path);
  return path === "" ? words : say("path.shown", { words, path });
}

/** `offers[0].baseSalary` as "offer 1, base salary", for places where the path itself would be noise. */
export function sayPlace(path: string): string {
  const steps = [...path.slice(0, LONGEST_PATH).matchAll(STEP)].map(([, key = "", index]) => ({
    key,
    index,
  }));
  if (steps.length === 0) return say("path.file");
  // A field that is named on the page keeps that name.
  const whole = steps.some(({ index }) => index !== undefined)
    ? undefined
    : words[`path.at.${steps.map(({ key }) => key).join(".")}`];
  if (whole !== undefined) return filled(whole, {});
  return steps
    .map(({ key, index }, position) =>
      steps[position - 1]?.key === "exchangeRates"
        ? say("path.exchangeRate", { key })
        : step(key, index, steps[position - 1]?.key),
    )
    .filter((_, position) => steps[position + 1] === undefined || steps[position]?.key !== "exchangeRates")
    .reduce((outer, inner) => say("path.inside", { outer, inner }));
}

/** A path is as deep as the file is; nobody reads more of it than this. */
const LONGEST_PATH = 400;
const STEP = /([^.[\]]+)(?:\[(\d+)\])?/g;

const words: Readonly<Record<string, string>> = places;

/** A key that means something else inside `outer` has words of its own there. */
function step(key: string, index: string | undefined, outer: string | undefined): string {
  if (index === undefined) {
    const message = words[`path.${outer}.${key}`] ?? words[`path.${key}`];
    return message === undefined ? say("path.unknown", { key }) : filled(message, {});
  }
  const number = String(Number(index) + 1);
  const message = words[`path.${key}.item`];
  return message === undefined ? say("path.unknownItem", { key, number }) : filled(message, { number });
}
