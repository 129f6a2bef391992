/**
 * A button with a list of actions, as the ARIA menu button pattern has it: arrows move, a letter jumps,
 * Escape and Tab close, the focus returns to the button.
 */
import {
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useId,
  useRef,
  useState,
} from "react";
import { Button } from "./button.tsx";
import { classNames } from "./class-names.ts";
import styles from "./menu.module.css";

/** One action, or the line between two groups of them. */
export type MenuItem =
  | {
      readonly id: string;
      readonly label: string;
      readonly note?: string;
      readonly onSelect: () => void;
      readonly tone?: "loss";
      readonly isDisabled?: boolean;
      /** For a choice among the items: whether this one is chosen. */
      readonly isChosen?: boolean;
    }
  | { readonly id: string; readonly kind: "separator" };

type MenuProps = {
  /** What the button shows. */
  readonly label: ReactNode;
  /** What the button is called, where that is more than it shows. */
  readonly name?: string;
  readonly items: readonly MenuItem[];
  readonly align?: "start" | "end";
};

/** The button and, while open, its list. */
export function Menu({ label, name, items, align = "start" }: MenuProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [openAt, setOpenAt] = useState<"first" | "last" | null>(null);
  const isOpen = openAt !== null;

  useEffect(() => {
    if (openAt === null) return;
    entries(list.current)
      .at(openAt === "first" ? 0 : -1)
      ?.focus();
  }, [openAt]);

  const close = () => {
    setOpenAt(null);
    button.current?.focus();
  };
  const leave = (event: FocusEvent<HTMLDivElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpenAt(null);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: leaving the pair of button and list closes it
    <div className={styles.whole} onBlur={leave} data-print="none">
      <Button
        ref={button}
        kind="quiet"
        aria-label={name}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpenAt(isOpen ? null : "first")}
        onKeyDown={(event) => {
          if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
          event.preventDefault();
          setOpenAt(event.key === "ArrowDown" ? "first" : "last");
        }}
      >
        {label}
      </Button>
      {isOpen ? (
        <div
          ref={list}
          id={id}
          role="menu"
          tabIndex={-1}
          aria-label={name ?? (typeof label === "string" ? label : undefined)}
          className={classNames(styles.list, align === "end" && styles.end)}
          onKeyDown={(event) => moved(event, close)}
        >
          {items.map((item) =>
            "kind" in item ? (
              <hr key={item.id} className={styles.line} />
            ) : (
              <Entry key={item.id} item={item} close={close} />
            ),
          )}
        </div>
      ) : null}
    </div>
  );
}

function Entry({
  item,
  close,
}: {
  readonly item: Exclude<MenuItem, { kind: "separator" }>;
  readonly close: () => void;
}) {
  const { isChosen, isDisabled, label, note, tone } = item;
  const shared = {
    type: "button",
    disabled: isDisabled,
    onClick: () => {
      close();
      item.onSelect();
    },
  } as const;
  const words = (
    <>
      <span>{label}</span>
      {note === undefined ? null : <small>{note}</small>}
    </>
  );
  const look = classNames(styles.item, tone === "loss" && styles.loss);
  if (isChosen === undefined) {
    return (
      <button {...shared} role="menuitem" className={look}>
        {words}
      </button>
    );
  }
  return (
    <button
      {...shared}
      role="menuitemradio"
      aria-checked={isChosen}
      className={classNames(look, styles.choice)}
    >
      {words}
    </button>
  );
}

function entries(list: HTMLElement | null): readonly HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[role^="menuitem"]:not(:disabled)') ?? [])];
}

function moved(event: KeyboardEvent<HTMLElement>, close: () => void) {
  if (event.key === "Escape" || event.key === "Tab") {
    event.stopPropagation();
    return close();
  }
  const all = entries(event.currentTarget);
  const next = nextEntry(all, all.indexOf(document.activeElement as HTMLElement), event);
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}

function nextEntry(all: readonly HTMLElement[], at: number, event: KeyboardEvent): HTMLElement | undefined {
  switch (event.key) {
    case "ArrowDown":
      return all[(at + 1) % all.length];
    case "ArrowUp":
      return all.at(at - 1);
    case "Home":
      return all[0];
    case "End":
      return all.at(-1);
    default: {
      if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey) return undefined;
      const letter = event.key.toLowerCase();
      const later = [...all.slice(at + 1), ...all.slice(0, at + 1)];
      return later.find((item) => item.textContent.trim().toLowerCase().startsWith(letter));
    }
  }
}
