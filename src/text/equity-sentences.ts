/** The sentences of the Equity page; imported first by its module. */
import "./panel-sentences.ts";
import { addArea } from "./catalogue.ts";
import { controls } from "./english/controls.ts";
import { equity } from "./english/equity.ts";
import { equityTerm } from "./english/equity-term.ts";
import { leaving } from "./english/leaving.ts";
import { lens } from "./english/lens.ts";
import { matters } from "./english/matters.ts";
import { odds } from "./english/odds.ts";
import { payoff } from "./english/payoff.ts";
import { runs } from "./english/runs.ts";
import { trap } from "./english/trap.ts";

for (const area of [equity, controls, equityTerm, payoff, odds, runs, lens, matters, leaving, trap])
  addArea(area);
