/** The page's keys, heard anywhere on it. */
import { useEffect, useEffectEvent } from "react";
import { isTypingIn, type Shortcut, shortcutOf } from "./shortcut.ts";

/** Does what a key asks for; a key that another part of the page has taken is left alone. */
export function useShortcuts(actions: Readonly<Record<Shortcut, () => void>>): void {
  const hear = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return;
    const shortcut = shortcutOf(event, isTypingIn(event.target));
    if (shortcut === null) return;
    event.preventDefault();
    actions[shortcut]();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => hear(event);
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
}
