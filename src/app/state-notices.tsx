/** The newest notice of the state as a bar, with what can be done about it. */
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
  return (
    <NoticeBar
      dismissWord={say("app.dismiss")}
      onDismiss={dismissNotice}
      notice={
        notice === undefined
          ? null
          : {
              id: notice.id,
              text: sayNotice(notice),
              isLasting: notice.code === "changedElsewhere" || notice.code === "saveFailed",
              actions: noticeActions(notice.code, notice.canUndo),
            }
      }
    />
  );
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
