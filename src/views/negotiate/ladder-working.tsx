/**
 * How a figure of the ladder was computed: the walk-away from the alternative's worth, a rung from its terms
 * through the outcomes to the certain sum, and the aim that the packages share.
 */
import { type ReactNode, useMemo } from "react";
import { ASK_PARTS, type AskTerms } from "#engine/negotiation/ask-terms.ts";
import { showMoney, showMoneyChange } from "#format/show-money.ts";
import { say, sayCount } from "#text/say.ts";
import { Button } from "#ui/button.tsx";
import { Drawer } from "#ui/drawer.tsx";
import styles from "#views/panels/panel.module.css";
import { type LadderTopic, usePanel, type WorkedTopic } from "#views/panels/panel-context.tsx";
import { knownAYear, walkAwayKnown, worthKnown } from "./as-known.ts";
import { partText } from "./part-text.ts";
import type { Negotiation } from "./use-negotiation.ts";
import { SheetBody } from "./worked/sheet-body.tsx";
import { sheetOf } from "./worked/sheet-of.ts";
import { worthBlocks } from "./worked/worth-sheet.ts";

type Of = { readonly negotiation: Negotiation };

type OpenedProps<T> = Of & { readonly topic: T; readonly onClose: () => void };
type RungTopic = Exclude<LadderTopic, WorkedTopic>;

/** The working of `topic` in a drawer beside the page. */
export function LadderWorking({ negotiation, topic, onClose }: OpenedProps<LadderTopic>) {
  return typeof topic === "string" ? (
    <RungWorking negotiation={negotiation} topic={topic} onClose={onClose} />
  ) : (
    <SheetWorking negotiation={negotiation} topic={topic} onClose={onClose} />
  );
}

/** A figure with a sheet of its own. */
function SheetWorking({ negotiation, topic, onClose }: OpenedProps<WorkedTopic>) {
  const sheet = useMemo(() => sheetOf(negotiation, topic), [negotiation, topic]);
  if (sheet === null) return null;
  return (
    <Drawer title={sheet.title} note={sheet.note} closeWord={say("app.close")} onClose={onClose}>
      <SheetBody blocks={sheet.blocks} />
      <p className={styles.note}>{say("negotiate.lede.private")}</p>
    </Drawer>
  );
}

/** A rung of the whole package, or the packages together. */
function RungWorking({ negotiation, topic, onClose }: OpenedProps<RungTopic>) {
  const { model, reservation, workspace, worth, packages, riskAversion } = negotiation;
  const over: number | null = {
    walkAway: reservation?.worth ?? null,
    packages: packages.aim,
    offer: worth.present,
    landing: worth.landing,
    target: worth.target,
    anchor: worth.anchor,
  }[topic];
  if (over === null) return null;
  const money = (amount: number) => showMoney(amount, workspace.currency);
  const known = topic === "walkAway" ? walkAwayKnown(negotiation) : worthKnown(negotiation);
  const amount = knownAYear(negotiation, over, known);
  const isOwn = topic === "walkAway" || topic === "packages";
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
        <SheetBody
          blocks={worthBlocks(
            negotiation,
            negotiation.terms[topic === "offer" ? "present" : topic],
            riskAversion,
          )}
        />
      )}
      <table className={styles.lines}>
        <tbody>
          {isOwn && <Line name={sayCount("ladder.working.over", model.horizonYears)}>{money(over)}</Line>}
          {isOwn && <Line name={say("panel.dividedByYears")}>÷ {model.horizonYears}</Line>}
          {isOwn && (
            <tr className={styles.sum}>
              <th scope="row">{say("ladder.working.aYear")}</th>
              <td className={styles.amount}>{amount}</td>
            </tr>
          )}
          {topic !== "walkAway" && topic !== "offer" && (
            <Line name={say("ladder.working.offer")}>{money(worth.present / model.horizonYears)}</Line>
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

/** The aim that all packages share, and what each asks for and comes to, with its own working. */
function Packages({ negotiation }: Of) {
  const { packages, workspace, model, riskAversion } = negotiation;
  const { open } = usePanel();
  const money = (amount: number) => showMoney(amount, workspace.currency);
  const lowered = packages.aim - packages.wanted;
  return (
    <table className={styles.lines}>
      <tbody>
        {packages.packages.map(({ terms, perYear, leans }, at) => (
          <Line
            key={leans}
            name={say("ladder.working.package", {
              number: String(at + 1),
              terms: termsText(terms, workspace.currency),
            })}
          >
            <Button
              kind="text"
              aria-label={say("compare.openWorking", { figure: money(perYear) })}
              onClick={() => open({ kind: "ladder", topic: { of: "worth", whose: at, riskAversion } })}
            >
              {money(perYear)}
            </Button>
          </Line>
        ))}
        <Line name={say("worked.package.wanted")}>{money(packages.wanted / model.horizonYears)}</Line>
        {lowered !== 0 && (
          <Line name={say("worked.package.lowered")}>
            {showMoneyChange(lowered / model.horizonYears, workspace.currency)}
          </Line>
        )}
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
  return <SheetBody blocks={worthBlocks(negotiation, terms, negotiation.riskAversion)} />;
}

function Line({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <tr className={styles.input}>
      <th scope="row">{name}</th>
      <td className={styles.amount}>{children}</td>
    </tr>
  );
}
