/**
 * The pieces of text on one page of a PDF become lines.
 *
 * A gap of a quarter of the type's height is a space, one of twice its height a column; a step down of
 * more than half of it is a new line, of more than twice it a new paragraph. Chosen on ordinary letters:
 * words are apart by about 0.25 to 0.33 of the height, letters within a word by less than 0.1.
 */

/** A piece of text: `transform` holds its place (4 across, 5 up from the bottom), lengths in points. */
export type PdfItem = {
  readonly str: string;
  readonly width: number;
  readonly height: number;
  readonly transform: readonly number[];
};

const SPACE_GAP = 0.15;
const COLUMN_GAP = 2;
const LINE_STEP = 0.5;
const PARAGRAPH_STEP = 1.9;

/** The lines of the page that `items` make up, in the order in which the file gives them. */
export function pageText(items: readonly PdfItem[]): string {
  let text = "";
  let before: PdfItem | null = null;
  for (const item of items) {
    // Empty pieces mark line ends and carry no place that could be relied on.
    if (item.str === "") continue;
    if (before !== null) text += separator(before, item, text);
    text += item.str;
    before = item;
  }
  return text.replace(/[ \t]+\n/g, "\n").trim();
}

/** What stands between two pieces: nothing, a space, a tab, a line's end or an empty line. */
function separator(before: PdfItem, item: PdfItem, text: string): string {
  const height = Math.max(before.height, item.height, 1);
  const step = Math.abs(up(before) - up(item));
  if (step > height * LINE_STEP) return step > height * PARAGRAPH_STEP ? "\n\n" : "\n";
  const gap = across(item) - (across(before) + before.width);
  if (gap > height * COLUMN_GAP) return "\t";
  const isApart = gap > height * SPACE_GAP && !/\s$/.test(text) && !/^\s/.test(item.str);
  return isApart ? " " : "";
}

function across(item: PdfItem): number {
  return item.transform[4] ?? 0;
}

function up(item: PdfItem): number {
  return item.transform[5] ?? 0;
}
