/**
 * A brief as data: what stands on one page, in order, ready to be shown, printed, copied or written to a file.
 */
import type { SentText } from "#engine/negotiation/leak-finding.ts";

/** A page: what it is about and of which day, its title, and its blocks. */
export type BriefPage = {
  readonly about: string;
  readonly on: string;
  readonly title: BriefText;
  readonly blocks: readonly BriefBlock[];
};

/** A heading, or none, with what stands under it. */
export type BriefBlock = {
  readonly id: string;
  readonly heading: string | null;
  readonly parts: readonly BriefPart[];
};

/** A paragraph; `proposed` is what we would write, null where the person has nothing to edit. */
export type BriefText = {
  readonly kind: "text";
  readonly key: string;
  readonly text: string;
  readonly proposed: string | null;
  /** What the text is for, as its field's name. */
  readonly label: string;
};

/** Rows of cells, the first cell a row's name; `head` names the columns where there are several. */
export type BriefTable = {
  readonly kind: "table";
  readonly key: string;
  readonly head: readonly string[] | null;
  readonly rows: readonly (readonly string[])[];
};

/** One reason: what it is for, in the person's words, and where it can be looked up. */
export type BriefReason = {
  readonly kind: "reason";
  readonly text: BriefText;
  readonly source: string | null;
};

/** What can stand under a heading. */
export type BriefPart = BriefText | BriefTable | BriefReason;

/** What of a page is sent: its parts with words in them, each under its key. */
export function sentTexts({ about, title, blocks }: BriefPage): readonly SentText[] {
  const prose = (id: string, text: string): SentText => ({ id, text, isListed: false });
  return [
    prose("about", about),
    prose(title.key, title.text),
    ...blocks.flatMap(({ parts }) =>
      parts.flatMap((part) => {
        if (part.kind === "text") return [prose(part.key, part.text)];
        if (part.kind === "reason") {
          const source = part.source === null ? [] : [prose(`${part.text.key}.source`, part.source)];
          return [prose(part.text.key, part.text.text), ...source];
        }
        return part.rows.flatMap((cells, row) =>
          cells.map((text, column) => ({ id: `${part.key}.${row}.${column}`, text, isListed: true })),
        );
      }),
    ),
  ].filter(({ text }) => text.trim() !== "");
}

/** A page without the blocks in which nothing is written. */
export function writtenBlocks({ blocks }: BriefPage): readonly BriefBlock[] {
  const isWritten = (part: BriefPart) =>
    part.kind === "table" ? part.rows.length > 0 : textOf(part).trim() !== "";
  return blocks.flatMap((block) => {
    const parts = block.parts.filter(isWritten);
    return parts.length === 0 ? [] : [{ ...block, parts }];
  });
}

function textOf(part: BriefText | BriefReason): string {
  return part.kind === "text" ? part.text : part.text.text;
}
