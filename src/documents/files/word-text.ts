/**
 * The text in the markup of a Word document, in one pass over its tags.
 *
 * No entity is resolved but the five of XML and character numbers, so nothing can be made to expand.
 * A table's row is one line, its cells apart by tabs. ECMA-376, part 1, 17.3 and 17.4.
 */

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** What was deleted or moved away, and the second telling of a drawing: none of it is on the page. */
const SKIPPED: ReadonlySet<string> = new Set(["w:del", "w:moveFrom", "mc:Fallback"]);

/** The paragraphs in `xml`, a line each; null where it is no Word document. */
export function wordText(xml: string): string | null {
  if (!xml.includes("<w:body")) return null;
  const text: string[] = [];
  let inText = false;
  let cellDepth = 0;
  const skipped = skippedDepth();
  for (let open = xml.indexOf("<"); open >= 0; ) {
    const close = xml.indexOf(">", open);
    if (close < 0) return null;
    const tag = xml.slice(open + 1, close);
    const name = tagName(tag);
    if (name === "w:t" || name === "/w:t") inText = name === "w:t" && !tag.endsWith("/");
    if (name === "w:tc") cellDepth += 1;
    if (name === "/w:tc") cellDepth -= 1;
    const isSkipped = skipped(name, tag);
    text.push(separator(name, tag, cellDepth > 0));
    const next = xml.indexOf("<", close);
    if (inText && !isSkipped && next > close) text.push(unescaped(xml.slice(close + 1, next)));
    open = next;
  }
  return tidied(text.join(""));
}

/** Follows the tags: whether the text after the last one is left out. */
function skippedDepth(): (name: string, tag: string) => boolean {
  let depth = 0;
  return (name, tag) => {
    if (SKIPPED.has(name) && !tag.endsWith("/")) depth += 1;
    if (name.startsWith("/") && SKIPPED.has(name.slice(1))) depth -= 1;
    return depth > 0;
  };
}

/** What a tag puts between the texts around it. */
function separator(name: string, tag: string, isInCell: boolean): string {
  switch (name) {
    case "w:tab":
      // The same name stands for a tab stop in a paragraph's properties, with a position.
      return tag.includes("w:pos=") ? "" : "\t";
    case "w:br":
    case "w:cr":
    case "/w:p":
      return isInCell ? " " : "\n";
    case "/w:tc":
      return "\t";
    case "/w:tr":
      return "\n";
    case "w:noBreakHyphen":
      return "\u2011";
    case "w:numPr":
      return "- ";
    default:
      return "";
  }
}

/** `w:tab w:val="left"` is a `w:tab`, `/w:p` the end of a `w:p`, `w:t/` a `w:t`. */
function tagName(tag: string): string {
  const name = tag.endsWith("/") ? tag.slice(0, -1) : tag;
  const end = name.search(/\s/);
  return end < 0 ? name : name.slice(0, end);
}

/** Entities and character numbers as the characters that they stand for; any other stays as written. */
function unescaped(text: string): string {
  return text.replace(/&(#x?[0-9a-fA-F]{1,6}|[a-z]{2,4});/g, (whole, name: string) => {
    if (!name.startsWith("#")) return ENTITIES[name] ?? whole;
    const code = name.startsWith("#x") ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return Number.isInteger(code) && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Without spaces at the ends of cells and lines, and with no more than one empty line in a row. */
function tidied(text: string): string {
  return text
    .replace(/ *\t/g, "\t")
    .replace(/[ \t]+\n/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
