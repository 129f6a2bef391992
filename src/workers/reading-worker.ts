/**
 * The worker that reads documents: files to text, texts to claims. Thin: the work is in `documents`.
 */
import { documentText } from "#documents/document-text.ts";
import { readClaims } from "#documents/read-claims.ts";
import type { ReadingWork, Reply, Request } from "./protocol.ts";

/** More progress messages than this only cost time: one for each hundredth. */
const STEPS = 100;

self.addEventListener("message", (event: MessageEvent<Request<ReadingWork>>) => {
  const request = event.data;
  answer(request).then(
    (output) => post({ id: request.id, kind: "answer", output }),
    (error: unknown) => post({ id: request.id, kind: "failure", message: String(error) }),
  );
});

async function answer(request: Request<ReadingWork>): Promise<unknown> {
  const onProgress = progressOf(request.id);
  switch (request.kind) {
    case "readFile":
      return documentText(request.input, onProgress);
    case "readClaims":
      return readClaims(request.input, (units) => onProgress(units / Math.max(1, request.input.length)));
  }
}

function progressOf(id: number): (done: number) => void {
  let told = 0;
  return (done) => {
    if (done - told < 1 / STEPS) return;
    told = done;
    post({ id, kind: "progress", done });
  };
}

function post(reply: Reply): void {
  self.postMessage(reply);
}
