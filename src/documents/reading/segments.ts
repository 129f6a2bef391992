/**
 * A text in sentences, each with the headings above it and, in a table, its row and column heads.
 *
 * A heading is a short line without a full stop, a question alone on its line, or a line that ends in a
 * colon; it governs what stands below it until the next one. Lines that run on are one sentence.
 */

/** One sentence, list item or table cell, by offsets; what stands above it, and what follows a title. */
export type Segment = {
  readonly start: number;
  readonly end: number;
  readonly heading: string;
  /** Where the heading starts; its end is that and its length. */
  readonly headingAt: number;
  /** The line above that ends in a colon, or the column's head: what governs a bare figure. */
  readonly lead: string;
  /** The first cell of the row. */
  readonly rowHead: string;
  readonly paragraph: number;
  readonly cell: boolean;
};

const longestSentence = 1500;

type Line = { readonly start: number; readonly end: number; readonly text: string };

const bullet = /^\s*(?:[-*•+>]|\d{1,2}[.)]|[a-z]\))\s+/;
const boundary = /[.!?]["')\]]*\s+(?=["'(]?[A-Z0-9$€£₹•.])|\n/g;
const abbreviation =
  /(?:\b(?:e\.g|i\.e|approx|vs|Rs|p\.a|yr|yrs|incl|excl|Inc|Ltd|Co|Corp|St|Mr|Ms|Dr|Sr|Jr|No|est|max|min|Cr|etc|U\.S|Series [A-H])\.)["')\]]*\s+$/;

/** What governs the lines below. */
type Above = { heading: string; headingAt: number; lead: string; columns: string[]; fields: number };

/** The segments of a folded text, in order. */
export function segmentsOf(text: string): Segment[] {
  const segments: Segment[] = [];
  const lines = linesOf(text);
  const above: Above = { heading: "", headingAt: 0, lead: "", columns: [], fields: 0 };
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (line === undefined) continue;
    const cells = line.text.trim() === "" ? [] : (fieldsOf(lines, index, above) ?? cellsOf(line));
    if (cells.length > 1) {
      for (const segment of rowOf(line, cells, index, above)) segments.push(segment);
      continue;
    }
    above.columns = [];
    if (cells.length === 1) index = readLine(text, lines, index, above, segments);
  }
  return segments;
}

/** The cells of a row; the first row without figures names the columns. */
function rowOf(line: Line, cells: readonly Line[], paragraph: number, above: Above): Segment[] {
  if (above.columns.length === 0 && !cells.some(({ text }) => isFigure(text))) {
    above.columns = cells.map((cell) => cell.text);
    return [];
  }
  if (/^[\s|:-]+$/.test(line.text)) return [];
  const { heading, headingAt, columns } = above;
  return cells.map(({ start, end }, column) => {
    const rowHead = column === 0 ? "" : rowName(columns[0] ?? "", cells[0]?.text ?? "");
    return { start, end, heading, headingAt, lead: columns[column] ?? "", rowHead, paragraph, cell: true };
  });
}

/** "2. Base. I had hoped for more": a word or two before the first stop are the label of a paragraph. */
const labelled = /^\s*(?:[-*•]|\d{1,2}[.)]|\d{1,2}\.\d{1,2}\.?)?\s*([A-Z][a-z-]+(?: [a-z]+)?)\.\s+$/;

/** The first cell, with what its column says that it is: the roles and levels of a table are many. */
function rowName(columnHead: string, cell: string): string {
  return /^(?:role|title|position|level|location)s?$/i.test(columnHead) ? `${columnHead}: ${cell}` : cell;
}

/** Reads a heading or a paragraph; the index of its last line. */
function readLine(
  text: string,
  lines: readonly Line[],
  from: number,
  above: Above,
  segments: Segment[],
): number {
  const line = lines[from];
  if (line === undefined) return from;
  const content = line.text.trim();
  const listed = bullet.test(line.text);
  const isHead = !listed && isHeading(content, lines[from - 1]?.text ?? "", lines[from + 1]?.text ?? "");
  if (isHead) {
    above.heading = titled(content);
    above.headingAt = line.start + Math.max(0, line.text.indexOf(above.heading));
  }
  if (isHead || !listed) above.lead = "";
  let last = from;
  while (!isHead && goesOn(lines, from, last)) last++;
  const end = lines[last]?.end ?? line.end;
  const { heading, headingAt, lead } = above;
  const parts = isHead ? pieces(text, line.start, end) : sentencesOf(text, line.start, end);
  const label = labelOf(text, parts);
  for (const [at, [start, to]] of parts.entries()) {
    const governing = at > 0 ? (label ?? lead) : lead;
    segments.push({
      start,
      end: to,
      heading,
      headingAt,
      lead: governing,
      rowHead: "",
      paragraph: from,
      cell: false,
    });
  }
  if (!isHead && content.endsWith(":")) above.lead = content;
  return last;
}

function labelOf(text: string, [opening]: readonly [number, number][]): string | null {
  return opening === undefined ? null : (labelled.exec(text.slice(...opening))?.[1] ?? null);
}

const number = /^[~<>≈]?\s?(?:[$€£₹¥]|[A-Z]{0,2}\$|[A-Z]{3} )?\s?[\d.]*\d/;
const year = /^(?:19|20)\d\d$/;
const amount = /[$€£₹]\s?\d|\d[\d,.]*\s?(?:[kKM]\b|%)|\d,\d{3}/;

/** A cell with a figure: "225k base", "$84", "68,000"; "Step 1" and "2026" head a column. */
function isFigure(cell: string): boolean {
  return amount.test(cell) || (number.test(cell) && !year.test(cell));
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    lines.push({ start, end, text: text.slice(start, end) });
    start = end + 1;
  }
  return lines;
}

const field = /"([^"]*)"|[^,;"]+|(?<=[,;]|^)(?=[,;]|$)/g;

/** How many fields a line of a file with commas or semicolons has; 0 where it is none. */
function fieldCount(line: string): number {
  if (line.length > 400 || !/[,;]\S*[,;]/.test(line) || /[|\t]/.test(line)) return 0;
  const bare = line.replace(/"[^"]*"/g, "_");
  return /[,;] |[.!?]\s/.test(bare) ? 0 : bare.split(/[,;]/).length;
}

/** The cells of a line of comma-separated values, below a line of as many names. */
function fieldsOf(lines: readonly Line[], index: number, above: Above): Line[] | null {
  const line = lines[index];
  const count = line === undefined ? 0 : fieldCount(line.text);
  const isHeader =
    count > 2 && !/\d/.test(line?.text ?? "") && count === fieldCount(lines[index + 1]?.text ?? "");
  above.fields = isHeader || count === above.fields ? count : 0;
  if (line === undefined || above.fields < 3) return null;
  return [...line.text.matchAll(field)].map(({ 0: written, 1: quoted, index: at }) => {
    const start = line.start + at + (quoted === undefined ? 0 : 1);
    const text = (quoted ?? written).trim();
    return { start, end: start + (quoted ?? written).length, text: text.replace(/_/g, " ") };
  });
}

function cellsOf(line: Line): Line[] {
  const piped = line.text.split("|").length > 2 || (line.text.startsWith("|") && line.text.includes("|", 1));
  const separator = piped ? "|" : "\t";
  if (line.text.length > longestSentence || (!piped && !line.text.trim().includes("\t"))) return [line];
  const cells: Line[] = [];
  let start = line.start;
  for (const part of line.text.split(separator)) {
    cells.push({ start, end: start + part.length, text: part.trim() });
    start += part.length + 1;
  }
  if (piped && cells[0]?.text === "") cells.shift();
  if (piped && cells.at(-1)?.text === "") cells.pop();
  return cells;
}

function isHeading(line: string, before: string, after: string): boolean {
  if (/^#{1,6}\s/.test(line)) return true;
  if (line.length > 140 || /[.;,!]$/.test(line) || isOpen(line, after)) return false;
  if (/^[A-Z"'][^.!?]{3,}\?$/.test(line)) return true;
  if (/:$/.test(line))
    return line.length <= 80 && before.trim() === "" && !/^(?:hi|hello|dear)\b/i.test(line);
  if (line.length > 90 || !/^["'(]?[A-Z0-9[]/.test(line)) return false;
  if (/[$€£₹%]|\d[kK]\b|\d,\d{3}/.test(line)) return false;
  if (
    /:\s/.test(line) &&
    !/^(?:Offer|Option|Company|Package|Employer|Job|Title|Role|Position|Location)\b/.test(line)
  )
    return false;
  return after.trim() !== "" || before.trim() === "";
}

/** A line that the next one goes on with. */
function isOpen(line: string, after: string): boolean {
  if (opens.test(line) && /^\s*[a-z$€£₹\d]/.test(after)) return true;
  return line.length >= 35 && /^\s*[a-z]/.test(after) && !/\d|[-:|]/.test(line);
}

function titled(line: string): string {
  return line
    .replace(/^#{1,6}\s+/, "")
    .replace(/^\*+|\*+$/g, "")
    .replace(/:$/, "")
    .trim();
}

/** Once a paragraph is wrapped, its lines of full width go on as well. */
function goesOn(lines: readonly Line[], from: number, last: number): boolean {
  const line = lines[last]?.text ?? "";
  const next = lines[last + 1]?.text ?? "";
  if (runsOn(line, next)) return true;
  return last > from && line.length >= 38 && /[\w,]$/.test(line) && /^\s*[a-z$€£₹]/.test(next);
}

/** A hard wrap: the line is long and open, and what follows goes on in small letters or with a figure. */
function runsOn(line: string, next: string): boolean {
  if (next.trim() === "" || bullet.test(next) || /[.!?:;]\s*$/.test(line)) return false;
  if (/[-,]\s*$/.test(line) && /^\s*[$€£₹\da-z]/.test(next)) return true;
  if (next.split("|").length > 2) return false;
  if (opens.test(line)) return /^\s*[a-z$€£₹\d]/.test(next);
  if (line.trim().length >= 25 && !/\d|:/.test(line)) return /^\s*[a-z]/.test(next);
  return line.length >= 45 && /^\s*[a-z$€£₹\d(]/.test(next);
}

/** A word that no line of its own ends with. */
const opens =
  /\b(?:of|is|be|to|at|in|the|a|an|and|with|for|over|by|your|our|from|between|worth|about|one|two|three|four|five)\s*$/i;

function sentencesOf(text: string, start: number, end: number): [number, number][] {
  const sentences: [number, number][] = [];
  const stretch = text.slice(start, end);
  let from = 0;
  for (const match of stretch.matchAll(boundary)) {
    const to = match.index + match[0].length;
    if (match[0] === "\n") continue;
    if (abbreviation.test(stretch.slice(Math.max(0, to - 16), to))) continue;
    if (/^\s*\d{1,2}\.\s$/.test(stretch.slice(from, to))) continue;
    sentences.push([start + from, start + to]);
    from = to;
  }
  sentences.push([start + from, end]);
  return sentences.flatMap(([low, high]) => pieces(text, low, high));
}

/** What has no full stop for thousands of characters is no sentence: it is read in pieces. */
function pieces(text: string, start: number, end: number): [number, number][] {
  if (end - start <= longestSentence) return [[start, end]];
  const parts: [number, number][] = [];
  let from = start;
  while (end - from > longestSentence) {
    const space = text.lastIndexOf(" ", from + longestSentence);
    const to = space > from + longestSentence / 2 ? space + 1 : from + longestSentence;
    parts.push([from, to]);
    from = to;
  }
  parts.push([from, end]);
  return parts;
}
