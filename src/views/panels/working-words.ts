/**
 * The lines of a working in words: what each is, and its amount in its unit.
 */
import { Decimal } from "#domain/money.ts";
import { stakeForDoubling } from "#engine/outcomes/stake.ts";
import type { WorkingLine } from "#engine/working/line.ts";
import type { WorkingFigure } from "#engine/working/working.ts";
import { showCount, showMultiple, showNumber } from "#format/show-count.ts";
import { showMoney, showMoneyChange } from "#format/show-money.ts";
import { showOwnership, showPercent } from "#format/show-percent.ts";
import { say } from "#text/say.ts";

/** Parts of a company, which are small. */
const OF_THE_COMPANY: ReadonlySet<WorkingLine["code"]> = new Set(["grantOwnership", "heldPart"]);

/** The name of a figure whose working is open. */
export function workingName(figure: WorkingFigure): string {
  switch (figure) {
    case "guaranteedCash":
    case "expectedCash":
    case "paperTotal":
      return say(`compare.row.${figure}`);
    case "certaintyEquivalent":
      return say("compare.row.worthToYou");
    default:
      return say(`working.figure.${figure}`);
  }
}

/** What a line is; `letterOf` names another offer. */
export function lineName(line: WorkingLine, letterOf: (offerId: string) => string): string {
  const { code, params } = line;
  const months = params["months"] ?? "";
  switch (code) {
    case "baseSalary":
      return say("working.baseSalary", { months });
    case "targetBonus":
      return say("working.targetBonus", { years: params["years"] ?? "" });
    case "signOnInstallment":
    case "signOnBonus":
      return say("working.signOn", { month: params["month"] ?? "1" });
    case "benefit":
    case "cost":
      return say(`working.${code}`, { label: params["label"] ?? "" });
    case "preference":
      return say("working.preference", { name: params["name"] ?? "" });
    case "otherWorth":
      return say("working.otherWorth", { letter: letterOf(params["offerId"] ?? "") });
    case "riskAversion": {
      const share = showPercent(stakeForDoubling(Number(line.amount)), { most: 0 });
      return say("working.careIs", { stake: say("panel.stake", { share }) });
    }
    case "exchangeRate":
      return say("working.exchangeRate", { currency: params["of"] ?? "" });
    case "vestedFraction":
      return params["isShares"] === "yes"
        ? say("working.vestedShares", {
            units: showCount(params["units"] ?? "0"),
            whole: showCount(params["whole"] ?? "0"),
          })
        : say("working.vestedFraction");
    case "sum":
      return "";
    default:
      return say(`working.${code}`);
  }
}

/** A line's amount in its unit, an exit valuation in short; null where it is not known. */
export function lineAmount(line: WorkingLine, currency: string, isExit = false): string | null {
  const { amount, unit, code, params } = line;
  if (amount === null) return null;
  switch (unit) {
    case "money":
      if (isExit) return showMoney(amount, currency, { form: "compact" });
      return moneyText(amount, code, params["currency"] ?? currency);
    case "rate":
      if (code === "sum") return showPercent(amount);
      return OF_THE_COMPANY.has(code) ? showOwnership(amount) : showPercent(amount, { most: 4 });
    case "multiple":
      return showMultiple(amount);
    case "shares":
    case "months":
    case "years":
      return showCount(amount);
    case "ratio":
      return showNumber(new Decimal(amount));
  }
}

/** The same with its sign where the line is added: what only explains stands without one. */
export function addedAmount(line: WorkingLine, currency: string): string | null {
  const { role, amount, unit } = line;
  return role === "term" && unit === "money" && amount !== null
    ? showMoneyChange(amount, currency)
    : lineAmount(line, currency);
}

function moneyText(amount: Decimal | number, code: WorkingLine["code"], currency: string): string {
  if (code === "sharePrice" || code === "strikePrice") return showMoney(amount, currency, { form: "exact" });
  const isValuation =
    code === "valuation" ||
    code === "grantValuation" ||
    code === "strikeValuation" ||
    code === "preference" ||
    code === "commonValue";
  return showMoney(amount, currency, isValuation ? { form: "compact" } : {});
}
