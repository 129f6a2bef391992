/**
 * What a grant says of its end: what vests early when the company is sold, and how long options can still be
 * exercised after leaving. Letters often say neither.
 */
import { useState } from "react";
import { type Acceleration, type Grant, isOption } from "#domain/grant.ts";
import { readMonths } from "#format/read-months.ts";
import { showDuration } from "#format/show-duration.ts";
import { setAt } from "#state/actions/editing.ts";
import type { Path } from "#state/workspace-path.ts";
import { say } from "#text/say.ts";
import { sayRefusal, sayUnderstood } from "#text/say-reading.ts";
import { DraftField } from "#ui/draft-field.tsx";
import { PercentField } from "#ui/percent-field.tsx";
import type { Reading } from "#ui/reading.ts";
import { SelectField } from "#ui/select-field.tsx";
import styles from "./panel.module.css";
import { grantPlace, PanelPlace } from "./panel-place.tsx";
import { TermHint } from "./term-hint.tsx";

type EndingSectionProps = { readonly grant: Grant; readonly path: Path };

/** The fields; the window only where there may be options. */
export function EndingSection({ grant, path }: EndingSectionProps) {
  return (
    <section className={`${styles.group} ${styles.two}`}>
      <AccelerationFields
        acceleration={grant.acceleration}
        onChange={(acceleration) => setAt([...path, "acceleration"], acceleration)}
      />
      {(isOption(grant.kind) || grant.kind === "unknown") && (
        <PanelPlace name={grantPlace("exerciseWindow", Number(path.at(-1)))}>
          <DraftField<number | null>
            dontKnow
            inputMode="text"
            label={say("field.exerciseWindow")}
            note={
              <>
                {say("panel.windowNote")}
                <div>
                  <TermHint term="exerciseWindow" />
                </div>
              </>
            }
            isNotStated={grant.exerciseWindowMonths === null}
            shown={grant.exerciseWindowMonths === null ? "" : showDuration(grant.exerciseWindowMonths)}
            read={windowReading}
            onCommit={(months) => setAt([...path, "exerciseWindowMonths"], months)}
          />
        </PanelPlace>
      )}
    </section>
  );
}

type Trigger = NonNullable<Acceleration>["trigger"];

/** A trigger that is chosen counts once it is known how much vests early. */
function AccelerationFields(props: {
  readonly acceleration: Acceleration;
  readonly onChange: (acceleration: Acceleration) => void;
}) {
  const { acceleration, onChange } = props;
  const [asked, setAsked] = useState<Trigger | null>(null);
  const trigger = isNothing(acceleration) ? asked : (acceleration?.trigger ?? asked);
  return (
    <>
      <SelectField<Trigger | "none" | "unknown">
        label={say("field.acceleration")}
        note={<TermHint term={trigger === "double" ? "doubleTrigger" : "singleTrigger"} />}
        value={trigger ?? (acceleration === null ? "unknown" : "none")}
        options={(["unknown", "none", "single", "double"] as const).map((value) => ({
          value,
          label: say(`field.acceleration.${value}`),
        }))}
        onChange={(value) => {
          if (value === "unknown" || value === "none") {
            setAsked(null);
            onChange(value === "none" ? NOTHING : null);
          } else {
            setAsked(value);
            if (acceleration !== null && !isNothing(acceleration)) {
              onChange({ ...acceleration, trigger: value });
            }
          }
        }}
      />
      {trigger !== null && (
        <PercentField
          label={say("field.acceleratedPart")}
          note={say(trigger === "single" ? "panel.accelerationSingle" : "panel.accelerationDouble")}
          isPoint
          isRequired
          value={isNothing(acceleration) ? null : (acceleration?.fraction ?? null)}
          onCommit={(fraction) => typeof fraction === "string" && onChange({ trigger, fraction })}
        />
      )}
    </>
  );
}

/** That nothing vests early, said: none of it does, at the sale or after it. */
const NOTHING: Acceleration = { trigger: "single", fraction: "0" };

function isNothing(acceleration: Acceleration): boolean {
  return acceleration !== null && Number(acceleration.fraction) === 0;
}

/** Days of a month in windows: "90 days" is how letters write three months. */
const DAYS = 30;

/** A window of whole months, "90 days", or "?" for not known. */
export function windowReading(text: string): Reading<number | null> {
  if (text.trim() === "?" || text.trim() === "") {
    return { kind: "understood", value: null, said: sayUnderstood({ code: "notKnown", params: {} }) };
  }
  const days = Number(/^\s*(\d{1,5})\s*(?:days?|d)\s*$/i.exec(text)?.[1] ?? Number.NaN);
  const read = readMonths(days % DAYS === 0 ? String(days / DAYS) : text, { least: 0, most: 360 });
  return read.ok
    ? { kind: "understood", value: read.value, said: sayUnderstood(read.understood) }
    : { kind: "refused", said: sayRefusal(read) };
}
