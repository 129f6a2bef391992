/** The fields' sentences, from the catalogue. */
import { say } from "#text/say.ts";
import { sayRefusal, sayUnderstood } from "#text/say-reading.ts";
import type { FieldWords } from "#ui/field-words.tsx";

/** What every field says around its value. */
export const fieldWords: FieldWords = {
  understood: sayUnderstood,
  refused: sayRefusal,
  stillCounts: (value) => say("field.stillCounts", { value }),
  stillNotStated: say("field.stillNotStated"),
  keepsOrPutsBack: (value) => say("field.keepsOrPutsBack", { value }),
  notStated: say("sheet.notStated"),
  dontKnow: say("field.dontKnow"),
  keptAsQuestion: say("field.keptAsQuestion"),
};
