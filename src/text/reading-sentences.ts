/**
 * The sentences of reading a document; imported first by the modules that say them.
 */
import { addArea } from "./catalogue.ts";
import { reading } from "./english/reading.ts";

addArea(reading);
