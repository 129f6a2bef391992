/**
 * What the command palette offers for a typed query: terms to set, places to go to, actions to do.
 *
 * The first word with a digit (or a "?") begins a figure; what stands before it names the row and, if it
 * likes, the offer, by letter or by company. Without an offer there is an entry for each.
 */
import type { Offer } from "#domain/offer.ts";
import type { Workspace } from "#domain/workspace.ts";
import { type MarkPlaces, type OfferMark, offerMark } from "#state/offer-mark.ts";
import { say, sayParts } from "#text/say.ts";
import { termCell } from "#views/compare/term-cells.ts";
import { TERM_ROWS, type TermRow } from "#views/compare/term-row.ts";
import type { Command } from "./command.ts";
import { PALETTE_TERMS } from "./palette-terms.ts";
import { isNamedBy, matchedParts, type NamePart, plainWords } from "./palette-words.ts";

/** What an entry does. */
export type PaletteAction =
  | { readonly kind: "set"; readonly path: readonly (string | number)[]; readonly value: unknown }
  | { readonly kind: "row"; readonly row: TermRow }
  | { readonly kind: "offer"; readonly offerId: string }
  | { readonly kind: "command"; readonly command: Command };

/** A piece of an entry's label: words, an offer's chip, or the figure. */
export type LabelPart =
  | ({ readonly kind: "name" } & NamePart)
  | { readonly kind: "chip"; readonly mark: OfferMark }
  | { readonly kind: "figure"; readonly text: string };

/** One line of the palette. */
export type PaletteEntry = {
  readonly id: string;
  readonly group: "change" | "go" | "do";
  readonly label: readonly LabelPart[];
  readonly note: string | null;
  readonly keys: string | null;
  readonly action: PaletteAction;
};

const MOST_OF_A_GROUP = 8;

/** The entries for `query`, by group in the order in which they are drawn. */
export function paletteEntries(
  query: string,
  workspace: Workspace,
  places: MarkPlaces,
  commands: readonly Command[],
): readonly PaletteEntry[] {
  const markOf = ({ id }: Offer) => offerMark(places[id] ?? 0);
  const typed = plainWords(query);
  return [
    changes(query, workspace, markOf).slice(0, MOST_OF_A_GROUP),
    [...rows(typed), ...offers(typed, workspace, markOf)].slice(0, MOST_OF_A_GROUP),
    actions(typed, commands).slice(0, typed.length === 0 ? commands.length : MOST_OF_A_GROUP),
  ].flat();
}

/** The words of the query before its figure, and the figure; null where there is no figure or nothing before. */
function split(query: string): { readonly name: readonly string[]; readonly figure: string } | null {
  const words = query.trim().split(/\s+/);
  const at = words.findIndex((word) => /\d|^\?$/.test(word));
  if (at < 1) return null;
  return { name: words.slice(0, at).flatMap(plainWords), figure: words.slice(at).join(" ") };
}

type MarkOf = (offer: Offer) => OfferMark;

function changes(query: string, workspace: Workspace, markOf: MarkOf): readonly PaletteEntry[] {
  const parts = split(query);
  if (parts === null) return [];
  const named = (offer: Offer) => parts.name.filter((word) => isOffer(word, offer, markOf(offer)));
  const isAnyNamed = workspace.offers.some((offer) => named(offer).length > 0);
  return workspace.offers.flatMap((offer, index) => {
    const ofOffer = named(offer);
    if (isAnyNamed && ofOffer.length === 0) return [];
    const ofRow = parts.name.filter((word) => !ofOffer.includes(word) && !FILLERS.has(word));
    return ofRow.length === 0 ? [] : changesOf(offer, index, markOf(offer), ofRow, parts.figure);
  });
}

/** Small words that may stand between the names: "base of A to 180k". */
const FILLERS: ReadonlySet<string> = new Set(["set", "of", "for", "to", "the", "at", "offer", "is"]);

function isOffer(word: string, offer: Offer, mark: OfferMark): boolean {
  if (word.length === 1) return word === mark.letter.toLowerCase();
  return word.length > 2 && plainWords(offer.company).some((part) => part.startsWith(word));
}

function changesOf(
  offer: Offer,
  index: number,
  mark: OfferMark,
  ofRow: readonly string[],
  figure: string,
): readonly PaletteEntry[] {
  return [...PALETTE_TERMS].flatMap(([row, editor]) => {
    const name = rowName(row);
    const edit = isNamedBy(name, ofRow) ? editor(figure, offer) : null;
    if (edit === null) return [];
    const value = termCell(row, edit.offer).value ?? say("sheet.notStated");
    const label = sayParts("app.palette.set").flatMap((part): readonly LabelPart[] => {
      if (part.kind === "text") return [{ kind: "name", text: part.text, isMatch: false }];
      if (part.name === "term") return nameParts(lowerFirst(name), ofRow);
      return part.name === "offer" ? [{ kind: "chip", mark }] : [{ kind: "figure", text: value }];
    });
    const entry: PaletteEntry = {
      id: `set-${row}-${offer.id}`,
      group: "change",
      label,
      note: say("app.palette.now", { value: termCell(row, offer).value ?? say("sheet.notStated") }),
      keys: null,
      action: { kind: "set", path: ["offers", index, ...edit.path], value: edit.value },
    };
    return [entry];
  });
}

function rows(typed: readonly string[]): readonly PaletteEntry[] {
  if (typed.length === 0) return [];
  return TERM_ROWS.map((row) => ({ row, name: rowName(row) }))
    .filter(({ name }) => isNamedBy(name, withoutFigure(typed)))
    .map(({ row, name }) => ({
      id: `row-${row}`,
      group: "go",
      label: nameParts(say("app.palette.inSheet", { term: name }), withoutFigure(typed)),
      note: say("app.page.compare"),
      keys: null,
      action: { kind: "row", row },
    }));
}

/** "base a 180k" still finds the row: what comes after the first word is left to the change. */
function withoutFigure(typed: readonly string[]): readonly string[] {
  return typed.some((word) => /\d/.test(word)) ? typed.slice(0, 1) : typed;
}

function offers(typed: readonly string[], workspace: Workspace, markOf: MarkOf): readonly PaletteEntry[] {
  return workspace.offers.flatMap((offer) => {
    const mark = markOf(offer);
    const name = offer.company === "" ? say("compare.unnamed") : offer.company;
    if (!isNamedBy(`${mark.letter} ${name} ${offer.role}`, typed)) return [];
    const entry: PaletteEntry = {
      id: `offer-${offer.id}`,
      group: "go",
      label: [{ kind: "chip", mark }, ...nameParts(name, typed)],
      note: offer.role === "" ? null : offer.role,
      keys: null,
      action: { kind: "offer", offerId: offer.id },
    };
    return [entry];
  });
}

function actions(typed: readonly string[], commands: readonly Command[]): readonly PaletteEntry[] {
  return commands
    .filter((command) => !command.isDisabled && isNamedBy(command.label, typed))
    .map((command) => ({
      id: `do-${command.id}`,
      group: "do",
      label: nameParts(command.label, typed),
      note: command.note ?? null,
      keys: command.keys ?? null,
      action: { kind: "command", command },
    }));
}

function rowName(row: TermRow): string {
  return say(`compare.row.${row}`);
}

function nameParts(name: string, typed: readonly string[]): readonly LabelPart[] {
  return matchedParts(name, typed).map((part) => ({ kind: "name", ...part }));
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
