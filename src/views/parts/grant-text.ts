/**
 * A grant in words, as it is stated: how large, and when it vests.
 */
import type { Grant } from "#domain/grant.ts";
import { showCount } from "#format/show-count.ts";
import { showDuration } from "#format/show-duration.ts";
import { showOwnership, showPercent } from "#format/show-percent.ts";
import { say } from "#text/say.ts";
import { statedMoneyText, statedText } from "./stated-text.ts";

/** How large one grant is, as it was stated. */
export function grantSizeText({ size }: Grant, currency: string): string | null {
  switch (size.kind) {
    case "ownership":
      return statedText(size.fraction, (end) => showOwnership(end));
    case "shares":
      return statedText(size.shares, (end) => say("sheet.shares", { count: showCount(end) }));
    case "value":
      return statedMoneyText(size.amount, currency);
  }
}

/** "4 years, 1-year cliff", or the yearly shares of an uneven schedule. */
export function vestingText({ vesting }: Pick<Grant, "vesting">): string {
  const duration = showDuration(vesting.durationMonths);
  return vesting.cliffMonths === 0
    ? say("sheet.vestingNoCliff", { duration })
    : say("sheet.vestingCliff", { duration, cliff: showDuration(vesting.cliffMonths) });
}

/** How often it vests, or what of it in which year. */
export function vestingNote({ vesting }: Pick<Grant, "vesting">): string {
  const every = say(vestingRhythm(vesting.intervalMonths), { months: showDuration(vesting.intervalMonths) });
  if (vesting.yearlyFractions === null) return every;
  const years = vesting.yearlyFractions.map((fraction) => showPercent(fraction)).join(" / ");
  return say("sheet.vestingYears", { years });
}

function vestingRhythm(months: number) {
  if (months === 1) return "sheet.thenMonthly";
  if (months === 3) return "sheet.thenQuarterly";
  return months === 12 ? "sheet.thenYearly" : "sheet.thenEvery";
}

/** All of a schedule: "4 years, 1 year cliff, monthly". */
export function scheduleText(grant: Pick<Grant, "vesting">): string {
  return `${vestingText(grant)}, ${vestingNote(grant)}`;
}
