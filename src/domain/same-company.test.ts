import { describe, expect, test } from "vitest";
import { isOfCompany, isSameCompany } from "./same-company.ts";

describe("offers of one company", () => {
  test.each([
    { one: "Lab", other: "Lab", isOne: true },
    { one: "Lab", other: " LAB ", isOne: true },
    { one: "Lab", other: "Labs", isOne: false },
    { one: "", other: "", isOne: false },
    { one: " ", other: "", isOne: false },
  ])("“$one” and “$other”: $isOne", ({ one, other, isOne }) => {
    expect(isSameCompany({ id: "one", company: one }, { id: "other", company: other })).toBe(isOne);
  });

  test("an offer is of its own company even without a name", () => {
    expect(isSameCompany({ id: "one", company: "" }, { id: "one", company: "" })).toBe(true);
  });

  test("a document is about an offer's company by name alone", () => {
    expect(isOfCompany({ id: "one", company: "Lab" }, "lab")).toBe(true);
    expect(isOfCompany({ id: "one", company: "" }, "")).toBe(false);
    expect(isOfCompany({ id: "one", company: "" }, null)).toBe(false);
  });
});
