/**
 * What can be done with a page: print it, copy it, save it. The page to send waits until the check is clear.
 */
import { useId, useState } from "react";
import type { LeakFinding } from "#engine/negotiation/leak-finding.ts";
import type { BriefPage } from "#exports/brief-page.ts";
import { briefMarkdown, briefPlainText } from "#exports/brief-text.ts";
import { saveBrief } from "#state/actions/brief.ts";
import { say, sayCount } from "#text/say.ts";
import { Button } from "#ui/button.tsx";
import styles from "./brief.module.css";
import { BriefPrint } from "./brief-print.tsx";

type BriefActionsProps = {
  readonly page: BriefPage;
  readonly name: "send" | "keep";
  /** What the check still finds on it. */
  readonly standing: readonly LeakFinding[];
};

/** The buttons over a page, and the answer to the last of them. */
export function BriefActions({ page, name, standing }: BriefActionsProps) {
  const id = useId();
  const [answer, setAnswer] = useState("");
  const [isPrinting, setPrinting] = useState(false);
  const isHeld = standing.length > 0;
  const copy = (text: string) => {
    writeClipboard(text).then(
      () => setAnswer(say("brief.copied")),
      () => setAnswer(say("brief.copyFailed")),
    );
  };
  const save = (text: string, ending: "txt" | "md") => {
    saveBrief({ name: say(`brief.file.${name}`), isSent: name === "send" }, text, ending);
    setAnswer("");
  };
  const held = { "aria-disabled": isHeld, "aria-describedby": isHeld ? `${id}-held` : undefined };
  // A button that cannot act now still says why to whoever reaches it.
  const unlessHeld = (act: () => void) => () => {
    if (!isHeld) act();
  };
  return (
    <div className={styles.actions} data-print="none">
      <Button kind="text" {...held} onClick={unlessHeld(() => setPrinting(true))}>
        {say("brief.print")}
      </Button>
      <Button kind="text" {...held} onClick={unlessHeld(() => copy(briefPlainText(page)))}>
        {say("brief.copy")}
      </Button>
      <Button kind="text" {...held} onClick={unlessHeld(() => copy(briefMarkdown(page)))}>
        {say("brief.copyMarkdown")}
      </Button>
      <Button kind="text" {...held} onClick={unlessHeld(() => save(briefPlainText(page), "txt"))}>
        {say("brief.saveText")}
      </Button>
      <Button kind="text" {...held} onClick={unlessHeld(() => save(briefMarkdown(page), "md"))}>
        {say("brief.saveMarkdown")}
      </Button>
      <span className={styles.answer} id={`${id}-held`} role="status">
        {isHeld ? sayCount("leak.held", standing.length) : answer}
      </span>
      {isPrinting ? (
        <BriefPrint
          page={page}
          onPrinted={(isOnOnePage) => {
            setPrinting(false);
            setAnswer(isOnOnePage ? "" : say("brief.onMorePages"));
          }}
        />
      ) : null}
    </div>
  );
}

/** Rejects where there is no clipboard (a page that is not served safely has none). */
async function writeClipboard(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
