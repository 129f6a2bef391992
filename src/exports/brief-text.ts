/**
 * A brief as text to paste: plain for a mail, Markdown for a document. Both say what the page says, no more.
 */
import { type BriefPage, type BriefPart, type BriefTable, writtenBlocks } from "./brief-page.ts";

/** The page as plain text: headings on lines of their own, a table's columns one under the other. */
export function briefPlainText(page: BriefPage): string {
  const blocks = writtenBlocks(page).map(({ heading, parts }) =>
    [heading, ...parts.map(plainPart)].filter((each) => each !== null).join("\n"),
  );
  return `${[`${page.title.text}\n${headText(page)}`, ...blocks].join("\n\n")}\n`;
}

function plainPart(part: BriefPart): string {
  if (part.kind === "text") return part.text;
  if (part.kind === "reason") return `- ${part.text.label}: ${withSource(part.text.text, part.source)}`;
  return plainTable(part);
}

/** A column a line where the columns have names ("1: Base $215,000, Sign-on $38,000"), else a row a line. */
function plainTable({ head, rows }: BriefTable): string {
  if (head === null) return rows.map(([name, ...cells]) => `- ${name}: ${cells.join(" ")}`).join("\n");
  return head
    .slice(1)
    .map((name, column) => {
      const cells = rows.map(([row, ...values]) => `${row} ${values[column] ?? ""}`);
      return `- ${name}: ${cells.join(", ")}`;
    })
    .join("\n");
}

/** What the page is about, and of which day. */
function headText({ about, on }: BriefPage): string {
  return `${about} · ${on}`;
}

/** The page as Markdown. */
export function briefMarkdown(page: BriefPage): string {
  const blocks = writtenBlocks(page).flatMap(({ heading, parts }) => [
    ...(heading === null ? [] : [`## ${escaped(heading)}`]),
    ...markdownParts(parts),
  ]);
  const head = [`# ${escaped(page.title.text)}`, `*${escaped(headText(page))}*`];
  return `${[...head, ...blocks].join("\n\n")}\n`;
}

/** Reasons that follow each other are one list. */
function markdownParts(parts: readonly BriefPart[]): readonly string[] {
  const found: string[] = [];
  let isList = false;
  for (const part of parts) {
    const text = markdownPart(part);
    if (part.kind === "reason" && isList) found.push(`${found.pop() ?? ""}\n${text}`);
    else found.push(text);
    isList = part.kind === "reason";
  }
  return found;
}

function markdownPart(part: BriefPart): string {
  if (part.kind === "text") return escaped(part.text);
  if (part.kind === "reason") {
    const source = part.source === null ? "" : ` *${escaped(part.source)}*`;
    return `- **${escaped(part.text.label)}.** ${escaped(part.text.text)}${source}`;
  }
  const [first = [], ...rest] = part.head === null ? part.rows : [part.head, ...part.rows];
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => escaped(cell).replace(/\|/g, "\\|")).join(" | ")} |`;
  const rule = `| ${first.map((_, column) => (column === 0 ? "---" : "---:")).join(" | ")} |`;
  return [line(first), rule, ...rest.map(line)].join("\n");
}

/** What Markdown would take for marking up is meant as it is written. */
function escaped(text: string): string {
  return text
    .replace(/([\\`*_[\]<>])/g, "\\$1")
    .replace(/^(\s*)([#+-])(?=\s)/gm, "$1\\$2")
    .replace(/^(\s*\d+)\.(?=\s)/gm, "$1\\.");
}

function withSource(text: string, source: string | null): string {
  return source === null ? text : `${text} (${source})`;
}
