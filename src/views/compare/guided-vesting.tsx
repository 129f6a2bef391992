/**
 * Guided entry, vesting: a schedule by name, one's own in months, or not known, which assumes the most common.
 */
import { useState } from "react";
import type { Grant } from "#domain/grant.ts";
import { say } from "#text/say.ts";
import { ChoiceList } from "#ui/choice-list.tsx";
import { ScheduleFields } from "#views/panels/schedule-fields.tsx";
import {
  ASSUMED_VESTING,
  presetOf,
  presetVesting,
  VESTING_PRESETS,
  type VestingPreset,
} from "#views/panels/vesting-presets.ts";
import styles from "./guided.module.css";
import { GuidedSection } from "./guided-section.tsx";

type Choice = VestingPreset | "own" | "unknown";

const CHOICES: readonly Choice[] = [...VESTING_PRESETS, "own", "unknown"];

type GuidedVestingProps = {
  readonly grant: Grant;
  readonly startsOn: string | null;
  readonly onChange: (changes: Partial<Grant>) => void;
};

/** The schedules to choose from; one's own opens its fields. */
export function GuidedVesting({ grant, startsOn, onChange }: GuidedVestingProps) {
  const { vesting } = grant;
  // What is assumed until a schedule is chosen is not yet one that the letter names.
  const [choice, setChoice] = useState<Choice>(() => {
    const preset = presetOf(vesting);
    return preset === presetOf(ASSUMED_VESTING) ? "unknown" : (preset ?? "own");
  });
  const choose = (next: Choice) => {
    setChoice(next);
    if (next === "unknown") onChange({ vesting: ASSUMED_VESTING });
    else if (next !== "own") onChange({ vesting: presetVesting(next, vesting) });
  };
  return (
    <GuidedSection title={say("guide.vesting")} note={say("guide.vesting.note")}>
      <div className={styles.wide}>
        <ChoiceList
          isLabelHidden
          columns={2}
          label={say("field.schedule")}
          value={choice}
          options={CHOICES.map((each) => ({
            value: each,
            label: say(`grant.preset.${each}`),
            note: say(`grant.preset.${each}.note`),
          }))}
          onChange={choose}
        />
      </div>
      {choice === "own" && (
        <ScheduleFields
          vesting={vesting}
          sizeKind={grant.size.kind}
          startsOn={startsOn}
          onChange={(next) => onChange({ vesting: next })}
        />
      )}
    </GuidedSection>
  );
}
