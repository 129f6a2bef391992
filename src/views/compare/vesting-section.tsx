/**
 * When a grant vests: a preset or a schedule of one's own, with the picture that answers as it changes.
 */

import type { OfferKey } from "#charts/series.ts";
import { VestingChart } from "#charts/vesting-chart.tsx";
import type { Grant, Vesting } from "#domain/grant.ts";
import { Decimal, sum } from "#domain/money.ts";
import { allocationType } from "#domain/vocabulary.ts";
import { dateAfterMonths } from "#engine/vesting/calendar-dates.ts";
import { showDate } from "#format/show-date.ts";
import { showPercent } from "#format/show-percent.ts";
import { setAt } from "#state/actions/editing.ts";
import type { Path } from "#state/workspace-path.ts";
import { say } from "#text/say.ts";
import { sayFindingHere } from "#text/say-finding.ts";
import { ChoiceList } from "#ui/choice-list.tsx";
import { DraftField } from "#ui/draft-field.tsx";
import { MonthsField } from "#ui/months-field.tsx";
import type { Reading } from "#ui/reading.ts";
import { SelectField } from "#ui/select-field.tsx";
import styles from "./panel.module.css";
import { TermHint } from "./term-hint.tsx";
import { lastVestingMonth, vestingCurve } from "./vesting-curve.ts";
import { presetOf, presetVesting, VESTING_PRESETS, type VestingPreset } from "./vesting-presets.ts";
import { yearlyFractions } from "./yearly-fractions.ts";

type VestingSectionProps = {
  readonly grant: Grant;
  /** The grant as it was when the panel opened: the grey line. */
  readonly before: Grant;
  readonly offerKey: OfferKey;
  /** First day of the job, where it is known. */
  readonly startsOn: string | null;
  readonly path: Path;
};

/** The schedule's fields and its picture. */
export function VestingSection({ grant, before, offerKey, startsOn, path }: VestingSectionProps) {
  const { vesting } = grant;
  const at = [...path, "vesting"];
  const preset = presetOf(vesting);
  const last = lastVestingMonth([vesting, before.vesting]);
  const fractions = vestingCurve(vesting, last);
  const half = Math.round(vesting.startMonth + vesting.durationMonths / 2);
  const atHalf = fractions[half] ?? 1;
  return (
    <section className={styles.group}>
      <ChoiceList
        label={say("field.schedule")}
        value={preset ?? "own"}
        options={[
          ...VESTING_PRESETS.map((each) => ({ value: each, label: say(`grant.preset.${each}`) })),
          { value: "own" as const, label: say("grant.preset.own") },
        ]}
        onChange={(choice: VestingPreset | "own") => {
          if (choice !== "own") setAt(at, presetVesting(choice, vesting));
        }}
      />
      <figure>
        <h3 className={styles.title}>{say("grant.halfWay", { share: showPercent(atHalf) })}</h3>
        <VestingChart
          label={say("panel.vestingPicture")}
          offerKey={offerKey}
          fractions={fractions}
          {...(before.vesting === vesting ? {} : { previous: vestingCurve(before.vesting, last) })}
          monthWord={say("chart.month")}
          formatShare={(share) => showPercent(share)}
        />
      </figure>
      <OwnSchedule grant={grant} startsOn={startsOn} path={path} />
    </section>
  );
}

function OwnSchedule({ grant, startsOn, path }: Pick<VestingSectionProps, "grant" | "startsOn" | "path">) {
  const { vesting } = grant;
  const at = [...path, "vesting"];
  return (
    <div className={`${styles.group} ${styles.two}`}>
      <MonthsField
        label={say("field.duration")}
        value={vesting.durationMonths}
        least={Math.max(1, vesting.cliffMonths)}
        most={360}
        onCommit={(durationMonths) => {
          const fits = vesting.yearlyFractions?.length === Math.ceil(durationMonths / 12);
          setAt(at, {
            ...vesting,
            durationMonths,
            yearlyFractions: fits ? vesting.yearlyFractions : null,
          });
        }}
      />
      <MonthsField
        label={say("field.cliff")}
        value={vesting.cliffMonths}
        least={0}
        most={vesting.durationMonths}
        note={
          <>
            {vesting.cliffMonths > 0 && nothingBefore(vesting, startsOn)} <TermHint term="cliff" />
          </>
        }
        onCommit={(months) => setAt([...at, "cliffMonths"], months)}
      />
      <MonthsField
        label={say("field.interval")}
        note={<TermHint term="vestingInterval" />}
        value={vesting.intervalMonths}
        least={1}
        most={vesting.durationMonths}
        onCommit={(months) => setAt([...at, "intervalMonths"], months)}
      />
      <MonthsField
        label={say("panel.startsAfter")}
        value={vesting.startMonth}
        least={-360}
        most={360}
        note={
          <>
            {say("panel.startsAfterNote")} <TermHint term="refresher" />
          </>
        }
        onCommit={(months) => setAt([...at, "startMonth"], months)}
      />
      <DraftField<readonly string[] | null>
        label={say("field.yearlyShares")}
        shown={
          vesting.yearlyFractions?.map((fraction) => showPercent(fraction)).join(" / ") ?? say("panel.evenly")
        }
        editable={vesting.yearlyFractions?.map((part) => new Decimal(part).times(100).toFixed()).join(" / ")}
        read={(text) => yearlyReading(text, vesting.durationMonths)}
        note={say("panel.yearlyNote")}
        onCommit={(fractions) => setAt([...at, "yearlyFractions"], fractions)}
      />
      {grant.size.kind === "shares" && (
        <SelectField
          label={say("field.allocation")}
          value={vesting.allocation ?? "CUMULATIVE_ROUND_DOWN"}
          options={allocationType.options.map((each) => ({
            value: each,
            label: say(`panel.allocation.${each}`),
          }))}
          onChange={(allocation) => setAt(at, { ...vesting, allocation })}
        />
      )}
    </div>
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
