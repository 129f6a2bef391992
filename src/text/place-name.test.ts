/** Place ids in words, and places as people type them as ids. */
import { describe, expect, test } from "vitest";
import { placeIdOf, placeName } from "./place-name.ts";

test.each([
  { id: "us-san-francisco-ca", name: "San Francisco", why: "between a country and a state" },
  { id: "us-new-york-ny", name: "New York", why: "of two words" },
  { id: "pt-lisbon", name: "Lisbon", why: "after a country" },
  { id: "latin-america", name: "Latin America", why: "a part of the world" },
  { id: "southeast-asia", name: "Southeast Asia", why: "which has no country" },
  { id: "berlin", name: "Berlin", why: "alone" },
  { id: "us", name: "US", why: "a country alone" },
  { id: "us-ca", name: "US CA", why: "a state alone" },
  { id: "br-rio-de-janeiro-rj", name: "Rio De Janeiro", why: "with a short word in its middle" },
  { id: "la-paz", name: "La Paz", why: "with a short word in front that is an article, not a country" },
  { id: "us-st-louis-mo", name: "St Louis", why: "with a short word after its country" },
  { id: "são-paulo", name: "São Paulo", why: "with an accent" },
  { id: "", name: "", why: "nothing" },
  { id: "--", name: "", why: "separators alone" },
])("$id is $name: $why", ({ id, name }) => {
  expect(placeName(id)).toBe(name);
});

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
