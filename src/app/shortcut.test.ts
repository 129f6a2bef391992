/** The page's keys, and that a field's own typing is left to it. */
import { expect, test } from "vitest";
import { type Shortcut, shortcutOf } from "./shortcut.ts";

/** The key, what is held with it, whether a field has the focus, what it asks for, and why. */
type Row = [string, Partial<typeof none>, boolean, Shortcut | null, string];

const none = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };

const rows: readonly Row[] = [
  ["k", { ctrlKey: true }, false, "palette", "Ctrl K"],
  ["k", { metaKey: true }, true, "palette", "Cmd K, even while typing"],
  ["?", { shiftKey: true }, false, "keys", "the question mark"],
  ["?", { shiftKey: true }, true, null, "a question mark in a field means not known"],
  ["z", { ctrlKey: true }, false, "undo", "Ctrl Z"],
  ["Z", { metaKey: true, shiftKey: true }, false, "redo", "Shift Cmd Z"],
  ["y", { ctrlKey: true }, false, "redo", "Ctrl Y"],
  ["z", { ctrlKey: true }, true, null, "in a text field it is the field's own undo"],
  ["y", { ctrlKey: true }, true, null, "in a text field it is the field's own redo"],
  ["z", {}, false, null, "a letter alone does nothing"],
  ["k", { ctrlKey: true, altKey: true }, false, null, "AltGr writes a character"],
  ["k", { ctrlKey: true, shiftKey: true }, false, null, "the browser's own"],
];

test.each(rows)("%s with %o, typing %s: %s (%s)", (key, modifiers, isTyping, expected) => {
  expect(shortcutOf({ ...none, ...modifiers, key }, isTyping)).toBe(expected);
});
