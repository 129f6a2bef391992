/**
 * What of the evidence is shown: level, place, element and source, worked-out ranges and single cases.
 * Kept on the device like every choice of how to look; native controls, so keys work as people know them.
 */
import type { Level } from "#domain/vocabulary.ts";
import { chooseEvidence } from "#state/actions/choices.ts";
import { FIRST_CHOICES } from "#state/choices.ts";
import { placeName } from "#text/place-name.ts";
import { say, sayCount } from "#text/say.ts";
import { Button } from "#ui/button.tsx";
import { Checkbox } from "#ui/checkbox.tsx";
import type { Option } from "#ui/option.ts";
import { SegmentedControl } from "#ui/segmented-control.tsx";
import { SelectField } from "#ui/select-field.tsx";
import styles from "./filters.module.css";
import { allFacts, chosenFacts } from "./reported-facts.ts";
import { goToReading } from "./review-place.ts";
import { useEvidence } from "./use-evidence.ts";

/** Stands for no choice in controls whose values are text. */
const ALL = "" as const;

/** More levels than this, and they are a list instead of a bar. */
const MOST_IN_BAR = 4;

/** What can be chosen; the first choices hide nothing. */
const KINDS = ["level", "placeId", "component", "documentId", "workedOut", "singleCases"] as const;

/** The filters in one bar. */
export function FiltersPanel() {
  const { workspace, chosen, options } = useEvidence();
  const shown = chosenFacts(workspace.documents, chosen).length;
  const count = allFacts(workspace.documents).length;
  const isAll = KINDS.every((kind) => chosen[kind] === FIRST_CHOICES.evidence[kind]);
  return (
    <section className={styles.filters} aria-label={say("evidencePage.filter.title")} data-print="none">
      <Levels levels={options.levels} chosen={chosen.level} />
      <Choice
        label={say("evidencePage.filter.place")}
        all={say("evidencePage.filter.anywhere")}
        value={chosen.placeId}
        options={options.placeIds.map((value) => ({ value, label: placeName(value) }))}
        onChange={(placeId) => chooseEvidence({ placeId })}
      />
      <Choice
        label={say("evidencePage.filter.component")}
        all={say("evidencePage.filter.allComponents")}
        value={chosen.component}
        options={options.components.map((value) => ({
          value,
          label: say(`evidencePage.component.${value}`),
        }))}
        onChange={(component) => chooseEvidence({ component })}
      />
      <Choice
        label={say("evidencePage.filter.source")}
        all={say("evidencePage.filter.allSources")}
        value={chosen.documentId}
        options={options.documents.map(({ id, title }) => ({ value: id, label: title }))}
        onChange={(documentId) => chooseEvidence({ documentId })}
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
        {sayCount("evidencePage.filter.showing", count, { shown: String(shown) })}
      </p>
      {!isAll && (
        <Button kind="text" onClick={() => chooseEvidence(FIRST_CHOICES.evidence)}>
          {say("evidencePage.filter.clear")}
        </Button>
      )}
    </section>
  );
}

/** The levels as a bar, or as a list where they are many; nothing where no fact names one. */
function Levels({ levels, chosen }: { readonly levels: readonly Level[]; readonly chosen: Level | null }) {
  const label = say("evidencePage.filter.level");
  const all = say("evidencePage.filter.allLevels");
  const options = levels.map((value) => ({ value, label: say(`field.level.${value}`) }));
  const choose = (level: Level | null) => chooseEvidence({ level });
  if (levels.length === 0) return null;
  if (levels.length > MOST_IN_BAR) {
    return <Choice label={label} all={all} value={chosen} options={options} onChange={choose} />;
  }
  return (
    <div className={styles.levels}>
      <SegmentedControl
        label={label}
        options={[{ value: ALL, label: all }, ...options]}
        value={chosen ?? ALL}
        onChange={(value) => choose(value === ALL ? null : value)}
      />
    </div>
  );
}

/** A list of one kind, `all` of which is its first entry; nothing where there is nothing to choose. */
function Choice<Value extends string>(props: {
  readonly label: string;
  readonly all: string;
  readonly value: Value | null;
  readonly options: readonly Option<Value>[];
  readonly onChange: (value: Value | null) => void;
}) {
  const { label, all, value, options, onChange } = props;
  if (options.length === 0 || (options.length === 1 && value === null)) return null;
  return (
    <span className={styles.choice}>
      <span aria-hidden="true">{label}</span>
      <SelectField
        look="inline"
        label={label}
        value={value ?? ALL}
        options={[{ value: ALL, label: all }, ...options]}
        onChange={(chosen) => onChange(chosen === ALL ? null : chosen)}
      />
    </span>
  );
}
