/**
 * What of the evidence is shown: level, place, element and source, worked-out ranges and single cases.
 * Kept on the device like every choice of how to look; native controls, so keys work as people know them.
 */
import { chooseEvidence } from "#state/actions/choices.ts";
import { placeName } from "#text/place-name.ts";
import { say } from "#text/say.ts";
import { Button } from "#ui/button.tsx";
import { Checkbox } from "#ui/checkbox.tsx";
import { SegmentedControl } from "#ui/segmented-control.tsx";
import { SelectField } from "#ui/select-field.tsx";
import styles from "./filters.module.css";
import { allFacts, chosenFacts } from "./reported-facts.ts";
import { goToReading } from "./review-place.ts";
import { useEvidence } from "./use-evidence.ts";

/** Stands for no choice in controls whose values are text. */
const ALL = "";

/** More levels than this, and they are a list instead of a bar. */
const MOST_IN_BAR = 4;

/** The filters in one bar. */
export function FiltersPanel() {
  const { workspace, chosen, options } = useEvidence();
  const shown = chosenFacts(workspace.documents, chosen).length;
  const count = allFacts(workspace.documents).length;
  const levels = [
    { value: ALL, label: say("evidencePage.filter.allLevels") },
    ...options.levels.map((value) => ({ value, label: say(`field.level.${value}`) })),
  ];
  const chooseLevel = (value: string) =>
    chooseEvidence({ level: options.levels.find((each) => each === value) ?? null });
  const isAll = shown === count && chosen.workedOut;
  return (
    <section className={styles.filters} aria-label={say("evidencePage.filter.title")} data-print="none">
      {options.levels.length > MOST_IN_BAR ? (
        <Choice
          label={say("evidencePage.filter.level")}
          value={chosen.level}
          options={levels}
          onChange={chooseLevel}
        />
      ) : (
        <div className={styles.levels}>
          <SegmentedControl
            label={say("evidencePage.filter.level")}
            options={levels}
            value={chosen.level ?? ALL}
            onChange={chooseLevel}
          />
        </div>
      )}
      {options.placeIds.length > 0 && (
        <Choice
          label={say("evidencePage.filter.place")}
          value={chosen.placeId}
          options={[
            { value: ALL, label: say("evidencePage.filter.anywhere") },
            ...options.placeIds.map((value) => ({ value, label: placeName(value) })),
          ]}
          onChange={(value) => chooseEvidence({ placeId: value === ALL ? null : value })}
        />
      )}
      <Choice
        label={say("evidencePage.filter.component")}
        value={chosen.component}
        options={[
          { value: ALL, label: say("evidencePage.filter.allComponents") },
          ...options.components.map((value) => ({ value, label: say(`evidencePage.component.${value}`) })),
        ]}
        onChange={(value) =>
          chooseEvidence({ component: options.components.find((each) => each === value) ?? null })
        }
      />
      <Choice
        label={say("evidencePage.filter.source")}
        value={chosen.documentId}
        options={[
          { value: ALL, label: say("evidencePage.filter.allSources") },
          ...options.documents.map(({ id, title }) => ({ value: id, label: title })),
        ]}
        onChange={(value) => chooseEvidence({ documentId: value === ALL ? null : value })}
      />
      <Checkbox
        label={say("evidencePage.filter.workedOut")}
        checked={chosen.workedOut}
        onChange={(workedOut) => chooseEvidence({ workedOut })}
      />
      <Checkbox
        label={say("evidencePage.filter.singleCases")}
        checked={chosen.singleCases}
        onChange={(singleCases) => chooseEvidence({ singleCases })}
      />
      <Button kind="text" onClick={goToReading}>
        {say("evidencePage.filter.add")}
      </Button>
      <p className={styles.state} role="status">
        {say("evidencePage.filter.showing", { shown: String(shown), count: String(count) })}
      </p>
      {!isAll && (
        <Button
          kind="text"
          onClick={() =>
            chooseEvidence({
              level: null,
              placeId: null,
              component: null,
              documentId: null,
              workedOut: true,
              singleCases: true,
            })
          }
        >
          {say("evidencePage.filter.clear")}
        </Button>
      )}
    </section>
  );
}

function Choice(props: {
  readonly label: string;
  readonly value: string | null;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
}) {
  const { label, value, options, onChange } = props;
  return (
    <span className={styles.choice}>
      <span aria-hidden="true">{label}</span>
      <SelectField look="inline" label={label} value={value ?? ALL} options={options} onChange={onChange} />
    </span>
  );
}
