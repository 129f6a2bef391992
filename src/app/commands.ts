/** The page's commands, made from what the state can do now. */
import { exampleIds } from "#state/examples.ts";
import { areas } from "#text/catalogue.ts";
import { say } from "#text/say.ts";
import type { Command } from "./command.ts";
import { PAGES } from "./pages.ts";
import { THEMES, type Theme } from "./theme.ts";

/** What the commands do, and what they depend on. */
export type CommandTerms = {
  /** What would be undone and redone, in words; null where there is nothing. */
  readonly undoes: string | null;
  readonly redoes: string | null;
  readonly theme: Theme;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onSave: () => void;
  readonly onStart: () => void;
  readonly onOpenFile: () => void;
  readonly onExample: (id: string) => void;
  readonly onClear: () => void;
  readonly onTheme: (theme: Theme) => void;
  readonly onPage: (path: string) => void;
  readonly onPalette: () => void;
  readonly onKeys: () => void;
};

/** The commands by the place where they stand; `open` and the rest are in groups. */
export type Commands = {
  readonly undo: Command;
  readonly redo: Command;
  readonly save: Command;
  readonly open: readonly (readonly Command[])[];
  readonly theme: readonly Command[];
  readonly help: readonly Command[];
  readonly pages: readonly Command[];
};

/** The commands for `terms`. */
export function pageCommands(terms: CommandTerms): Commands {
  return {
    undo: step("undo", terms.undoes, terms.onUndo),
    redo: step("redo", terms.redoes, terms.onRedo),
    save: { id: "save", label: say("app.saveFile"), run: terms.onSave },
    open: [
      [
        { id: "start", label: say("app.startOwn"), run: terms.onStart },
        { id: "open", label: say("app.openFile"), run: terms.onOpenFile },
      ],
      exampleIds.map((id) => ({
        id: `example-${id}`,
        label: EXAMPLES[`example.${id}`] ?? id,
        note: EXAMPLES[`example.${id}.note`] ?? "",
        run: () => terms.onExample(id),
      })),
      [{ id: "clear", label: say("app.clear"), run: terms.onClear, tone: "loss" }],
    ],
    theme: THEMES.map((theme) => ({
      id: `theme-${theme}`,
      label: say(`app.theme.${theme}`),
      isChosen: theme === terms.theme,
      run: () => terms.onTheme(theme),
    })),
    pages: PAGES.map(({ path, code }) => ({
      id: `page-${path}`,
      label: say("app.palette.toPage", { page: say(code) }),
      run: () => terms.onPage(path),
    })),
    help: [
      { id: "palette", label: say("app.keys.palette"), keys: "Ctrl K", run: terms.onPalette },
      { id: "keys", label: say("app.keys.title"), keys: "?", run: terms.onKeys },
    ],
  };
}

/** The commands for the palette, where a theme is named by more than its colour and itself is left out. */
export function paletteCommands(commands: Commands): readonly Command[] {
  const [start, examples, clear] = commands.open;
  return [
    { ...commands.undo, keys: "Ctrl Z" },
    { ...commands.redo, keys: "Ctrl Y" },
    ...commands.pages,
    ...(start ?? []),
    commands.save,
    ...(examples ?? []).map((example) => ({
      ...example,
      label: say("app.palette.example", { name: example.label }),
      note: "",
    })),
    ...commands.theme.map((theme) => ({ ...theme, label: say("app.theme.now", { theme: theme.label }) })),
    ...(clear ?? []),
    ...commands.help.filter(({ id }) => id === "keys"),
  ];
}

const EXAMPLES: Readonly<Record<string, string>> = areas.example;

function step(id: "undo" | "redo", change: string | null, run: () => void): Command {
  const label = say(`app.${id}`);
  if (change === null) return { id, label, run, isDisabled: true };
  return { id, label, note: say(`app.${id}Named`, { change }), run };
}
