/** The concession steps as people type them. */
import { describe, expect, test } from "vitest";
import "#text/negotiate-sentences.ts";
import { stepsReading, stepsText } from "./steps-reading.ts";

describe("the steps", () => {
  test.each(["50 / 30 / 20", "50/30/20", "50 %; 30 %; 20 %", "50, 30, 20", "50 30 20"])(
    "are read from %j",
    (text) => {
      expect(stepsReading(text)).toMatchObject({ kind: "understood", value: ["0.5", "0.3", "0.2"] });
    },
  );

  test("are read back as they are shown", () => {
    const value = ["0.625", "0.25", "0.125"];
    expect(stepsReading(stepsText(value))).toMatchObject({ kind: "understood", value });
  });

  test.each([
    ["50 / 50", /^Write three steps/, "two are no ladder of three"],
    ["lots", /^Write three steps/, "no figure"],
    ["", /^Write three steps/, "nothing"],
    ["60 / 30 / 20", /add up to 110/, "more than the whole way"],
    ["50 / 30 / 10", /add up to 90/, "less than it"],
    ["40 / 40 / 20", /^A step of 40\s?% comes after one of 40/, "the second is no smaller"],
    ["50 / 20 / 30", /^A step of 30\s?% comes after one of 20/, "the last grows"],
  ] as const)("%j are refused: %s, since %s", (text, said, why) => {
    const reading = stepsReading(text);
    expect(reading.kind, why).toBe("refused");
    expect(reading.said).toMatch(said);
  });
});
