/**
 * What is easily taken wrong about the grant, and the words of the page.
 */
import { say } from "#text/say.ts";
import { WordList } from "./word-list.tsx";

/** The panel. */
export function TrapsPanel() {
  return (
    <section aria-label={say("trap.words")}>
      <WordList />
    </section>
  );
}
