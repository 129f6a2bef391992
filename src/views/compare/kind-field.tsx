/** What a grant is, with what that means: options cost their strike, shares do not. */
import type { Grant } from "#domain/grant.ts";
import { grantKind } from "#domain/vocabulary.ts";
import { say } from "#text/say.ts";
import { SelectField } from "#ui/select-field.tsx";
import { TermHint } from "./term-hint.tsx";

type KindFieldProps = {
  readonly value: Grant["kind"];
  readonly onChange: (kind: Grant["kind"]) => void;
};

/** The field; the kind that is chosen is explained under it. */
export function KindField({ value, onChange }: KindFieldProps) {
  return (
    <SelectField
      label={say("field.grantKind")}
      note={value === "unknown" ? say("panel.unknownKindNote") : <TermHint term={value} />}
      value={value}
      options={grantKind.options.map((kind) => ({ value: kind, label: say(`field.grantKind.${kind}`) }))}
      onChange={onChange}
    />
  );
}
