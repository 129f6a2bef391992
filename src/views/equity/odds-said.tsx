/**
 * What the outcomes say: the growth that they imply, what that is worth beside what investors require, and for
 * reference the expected value with what carries it. Never a headline.
 */
import { Decimal } from "#domain/money.ts";
import { COMMON_TO_HEADLINE, expectedPayout, impliedReturn } from "#engine/outcomes/odds-measures.ts";
import { showNumber } from "#format/show-count.ts";
import { showPercent } from "#format/show-percent.ts";
import { useWorkspace } from "#state/use-workspace.ts";
import { say } from "#text/say.ts";
import { PercentField } from "#ui/percent-field.tsx";
import { useEdit } from "#views/panels/use-edit.ts";
import { qualifiedMoney } from "#views/parts/qualified-money.ts";
import { Sentence } from "#views/parts/sentence.tsx";
import { grantQualifier } from "./as-known.ts";
import styles from "./odds.module.css";
import { inHundred } from "./odds-words.ts";
import type { Equity } from "./use-equity.ts";

/** The three. */
export function OddsSaid({ equity }: { readonly equity: Equity }) {
  const { offer, workspace } = equity;
  const { requiredReturn } = workspace.assumptions;
  const implied = impliedReturn(offer.terms.outlook, Number(requiredReturn));
  const percent = (rate: number) => showPercent(rate);
  return (
    <dl className={styles.measures}>
      <div>
        <dt>{say("odds.implied")}</dt>
        <dd>{say("odds.implied.company", { rate: percent(implied.company) })}</dd>
        <dd className={styles.small}>{say("odds.implied.share", { rate: percent(implied.share) })}</dd>
      </div>
      <div>
        <dt className={styles.withField}>
          <Sentence code="odds.worthToday" slots={{ rate: <RequiredReturn /> }} />
        </dt>
        <dd>{say("odds.worthToday.part", { part: showNumber(implied.worthToday, { most: 2 }) })}</dd>
        <dd className={styles.small}>
          {say("odds.worthToday.research", { part: showNumber(COMMON_TO_HEADLINE, { most: 2 }) })}
        </dd>
        {implied.worthToday > 1 && (
          <dd className={styles.warning} role="status">
            {say("odds.worthToday.more")}
          </dd>
        )}
      </div>
      <Expected equity={equity} />
    </dl>
  );
}

function RequiredReturn() {
  const { requiredReturn } = useWorkspace().assumptions;
  const edit = useEdit<unknown>(["assumptions", "requiredReturn"]);
  return (
    <span className={styles.inline}>
      <PercentField
        label={say("odds.required")}
        variant="cell"
        isPoint
        isRequired
        value={requiredReturn}
        {...edit}
      />
    </span>
  );
}

function Expected({ equity }: { readonly equity: Equity }) {
  const { offer, workspace } = equity;
  const found = expectedPayout(offer.worth.outcomes);
  if (found === null) return null;
  const money = (amount: number) =>
    qualifiedMoney(new Decimal(amount), grantQualifier(offer), workspace.currency);
  return (
    <div>
      <dt>{say("odds.expected")}</dt>
      <dd className={styles.small}>{money(found.expected)}</dd>
      <dd className={styles.small}>
        {found.withoutTop === null || found.topPart === null
          ? say(found.expected > 0 ? "odds.expected.oneBranch" : "odds.expected.noBranch")
          : say("odds.expected.withoutTop", {
              amount: money(found.withoutTop),
              count: inHundred(found.topProbability),
              part: showPercent(found.topPart, { most: 0 }),
            })}
      </dd>
    </div>
  );
}
