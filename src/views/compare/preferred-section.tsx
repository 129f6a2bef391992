/**
 * Preferred classes: what is paid before common shares at an exit, by rank, with or without participation.
 */
import type { PreferredClass } from "#domain/offer.ts";
import { setAt } from "#state/actions/editing.ts";
import { say } from "#text/say.ts";
import { sayTerm } from "#text/say-term.ts";
import { Button } from "#ui/button.tsx";
import { MoneyField } from "#ui/money-field.tsx";
import { PercentField } from "#ui/percent-field.tsx";
import { SelectField } from "#ui/select-field.tsx";
import { Term } from "#ui/term.tsx";
import { TextField } from "#ui/text-field.tsx";
import type { SectionProps } from "./cash-panel.tsx";
import { CountField } from "./count-field.tsx";
import styles from "./panel.module.css";
import { TermHint } from "./term-hint.tsx";

/** The classes of a private company, each editable. */
export function PreferredSection({ offer, path }: SectionProps) {
  const at = [...path, "preferred"];
  const { preferred } = offer.companyFacts;
  return (
    <section className={styles.group}>
      <h3 className={styles.title}>
        <Term explanation={sayTerm("liquidationPreference").explanation}>{say("field.preference")}</Term>
      </h3>
      <p className={styles.note}>{say("panel.preferredNote")}</p>
      {preferred.map((shareClass, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: classes are known by their place
        <PreferredFields key={index} shareClass={shareClass} offer={offer} path={at} index={index} />
      ))}
      <div className={styles.actions}>
        <Button onClick={() => setAt(at, [...preferred, { preference: "0", ownership: "0" }])}>
          {say("panel.addClass")}
        </Button>
      </div>
    </section>
  );
}

type PreferredFieldsProps = SectionProps & { readonly shareClass: PreferredClass; readonly index: number };

function PreferredFields({ shareClass, offer, path, index }: PreferredFieldsProps) {
  const at = [...path, index];
  const { participation = "none", seniority } = shareClass;
  const kind = typeof participation === "string" ? participation : "capped";
  const { preferred } = offer.companyFacts;
  return (
    <div className={`${styles.group} ${styles.two}`}>
      <MoneyField
        label={say("field.preference")}
        isPoint
        isRequired
        value={shareClass.preference}
        currency={offer.companyFacts.currency ?? offer.currency}
        onCommit={(amount) => setAt([...at, "preference"], amount)}
      />
      <PercentField
        label={say("field.preferredOwnership")}
        note={<TermHint term="ownership" />}
        isPoint
        isRequired
        value={shareClass.ownership}
        onCommit={(fraction) => setAt([...at, "ownership"], fraction)}
      />
      <SelectField
        label={say("field.participation")}
        value={kind}
        options={(["none", "full", "capped"] as const).map((value) => ({
          value,
          label: say(`field.participation.${value}`),
        }))}
        onChange={(value) =>
          setAt([...at, "participation"], value === "capped" ? { capMultiple: "2" } : value)
        }
      />
      {typeof participation === "object" && (
        <TextField
          label={say("field.participationCap")}
          value={participation.capMultiple}
          onCommit={(capMultiple) => setAt([...at, "participation"], { capMultiple })}
        />
      )}
      <CountField
        label={say("field.seniority")}
        value={seniority ?? 0}
        least={0}
        most={100}
        onCommit={(rank) => setAt([...at, "seniority"], rank)}
      />
      <div className={styles.actions}>
        <Button
          kind="quiet"
          onClick={() =>
            setAt(
              path,
              preferred.filter((_, each) => each !== index),
            )
          }
        >
          {say("panel.removeClass")}
        </Button>
      </div>
    </div>
  );
}
