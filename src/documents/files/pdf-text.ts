/**
 * The text of a PDF, line by line as it stands on the page.
 *
 * Items split inside words (at ligatures, at kerning), so they are joined by the gap between them and
 * not by a space each. No script of a file runs, no font and no picture is drawn, nothing is fetched.
 */
import { getDocument, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { type DocumentText, MOST_TEXT_UNITS, type Progress, refusal } from "#documents/document-file.ts";
import { type PdfItem, pageText } from "./page-text.ts";

const MOST_PAGES = 1000;

/** The text of the PDF in `bytes`, pages apart by an empty line. */
export async function pdfText(bytes: Uint8Array, onProgress: Progress): Promise<DocumentText> {
  await readInThisThread();
  const task = getDocument({
    // A copy: the reader takes the buffer away from whoever hands it over.
    data: bytes.slice(),
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    useWorkerFetch: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    stopAtErrors: false,
    verbosity: 0,
  });
  try {
    const pdf = await task.promise;
    if (pdf.numPages > MOST_PAGES) {
      return refusal("tooMuchText", { size: String(pdf.numPages), most: String(MOST_PAGES) });
    }
    return { ok: true, kind: "pdf", text: await textOfPages(pdf, onProgress), pages: pdf.numPages };
  } catch (error) {
    const isLocked = error instanceof Error && error.name === "PasswordException";
    return refusal(isLocked ? "encrypted" : "broken");
  } finally {
    await task.destroy();
  }
}

async function textOfPages(pdf: PDFDocumentProxy, onProgress: Progress): Promise<string> {
  const pages: string[] = [];
  let length = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const text = pageText(items.filter((item): item is typeof item & PdfItem => "str" in item));
    page.cleanup();
    pages.push(text);
    length += text.length;
    onProgress(number / pdf.numPages);
    // The caller says that it is too much: nobody waits for the rest.
    if (length > MOST_TEXT_UNITS) break;
  }
  return pages.join("\n\n");
}

/** The package asks for a worker of its own; where this runs there is one already, so it works in here. */
async function readInThisThread(): Promise<void> {
  const scope = globalThis as { pdfjsWorker?: unknown };
  scope.pdfjsWorker ??= await import("pdfjs-dist/legacy/build/pdf.worker.mjs");
}
