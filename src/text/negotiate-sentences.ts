/** The sentences of the Negotiate page; imported first by its module. */
import "./panel-sentences.ts";
import { addArea } from "./catalogue.ts";
import { assume } from "./english/assume.ts";
import { brief } from "./english/brief.ts";
import { choice } from "./english/choice.ts";
import { ladder } from "./english/ladder.ts";
import { leak } from "./english/leak.ts";
import { negotiate } from "./english/negotiate.ts";
import { packageArea } from "./english/package.ts";
import { question } from "./english/question.ts";
import { rate } from "./english/rate.ts";
import { reply } from "./english/reply.ts";
import { worked } from "./english/worked.ts";

for (const area of [
  assume,
  negotiate,
  ladder,
  packageArea,
  rate,
  question,
  choice,
  reply,
  brief,
  leak,
  worked,
])
  addArea(area);
