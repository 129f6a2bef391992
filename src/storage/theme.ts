/** The chosen theme, kept on the device. */
import { keepChoice, keptChoice } from "./kept-choice.ts";

type Theme = "light" | "dark" | "system";

/** The theme chosen before; the device's own where none was. */
export function storedTheme(): Theme {
  const kept = keptChoice("theme");
  return kept === "light" || kept === "dark" ? kept : "system";
}

/** Keeps `theme` for the next visit. */
export function keepTheme(theme: Theme): void {
  keepChoice("theme", theme);
}
