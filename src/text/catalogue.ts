/**
 * Every sentence that the page says, by code. An area's codes start with its file's name, so no two areas
 * can claim one code; a translation is another object with the same keys and the same parameters.
 *
 * What the first view says is here from the start; the areas of panels and of findings join when the module
 * that says them is loaded (`addArea`). To the compiler they are all one catalogue.
 */
import { app } from "./english/app.ts";
import type { assume } from "./english/assume.ts";
import type { brief } from "./english/brief.ts";
import { chart } from "./english/chart.ts";
import type { check } from "./english/check.ts";
import type { choice } from "./english/choice.ts";
import { command } from "./english/command.ts";
import { compare } from "./english/compare.ts";
import type { controls } from "./english/controls.ts";
import type { equity } from "./english/equity.ts";
import type { equityTerm } from "./english/equity-term.ts";
import { evidence } from "./english/evidence.ts";
import type { evidencePage } from "./english/evidence-page.ts";
import { example } from "./english/example.ts";
import { field } from "./english/field.ts";
import type { finding } from "./english/finding.ts";
import type { gap } from "./english/gap.ts";
import type { grant } from "./english/grant.ts";
import type { guide } from "./english/guide.ts";
import type { ladder } from "./english/ladder.ts";
import type { leak } from "./english/leak.ts";
import type { leaving } from "./english/leaving.ts";
import type { lens } from "./english/lens.ts";
import type { matters } from "./english/matters.ts";
import type { negotiate } from "./english/negotiate.ts";
import type { odds } from "./english/odds.ts";
import type { packageArea } from "./english/package.ts";
import { page } from "./english/page.ts";
import type { panel } from "./english/panel.ts";
import type { panelField } from "./english/panel-field.ts";
import type { panelTerm } from "./english/panel-term.ts";
import type { path } from "./english/path.ts";
import type { payoff } from "./english/payoff.ts";
import type { question } from "./english/question.ts";
import type { rate } from "./english/rate.ts";
import type { reading } from "./english/reading.ts";
import { refusal } from "./english/refusal.ts";
import type { reply } from "./english/reply.ts";
import type { runs } from "./english/runs.ts";
import { sheet } from "./english/sheet.ts";
import { slip } from "./english/slip.ts";
import { term } from "./english/term.ts";
import type { trap } from "./english/trap.ts";
import { understood } from "./english/understood.ts";
import type { worked } from "./english/worked.ts";
import type { working } from "./english/working.ts";

/** The areas of the first view, by the name that their codes start with. */
export const areas = {
  app,
  chart,
  command,
  compare,
  evidence,
  example,
  field,
  page,
  refusal,
  sheet,
  slip,
  term,
  understood,
} as const;

const first = {
  ...app,
  ...chart,
  ...command,
  ...compare,
  ...evidence,
  ...example,
  ...field,
  ...page,
  ...refusal,
  ...sheet,
  ...slip,
  ...term,
  ...understood,
} as const;

type OnDemand = typeof check &
  typeof controls &
  typeof evidencePage &
  typeof finding &
  typeof gap &
  typeof grant &
  typeof guide &
  typeof panel &
  typeof panelField &
  typeof panelTerm &
  typeof path &
  typeof reading &
  typeof equity &
  typeof equityTerm &
  typeof payoff &
  typeof odds &
  typeof runs &
  typeof lens &
  typeof matters &
  typeof leaving &
  typeof trap &
  typeof negotiate &
  typeof ladder &
  typeof packageArea &
  typeof rate &
  typeof question &
  typeof choice &
  typeof reply &
  typeof worked &
  typeof assume &
  typeof brief &
  typeof leak &
  typeof working;

/** The sentences by code, with `{name}` where a parameter goes. */
export const catalogue = first as typeof first & OnDemand;

/** Adds an area that the first view does without; the module that says its sentences calls this. */
export function addArea(area: Readonly<Record<string, string>>): void {
  Object.assign(catalogue, area);
}

/** A code that has a sentence. */
export type Code = keyof typeof catalogue;
