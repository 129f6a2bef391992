/** The fields' sentences for component tests, as the page gives them. */
import { say } from "#text/say.ts";
import { sayRefusal, sayUnderstood } from "#text/say-reading.ts";
import type { FieldWords } from "#ui/field-words.tsx";

export const sampleFieldWords: FieldWords = {
  understood: sayUnderstood,
  refused: sayRefusal,
  stillCounts: (value) => say("field.stillCounts", { value }),
  stillNotStated: say("field.stillNotStated"),
  keepsOrPutsBack: (value) => say("field.keepsOrPutsBack", { value }),
  notStated: say("sheet.notStated"),
  dontKnow: say("field.dontKnow"),
  keptAsQuestion: say("field.keptAsQuestion"),
};
