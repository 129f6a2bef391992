/** The reasons on the page to send: each is true by the page's own table, and none argues against what is asked. */
import "#text/negotiate-sentences.ts";
import { describe, expect, test } from "vitest";
import type { Workspace } from "#domain/workspace.ts";
import { sampleOffer, sampleWorkspace } from "#engine/sample-workspace.ts";
import type { BriefPage } from "#exports/brief-page.ts";
import { example, inputOf, pageOf } from "./brief.sample.ts";

const EXAMPLES = [
  "three-offers",
  "hugging-face-senior-pm",
  "seed-options",
  "mixed-case",
  "public-front-loaded",
  "remote-location-cut",
  "back-loaded",
];

/** The figure that a cell of the page begins with; NaN for words. */
const figureOf = (cell: string | undefined) => Number((cell ?? "").replace(/[^\d.]/g, "") || Number.NaN);

function partsOf(page: BriefPage, id: string) {
  return page.blocks.find((block) => block.id === id)?.parts ?? [];
}

function reasonsOf(page: BriefPage): Readonly<Record<string, readonly [string, string | null]>> {
  return Object.fromEntries(
    partsOf(page, "why").flatMap((each) =>
      each.kind === "reason" ? [[each.text.label, [each.text.text, each.source]]] : [],
    ),
  );
}

/** The figures that the page asks for, by the name of their row. */
function askedOf(page: BriefPage): Readonly<Record<string, readonly number[]>> {
  const [table] = partsOf(page, "ask");
  if (table?.kind !== "table") return {};
  return Object.fromEntries(table.rows.map(([name, ...cells]) => [name, cells.map(figureOf)]));
}

/** Every page of every example: each offer, packages or one figure each, nobody or everybody named. */
const pages = EXAMPLES.flatMap((name) => {
  const workspace = example(name);
  const everyone = workspace.offers.map(({ id }) => id);
  return workspace.offers.flatMap(({ id }) =>
    (["packages", "anchor"] as const).flatMap((ask) =>
      [[], everyone].map((allowedOfferIds) => ({
        name: `${name} ${id} ${ask} ${allowedOfferIds.length}`,
        ...pageOf(inputOf(workspace, id, { ask, allowedOfferIds })),
      })),
    ),
  );
});

describe("a part that stands in for another", () => {
  const ROW = { base: "Base", "sign-on": "Sign-on", equity: "Equity" } as const;
  const said = pages.flatMap(({ name, page }) =>
    Object.entries(reasonsOf(page)).flatMap(([part, [text]]) => {
      const found =
        /^It stands in for part of the (.+?): package (\d) asks for less (.+?) than package (\d), and for more (.+?)\.$/.exec(
          text,
        );
      return text.includes("stands in") ? [{ name, page, part, text, found }] : [];
    }),
  );

  test("is said somewhere", () => expect(said.length).toBeGreaterThan(2));

  test.each(said)("by the table of $name, for $part: $text", ({ page, part, found }) => {
    const [, other, one, less, than, more] = found ?? [];
    const [otherRow, partRow] = [ROW[other as keyof typeof ROW], ROW[more as keyof typeof ROW]];
    expect([less, partRow]).toEqual([other, part]);
    const asked = askedOf(page);
    const at = (row: string, number: string | undefined) => asked[row]?.[Number(number) - 1] ?? Number.NaN;
    expect(at(otherRow, one)).toBeLessThan(at(otherRow, than));
    expect(at(partRow, one)).toBeGreaterThan(at(partRow, than));
  });
});

describe("a reported figure", () => {
  const reported = pages.flatMap(({ name, page }) =>
    Object.entries(reasonsOf(page)).flatMap(([part, [text]]) =>
      / reported /.test(text) ? [{ name, page, part, text }] : [],
    ),
  );

  test("is cited somewhere", () => expect(reported.length).toBeGreaterThan(2));

  test.each(reported)("reaches the least that $name asks of $part: $text", ({ page, part, text }) => {
    // "$165,000 to $180,000": its upper end.
    const figures = [...text.matchAll(/(?:[$€]([\d,]+)|(\d\.\d+)\s%)/gu)].map(([each]) => figureOf(each));
    const asked = (askedOf(page)[part] ?? []).filter((each) => each > 0);
    expect(Math.max(...figures)).toBeGreaterThanOrEqual(Math.min(...asked));
  });
});

test("one figure each of the dossier asks for more base than $165,000 to $180,000, so that is not its reason", () => {
  const { page } = pageOf(inputOf(example("hugging-face-senior-pm"), "reported-senior", { ask: "anchor" }));
  expect(askedOf(page).Base).toEqual([188000]);
  expect(reasonsOf(page).Base?.[0]).not.toMatch(/180,000/);
});

describe("what is cited of the other offers", () => {
  /** 172,000 offered, a letter over 150,000 elsewhere, 400,000 reported: asks end a quarter above the offer. */
  const offers = [
    sampleOffer({
      id: "offer",
      company: "Hooli",
      baseSalary: "172000",
      targetBonus: null,
      signOnBonus: { installments: [{ month: 1, amount: "10000" }], clawback: null },
      grants: [],
    }),
    sampleOffer({
      id: "other",
      company: "Initech",
      status: "written",
      baseSalary: "175000",
      targetBonus: { kind: "amount", amount: "9000" },
      signOnBonus: null,
      grants: [],
    }),
    sampleOffer({
      id: "reported",
      company: "Globex",
      status: "reported",
      baseSalary: "400000",
      targetBonus: null,
      signOnBonus: null,
      grants: [],
    }),
  ];
  // Neither would be taken instead: a walk-away near a letter is one more reason not to name it.
  const { negotiation } = sampleWorkspace([]);
  const under: Workspace = sampleWorkspace(offers, {
    negotiation: { ...negotiation, alternativeIds: [] },
  });
  const why = (allowedOfferIds: readonly string[], ask: "packages" | "anchor" = "anchor") => {
    const { page, check } = pageOf(inputOf(under, "offer", { ask, allowedOfferIds: [...allowedOfferIds] }));
    expect(check.findings).toEqual([]);
    return reasonsOf(page).Base;
  };

  test("a letter over less than is asked stands under it where nothing else does", () => {
    expect(why(["other"])?.[0]).toBe("I hold a written offer from Initech with a base of $175,000.");
  });

  test("and not where a figure that reaches the ask may be named", () => {
    expect(why(["other", "reported"])?.[0]).toContain("Globex is reported to pay a base of $400,000");
  });

  test("a reported package says as of which day it is known", () => {
    expect(why(["reported"])?.[1]).toMatch(/as I know it on \d+ \w+/);
  });
});

test("a letter in another currency is cited as it is written, with the converted figure beside it", () => {
  const remote = example("remote-location-cut");
  // The letter takes 20 % off for the place. A present job of EUR 78,000; $1 is EUR 0.862: 185,000 × 0.862 = 159,470, 20,000 × 0.862 = 17,240.
  const { page, check } = pageOf(
    inputOf({ ...remote, negotiation: { ...remote.negotiation, alternativeIds: [] } }, "local-job", {
      allowedOfferIds: ["remote-lisbon", "on-site-san-francisco"],
    }),
  );
  const { Base, "Sign-on": signOn } = reasonsOf(page);
  expect(Base?.[0]).toContain("with a base of $185,000 (about €159,470; −20\u202f% for the place).");
  expect(signOn?.[0]).toContain("a sign-on of $20,000 (about €17,240; −20\u202f% for the place)");
  expect(Base?.[1]).toMatch(/^Offer letter/);
  expect(check.findings).toEqual([]);
});

test("a sign-on without any figure behind it bridges the time before the first part vests, as the offer itself says", () => {
  const { page } = pageOf(inputOf(example("three-offers"), "reported-senior", { ask: "anchor" }));
  expect(reasonsOf(page)["Sign-on"]).toEqual([
    "None of the grant is mine before month 12; a sign-on bridges that.",
    "Your offer: 4 years, 1 year cliff, monthly.",
  ]);
});

test("what coming costs goes on within its sentence", () => {
  const { page } = pageOf(inputOf(example("back-loaded"), "even-vesting"));
  expect(reasonsOf(page)["Sign-on"]?.[0]).toBe("Coming costs me $7,500 once: repaying the present sign-on.");
});
