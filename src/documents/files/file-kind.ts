/**
 * What a file is, by its first bytes: a name can say anything.
 *
 * Sources: PDF 32000-1 7.5.2 (header within the first 1024 bytes), PKWARE APPNOTE 4.3 (local file header),
 * MS-CFB 2.2 (signature of compound files: Word before 2007, and Office files under a password).
 */
import type { DocumentRefusal } from "#documents/document-file.ts";

const SIGNATURES: readonly { readonly bytes: readonly number[]; readonly kind: "zip" | DocumentRefusal }[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], kind: "zip" },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], kind: "oldWord" },
  { bytes: [0x89, 0x50, 0x4e, 0x47], kind: "picture" },
  { bytes: [0xff, 0xd8, 0xff], kind: "picture" },
  { bytes: [0x47, 0x49, 0x46, 0x38], kind: "picture" },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], kind: "richText" },
];
const PDF_HEADER = [0x25, 0x50, 0x44, 0x46, 0x2d];
const HEADER_WINDOW = 1024;

/** The kind of a file with these `bytes`; a refusal where it is known that they hold no text we read. */
export function fileKind(bytes: Uint8Array): "pdf" | "zip" | "text" | DocumentRefusal {
  if (bytes.length === 0) return "empty";
  const known = SIGNATURES.find((signature) => startsWith(bytes, signature.bytes, 0));
  if (known !== undefined) return known.kind;
  const last = Math.min(bytes.length, HEADER_WINDOW) - PDF_HEADER.length;
  for (let at = 0; at <= last; at += 1) {
    if (startsWith(bytes, PDF_HEADER, at)) return "pdf";
  }
  return "text";
}

function startsWith(bytes: Uint8Array, expected: readonly number[], at: number): boolean {
  return expected.every((byte, index) => bytes[at + index] === byte);
}
