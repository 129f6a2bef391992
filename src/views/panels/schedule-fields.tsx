/**
 * A vesting schedule of one's own: how long, from when, how often, after which cliff, how much in each year.
 */
import type { GrantSize, Vesting } from "#domain/grant.ts";
import { Decimal, sum } from "#domain/money.ts";
import { allocationType } from "#domain/vocabulary.ts";
import { dateAfterMonths } from "#engine/vesting/calendar-dates.ts";
import { showNumber } from "#format/show-count.ts";
import { showDate } from "#format/show-date.ts";
import { showPercent } from "#format/show-percent.ts";
import { say } from "#text/say.ts";
import { sayFindingHere } from "#text/say-finding.ts";
import { DraftField } from "#ui/draft-field.tsx";
import { MonthsField } from "#ui/months-field.tsx";
import type { Reading } from "#ui/reading.ts";
import { SelectField } from "#ui/select-field.tsx";
import { TermHint } from "./term-hint.tsx";
import { yearlyFractions } from "./yearly-fractions.ts";

type ScheduleFieldsProps = {
  readonly vesting: Vesting;
  /** How the grant is said: only whole shares are rounded. */
  readonly sizeKind: GrantSize["kind"];
  /** First day of the job, where it is known. */
  readonly startsOn: string | null;
  readonly onChange: (vesting: Vesting) => void;
};

/** The fields of `vesting`. */
export function ScheduleFields({ vesting, sizeKind, startsOn, onChange }: ScheduleFieldsProps) {
  const change = (changes: Partial<Vesting>) => onChange({ ...vesting, ...changes });
  return (
    <>
      <MonthsField
        label={say("field.duration")}
        value={vesting.durationMonths}
        least={Math.max(1, vesting.cliffMonths)}
        most={360}
        onCommit={(durationMonths) => {
          const fits = vesting.yearlyFractions?.length === Math.ceil(durationMonths / 12);
          change({ durationMonths, yearlyFractions: fits ? vesting.yearlyFractions : null });
        }}
      />
      <MonthsField
        label={say("field.cliff")}
        value={vesting.cliffMonths}
        least={0}
        most={vesting.durationMonths}
        note={
          <>
            {vesting.cliffMonths > 0 && nothingBefore(vesting, startsOn)}
            <div>
              <TermHint term="cliff" />
            </div>
          </>
        }
        onCommit={(cliffMonths) => change({ cliffMonths })}
      />
      <MonthsField
        label={say("field.interval")}
        note={<TermHint term="vestingInterval" />}
        value={vesting.intervalMonths}
        least={1}
        most={vesting.durationMonths}
        onCommit={(intervalMonths) => change({ intervalMonths })}
      />
      <MonthsField
        label={say("panel.startsAfter")}
        value={vesting.startMonth}
        least={-360}
        most={360}
        note={
          <>
            {say("panel.startsAfterNote")}
            <div>
              <TermHint term="refresher" />
            </div>
          </>
        }
        onCommit={(startMonth) => change({ startMonth })}
      />
      <DraftField<readonly string[] | null>
        label={say("field.yearlyShares")}
        shown={
          vesting.yearlyFractions?.map((fraction) => showPercent(fraction)).join(" / ") ?? say("panel.evenly")
        }
        editable={vesting.yearlyFractions
          ?.map((part) => showNumber(new Decimal(part).times(100)))
          .join(" / ")}
        read={(text) => yearlyReading(text, vesting.durationMonths)}
        note={say("panel.yearlyNote")}
        onCommit={(fractions) => change({ yearlyFractions: fractions === null ? null : [...fractions] })}
      />
      {sizeKind === "shares" && (
        <SelectField
          label={say("field.allocation")}
          value={vesting.allocation ?? "CUMULATIVE_ROUND_DOWN"}
          options={allocationType.options.map((each) => ({
            value: each,
            label: say(`panel.allocation.${each}`),
          }))}
          onChange={(allocation) => change({ allocation })}
        />
      )}
    </>
  );
}

function yearlyReading(text: string, durationMonths: number): Reading<readonly string[] | null> {
  const read = yearlyFractions(text, durationMonths);
  if (!read.ok) return { kind: "refused", said: sayFindingHere({ path: "", ...read.finding }) };
  if (read.fractions === null) return { kind: "understood", value: null, said: say("panel.evenly") };
  const whole = sum(read.fractions.map((fraction) => new Decimal(fraction)));
  return {
    kind: "understood",
    value: read.fractions,
    said: say("field.addsUpTo", { sum: showPercent(whole) }),
  };
}

/** When a cliff falls: its month, and the day where the first day of the job is known. */
function nothingBefore({ startMonth, cliffMonths }: Vesting, startsOn: string | null): string {
  const month = startMonth + cliffMonths;
  if (startsOn === null || month < 1) return say("field.nothingBefore", { month: String(month) });
  const date = showDate(dateAfterMonths(startsOn, month));
  return say("panel.nothingBeforeDate", { month: String(month), date });
}
