/**
 * How a figure of the ladder was computed: the walk-away from the alternative's worth, a rung from its terms
 * through the outcomes to the certain sum, and the aim that the packages share.
 */
import type { ReactNode } from "react";
import { ASK_PARTS, type AskTerms } from "#engine/negotiation/ask-terms.ts";
import { showNumber } from "#format/show-count.ts";
import { showMoney, showMoneyChange } from "#format/show-money.ts";
import { showPercent } from "#format/show-percent.ts";
import { say, sayCount } from "#text/say.ts";
import { Button } from "#ui/button.tsx";
import { Drawer } from "#ui/drawer.tsx";
import styles from "#views/panels/panel.module.css";
import { type LadderTopic, usePanel } from "#views/panels/panel-context.tsx";
import { partText } from "./part-text.ts";
import type { Negotiation } from "./use-negotiation.ts";

type Of = { readonly negotiation: Negotiation };

/** The working of `topic` in a drawer beside the page. */
export function LadderWorking(props: Of & { readonly topic: LadderTopic; readonly onClose: () => void }) {
  const { negotiation, topic, onClose } = props;
  const { model, reservation, workspace, worth, packages } = negotiation;
  const over: number | null = {
    walkAway: reservation?.worth ?? null,
    packages: packages.aim,
    offer: worth.present,
    landing: worth.landing,
    target: worth.target,
    anchor: worth.anchor,
  }[topic];
  if (over === null) return null;
  const amount = showMoney(over / model.horizonYears, workspace.currency);
  return (
    <Drawer
      title={say("ladder.working.title", { rung: say(`ladder.term.${topic}`), amount })}
      note={say(`ladder.working.note.${topic}`)}
      closeWord={say("app.close")}
      onClose={onClose}
    >
      {topic === "walkAway" ? (
        <WalkAway negotiation={negotiation} />
      ) : topic === "packages" ? (
        <Packages negotiation={negotiation} />
      ) : (
        <TermsWorking
          negotiation={negotiation}
          terms={negotiation.terms[topic === "offer" ? "present" : topic]}
        />
      )}
      <table className={styles.lines}>
        <tbody>
          <Line name={sayCount("ladder.working.over", model.horizonYears)}>
            {showMoney(over, workspace.currency)}
          </Line>
          <Line name={say("panel.dividedByYears")}>÷ {model.horizonYears}</Line>
          <tr className={styles.sum}>
            <th scope="row">{say("ladder.working.aYear")}</th>
            <td className={styles.amount}>{amount}</td>
          </tr>
          {topic !== "walkAway" && topic !== "offer" && (
            <Line name={say("ladder.working.offer")}>
              {showMoney(worth.present / model.horizonYears, workspace.currency)}
            </Line>
          )}
          {topic !== "walkAway" && topic !== "offer" && (
            <Line name={say("ladder.working.moreThanOffer")}>
              {showMoneyChange((over - worth.present) / model.horizonYears, workspace.currency)}
            </Line>
          )}
        </tbody>
      </table>
      <p className={styles.note}>{say("negotiate.lede.private")}</p>
    </Drawer>
  );
}

/** The alternatives, the best first, each with what one would pay to be there. */
function WalkAway({ negotiation }: Of) {
  const { alternatives, marks, workspace } = negotiation;
  const { open } = usePanel();
  const money = (amount: number) => showMoney(amount, workspace.currency);
  return (
    <table className={styles.lines}>
      <tbody>
        {alternatives.map(({ offerId, worth, premium }) => {
          const letter = marks.find(({ id }) => id === offerId)?.letter ?? "";
          const text = money(worth - premium);
          return [
            <Line key={offerId} name={say("ladder.working.worthOf", { letter })}>
              <Button
                kind="text"
                aria-label={say("compare.openWorking", { figure: text })}
                onClick={() => open({ kind: "working", figure: { offerId, figure: "certaintyEquivalent" } })}
              >
                {text}
              </Button>
            </Line>,
            premium === 0 ? null : (
              <Line key={`${offerId} premium`} name={say("ladder.working.premium", { letter })}>
                {showMoneyChange(premium, workspace.currency)}
              </Line>
            ),
          ];
        })}
      </tbody>
    </table>
  );
}

/** What each package asks, all worth the same. */
function Packages({ negotiation }: Of) {
  const { packages, workspace } = negotiation;
  return (
    <table className={styles.lines}>
      <tbody>
        {packages.packages.map(({ terms, worth, leans }, at) => (
          <Line
            key={leans}
            name={say("ladder.working.package", {
              number: String(at + 1),
              terms: termsText(terms, workspace.currency),
            })}
          >
            {showMoney(worth, workspace.currency)}
          </Line>
        ))}
      </tbody>
    </table>
  );
}

function termsText(terms: AskTerms, currency: string): string {
  return ASK_PARTS.flatMap((part) => {
    const value = terms[part];
    return value === null ? [] : [partText(part, value, currency)];
  }).join(" · ");
}

/** From the terms to the certain sum. */
export function TermsWorking({ negotiation, terms }: Of & { readonly terms: AskTerms }) {
  const { model, workspace, riskAversion } = negotiation;
  const { wealth, cash, prospects } = model.outcomes(terms);
  const money = (amount: number) => showMoney(amount, workspace.currency);
  return (
    <>
      <table className={styles.lines}>
        <tbody>
          {ASK_PARTS.map((part) => {
            const value = terms[part];
            return value === null ? null : (
              <Line key={part} name={say(`ladder.part.${part}`)}>
                {partText(part, value, workspace.currency)}
              </Line>
            );
          })}
          <Line name={say("ladder.working.cash")}>{money(cash)}</Line>
          <Line name={say("ladder.working.savings")}>{money(wealth)}</Line>
          <Line name={say("ladder.working.care")}>{showNumber(riskAversion)}</Line>
        </tbody>
      </table>
      {prospects.length > 0 && (
        <table className={styles.lines}>
          <thead>
            <tr>
              <th scope="col">{say("ladder.working.chance")}</th>
              <th scope="col" className={styles.amount}>
                {say("ladder.working.pays")}
              </th>
              <th scope="col" className={styles.amount}>
                {say("ladder.working.leaves")}
              </th>
            </tr>
          </thead>
          <tbody>
            {prospects.map(({ probability, payout }, at) => (
              // The outcomes keep their order; two of them may be alike.
              // biome-ignore lint/suspicious/noArrayIndexKey: the order is the identity
              <tr key={at}>
                <th scope="row">{showPercent(probability)}</th>
                <td className={styles.amount}>{money(payout)}</td>
                <td className={styles.amount}>{money(wealth + cash + payout)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

function Line({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <tr className={styles.input}>
      <th scope="row">{name}</th>
      <td className={styles.amount}>{children}</td>
    </tr>
  );
}
