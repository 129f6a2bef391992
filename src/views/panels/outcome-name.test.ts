/** What outcomes are called. */
import "#text/panel-sentences.ts";
import { describe, expect, test } from "vitest";
import { outcomeName } from "./outcome-name.ts";

describe("an outcome", () => {
  test.each([
    { label: "Fire sale", multiple: "0.3", name: "Fire sale", why: "its own name stands" },
    { label: "", multiple: "0.00", name: "Nothing", why: "nothing, however it is written" },
    { label: "", multiple: "0.3", name: "Less than today", why: "a loss" },
    { label: "", multiple: "1.0", name: "As much as today", why: "no change" },
    { label: "", multiple: "10", name: "More than today", why: "a gain" },
  ])("$multiple× “$label” is $name: $why", ({ label, multiple, name }) => {
    expect(outcomeName({ label, multiple })).toBe(name);
  });
});
