/**
 * When a grant vests: a preset or a schedule of one's own, with the picture that answers as it changes.
 */
import type { OfferKey } from "#charts/series.ts";
import { VestingChart } from "#charts/vesting-chart.tsx";
import type { Grant } from "#domain/grant.ts";
import { showPercent } from "#format/show-percent.ts";
import { setAt } from "#state/actions/editing.ts";
import type { Path } from "#state/workspace-path.ts";
import { say } from "#text/say.ts";
import { ChoiceList } from "#ui/choice-list.tsx";
import styles from "./panel.module.css";
import { ScheduleFields } from "./schedule-fields.tsx";
import { lastVestingMonth, vestingCurve } from "./vesting-curve.ts";
import { presetOf, presetVesting, VESTING_PRESETS, type VestingPreset } from "./vesting-presets.ts";

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
      <div className={`${styles.group} ${styles.two}`}>
        <ScheduleFields
          vesting={vesting}
          sizeKind={grant.size.kind}
          startsOn={startsOn}
          onChange={(next) => setAt(at, next)}
        />
      </div>
    </section>
  );
}
