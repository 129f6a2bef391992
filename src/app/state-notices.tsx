/** The newest notice of the state as a bar, with what can be done about it. */
import { useEffect, useState } from "react";
import type { Finding } from "#domain/finding.ts";
import { undo } from "#state/actions/history.ts";
import { dismissNotice } from "#state/actions/notices.ts";
import { downloadWorkspace, keepThis, takeStored } from "#state/actions/workspaces.ts";
import { useNotices } from "#state/use-workspace.ts";
import { say } from "#text/say.ts";
import { NoticeBar } from "#ui/notice-bar.tsx";
import { sayNotice } from "./say-change.ts";

/** Codes with a place of their own on the page. */
const SAID_ELSEWHERE: ReadonlySet<string> = new Set(["copySetAside"]);

/** The bar; an older notice shows again when a newer one has been answered. */
export function StateNotices() {
  const notice = useNotices().findLast(({ code }) => !SAID_ELSEWHERE.has(code));
  const refusal = notice?.code === "editRefused" ? notice.findings[0] : undefined;
  const why = useSentence(refusal);
  return (
    <NoticeBar
      dismissWord={say("app.dismiss")}
      onDismiss={dismissNotice}
      notice={
        notice === undefined || (refusal !== undefined && why === "")
          ? null
          : {
              id: notice.id,
              text: sayNotice(notice, why),
              isLasting: notice.code === "changedElsewhere" || notice.code === "saveFailed",
              actions: noticeActions(notice.code, notice.canUndo),
            }
      }
    />
  );
}

/** The sentence of a finding, once its words are there; empty before, and without one. */
function useSentence(finding: Finding | undefined): string {
  const [sentence, setSentence] = useState("");
  useEffect(() => {
    if (finding === undefined) return;
    let isCurrent = true;
    void import("#text/say-finding.ts").then(({ sayFindingHere }) => {
      if (isCurrent) setSentence(sayFindingHere(finding));
    });
    return () => {
      isCurrent = false;
      setSentence("");
    };
  }, [finding]);
  return sentence;
}

function noticeActions(code: string, canUndo: boolean) {
  if (code === "changedElsewhere") {
    return [
      { label: say("app.takeOther"), onAct: () => void takeStored() },
      { label: say("app.keepThis"), onAct: keepThis },
    ];
  }
  if (code === "saveFailed" || code === "storageUnavailable") {
    return [{ label: say("app.saveFile"), onAct: downloadWorkspace }];
  }
  return canUndo ? [{ label: say("app.undo"), onAct: undo }] : [];
}
