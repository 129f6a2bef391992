/**
 * What a file that is to be read as a document can be: its text, or why there is none.
 *
 * A refusal is a code with parameters; nothing of the file is executed, fetched or kept.
 */

/** The kinds of file that are read. */
export type DocumentKind = "text" | "pdf" | "docx";

/** A file as it was dropped or chosen. */
export type DocumentFile = { readonly name: string; readonly bytes: Uint8Array };

/** Why a file gives no text. */
export type DocumentRefusal =
  | "tooLarge"
  | "empty"
  | "encrypted"
  | "scanned"
  | "broken"
  | "oldWord"
  | "richText"
  | "picture"
  | "notText"
  | "tooMuchText";

/** The text of a file, or the reason why it cannot be read. */
export type DocumentText =
  | { readonly ok: true; readonly kind: DocumentKind; readonly text: string; readonly pages: number | null }
  | {
      readonly ok: false;
      readonly code: DocumentRefusal;
      readonly params: Readonly<Record<string, string>>;
    };

/** How far the reading is, 0 to 1. */
export type Progress = (done: number) => void;

/** The most that is read of a file, in bytes. */
export const MOST_FILE_BYTES = 20_000_000;

/** The most text that is read, in UTF-16 units: about 700 pages. */
export const MOST_TEXT_UNITS = 2_000_000;

/** The refusal of a file. */
export function refusal(
  code: DocumentRefusal,
  params: Readonly<Record<string, string>> = {},
): DocumentText & { readonly ok: false } {
  return { ok: false, code, params };
}
