/** The half of pdf.js that parses, which comes without types: only that it can be loaded matters here. */
declare module "pdfjs-dist/legacy/build/pdf.worker.mjs" {
  export const WorkerMessageHandler: unknown;
}
