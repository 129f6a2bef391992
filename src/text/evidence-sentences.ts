/** The sentences of the Evidence page; imported first by its module. */
import { addArea } from "./catalogue.ts";
import { evidencePage } from "./english/evidence-page.ts";

addArea(evidencePage);
