/**
 * The mark beside a term of a reported offer that no document states. A word in a dashed frame.
 */
import type { Offer } from "#domain/offer.ts";
import { type DocumentedTerm, isTermAssumed } from "#engine/working/term-basis.ts";
import { useWorkspace } from "#state/use-workspace.ts";
import { say } from "#text/say.ts";
import { Tag } from "#ui/tag.tsx";
import styles from "./sheet.module.css";

type AssumedMarkProps = {
  readonly term: DocumentedTerm;
  readonly offer: Offer;
  readonly index: number;
};

/** "assumed", or nothing. */
export function AssumedMark({ term, offer, index }: AssumedMarkProps) {
  const workspace = useWorkspace();
  if (!isTermAssumed({ workspace, offer, index }, term)) return null;
  return (
    <span className={styles.sub}>
      <Tag basis="assumed">{say("sheet.assumed")}</Tag>
    </span>
  );
}
