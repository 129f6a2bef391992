/**
 * What one would take instead: the alternatives that count, and what one would pay to be there.
 *
 * Every offer of another employer that is no mere thought and has not lapsed counts until one chooses; others count
 * only when chosen. The premium is a sum over the horizon, with its year's part beside it.
 */
import type { Offer } from "#domain/offer.ts";
import type { Workspace } from "#domain/workspace.ts";
import { isOfOneEmployer } from "#engine/negotiation/reservation.ts";
import { isLapsed, isMeantInstead } from "#engine/negotiation/standing.ts";
import { showDay } from "#format/show-date.ts";
import { showMoney } from "#format/show-money.ts";
import { setAt } from "#state/actions/editing.ts";
import { useWorkspace } from "#state/use-workspace.ts";
import { nameAfterLetter } from "#text/name-after-letter.ts";
import { say, sayCount } from "#text/say.ts";
import { Button } from "#ui/button.tsx";
import { Checkbox } from "#ui/checkbox.tsx";
import { DraftField } from "#ui/draft-field.tsx";
import { useEdit } from "#views/panels/use-edit.ts";
import { knownAYear, worthKnown } from "./as-known.ts";
import styles from "./controls.module.css";
import { premiumReading } from "./premium-reading.ts";
import type { Negotiation } from "./use-negotiation.ts";

/** The choice of several, each with its premium. */
export function AgainstFields({ negotiation }: { readonly negotiation: Negotiation }) {
  const { offer, mark, model } = negotiation;
  // The switches show what was just chosen; the page's figures follow a moment later.
  const workspace = useWorkspace();
  const others = workspace.offers.filter((one) => one.id !== offer.id && !isOfOneEmployer(one, offer));
  const isSame = workspace.offers.some((one) => one.id !== offer.id && isOfOneEmployer(one, offer));
  const chosen = others.filter((one) => isMeantInstead(workspace, one)).map(({ id }) => id);
  const toggle = (id: string, counts: boolean) =>
    setAt(
      ["negotiation", "alternativeIds"],
      others.flatMap((one) => ((one.id === id ? counts : chosen.includes(one.id)) ? [one.id] : [])),
    );
  if (others.length === 0) return <p className={styles.note}>{say("negotiate.against.none")}</p>;
  const years = sayCount("negotiate.years", model.horizonYears);
  return (
    <>
      <p className={styles.note}>
        <b>{say("negotiate.against.title")}</b>{" "}
        {say("negotiate.against.note", { years, letter: mark.letter })}
        {isSame && ` ${say("negotiate.against.sameEmployer")}`}
      </p>
      <ul className={styles.alternatives}>
        {others.map((one) => (
          <Alternative
            key={one.id}
            negotiation={negotiation}
            other={one}
            counts={chosen.includes(one.id)}
            onChange={(counts) => toggle(one.id, counts)}
          />
        ))}
      </ul>
      {workspace.negotiation.alternativeIds !== null && (
        <Button kind="text" onClick={() => setAt(["negotiation", "alternativeIds"], null)}>
          {say("negotiate.against.again")}
        </Button>
      )}
    </>
  );
}

function statusWords(workspace: Workspace, other: Offer): string {
  const status = say(`field.status.${other.status}`);
  if (!isLapsed(workspace, other)) return status;
  return say("negotiate.against.lapsed", { status, day: showDay(other.decideBy ?? "", workspace.asOf) });
}

function Alternative(props: {
  readonly negotiation: Negotiation;
  readonly other: Offer;
  readonly counts: boolean;
  readonly onChange: (counts: boolean) => void;
}) {
  const { negotiation, other, counts, onChange } = props;
  const { alternatives, marks, workspace, model } = negotiation;
  const { currency } = workspace;
  const mark = marks.find(({ id }) => id === other.id);
  const letter = mark?.letter ?? "";
  const found = alternatives.find(({ offerId }) => offerId === other.id);
  const premium = workspace.negotiation.premiums[other.id] ?? "0";
  const edit = useEdit<string>(["negotiation", "premiums", other.id]);
  const aYear = (amount: number) => showMoney(amount / model.horizonYears, currency);
  return (
    <li className={styles.alternative}>
      <Checkbox
        checked={counts}
        onChange={onChange}
        label={say("negotiate.against.counts", {
          letter,
          name: nameAfterLetter(mark?.name ?? other.company),
          status: statusWords(workspace, other),
        })}
      />
      {found !== undefined && (
        <>
          <span className={styles.figure}>
            {say("negotiate.against.worth", {
              amount: knownAYear(negotiation, found.worth - found.premium, worthKnown(negotiation, other.id)),
            })}
          </span>
          <span className={styles.label} aria-hidden="true">
            {say("negotiate.against.premium")}
          </span>
          <div className={styles.value} style={{ width: "11ch" }}>
            <DraftField<string>
              variant="cell"
              label={say("negotiate.against.premiumField", {
                letter,
                years: sayCount("negotiate.years", model.horizonYears),
              })}
              shown={showMoney(premium, currency, { form: "exact" })}
              read={(text) => premiumReading(text, currency)}
              {...edit}
            />
          </div>
          <span className={styles.label}>
            {say("negotiate.against.aYear", { amount: aYear(found.premium) })}
          </span>
        </>
      )}
    </li>
  );
}
