/** Parts that packages ask for although nothing that can be shown lies above them: they stand in for others. */
import { ASK_PARTS, type AskPart } from "#engine/negotiation/ask-terms.ts";
import type { Negotiation } from "./use-negotiation.ts";

type Of = Pick<Negotiation, "ladder" | "packages" | "model">;

/** Whether nothing that can be shown lies above `part`. */
export function isUnshown({ ladder }: Pick<Of, "ladder">, part: AskPart): boolean {
  return !ladder.rungs.some((each) => each.part === part && each.above.length > 0);
}

/** Whether some package raises `part` only in place of others. */
export function standsIn({ ladder, packages, model }: Of, part: AskPart): boolean {
  const present = model.present[part];
  return (
    isUnshown({ ladder }, part) &&
    packages.packages.some(({ terms }) => terms[part]?.greaterThan(present ?? 0) ?? false)
  );
}

/** All of them. */
export function standIns(negotiation: Of): readonly AskPart[] {
  return ASK_PARTS.filter((part) => standsIn(negotiation, part));
}
