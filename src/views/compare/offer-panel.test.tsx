/** Places as people type them, as ids. */
import { describe, expect, test } from "vitest";
import { placeName } from "#text/place-name.ts";
import { placeIdOf } from "./offer-panel.tsx";

describe("a typed place", () => {
  test.each([
    ["San Francisco", "san-francisco"],
    ["  Winston-Salem, NC ", "winston-salem-nc"],
    ["São Paulo", "são-paulo"],
    ["Sa\u0303o Paulo", "são-paulo"],
    ["St. John's", "st-john-s"],
    ["मुंबई", "मुंबई"],
    ["İstanbul", "i\u0307stanbul"],
    ["東京", "東京"],
  ])("%s is %s", (typed, id) => {
    expect(placeIdOf(typed)).toBe(id);
  });

  test.each(["", "   ", "—", "…"])("%j is none", (typed) => {
    expect(placeIdOf(typed)).toBeNull();
  });

  test.each([
    "Berlin",
    "New York",
    "São Paulo",
    "La Paz",
    "St Louis",
    "El Paso",
    "Le Havre",
    "मुंबई",
    "東京",
    "NY",
  ])("%s reads back as it was typed", (typed) => {
    expect(placeName(placeIdOf(typed) ?? "")).toBe(typed);
  });
});
