/**
 * Keys that act on the whole page. Undo and redo stay with a text field that is being typed in: its own
 * draft is what Ctrl Z means there.
 */

/** What a key asks for. */
export type Shortcut = "palette" | "keys" | "undo" | "redo";

type Pressed = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey">;

/** What `event` asks for, or null; `isTyping` when a text field has the focus. */
export function shortcutOf(event: Pressed, isTyping: boolean): Shortcut | null {
  const key = event.key.toLowerCase();
  if (event.altKey) return null;
  if (!event.ctrlKey && !event.metaKey) return key === "?" && !isTyping ? "keys" : null;
  if (key === "k" && !event.shiftKey) return "palette";
  if (isTyping) return null;
  if (key === "z") return event.shiftKey ? "redo" : "undo";
  return key === "y" && !event.shiftKey ? "redo" : null;
}

/** Whether keys pressed on `target` are text for it. */
export function isTypingIn(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && !/^(checkbox|radio|range|button)$/.test(target.type);
}
