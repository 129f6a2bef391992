/**
 * The bar over every page: the workspace's title, the pages, and what can be done to the whole of it.
 *
 * On a phone all but Undo goes into one menu. Only pages that exist are named.
 */
import { Link, useLocation } from "wouter";
import { say } from "#text/say.ts";
import { Button } from "#ui/button.tsx";
import { Menu, type MenuItem } from "#ui/menu.tsx";
import { TextField } from "#ui/text-field.tsx";
import type { Command } from "./command.ts";
import type { Commands } from "./commands.ts";
import { PAGES, pageAt } from "./pages.ts";
import styles from "./top-bar.module.css";

type TopBarProps = {
  /** Null until the workspace is open: what is typed before would be lost. */
  readonly title: string | null;
  readonly onTitle: (title: string) => void;
  readonly commands: Commands;
  /** The theme's name as it is chosen now. */
  readonly themeName: string;
};

/** The bar. */
export function TopBar({ title, onTitle, commands, themeName }: TopBarProps) {
  const { undo, redo, save, open, theme, help } = commands;
  return (
    <header className={styles.bar} data-print="none">
      <div className={styles.inside}>
        <span className={styles.mark}>{say("app.name")}</span>
        <div className={styles.title}>
          {title !== null && (
            <TextField
              look="inline"
              isLabelHidden
              label={say("app.workspaceTitle")}
              value={title}
              onCommit={onTitle}
            />
          )}
        </div>
        <Pages />
        <div className={styles.tools}>
          <Step command={undo} />
          <span className={styles.wide}>
            <Step command={redo} />
            <Menu label={say("app.open")} items={menuItems(open)} align="end" />
            <Button kind="quiet" title={save.label} onClick={save.run}>
              {say("app.export")}
            </Button>
            <Menu
              label={say("app.theme")}
              name={say("app.theme.now", { theme: themeName })}
              items={menuItems([theme])}
              align="end"
            />
          </span>
          <span className={styles.narrow}>
            <Menu
              label={say("app.more")}
              items={menuItems([[redo, save], ...open, theme, help])}
              align="end"
            />
          </span>
        </div>
      </div>
    </header>
  );
}

function Pages() {
  const [location] = useLocation();
  return (
    <nav className={styles.pages} aria-label={say("app.pages")}>
      {PAGES.map(({ path, code }) => (
        <Link key={path} href={path} aria-current={pageAt(location).path === path ? "page" : undefined}>
          {say(code)}
        </Link>
      ))}
    </nav>
  );
}

/** Undo or redo: short to see, with what it would change for the ear and the pointer. */
function Step({ command }: { readonly command: Command }) {
  return (
    <Button
      kind="quiet"
      disabled={command.isDisabled}
      title={command.note ?? command.label}
      aria-label={command.note ?? command.label}
      onClick={command.run}
    >
      {command.label}
    </Button>
  );
}

function menuItems(groups: readonly (readonly Command[])[]): readonly MenuItem[] {
  return groups.flatMap((group, index): readonly MenuItem[] => [
    ...(index === 0 ? [] : [{ id: `line-${index}`, kind: "separator" as const }]),
    ...group.map(({ id, label, note, run, isDisabled, isChosen, tone }) => ({
      id,
      label,
      onSelect: run,
      ...(note === undefined ? {} : { note }),
      ...(isDisabled === undefined ? {} : { isDisabled }),
      ...(isChosen === undefined ? {} : { isChosen }),
      ...(tone === undefined ? {} : { tone }),
    })),
  ]);
}
