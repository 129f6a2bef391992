/**
 * The one text field behind every figure: shows the value, takes what is typed, says what was understood.
 *
 * A plain text input, since number inputs drop the k of "180k" without a word. A refused text stays, marked
 * invalid, with the value that still counts beside it.
 */
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from "react";
import { Checkbox } from "./checkbox.tsx";
import { classNames } from "./class-names.ts";
import styles from "./draft-field.module.css";
import { useFieldWords } from "./field-words.tsx";
import type { Reading } from "./reading.ts";
import { type DraftState, type DraftTerms, useDraft } from "./use-draft.ts";
import { VisuallyHidden } from "./visually-hidden.tsx";

/** What every field takes besides its value. */
export type FieldLook = {
  /** The accessible name; drawn above the field unless hidden. A cell's label is always hidden. */
  readonly label: string;
  readonly isLabelHidden?: boolean | undefined;
  /** A line between the label and the field. */
  readonly hint?: ReactNode;
  /** A line under the field while nothing is being typed. */
  readonly note?: ReactNode;
  /** A cell looks like the sheet's text until it is pointed at or focused. */
  readonly variant?: "field" | "cell" | undefined;
  readonly inputMode?: "decimal" | "numeric" | "text" | undefined;
};

/** What a field can do about a value that is not known. */
type Unknowns = {
  /** The value is not known now. */
  readonly isNotStated?: boolean | undefined;
  /** Adds "I don't know"; `read("?")` has to give the value that stands for not known. */
  readonly dontKnow?: boolean | undefined;
  /** The field stays open while its value is not known: for a first entry, where nothing is known yet. */
  readonly isOpen?: boolean | undefined;
};

type DraftFieldProps<Value> = DraftTerms<Value> &
  FieldLook &
  Unknowns & {
    /** More about an understood value, after the sentence. */
    readonly echo?: ((value: Value) => ReactNode) | undefined;
  };

/** A field for one value, with its label, its echo and its unknown. */
export function DraftField<Value>(props: DraftFieldProps<Value>) {
  const { label, variant = "field", isLabelHidden = variant === "cell", hint, inputMode = "decimal" } = props;
  const { isNotStated = false, dontKnow = false, isOpen = false } = props;
  const words = useFieldWords();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const draft = useDraft({ ...props, shown: isNotStated ? "" : props.shown });
  const [isAsking, setAsking] = useState(isOpen);
  const isRefused = draft.reading?.kind === "refused";
  const isOff = dontKnow && isNotStated && !isAsking && draft.reading === null;

  const setUnknown = (isUnknown: boolean) => {
    setAsking(!isUnknown);
    if (!isUnknown) return requestAnimationFrame(() => input.current?.focus());
    const reading = props.read("?");
    draft.revert();
    if (reading.kind === "understood") props.onCommit(reading.value);
  };

  return (
    <div
      className={classNames(styles.field, variant === "cell" && styles.cell)}
      data-printed={draft.text === "" && isNotStated ? words.notStated : draft.text}
    >
      <Head
        id={id}
        label={label}
        isLabelHidden={isLabelHidden}
        unknown={dontKnow ? { isChecked: isOff, onChange: setUnknown } : null}
      />
      {hint ? (
        <div className={styles.hint} id={`${id}-hint`}>
          {hint}
        </div>
      ) : null}
      <input
        ref={input}
        id={id}
        className={classNames(
          styles.input,
          isOff && styles.off,
          isNotStated && !isOpen && styles.gap,
          "figures",
        )}
        type="text"
        inputMode={inputMode}
        autoComplete="off"
        spellCheck={false}
        aria-label={isLabelHidden ? label : undefined}
        aria-invalid={isRefused || undefined}
        aria-describedby={classNames(hint ? `${id}-hint` : null, `${id}-said`)}
        placeholder={isNotStated ? words.notStated : undefined}
        value={draft.text}
        onFocus={() => {
          draft.begin();
          // Once the editable text stands there: what is typed next replaces it, as in any sheet.
          queueMicrotask(() => input.current?.select());
        }}
        onChange={(event) => draft.change(event.target.value)}
        onBlur={() => {
          draft.keep();
          if (!isOpen) setAsking(false);
        }}
        onKeyDown={(event) => keyed(event, draft)}
      />
      <div className={styles.said} id={`${id}-said`} aria-live="polite">
        <Echo {...props} draft={draft} isNotStated={isNotStated} isOff={isOff} />
      </div>
    </div>
  );
}

function keyed<Value>(event: KeyboardEvent<HTMLInputElement>, draft: DraftState<Value>) {
  if (event.nativeEvent.isComposing) return;
  if (event.key === "Enter") draft.keep();
  if (event.key === "Escape" && draft.revert()) {
    event.preventDefault();
    event.stopPropagation();
  }
}

type HeadProps = {
  readonly id: string;
  readonly label: string;
  readonly isLabelHidden: boolean;
  readonly unknown: { readonly isChecked: boolean; readonly onChange: (isUnknown: boolean) => void } | null;
};

/** The label, and beside it "I don't know"; nothing where neither is drawn. */
function Head({ id, label, isLabelHidden, unknown }: HeadProps) {
  const words = useFieldWords();
  if (isLabelHidden && unknown === null) return null;
  return (
    <div className={styles.head}>
      {isLabelHidden ? null : <label htmlFor={id}>{label}</label>}
      {unknown === null ? null : (
        <Checkbox
          label={
            <>
              <span aria-hidden="true">{words.dontKnow}</span>
              <VisuallyHidden>{`${words.dontKnow}: ${label}`}</VisuallyHidden>
            </>
          }
          checked={unknown.isChecked}
          onChange={unknown.onChange}
        />
      )}
    </div>
  );
}

type EchoProps<Value> = Pick<DraftFieldProps<Value>, "note" | "variant" | "echo"> & {
  readonly draft: DraftState<Value>;
  readonly isNotStated: boolean;
  readonly isOff: boolean;
};

/** The lines under the field: what was understood, or refused and what still counts, or the note at rest. */
function Echo<Value>({ draft, note, variant, echo, isNotStated, isOff }: EchoProps<Value>) {
  const words = useFieldWords();
  const { reading, before } = draft;
  if (reading === null) return isOff ? words.keptAsQuestion : note;
  if (reading.kind === "refused") {
    return (
      <>
        <span className={styles.refused}>{reading.said}</span>{" "}
        <span>{isNotStated || before === "" ? words.stillNotStated : words.stillCounts(before)}</span>
      </>
    );
  }
  return (
    <>
      <Understood reading={reading} /> {echo?.(reading.value)}
      {variant === "cell" && before !== "" ? <span> {words.keepsOrPutsBack(before)}</span> : null}
    </>
  );
}

function Understood<Value>({
  reading,
}: {
  readonly reading: Reading<Value> & { readonly kind: "understood" };
}) {
  return (
    <>
      <span>{reading.said}</span>
      {reading.question === undefined ? null : <span className={styles.question}> {reading.question}</span>}
    </>
  );
}
