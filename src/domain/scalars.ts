/**
 * The small schemas that files are built of: labels, whole months, dates, currencies.
 */
import * as z from "zod/mini";

const LONGEST_LABEL = 300;
const PARTIAL_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** A short text that must not be empty: a name, a title, an id. */
export function label() {
  return z.string().check(z.minLength(1), z.maxLength(LONGEST_LABEL));
}

/** A short text that may be empty. */
export function text() {
  return z.string().check(z.maxLength(LONGEST_LABEL));
}

/**
 * A whole number within bounds, both included; months and years are these.
 * Not `z.int()`: what that finds ends the checks of every object around it, and other mistakes stay unnamed.
 */
export function months(bounds: { readonly min: number; readonly max: number }) {
  return z.number().check(z.multipleOf(1), z.gte(bounds.min), z.lte(bounds.max));
}

/** An ISO 4217 code in upper case. */
export const currency = z
  .string()
  .check(z.refine((code) => /^[A-Z]{3}$/.test(code), { params: { code: "notCurrency" } }));

/** A calendar day, YYYY-MM-DD, that exists. */
export const day = z
  .string()
  .check(z.refine((value) => isCalendarDate(value) && value.length === 10, { params: { code: "notDate" } }));

/** A year, a month or a day, as far as it is known: YYYY, YYYY-MM or YYYY-MM-DD. */
export const partialDate = z.string().check(z.refine(isCalendarDate, { params: { code: "notDate" } }));

function isCalendarDate(value: string): boolean {
  const match = PARTIAL_DATE.exec(value);
  if (match === null) return false;
  const month = Number(match[2] ?? "1");
  const dayOfMonth = Number(match[3] ?? "1");
  if (month < 1 || month > 12) return false;
  return dayOfMonth >= 1 && dayOfMonth <= daysInMonth(Number(match[1]), month);
}

/** Days in a month of the Gregorian calendar; `month` from 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
