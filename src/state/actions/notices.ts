/** Notices: what a person is told once, with undo as long as it is the last change. */
import type { Finding } from "#domain/finding.ts";
import type { Notice } from "#state/change.ts";
import { store } from "#state/store.ts";

type News = {
  readonly params?: Notice["params"];
  readonly findings?: readonly Finding[];
  readonly canUndo?: boolean;
};

let lastId = 0;

/** Tells `code`; one of the same code that is still shown gives way. */
export function tell(code: Notice["code"], { params = {}, findings = [], canUndo = false }: News = {}): void {
  lastId += 1;
  const notice: Notice = { id: String(lastId), code, params, findings, canUndo };
  store.setState(({ notices }) => ({
    notices: [...notices.filter((told) => told.code !== code), notice],
  }));
}

/** Takes a notice away. */
export function dismissNotice(id: string): void {
  store.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) }));
}
