/** Correcting a figure that was read: the figure itself, what it is, whose, for whom, where and for which time. */
import { useEffect, useRef } from "react";
import type { Claim } from "#domain/claim.ts";
import { component, level, period, subject } from "#domain/vocabulary.ts";
import { correctClaim } from "#state/actions/review.ts";
import { type Correction, inferredValues } from "#state/review/review.ts";
import { useWorkspace } from "#state/use-workspace.ts";
import { placeIdOf, placeName } from "#text/place-name.ts";
import { say } from "#text/say.ts";
import { Button } from "#ui/button.tsx";
import { SelectField } from "#ui/select-field.tsx";
import { TextField } from "#ui/text-field.tsx";
import { ClaimFigureField } from "./claim-figure-field.tsx";
import { inferredText } from "./claim-words.ts";
import styles from "./review.module.css";

type Correct = (correction: Correction) => void;

type ClaimFormProps = {
  readonly claim: Claim;
  readonly index: number;
  readonly onDone: () => void;
  readonly onEscape: () => void;
};

/** The form; each correction counts at once. Enter in a field closes it, Escape takes all of them back. */
export function ClaimForm({ claim, index, onDone, onEscape }: ClaimFormProps) {
  const form = useRef<HTMLDivElement>(null);
  const { currency } = useWorkspace();
  useEffect(() => form.current?.querySelector<HTMLElement>("input, select")?.focus(), []);
  const correct: Correct = (correction) => correctClaim(index, correction);
  const money = isCurrency(claim.unit) ? claim.unit : currency;
  const units = [...new Set([money, currency])].map((value) => ({ value, label: value }));
  const others = (["percent", "months", "shares"] as const).map((value) => ({
    value: value as string,
    label: say(`reading.unit.${value}`),
  }));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be drawn by the browser in its own way
    <div
      ref={form}
      role="group"
      data-form=""
      aria-label={say("reading.form", { number: String(index + 1), figure: claim.figure })}
      className={styles.form}
      onKeyDown={(event) => {
        if (event.key === "Escape") onEscape();
        if (event.key !== "Enter" || !(event.target instanceof HTMLInputElement)) return;
        // The field has taken or refused its text by then.
        requestAnimationFrame(() => {
          if (form.current?.querySelector("[aria-invalid=true]") === null) onDone();
        });
      }}
    >
      <ClaimFigureField claim={claim} onCorrect={correct} />
      <SelectField
        label={say("reading.unit")}
        value={claim.unit}
        options={[...units, ...others]}
        onChange={(unit) => correct({ unit })}
      />
      <SelectField
        label={say("reading.component")}
        value={claim.component}
        options={component.options.map((value) => ({ value, label: say(`reading.component.${value}`) }))}
        onChange={(value) => correct({ component: value })}
      />
      <SelectField
        label={say("reading.subject")}
        value={claim.subject}
        options={subject.options.map((value) => ({ value, label: say(`reading.subject.${value}`) }))}
        onChange={(value) => correct({ subject: value })}
      />
      <SelectField
        label={say("reading.period")}
        value={claim.period ?? "notStated"}
        options={[
          ...period.options.map((value) => ({ value, label: say(`reading.time.${value}`) })),
          { value: "notStated" as const, label: say("reading.period.notStated") },
        ]}
        onChange={(value) => correct({ period: value === "notStated" ? null : value })}
      />
      <SelectField
        label={say("reading.level")}
        value={claim.level ?? "notStated"}
        options={[...level.options, "notStated" as const].map((value) => ({
          value,
          label: say(`field.level.${value}`),
        }))}
        onChange={(value) => correct({ level: value === "notStated" ? null : value })}
      />

      <TextField
        label={say("reading.role")}
        value={claim.role ?? ""}
        onCommit={(role) => correct({ role: role.trim() === "" ? null : role.trim() })}
      />
      <TextField
        label={say("reading.place")}
        value={claim.placeId === null ? "" : placeName(claim.placeId)}
        onCommit={(place) => correct({ placeId: placeIdOf(place) })}
      />
      <Inferred claim={claim} onConfirm={correct} />
      <div className={styles.confirm}>
        <Button onClick={onDone}>{say("reading.done")}</Button>
      </div>
    </div>
  );
}

/** What the reader inferred, to be confirmed at once: it then counts as stated. */
function Inferred({ claim, onConfirm }: { readonly claim: Claim; readonly onConfirm: Correct }) {
  const words = inferredText(claim);
  if (words === null) return null;
  return (
    <div className={styles.confirm}>
      <p>{words}</p>
      <Button kind="quiet" onClick={() => onConfirm(inferredValues(claim))}>
        {say("reading.confirm")}
      </Button>
    </div>
  );
}

function isCurrency(unit: string): boolean {
  return /^[A-Z]{3}$/.test(unit);
}
