/**
 * The sentences of what opens beside or in place of the sheet; imported first by those modules.
 */
import { addArea } from "./catalogue.ts";
import { grant } from "./english/grant.ts";
import { guide } from "./english/guide.ts";
import { panel } from "./english/panel.ts";
import { panelField } from "./english/panel-field.ts";
import { panelTerm } from "./english/panel-term.ts";
import { working } from "./english/working.ts";

for (const area of [grant, guide, panel, panelField, panelTerm, working]) addArea(area);
