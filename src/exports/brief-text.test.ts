/** A page of the brief as text to paste. */
import { expect, test } from "vitest";
import type { BriefPage, BriefText } from "./brief-page.ts";
import { briefMarkdown, briefPlainText } from "./brief-text.ts";

const said = (key: string, text: string, label = ""): BriefText => ({
  kind: "text",
  key,
  text,
  proposed: text,
  label,
});

const page: BriefPage = {
  about: "Engineer",
  on: "21 November 2026",
  title: said("title", "Two packages"),
  blocks: [
    { id: "opening", heading: null, parts: [said("opening", "Thank you.")] },
    {
      id: "offer",
      heading: "The offer",
      parts: [{ kind: "table", key: "offer", head: null, rows: [["Base", "$172,000 a year"]] }],
    },
    {
      id: "ask",
      heading: "Any one of these",
      parts: [
        {
          kind: "table",
          key: "ask",
          head: ["", "1", "2"],
          rows: [
            ["Base", "$215,000", "$200,000"],
            ["Sign-on", "$24,000", "$40,000"],
          ],
        },
      ],
    },
    {
      id: "why",
      heading: "Why",
      parts: [
        {
          kind: "reason",
          text: said("why.base", "It is reported so.", "Base"),
          source: "A page; read 1 May.",
        },
        { kind: "reason", text: said("why.signOn", "It helps.", "Sign-on"), source: null },
      ],
    },
    { id: "deliver", heading: "What I will deliver", parts: [said("deliver", "  ")] },
  ],
};

test("plain: a heading a line, a package a line, a reason with its source, nothing that is empty", () => {
  expect(briefPlainText(page)).toBe(
    [
      "Two packages",
      "Engineer · 21 November 2026",
      "",
      "Thank you.",
      "",
      "The offer",
      "- Base: $172,000 a year",
      "",
      "Any one of these",
      "- 1: Base $215,000, Sign-on $24,000",
      "- 2: Base $200,000, Sign-on $40,000",
      "",
      "Why",
      "- Base: It is reported so. (A page; read 1 May.)",
      "- Sign-on: It helps.",
      "",
    ].join("\n"),
  );
});

test("Markdown: headings, tables with figures to the right, reasons as one list", () => {
  expect(briefMarkdown(page)).toBe(
    [
      "# Two packages",
      "",
      "*Engineer · 21 November 2026*",
      "",
      "Thank you.",
      "",
      "## The offer",
      "",
      "| Base | $172,000 a year |",
      "| --- | ---: |",
      "",
      "## Any one of these",
      "",
      "|  | 1 | 2 |",
      "| --- | ---: | ---: |",
      "| Base | $215,000 | $200,000 |",
      "| Sign-on | $24,000 | $40,000 |",
      "",
      "## Why",
      "",
      "- **Base.** It is reported so. *A page; read 1 May.*",
      "- **Sign-on.** It helps.",
      "",
    ].join("\n"),
  );
});

test("what a person writes is meant as written: no asterisk, bracket or number marks anything up", () => {
  const own = {
    ...page,
    blocks: [{ id: "own", heading: null, parts: [said("own", "*not* [bold]\n# no\n1. one")] }],
  };
  expect(briefMarkdown(own)).toContain("\\*not\\* \\[bold\\]\n\\# no\n1\\. one");
  expect(briefPlainText(own)).toContain("*not* [bold]\n# no\n1. one");
});
