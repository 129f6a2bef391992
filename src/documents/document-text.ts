/**
 * A file becomes text: plain text, PDF or DOCX, told apart by their first bytes and never by their name.
 *
 * The two readers of packed formats load on demand. Sizes are limited before anything is unpacked.
 */
import {
  type DocumentFile,
  type DocumentText,
  MOST_FILE_BYTES,
  MOST_TEXT_UNITS,
  type Progress,
  refusal,
} from "./document-file.ts";
import { fileKind } from "./files/file-kind.ts";
import { plainText } from "./files/plain-text.ts";

/** The text of `file`, lines apart by line feeds; or why it has none. Never throws. */
export async function documentText(
  file: DocumentFile,
  onProgress: Progress = () => {},
): Promise<DocumentText> {
  const { bytes } = file;
  if (bytes.length > MOST_FILE_BYTES) {
    return refusal("tooLarge", { size: String(bytes.length), most: String(MOST_FILE_BYTES) });
  }
  const read = await textOf(bytes, onProgress).catch(() => refusal("broken"));
  if (!read.ok) return read;
  if (read.text.trim() === "") return refusal(read.kind === "pdf" ? "scanned" : "empty");
  if (read.text.length > MOST_TEXT_UNITS) {
    return refusal("tooMuchText", { size: String(read.text.length), most: String(MOST_TEXT_UNITS) });
  }
  return read;
}

async function textOf(bytes: Uint8Array, onProgress: Progress): Promise<DocumentText> {
  const kind = fileKind(bytes);
  switch (kind) {
    case "pdf": {
      const { pdfText } = await import("./files/pdf-text.ts");
      return pdfText(bytes, onProgress);
    }
    case "zip": {
      const { docxText } = await import("./files/docx-text.ts");
      return docxText(bytes);
    }
    case "text":
      return plainText(bytes);
    default:
      return refusal(kind);
  }
}
