/**
 * Which lines a row or a total of the sheet is made of, in the order of the sum. MODEL section 5.
 */
import type { ElementName } from "#engine/comparison.ts";
import type { Figure } from "#engine/qualifier.ts";
import {
  baseLines,
  benefitLines,
  bonusLines,
  costLines,
  relocationLines,
  signOnLines,
  type WorkingScope,
} from "./cash-lines.ts";
import { equityLines } from "./equity-lines.ts";
import type { WorkingLine } from "./line.ts";

const ELEMENTS: ReadonlySet<string> = new Set<ElementName>([
  "baseSalary",
  "targetBonus",
  "signOnBonus",
  "relocation",
  "benefits",
  "costs",
  "vestedEquity",
]);

/** Whether a figure is a row of the sheet. */
export function isElement(figure: Figure): figure is ElementName {
  return ELEMENTS.has(figure);
}

/** The lines of a figure that adds up. */
export function figureLines(
  scope: WorkingScope,
  figure: Exclude<Figure, "certaintyEquivalent">,
): readonly WorkingLine[] {
  switch (figure) {
    case "baseSalary":
      return baseLines(scope);
    case "targetBonus":
      return bonusLines(scope);
    case "signOnBonus":
      return signOnLines(scope);
    case "relocation":
      return relocationLines(scope);
    case "benefits":
      return benefitLines(scope, null);
    case "costs":
      return costLines(scope, 1);
    case "vestedEquity":
      return equityLines(scope, false);
    case "headlineEquity":
      return equityLines(scope, true);
    case "guaranteedCash":
      return guaranteedLines(scope);
    case "expectedCash":
      return expectedLines(scope);
    case "paperTotal":
      return [
        ...expectedLines(scope),
        ...benefitLines(scope, false),
        ...(scope.terms.isPublic ? [] : equityLines(scope, false)),
      ];
  }
}

function guaranteedLines(scope: WorkingScope): readonly WorkingLine[] {
  return [...baseLines(scope), ...signOnLines(scope), ...relocationLines(scope), ...costLines(scope, -1)];
}

function expectedLines(scope: WorkingScope): readonly WorkingLine[] {
  return [
    ...guaranteedLines(scope),
    ...bonusLines(scope),
    ...benefitLines(scope, true),
    ...(scope.terms.isPublic ? equityLines(scope, false) : []),
  ];
}
