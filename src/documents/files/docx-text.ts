/**
 * The text of a Word file (DOCX): its main part, paragraph by paragraph.
 *
 * A part that unpacks to more than it may is refused before it is unpacked; what was deleted under
 * "track changes" is left out, as it is on the printed page. ECMA-376, part 1, 11.3.10 and 17.3.
 */
import { unzipSync } from "fflate";
import { type DocumentText, refusal } from "#documents/document-file.ts";
import { wordText } from "./word-text.ts";

const MAIN_PART = "word/document.xml";

/** Of the unpacked main part, in bytes: markup is many times longer than the text in it. */
const MOST_PART_BYTES = 60_000_000;

/** The text of the DOCX file in `bytes`. */
export function docxText(bytes: Uint8Array): DocumentText {
  let size = 0;
  let isEncrypted = false;
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (name === "EncryptedPackage") isEncrypted = true;
      if (name !== MAIN_PART) return false;
      size = originalSize;
      return originalSize <= MOST_PART_BYTES;
    },
  });
  if (isEncrypted) return refusal("encrypted");
  if (size > MOST_PART_BYTES) {
    return refusal("tooLarge", { size: String(size), most: String(MOST_PART_BYTES) });
  }
  const part = parts[MAIN_PART];
  if (part === undefined) return refusal("notText");
  const text = wordText(new TextDecoder("utf-8").decode(part));
  return text === null ? refusal("broken") : { ok: true, kind: "docx", text, pages: null };
}
