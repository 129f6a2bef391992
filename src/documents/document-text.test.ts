import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { MOST_FILE_BYTES, MOST_TEXT_UNITS } from "./document-file.ts";
import { documentText } from "./document-text.ts";
import { paragraph, sampleDocx } from "./files/sample-docx.ts";
import { samplePdf } from "./files/sample-pdf.ts";

const read = (bytes: Uint8Array) => documentText({ name: "letter", bytes });
const readText = (text: string) => read(strToU8(text));

describe("a text file", () => {
  it.each([
    { why: "UTF-8", bytes: strToU8("base €95.000"), text: "base €95.000" },
    { why: "UTF-8 with its mark", bytes: strToU8("\uFEFFbase $1"), text: "base $1" },
    { why: "line ends of Windows", bytes: strToU8("a\r\nb\rc"), text: "a\nb\nc" },
    {
      why: "UTF-16, little end first, as Windows saves it",
      bytes: Uint8Array.of(0xff, 0xfe, 0xac, 0x20, 0x35, 0x00),
      text: "€5",
    },
    { why: "UTF-16, big end first", bytes: Uint8Array.of(0xfe, 0xff, 0x20, 0xac, 0x00, 0x35), text: "€5" },
    {
      why: "Windows-1252, where 0x80 is the euro sign",
      bytes: Uint8Array.of(0x80, 0x35, 0xe9),
      text: "€5é",
    },
  ])("is read as $why", async ({ bytes, text }) => {
    expect(await read(bytes)).toEqual({ ok: true, kind: "text", text, pages: null });
  });
});

describe("a Word file", () => {
  const bodyText = async (body: string) => {
    const result = await read(sampleDocx(body));
    return result.ok ? result.text : result.code;
  };

  it.each([
    {
      why: "runs of one paragraph are one line",
      body: paragraph("Base: $17", "8,000") + paragraph("Sign-on: $20k"),
      text: "Base: $178,000\nSign-on: $20k",
    },
    { why: "entities are characters", body: paragraph("R&amp;D &#8364;95k &#x20AC;5"), text: "R&D €95k €5" },
    {
      why: "a row of a table is a line, its cells apart by tabs",
      body: `<w:tbl><w:tr><w:tc>${paragraph("Senior")}</w:tc><w:tc>${paragraph("$180k")}</w:tc></w:tr></w:tbl>`,
      text: "Senior\t$180k",
    },
    {
      why: "what was deleted under tracked changes does not count",
      body: `<w:p><w:del><w:r><w:t>$150k</w:t></w:r></w:del><w:ins><w:r><w:t>$160k</w:t></w:r></w:ins></w:p>`,
      text: "$160k",
    },
    {
      why: "tab stops of a paragraph are no tabs",
      body: `<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs></w:pPr><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r></w:p>`,
      text: "a\tb",
    },
    {
      why: "items of a list begin with a dash",
      body: `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/></w:numPr></w:pPr><w:r><w:t>Bonus 10%</w:t></w:r></w:p>`,
      text: "- Bonus 10%",
    },
  ])("reads so that $why", async ({ body, text }) => {
    expect(await bodyText(body)).toBe(text);
  });

  it("expands nothing that a document type declares", async () => {
    const xml = `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><w:document><w:body>${paragraph("&b;")}</w:body></w:document>`;
    const result = await read(zipSync({ "word/document.xml": strToU8(xml) }));
    expect(result).toMatchObject({ ok: true, text: "&b;" });
  });
});

describe("a PDF", () => {
  it("reads line by line, page by page", async () => {
    const bytes = samplePdf({
      pages: [["Base salary: $178,000", "Sign-on (gross): $20k"], ["Equity: 0.055%"]],
    });
    expect(await read(bytes)).toEqual({
      ok: true,
      kind: "pdf",
      text: "Base salary: $178,000\nSign-on (gross): $20k\n\nEquity: 0.055%",
      pages: 2,
    });
  });

  it("says how far it is after each page", async () => {
    const done: number[] = [];
    const bytes = samplePdf({ pages: [["a"], ["b"], ["c"], ["d"]] });
    await documentText({ name: "four.pdf", bytes }, (share) => done.push(share));
    expect(done).toEqual([0.25, 0.5, 0.75, 1]);
  });
});

describe("what cannot be read is refused by its reason", () => {
  const bomb = () => zipSync({ "word/document.xml": new Uint8Array(60_000_001) });
  it.each([
    { why: "an empty file", bytes: () => new Uint8Array(0), code: "empty" },
    { why: "spaces only", bytes: () => strToU8(" \n\t "), code: "empty" },
    { why: "more than 20 MB", bytes: () => new Uint8Array(MOST_FILE_BYTES + 1), code: "tooLarge" },
    {
      why: "more text than is read",
      bytes: () => strToU8("a".repeat(MOST_TEXT_UNITS + 1)),
      code: "tooMuchText",
    },
    {
      why: "a PDF under a password",
      bytes: () => samplePdf({ pages: [["a"]], encrypt: true }),
      code: "encrypted",
    },
    { why: "a PDF without text", bytes: () => samplePdf({ pages: [[]] }), code: "scanned" },
    { why: "half a PDF", bytes: () => strToU8("%PDF-1.7\n1 0 obj"), code: "broken" },
    { why: "half a Word file", bytes: () => sampleDocx(paragraph("a")).slice(0, 60), code: "broken" },
    {
      why: "a packed file of another kind",
      bytes: () => zipSync({ "a.txt": strToU8("a") }),
      code: "notText",
    },
    { why: "a part that would fill the memory", bytes: bomb, code: "tooLarge" },
    {
      why: "Word before 2007, or under a password",
      bytes: () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
      code: "oldWord",
    },
    { why: "rich text", bytes: () => strToU8("{\\rtf1 a}"), code: "richText" },
    { why: "a photograph", bytes: () => Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), code: "picture" },
    { why: "a program", bytes: () => Uint8Array.from({ length: 400 }, (_, at) => at % 32), code: "notText" },
  ])("$why: $code", async ({ bytes, code }) => {
    expect(await read(bytes())).toMatchObject({ ok: false, code });
  });

  it("and no bytes make it throw", async () => {
    const headers = ["", "%PDF-1.4\n", "PK\u0003\u0004"];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...headers),
        fc.uint8Array({ maxLength: 300 }),
        async (header, rest) => {
          const result = await read(Uint8Array.from([...strToU8(header), ...rest]));
          expect(typeof result.ok).toBe("boolean");
        },
      ),
      { numRuns: 60 },
    );
  });
});

it("tells a PDF by its bytes, whatever its name", async () => {
  const result = await documentText({ name: "letter.txt", bytes: samplePdf({ pages: [["$5"]] }) });
  expect(result).toMatchObject({ ok: true, kind: "pdf" });
  expect(await readText("just %PDF in a sentence")).toMatchObject({ ok: true, kind: "text" });
});
