/**
 * Guided entry, first part: who offers what, where, and by when an answer is due.
 */
import { level } from "#domain/vocabulary.ts";
import { placeIdOf, placeName } from "#text/place-name.ts";
import { say } from "#text/say.ts";
import { DateField } from "#ui/date-field.tsx";
import { SelectField } from "#ui/select-field.tsx";
import { TextField } from "#ui/text-field.tsx";
import { CurrencyField } from "#views/panels/currency-field.tsx";
import type { GuidedProps } from "./guided-entry.tsx";
import { GuidedSection } from "./guided-section.tsx";

/** Company, role, level, place and deadline. */
export function GuidedOffer({ offer, onChange }: GuidedProps) {
  return (
    <GuidedSection title={say("guide.offer")} note={say("guide.offer.note")}>
      <TextField
        label={say("field.company")}
        value={offer.company}
        onCommit={(company) => onChange({ company })}
      />
      <TextField label={say("field.role")} value={offer.role} onCommit={(role) => onChange({ role })} />
      <SelectField
        label={say("field.level")}
        value={offer.level ?? "notStated"}
        note={say("panel.levelNote")}
        options={[...level.options, "notStated" as const].map((value) => ({
          value,
          label: say(`field.level.${value}`),
        }))}
        onChange={(value) => onChange({ level: value === "notStated" ? null : value })}
      />
      <TextField
        label={say("field.place")}
        value={offer.placeId === null ? "" : placeName(offer.placeId)}
        onCommit={(place) => onChange({ placeId: placeIdOf(place) })}
      />
      <CurrencyField
        label={say("field.currency")}
        note={say("guide.currency.note")}
        value={offer.currency}
        onCommit={(currency) => onChange({ currency })}
      />
      <DateField
        label={say("field.decideBy")}
        value={offer.decideBy}
        onCommit={(decideBy) => onChange({ decideBy })}
      />
    </GuidedSection>
  );
}
