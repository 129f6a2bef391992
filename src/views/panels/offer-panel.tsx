/**
 * Who makes an offer, for which work, where, until when, and in which currency.
 */
import type { Offer } from "#domain/offer.ts";
import { level, offerStatus } from "#domain/vocabulary.ts";
import { setAt } from "#state/actions/editing.ts";
import type { Path } from "#state/workspace-path.ts";
import { placeIdOf, placeName } from "#text/place-name.ts";
import { say } from "#text/say.ts";
import { DateField } from "#ui/date-field.tsx";
import { SelectField } from "#ui/select-field.tsx";
import { TextField } from "#ui/text-field.tsx";
import { CurrencyField } from "./currency-field.tsx";
import { ExchangeRateFields } from "./exchange-rate-fields.tsx";
import styles from "./panel.module.css";

/** The facts about an offer that are not pay. */
export function OfferPanel({ offer, path }: { readonly offer: Offer; readonly path: Path }) {
  return (
    <section className={`${styles.group} ${styles.two}`}>
      <TextField
        label={say("field.company")}
        value={offer.company}
        onCommit={(company) => setAt([...path, "company"], company)}
      />
      <TextField
        label={say("field.role")}
        value={offer.role}
        onCommit={(role) => setAt([...path, "role"], role)}
      />
      <SelectField
        label={say("field.level")}
        value={offer.level ?? "notStated"}
        options={[...level.options, "notStated" as const].map((value) => ({
          value,
          label: say(`field.level.${value}`),
        }))}
        onChange={(value) => setAt([...path, "level"], value === "notStated" ? null : value)}
      />
      <TextField
        label={say("field.place")}
        value={offer.placeId === null ? "" : placeName(offer.placeId)}
        onCommit={(place) => setAt([...path, "placeId"], placeIdOf(place))}
      />
      <SelectField
        label={say("field.status")}
        value={offer.status}
        options={offerStatus.options.map((value) => ({ value, label: say(`field.status.${value}`) }))}
        onChange={(status) => setAt([...path, "status"], status)}
      />
      <DateField
        label={say("field.decideBy")}
        value={offer.decideBy}
        onCommit={(date) => setAt([...path, "decideBy"], date)}
      />
      <DateField
        label={say("field.startsOn")}
        value={offer.startsOn}
        onCommit={(date) => setAt([...path, "startsOn"], date)}
      />
      <CurrencyField
        label={say("field.currency")}
        value={offer.currency}
        onCommit={(currency) => setAt([...path, "currency"], currency)}
      />
      <ExchangeRateFields offer={offer} />
    </section>
  );
}
