/** Light, dark or as the device has it: on the root element, from which every colour follows. */
import { useEffect, useState } from "react";
import { keepTheme, storedTheme } from "#storage/theme.ts";

/** What a person can choose. */
export const THEMES = ["light", "dark", "system"] as const;
/** A chosen theme; `system` follows the device as it changes. */
export type Theme = (typeof THEMES)[number];

const DARK = "(prefers-color-scheme: dark)";

/** The chosen theme and how to choose another. */
export function useTheme(): readonly [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState<Theme>(storedTheme);
  useEffect(() => {
    const device = matchMedia(DARK);
    const apply = () => {
      const shown = theme === "system" ? (device.matches ? "dark" : "light") : theme;
      document.documentElement.dataset["theme"] = shown;
    };
    apply();
    device.addEventListener("change", apply);
    return () => device.removeEventListener("change", apply);
  }, [theme]);
  const choose = (chosen: Theme) => {
    keepTheme(chosen);
    setTheme(chosen);
  };
  return [theme, choose];
}
