/**
 * A small PDF for tests: one page for each list of lines, in Helvetica, without compression.
 *
 * Objects and cross-reference table as in PDF 32000-1, 7.5; `encrypt` adds a standard security handler
 * (7.6.3) whose password nobody knows.
 */

type SamplePdf = {
  readonly pages: readonly (readonly string[])[];
  readonly encrypt?: boolean;
};

/** The bytes of the PDF. */
export function samplePdf({ pages, encrypt = false }: SamplePdf): Uint8Array {
  const objects: string[] = [];
  const add = (body: string) => objects.push(body);
  const pageNumber = (index: number) => 4 + index * 2;
  add("<< /Type /Catalog /Pages 2 0 R >>");
  add(
    `<< /Type /Pages /Kids [${pages.map((_, index) => `${pageNumber(index)} 0 R`).join(" ")}] /Count ${pages.length} >>`,
  );
  add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
  for (const [index, lines] of pages.entries()) {
    const content = lines
      .map((line, at) => `BT /F1 12 Tf 1 0 0 1 72 ${720 - at * 16} Tm (${escaped(line)}) Tj ET`)
      .join("\n");
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents ${pageNumber(index) + 1} 0 R >>`,
    );
    add(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
  }
  const lock = `<${"00".repeat(32)}>`;
  if (encrypt) add(`<< /Filter /Standard /V 1 /R 2 /O ${lock} /U ${lock} /P -4 >>`);
  const id = "<00112233445566778899aabbccddeeff>";
  return file(objects, encrypt ? ` /Encrypt ${objects.length} 0 R /ID [${id} ${id}]` : "");
}

function file(objects: readonly string[], trailer: string): Uint8Array {
  let text = "%PDF-1.4\n";
  const offsets = objects.map((body, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  text += offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(text, (character) => character.charCodeAt(0) & 0xff);
}

function escaped(line: string): string {
  return line.replace(/[\\()]/g, "\\$&");
}
