/** The first of many, the worst ones, and all of them where they are asked for. */
import { type ReactNode, useState } from "react";
import { say, sayCount } from "#text/say.ts";
import { Button } from "#ui/button.tsx";
import styles from "./more.module.css";

type MoreProps<Item> = {
  readonly items: readonly Item[];
  readonly first: number;
  /** Draws what is to be seen of `items`. */
  readonly children: (items: readonly Item[]) => ReactNode;
};

/** `items` with a button for the rest; nothing where there are none. */
export function More<Item>({ items, first, children }: MoreProps<Item>) {
  const [isAll, setAll] = useState(false);
  if (items.length === 0) return null;
  return (
    <>
      {children(isAll ? items : items.slice(0, first))}
      {items.length > first && (
        <p className={styles.more}>
          <Button kind="text" aria-expanded={isAll} onClick={() => setAll(!isAll)}>
            {isAll ? say("evidencePage.more.fewer") : sayCount("evidencePage.more.all", items.length)}
          </Button>
        </p>
      )}
    </>
  );
}
