/**
 * Every sentence that the page says, by code. An area's codes start with its file's name, so no two areas
 * can claim one code; a translation is another object with the same keys and the same parameters.
 */
import { app } from "./english/app.ts";
import { chart } from "./english/chart.ts";
import { command } from "./english/command.ts";
import { compare } from "./english/compare.ts";
import { evidence } from "./english/evidence.ts";
import { example } from "./english/example.ts";
import { field } from "./english/field.ts";
import { finding } from "./english/finding.ts";
import { gap } from "./english/gap.ts";
import { page } from "./english/page.ts";
import { path } from "./english/path.ts";
import { refusal } from "./english/refusal.ts";
import { sheet } from "./english/sheet.ts";
import { slip } from "./english/slip.ts";
import { term } from "./english/term.ts";
import { understood } from "./english/understood.ts";
import { working } from "./english/working.ts";

/** The areas by the name that their codes start with. */
export const areas = {
  app,
  chart,
  command,
  compare,
  evidence,
  example,
  field,
  finding,
  gap,
  page,
  path,
  refusal,
  sheet,
  slip,
  term,
  understood,
  working,
} as const;

/** The sentences by code, with `{name}` where a parameter goes. */
export const catalogue = {
  ...app,
  ...chart,
  ...command,
  ...compare,
  ...evidence,
  ...example,
  ...field,
  ...finding,
  ...gap,
  ...page,
  ...path,
  ...refusal,
  ...sheet,
  ...slip,
  ...term,
  ...understood,
  ...working,
} as const;

/** A code that has a sentence. */
export type Code = keyof typeof catalogue;
