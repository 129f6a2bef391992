/** The employer that a whole document is about, and the places that are not its. */
import { expect, test } from "vitest";
import { documentCompany } from "./company-of.ts";
import { placesIn } from "./places.ts";

test.each([
  ["On behalf of Northwind Labs, Inc., we are pleased to offer you the role.", "Northwind Labs"],
  ["You mentioned a competing offer from Databricks. At Northwind we can do more.", "Northwind"],
  ["You have another offer from Databricks, you said.", null],
  ["Three friends had offers from Stripe last year.", "Stripe"],
  ["The HF team grew. A year at HF is long, says Hugging Face.", "Hugging Face"],
])("%s", (text, company) => {
  expect(documentCompany(text)).toBe(company);
});

test("a place that is named for those outside it is nobody's place", () => {
  expect(placesIn("Outside the Bay Area pay is lower; in Austin it is the same.")).toMatchObject([
    { placeId: "us-austin-tx" },
  ]);
});
