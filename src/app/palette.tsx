/**
 * The command palette: a text field that finds actions, offers and rows, and sets a term to a typed figure.
 *
 * The focus stays in the field; arrows move through the list, which a screen reader hears as its options.
 */
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { Workspace } from "#domain/workspace.ts";
import { useMarkPlaces } from "#state/use-workspace.ts";
import { say } from "#text/say.ts";
import { Chip } from "#ui/chip.tsx";
import { classNames } from "#ui/class-names.ts";
import { Dialog } from "#ui/dialog.tsx";
import type { Command } from "./command.ts";
import styles from "./palette.module.css";
import { type PaletteAction, type PaletteEntry, paletteEntries } from "./palette-entries.ts";

type PaletteProps = {
  readonly workspace: Workspace;
  readonly commands: readonly Command[];
  readonly onAct: (action: PaletteAction) => void;
  readonly onClose: () => void;
};

const GROUPS = ["change", "go", "do"] as const;

/** The palette, open as long as it is rendered. */
export function Palette({ workspace, commands, onAct, onClose }: PaletteProps) {
  const id = useId();
  const [query, setQuery] = useState("");
  const [at, setAt] = useState(0);
  const places = useMarkPlaces();
  const entries = paletteEntries(query, workspace, places, commands);
  const chosen = entries[at];

  const act = (entry: PaletteEntry | undefined) => {
    if (entry === undefined) return;
    // A closing dialog gives the focus back; only then can the action move it.
    flushSync(onClose);
    onAct(entry.action);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter") return act(chosen);
    const next = nextIndex(event.key, at, entries.length);
    if (next === null) return;
    event.preventDefault();
    setAt(next);
  };

  return (
    <Dialog label={say("app.palette.title")} onClose={onClose} place="top">
      <input
        className={styles.query}
        autoFocus
        role="combobox"
        aria-label={say("app.palette.hint")}
        aria-expanded={entries.length > 0}
        aria-controls={id}
        aria-autocomplete="list"
        aria-activedescendant={chosen === undefined ? undefined : `${id}-${chosen.id}`}
        placeholder={say("app.palette.hint")}
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div id={id} role="listbox" aria-label={say("app.palette.title")} className={styles.list}>
        {GROUPS.map((group) => {
          const ofGroup = entries.filter((entry) => entry.group === group);
          return ofGroup.length === 0 ? null : (
            // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a list of options
            <div key={group} role="group" aria-label={say(`app.palette.${group}`)}>
              <div className={styles.group} aria-hidden="true">
                {say(`app.palette.${group}`)}
              </div>
              {ofGroup.map((entry) => (
                <Entry
                  key={entry.id}
                  id={`${id}-${entry.id}`}
                  entry={entry}
                  isChosen={entry === chosen}
                  onPoint={() => setAt(entries.indexOf(entry))}
                  onAct={() => act(entry)}
                />
              ))}
            </div>
          );
        })}
      </div>
      <p className={styles.empty} role="status">
        {entries.length === 0 ? say("app.palette.empty", { query }) : ""}
      </p>
      <p className={styles.foot} aria-hidden="true">
        <span>
          <kbd>↑</kbd> <kbd>↓</kbd> {say("app.palette.choose")}
        </span>
        <span>
          <kbd>Enter</kbd> {say("app.palette.run")}
        </span>
        <span>
          <kbd>Esc</kbd> {say("app.palette.close")}
        </span>
        <span className={styles.last}>
          <kbd>?</kbd> {say("app.keys.all")}
        </span>
      </p>
    </Dialog>
  );
}

type EntryProps = {
  readonly id: string;
  readonly entry: PaletteEntry;
  readonly isChosen: boolean;
  readonly onPoint: () => void;
  readonly onAct: () => void;
};

function Entry({ id, entry, isChosen, onPoint, onAct }: EntryProps) {
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isChosen) line.current?.scrollIntoView({ block: "nearest" });
  }, [isChosen]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's, which points at the options
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field
    <div
      ref={line}
      id={id}
      role="option"
      aria-selected={isChosen}
      className={classNames(styles.entry, isChosen && styles.chosen)}
      onPointerMove={onPoint}
      onClick={onAct}
    >
      <span className={styles.label}>
        {entry.label.map((part, index) => {
          const key = `${index}`;
          if (part.kind === "chip") {
            return (
              <span key={key} className={styles.chip}>
                <Chip offerKey={part.mark.colour} letter={part.mark.letter} />
              </span>
            );
          }
          if (part.kind === "figure") return <b key={key}>{part.text}</b>;
          return part.isMatch ? <mark key={key}>{part.text}</mark> : <span key={key}>{part.text}</span>;
        })}
      </span>
      {entry.keys === null ? <span className={styles.note}>{entry.note}</span> : <kbd>{entry.keys}</kbd>}
    </div>
  );
}

/** Where the arrows lead, round at both ends; null for any other key. */
function nextIndex(key: string, at: number, count: number): number | null {
  if (count === 0) return null;
  if (key === "ArrowDown") return (at + 1) % count;
  if (key === "ArrowUp") return (at - 1 + count) % count;
  return null;
}
