/** What a grant is, with what that means: options cost their strike, shares do not. */
import type { Grant } from "#domain/grant.ts";
import { grantKind } from "#domain/vocabulary.ts";
import { say } from "#text/say.ts";
import type { Term as TermName } from "#text/say-term.ts";
import { SelectField } from "#ui/select-field.tsx";
import { TermHint } from "./term-hint.tsx";

/** What each kind is. */
const KIND_TERM: Readonly<Record<Exclude<Grant["kind"], "unknown">, TermName>> = {
  rsu: "rsu",
  iso: "iso",
  nso: "nso",
  restrictedStock: "restrictedStock",
};

type KindFieldProps = {
  readonly value: Grant["kind"];
  readonly onChange: (kind: Grant["kind"]) => void;
};

/** The field; the kind that is chosen is explained under it. */
export function KindField({ value, onChange }: KindFieldProps) {
  return (
    <SelectField
      label={say("field.grantKind")}
      note={value === "unknown" ? say("panel.unknownKindNote") : <TermHint term={KIND_TERM[value]} />}
      value={value}
      options={grantKind.options.map((kind) => ({ value: kind, label: say(`field.grantKind.${kind}`) }))}
      onChange={onChange}
    />
  );
}
