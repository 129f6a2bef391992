/**
 * The words and the figures that every chart of the page shares; made once for each currency.
 */
import type { FrameText } from "#charts/chart-frame.tsx";
import { showMoney } from "#format/show-money.ts";
import { say } from "#text/say.ts";

/** The words of the frame around every chart. */
export const frameWords: FrameText["words"] = {
  showAsTable: say("chart.showAsTable"),
  showAsChart: say("chart.showAsChart"),
  copy: say("app.copy"),
  copied: say("app.copied"),
  copyFailed: say("page.copyFailed"),
  empty: say("page.chartEmpty"),
};

/** How a chart writes money in its figures and on its axis. */
export type MoneyFormats = {
  readonly formatMoney: (amount: number) => string;
  readonly formatTick: (amount: number) => string;
};

const made = new Map<string, MoneyFormats>();

/** The same two functions for a currency every time, so that charts keep still. */
export function moneyFormats(currency: string): MoneyFormats {
  const known = made.get(currency);
  if (known !== undefined) return known;
  const formats: MoneyFormats = {
    formatMoney: (amount) => showMoney(amount, currency),
    formatTick: (amount) => (amount === 0 ? "0" : showMoney(amount, currency, { form: "tick" })),
  };
  made.set(currency, formats);
  return formats;
}
