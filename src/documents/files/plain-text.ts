/**
 * The text of a text file: UTF-8, UTF-16 by its mark, else Windows-1252, which every byte fits.
 */
import { type DocumentText, refusal } from "#documents/document-file.ts";

/** More control characters than this share, and it is no text. */
const MOST_CONTROL_SHARE = 0.01;

/** 0x80 to 0x9F; the five that stand for nothing stay as they are. */
const FROM_0X80 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

/** The text that `bytes` hold, its line ends made line feeds. */
export function plainText(bytes: Uint8Array): DocumentText {
  const text = decoded(bytes).replace(/\r\n?/g, "\n");
  if (controlShare(text) > MOST_CONTROL_SHARE) return refusal("notText");
  return { ok: true, kind: "text", text, pages: null };
}

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return windows1252(bytes);
  }
}

/**
 * Bytes of Windows-1252 as the WHATWG encoding standard maps them. Written out, because Node's decoder of
 * this name leaves 0x80 to 0x9F as controls, and the euro sign is 0x80.
 */
function windows1252(bytes: Uint8Array): string {
  const latin = new TextDecoder("latin1").decode(bytes);
  return latin.replace(
    /[\u0080-\u009F]/g,
    (character) => FROM_0X80[character.charCodeAt(0) - 0x80] ?? character,
  );
}

/** The share of characters that no text has: controls other than tab, line feed and form feed. */
function controlShare(text: string): number {
  let controls = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 32 && code !== 9 && code !== 10 && code !== 12) controls += 1;
  }
  return text.length === 0 ? 0 : controls / text.length;
}
