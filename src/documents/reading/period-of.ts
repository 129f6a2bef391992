/** The time a figure covers: by the words at it, by its column, or by what its component always is. */
import type { Component, Period } from "#domain/vocabulary.ts";
import type { Cue } from "./cues.ts";
import type { Figure } from "./figures.ts";
import type { Segment } from "./segments.ts";
import type { Setting } from "./setting.ts";

/** A figure that is bound to a component. */
type Found = { readonly figure: Figure; readonly component: Component; readonly cue: Cue | null };

/** More than that is no month's pay, whatever the document says of its figures. */
const monthlyMost = 250_000;

/** The period of a bound figure; null where the component has none. */
export function periodOf(found: Found, text: string, segment: Segment, setting: Setting): Period | null {
  const { figure, component } = found;
  const before = text.slice(Math.max(segment.start, figure.start - 80), figure.start);
  const after = text.slice(figure.end, Math.min(segment.end, figure.end + 50));
  switch (component) {
    case "signOnBonus":
    case "relocation":
      return "oneTime";
    case "equityPercent":
      return "wholeGrant";
    case "vesting":
    case "cliff":
    case "locationAdjustment":
    case "valuation":
      return null;
    case "equityValue":
      return equityPeriod(figure, before, after, segment);
    case "targetBonus":
      if (figure.period !== null) return figure.period;
      return /\b(?:received|got|spot|one[- ]?(?:time|off)|retention|earned a|was paid a)\b[^.]{0,20}$/i.test(
        before,
      )
        ? "oneTime"
        : "annual";
    default:
      return figure.period ?? payPeriod(found, before, `${segment.heading} ${segment.lead}`, setting);
  }
}

const byMonth =
  /\bmonthly (?:\w+ )?(?:salar|pay|base|gross|wage|figures)|\b(?:salar\w+|pay|gross|SEK|kr|EUR|€|CHF) ?(?:\/|per|a) ?(?:month|mo)\b/i;

function payPeriod(
  { figure, component, cue }: Found,
  before: string,
  above: string,
  setting: Setting,
): Period {
  if (/hour/i.test(cue?.word ?? "") || /\bhourly\b/i.test(before)) return "hourly";
  if (/\bmonthly\b/i.test(before) && !/\bmonthly\b[^.]*\bannual/i.test(before)) return "monthly";
  if (/\bweekly\b/i.test(before)) return "weekly";
  const isMonthly = component === "baseSalary" && (setting.isMonthly || byMonth.test(above));
  if (isMonthly && Number(figure.high ?? figure.low) < monthlyMost) return "monthly";
  return figure.per === "day" ? "ambiguous" : "annual";
}

function equityPeriod(figure: Figure, before: string, after: string, segment: Segment): Period {
  const annual =
    /^\W{0,2}(?:in \w+ )?(?:a|per|each|every) year|^\/ ?y|^[^.;,]{0,24}\b(?:annually|per year|yearly|a year|\/ ?y(?:ea)?r?)\b/i;
  if (
    figure.period === "annual" ||
    annual.test(after) ||
    /\b(?:annual(?:ly|i[sz]ed)?|yearly|per year)\b[^.;,]{0,30}$/i.test(before)
  )
    return "annual";
  if (figure.measure === "shares") return "wholeGrant";
  const whole =
    /^,? ?\(?\d years|\bover\b[^.;]{0,12}\byears?|\/ ?\d ?(?:y|yrs?|years?)\b|\bover \d|\bvest(?:s|ing|ed)?\b(?! schedule)|\bgrants?\b|\bover (?:four|three|five)/i;
  if (/^ ?\(/.test(after) && /\bvest|\d-year|cliff/i.test(after)) return "ambiguous";
  if (
    whole.test(after) ||
    /\bgranted\b[^.;]{0,70}$/i.test(before) ||
    /\(\d ?y(?:ea)?rs?\)[^.;]{0,30}$/i.test(before) ||
    /\b(?:grants?|award|worth|valued at|initial|total|package|vesting over[^.;]*)\b[^.;]{0,24}$/i.test(before)
  )
    return "wholeGrant";
  if (/\/ ?y(?:ea)?r\b|per year|annual|yearly/i.test(`${segment.lead} ${segment.rowHead}`)) return "annual";
  return /grant|4[- ]?y/i.test(segment.lead) ? "wholeGrant" : "ambiguous";
}
