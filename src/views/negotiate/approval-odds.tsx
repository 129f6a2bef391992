/**
 * When an ask above the approval threshold is worth it: by guesses that are called guesses and are kept only while
 * the workspace is open.
 */
import { Decimal } from "#domain/money.ts";
import { breakEvenChance } from "#engine/negotiation/approval-odds.ts";
import { showMoney, showMoneyChange } from "#format/show-money.ts";
import { showPercent } from "#format/show-percent.ts";
import { guessApproval } from "#state/actions/negotiating.ts";
import { type ApprovalGuess, FIRST_GUESS } from "#state/negotiating.ts";
import { useNegotiating } from "#state/use-workspace.ts";
import { say, sayCount } from "#text/say.ts";
import { MoneyField } from "#ui/money-field.tsx";
import { PercentField } from "#ui/percent-field.tsx";
import styles from "./packages.module.css";
import type { Negotiation } from "./use-negotiation.ts";

/** Weeks of base that the wait for an approval is taken to cost until somebody says otherwise: a guess. */
const WEEKS_OF_WAITING = 2;

/** Nothing where no threshold is known. */
export function ApprovalOdds({ negotiation }: { readonly negotiation: Negotiation }) {
  const { workspace, count, model, packages } = negotiation;
  if (count.threshold === null) return null;
  const blocker = packages.blockedBy.find(({ by }) => by === "threshold");
  return (
    <section className={styles.approval} aria-labelledby="approval-odds">
      <h3 id="approval-odds" className={styles.subtitle}>
        {say("package.approval.title")}
      </h3>
      {packages.isOverThreshold ? (
        <p className={styles.said}>{overWords(negotiation)}</p>
      ) : blocker === undefined ? (
        <p className={styles.said}>{say("package.approval.free")}</p>
      ) : (
        <Odds
          key={negotiation.mark.id}
          offerId={negotiation.mark.id}
          gain={blocker.perYear * model.horizonYears}
          fallBack={Math.max(0, packages.aim - negotiation.worth.present)}
          wait={((model.present.baseSalary?.toNumber() ?? 0) * WEEKS_OF_WAITING) / 52}
          currency={workspace.currency}
          years={sayCount("negotiate.years", model.horizonYears)}
        />
      )}
      {blocker !== undefined && <p className={styles.working}>{say("package.approval.others")}</p>}
    </section>
  );
}

function overWords({ workspace, count, model }: Negotiation): string {
  const { currency } = workspace;
  const over = count.total(model.present).minus(count.threshold ?? 0);
  const amount = showMoney(over, currency);
  const basis = count.highestBasis(model.present);
  if (basis === null || basis.isZero()) return say("package.approval.overCash", { amount });
  return say("package.approval.over", { amount, basis: showPercent(basis, { most: 0 }) });
}

function Odds(props: {
  readonly offerId: string;
  /** What going over could add, what is lost on falling back to the offer, what two weeks are: all in money. */
  readonly gain: number;
  readonly fallBack: number;
  readonly wait: number;
  readonly currency: string;
  readonly years: string;
}) {
  const { offerId, gain, fallBack, wait, currency, years } = props;
  const guess = useNegotiating().guesses[offerId] ?? FIRST_GUESS;
  const setGuess = (made: ApprovalGuess) => guessApproval(offerId, made);
  const whole = (amount: number) => new Decimal(amount).toDecimalPlaces(0).toFixed();
  const [loss, delay] = [guess.loss ?? whole(fallBack), guess.delay ?? whole(wait)];
  const stakes = { above: gain, below: 0, loss: Number(loss), delay: Number(delay) };
  const level = breakEvenChance(stakes);
  const chance = Number(guess.chance);
  const average = chance * gain - (1 - chance) * stakes.loss - stakes.delay;
  const money = (amount: number) => showMoney(amount, currency);
  const said = { amount: money(gain), years };
  const own = { chance: showPercent(guess.chance), amount: showMoneyChange(average, currency), years };
  return (
    <>
      <p className={styles.said} role="status">
        {level === null
          ? say("package.approval.never", said)
          : say("package.approval.gain", { ...said, chance: showPercent(level, { most: 0 }) })}{" "}
        {average > 0 ? say("package.approval.worthIt", own) : say("package.approval.notWorthIt", own)}
      </p>
      {level !== null && (
        <p className={styles.working}>
          {say("package.approval.working", {
            loss: money(stakes.loss),
            delay: money(stakes.delay),
            gain: money(gain),
            chance: showPercent(level),
          })}
        </p>
      )}
      <div className={styles.fields}>
        <MoneyField
          label={say("package.approval.loss")}
          note={say("package.approval.loss.note")}
          isPoint
          isRequired
          currency={currency}
          value={loss}
          onCommit={(value) => typeof value === "string" && setGuess({ ...guess, loss: value })}
        />
        <MoneyField
          label={say("package.approval.delay")}
          note={say("package.approval.delay.note")}
          isPoint
          isRequired
          currency={currency}
          value={delay}
          onCommit={(value) => typeof value === "string" && setGuess({ ...guess, delay: value })}
        />
        <PercentField
          label={say("package.approval.chance")}
          note={say("package.approval.chance.note")}
          isPoint
          isRequired
          least="0"
          most="1"
          value={guess.chance}
          onCommit={(value) => typeof value === "string" && setGuess({ ...guess, chance: value })}
        />
      </div>
    </>
  );
}
