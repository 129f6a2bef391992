/** Sizes that pay can have: what is far off is another figure, whatever words stand near. */
import type { Component } from "#domain/vocabulary.ts";
import type { Bond } from "./component-of.ts";
import type { Figure } from "./figures.ts";
import type { Setting } from "./setting.ts";

const largeUnits = new Set([
  "JPY",
  "KRW",
  "IDR",
  "VND",
  "INR",
  "CLP",
  "COP",
  "HUF",
  "NGN",
  "ARS",
  "PKR",
  "PHP",
  "THB",
  "TWD",
  "KES",
  "CZK",
]);

/** What no word names as a part of pay is pay only where it is as large as pay. */
function leastInferred({ period, per }: Figure, currency: string): number {
  if (period === "hourly") return 5;
  if (per === "day") return 60;
  const least = period === "monthly" ? 700 : period === "weekly" ? 150 : 10_000;
  return largeUnits.has(currency) ? least * 20 : least;
}

/** What no word names as a part of pay, and is larger, is a company's money. */
function mostInferred({ period }: Figure, currency: string): number {
  const most = period === "monthly" ? 60_000 : period === "weekly" ? 20_000 : 3e6;
  return largeUnits.has(currency) ? most * 1000 : most;
}

/** Whether a figure of that size can be that component at all. */
export function isPlausible(bond: Bond, component: Component, figure: Figure, setting: Setting): boolean {
  const value = Number(figure.high ?? figure.low);
  if (figure.measure === "percent")
    return (value > 0 || component === "targetBonus") && value <= (component === "equityPercent" ? 12 : 400);
  if (figure.measure === "shares") return value >= 10;
  const currency = figure.currency === null || figure.currency === "$" ? setting.currency : figure.currency;
  if (component === "valuation") return value >= 1e6;
  const most = (largeUnits.has(currency) ? 3000 : 1) * (component === "equityValue" ? 2e7 : 6e7);
  if (value > most) return false;
  if (bond.inferred && value < leastInferred(figure, currency)) return false;
  if (bond.inferred && value > mostInferred(figure, currency)) return false;
  if (value === 0) return component !== "equityValue";
  return value >= least(component, figure) || isOddPoint(bond, figure, value);
}

/** "Base 178" leaves the thousands out. */
function isOddPoint(bond: Bond, { period }: Figure, value: number): boolean {
  return period === null && bond.component === "baseSalary" && bond.cost <= 3 && value >= 10 && value < 400;
}

function least(component: Component, { period, per }: Figure): number {
  if (period === "hourly") return 5;
  if (period === "weekly" || period === "monthly") return component === "totalCompensation" ? 400 : 100;
  if (per === "day") return 30;
  return whole.has(component) ? 1000 : 200;
}
const whole: ReadonlySet<Component> = new Set(["baseSalary", "totalCompensation", "approvalThreshold"]);
