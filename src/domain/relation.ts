/**
 * Relations between the keys of one object, as zod checks that run even where other keys are wrong.
 *
 * zod skips an object's own checks as soon as any key has the wrong shape; then a file with two mistakes
 * would show one at a time. A relation runs whenever the keys it reads are sound.
 */
import * as z from "zod/mini";
import type { FindingCode } from "./finding.ts";

/** What a relation found: `path` is relative to the object that it is on. */
export type RelationIssue = {
  readonly path: readonly PropertyKey[];
  readonly code: FindingCode;
  readonly params: Readonly<Record<string, string>>;
};

/** How much of its keys a relation reads: all of them, or only the `id` of each item in a list. */
type Reads = "whole" | "ids";

type SomeIssue = { readonly code?: string | undefined; readonly path?: readonly PropertyKey[] | undefined };

/** A check that reads `keys` of an object and names what does not hold between them. */
export function relation<Value extends object, Key extends keyof Value & string>(
  keys: readonly Key[],
  issuesOf: (value: Pick<Value, Key>) => readonly RelationIssue[],
  reads: Reads = "whole",
) {
  return independentCheck<Value>(issuesOf, (issue) => blocks(issue, keys, reads));
}

/** A check that reads `key` of every item of a list and names what does not hold between them. */
export function listRelation<Item extends object, Key extends keyof Item & string>(
  key: Key,
  issuesOf: (items: readonly Pick<Item, Key>[]) => readonly RelationIssue[],
) {
  return independentCheck<Item[]>(issuesOf, (issue) => {
    const path = issue.path ?? [];
    if (path.length === 0) return !isOfSize(issue);
    return path.length === 1 ? issue.code !== "unrecognized_keys" : path[1] === key;
  });
}

function independentCheck<Value>(
  issuesOf: (value: Value) => readonly RelationIssue[],
  isBlocking: (issue: SomeIssue) => boolean,
) {
  return z.check<Value>(
    (context) => {
      for (const issue of issuesOf(context.value)) {
        context.issues.push({
          code: "custom",
          input: context.value,
          path: [...issue.path],
          params: { ...issue.params, code: issue.code },
          continue: true,
        });
      }
    },
    {
      when: (payload: { issues: readonly SomeIssue[] }) => !payload.issues.some(isBlocking),
    } as never,
  );
}

/** Whether `issue` leaves a relation over `keys` nothing sound to read. */
function blocks(issue: SomeIssue, keys: readonly string[], reads: Reads): boolean {
  const path = issue.path ?? [];
  if (path.length === 0) return issue.code !== "unrecognized_keys";
  if (!keys.some((key) => key === path[0])) return false;
  if (reads === "whole") return true;
  if (path.length === 1) return !isOfSize(issue);
  const isIdUnsound = path.at(-1) === "id" && issue.code !== "custom";
  return isIdUnsound || (path.length === 2 && issue.code === "invalid_type");
}

/** A list that is too long or too short can still be read. */
function isOfSize({ code }: SomeIssue): boolean {
  return code === "too_big" || code === "too_small";
}
