/** The employer that a whole document is about. */
import { expect, test } from "vitest";
import { documentCompany } from "./company-of.ts";

test.each([
  ["On behalf of Northwind Labs, Inc., we are pleased to offer you the role.", "Northwind Labs"],
  ["You mentioned a competing offer from Databricks. At Northwind we can do more.", "Northwind"],
  ["You have another offer from Databricks, you said.", null],
  ["Three friends had offers from Stripe last year.", "Stripe"],
  ["The HF team grew. A year at HF is long, says Hugging Face.", "Hugging Face"],
])("%s", (text, company) => {
  expect(documentCompany(text)).toBe(company);
});
