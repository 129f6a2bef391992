/**
 * The last line of the page: when it was saved, or why it was not. Quiet as long as all is well; a failure
 * is said aloud once.
 */
import { useEffect, useState } from "react";
import { showAgo } from "#format/show-date.ts";
import { say } from "#text/say.ts";
import styles from "./frame.module.css";

/** How saving stands. */
export type SaveStatus =
  | { readonly kind: "idle" }
  | { readonly kind: "saving" }
  | { readonly kind: "saved"; readonly savedAt: string }
  | { readonly kind: "unavailable" };

/** "2 seconds ago" is told again this often. */
const TOLD_EVERY_MS = 10_000;

/** The line, with what is always true behind it. */
export function SaveLine({ status }: { readonly status: SaveStatus }) {
  const now = useNow(status);
  return (
    <p>
      <span
        role={status.kind === "unavailable" ? "alert" : undefined}
        className={status.kind === "unavailable" ? styles.failed : undefined}
      >
        {sentence(status, now)}
      </span>{" "}
      {say("app.foot")}
    </p>
  );
}

function sentence(status: SaveStatus, now: number): string {
  switch (status.kind) {
    case "idle":
      return "";
    case "saving":
      return say("app.saving");
    case "unavailable":
      return say("app.notSavedDenied");
    case "saved": {
      const seconds = Math.max(0, (now - Date.parse(status.savedAt)) / 1000);
      return say("app.saved", { when: showAgo(seconds) });
    }
  }
}

/** The time, read again now and then and whenever `status` changes. */
function useNow(status: SaveStatus): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const read = () => setNow(Date.now());
    const soon = setTimeout(read, status.kind === "saved" ? 1000 : 0);
    const timer = setInterval(read, TOLD_EVERY_MS);
    return () => {
      clearTimeout(soon);
      clearInterval(timer);
    };
  }, [status]);
  return now;
}
