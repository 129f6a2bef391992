/**
 * Preferred classes: what is paid before common shares at an exit, by rank, with or without participation.
 * A class that is added counts for nothing until its preference and its part of the company are typed.
 */
import { useState } from "react";
import { Decimal, sum } from "#domain/money.ts";
import type { Offer, PreferredClass } from "#domain/offer.ts";
import { isSameCompany } from "#domain/same-company.ts";
import { statedAmount } from "#engine/stated-value.ts";
import { showMoney } from "#format/show-money.ts";
import { setAt } from "#state/actions/editing.ts";
import { useWorkspace } from "#state/use-workspace.ts";
import { say } from "#text/say.ts";
import { sayTerm } from "#text/say-term.ts";
import { Button } from "#ui/button.tsx";
import { DraftField } from "#ui/draft-field.tsx";
import { MoneyField } from "#ui/money-field.tsx";
import { PercentField } from "#ui/percent-field.tsx";
import { SelectField } from "#ui/select-field.tsx";
import { Term } from "#ui/term.tsx";
import { multipleReading, multipleText } from "./assumption-reading.ts";
import type { SectionProps } from "./cash-panel.tsx";
import { CountField } from "./count-field.tsx";
import styles from "./panel.module.css";
import { JustAdded, PanelPlace } from "./panel-place.tsx";
import { TermHint } from "./term-hint.tsx";

/** A class as it is being entered: what is null is not typed yet. */
type ClassEntry = Omit<PreferredClass, "preference" | "ownership"> & {
  readonly preference: string | null;
  readonly ownership: string | null;
};

/** The classes of a private company, each editable; `path` leads to the company's facts. */
export function PreferredSection({ offer, path }: SectionProps) {
  const at = [...path, "preferred"];
  const { preferred, currency = offer.currency } = offer.companyFacts;
  const { offers } = useWorkspace();
  // Who is paid first belongs to the company; amounts in another currency are left to that offer.
  const isShared = (each: Offer) =>
    isSameCompany(each, offer) && (each.companyFacts.currency ?? each.currency) === currency;
  const siblings = offers.filter(isShared);
  const set = (next: readonly PreferredClass[]) =>
    siblings.length < 2
      ? setAt(at, next)
      : setAt(
          ["offers"],
          offers.map((each) =>
            isShared(each) ? { ...each, companyFacts: { ...each.companyFacts, preferred: [...next] } } : each,
          ),
        );
  const [draft, setDraft] = useState<ClassEntry | null>(null);
  const entries: readonly ClassEntry[] = draft === null ? preferred : [...preferred, draft];
  const change = (index: number, entry: ClassEntry) => {
    const { preference, ownership } = entry;
    if (preference === null || ownership === null) return setDraft(entry);
    if (index === preferred.length) setDraft(null);
    set(preferred.toSpliced(index, 1, { ...entry, preference, ownership }));
  };
  return (
    <PanelPlace name="preference" className={styles.group}>
      <h3 className={styles.title}>
        <Term explanation={sayTerm("liquidationPreference").explanation}>{say("field.preference")}</Term>
      </h3>
      <p className={styles.note}>{say("panel.preferredNote")}</p>
      {siblings.length > 1 && (
        <p className={styles.note}>{say("panel.preferredOfCompany", { count: String(siblings.length) })}</p>
      )}
      {entries.map((entry, index) => (
        <JustAdded
          // biome-ignore lint/suspicious/noArrayIndexKey: classes are known by their place
          key={index}
          isNew={index === preferred.length}
          className={styles.entry}
        >
          {index === preferred.length && <p className={styles.note}>{say("panel.classDraftNote")}</p>}
          <ClassFields entry={entry} currency={currency} onChange={(next) => change(index, next)} />
          <div className={styles.actions}>
            <Button
              kind="quiet"
              aria-label={say("panel.removeClassNumbered", { number: String(index + 1) })}
              onClick={() =>
                index === preferred.length ? setDraft(null) : set(preferred.toSpliced(index, 1))
              }
            >
              {say("panel.removeClass")}
            </Button>
          </div>
        </JustAdded>
      ))}
      <BeyondOutcomes offer={offer} />
      {draft === null && (
        <div className={styles.actions}>
          <Button onClick={() => setDraft({ preference: null, ownership: null })}>
            {say("panel.addClass")}
          </Button>
        </div>
      )}
    </PanelPlace>
  );
}

/** That preferences which no outcome reaches leave common shares nothing, as it is said at their fields. */
function BeyondOutcomes({ offer }: Pick<SectionProps, "offer">) {
  const { assumptions } = useWorkspace();
  const { preferred, postMoneyValuation, currency = offer.currency } = offer.companyFacts;
  const owed = sum(preferred.map(({ preference }) => new Decimal(preference)));
  const valuation = statedAmount(postMoneyValuation, "mid");
  if (owed.isZero() || valuation === null) return null;
  const { outcomes } = offer.outlook ?? assumptions;
  const best = Decimal.max(...outcomes.map(({ multiple }) => multiple)).times(valuation);
  if (owed.lessThan(best)) return null;
  const compact = (amount: Decimal) => showMoney(amount, currency, { form: "compact" });
  return (
    <p className={styles.note} role="status">
      {say("panel.preferredBeyond", { amount: compact(owed), best: compact(best) })}
    </p>
  );
}

type ClassFieldsProps = {
  readonly entry: ClassEntry;
  readonly currency: string;
  readonly onChange: (entry: ClassEntry) => void;
};

function ClassFields({ entry, currency, onChange }: ClassFieldsProps) {
  const { participation = "none", seniority = 0 } = entry;
  // "Up to a cap" waits for the cap: until one is typed, what was said before counts.
  const [isCapping, setCapping] = useState(false);
  const isCapped = isCapping || typeof participation === "object";
  return (
    <>
      <MoneyField
        label={say("field.preference")}
        isPoint
        isRequired
        value={entry.preference}
        currency={currency}
        onCommit={(preference) => typeof preference === "string" && onChange({ ...entry, preference })}
      />
      <PercentField
        label={say("field.preferredOwnership")}
        note={<TermHint term="ownership" />}
        isPoint
        isRequired
        value={entry.ownership}
        onCommit={(ownership) => typeof ownership === "string" && onChange({ ...entry, ownership })}
      />
      <SelectField
        label={say("field.participation")}
        note={<TermHint term="participation" />}
        value={isCapped ? "capped" : participation}
        options={(["none", "full", "capped"] as const).map((value) => ({
          value,
          label: say(`field.participation.${value}`),
        }))}
        onChange={(value) => {
          setCapping(value === "capped");
          if (value !== "capped") onChange({ ...entry, participation: value });
        }}
      />
      {isCapped && (
        <DraftField<string>
          label={say("field.participationCap")}
          note={<TermHint term="participationCap" />}
          isNotStated={typeof participation !== "object"}
          shown={typeof participation === "object" ? multipleText(participation.capMultiple) : ""}
          read={(text) => multipleReading(text, "1", "100")}
          onCommit={(capMultiple) => onChange({ ...entry, participation: { capMultiple } })}
        />
      )}
      <CountField
        label={say("field.seniority")}
        note={<TermHint term="seniority" />}
        value={seniority}
        least={0}
        most={100}
        onCommit={(rank) => onChange({ ...entry, seniority: rank })}
      />
    </>
  );
}
