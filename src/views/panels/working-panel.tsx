/**
 * How one figure was computed: every line with what it rests on, a document, an entry or an assumption.
 */
import type { OffersReport } from "#domain/report.ts";
import type { Workspace } from "#domain/workspace.ts";
import { elementQualifier, type Qualifier, totalQualifier } from "#engine/qualifier.ts";
import type { WorkingLine } from "#engine/working/line.ts";
import { type Working, working } from "#engine/working/working.ts";
import { say } from "#text/say.ts";
import { sayTerm } from "#text/say-term.ts";
import { Drawer } from "#ui/drawer.tsx";
import { Tag } from "#ui/tag.tsx";
import styles from "./panel.module.css";
import type { OpenFigure } from "./panel-context.tsx";
import { useOffers } from "./use-offers.ts";
import { WorkingChances } from "./working-chances.tsx";
import { WorkingOutcomes } from "./working-outcomes.tsx";
import { WorkingRatios } from "./working-ratios.tsx";
import { addedAmount, lineAmount, lineName, workingName } from "./working-words.ts";

type WorkingPanelProps = { readonly figure: OpenFigure; readonly onClose: () => void };

/** The working of `figure` in a drawer beside the sheet. */
export function WorkingPanel({ figure, onClose }: WorkingPanelProps) {
  const { workspace, report, marks, horizon } = useOffers();
  const found = working(workspace, report, { ...figure, horizon });
  const mark = marks.find(({ id }) => id === figure.offerId);
  const isExit = figure.figure === "breakEvenExit";
  if (found === null || mark === undefined) return null;
  const title = say("working.title", {
    offer: mark.letter,
    total: workingName(figure.figure),
    amount: asKnown(
      lineAmount(found.sum, workspace.currency, isExit) ?? say("compare.notKnown"),
      qualifiedBy(figure, workspace, report),
    ),
  });
  return (
    <Drawer
      title={title}
      note={sayTerm(TERMS[figure.figure]).explanation}
      closeWord={say("app.close")}
      onClose={onClose}
    >
      <Lines
        found={found}
        workspace={workspace}
        letterOf={(id) => marks.find((each) => each.id === id)?.letter ?? ""}
      />
      {found.outcomes.length > 0 && (
        <WorkingOutcomes
          letter={mark.letter}
          rows={found.outcomes}
          sum={found.lines.find(({ code }) => code === "certainSum") ?? found.sum}
          divisor={found.divisor}
          offerId={mark.id}
        />
      )}
      {found.ratios.length > 0 && <WorkingRatios ratios={found.ratios} currency={workspace.currency} />}
      {found.chances !== null && <WorkingChances chances={found.chances} currency={workspace.currency} />}
    </Drawer>
  );
}

function asKnown(amount: string, qualified: Qualifier): string {
  return qualified === "exact" ? amount : say(`page.qualified.${qualified}`, { amount });
}

/** How far the figure can be trusted: the same as where it was opened. */
function qualifiedBy(open: OpenFigure, workspace: Workspace, report: OffersReport): Qualifier {
  const offer = workspace.offers.find(({ id }) => id === open.offerId);
  const figures = report.offers.find(({ id }) => id === open.offerId);
  if (offer === undefined || figures === undefined) return "exact";
  switch (open.figure) {
    case "guaranteedCash":
    case "expectedCash":
    case "paperTotal":
    case "certaintyEquivalent":
      return totalQualifier(offer, figures, open.figure);
    case "grantWorth":
      return totalQualifier(offer, figures, "certaintyEquivalent");
    case "leaving":
      return totalQualifier(offer, figures, "expectedCash");
    case "worthGap":
    case "tenTimes":
    case "breakEvenExit": {
      const isExact = [open.offerId, open.againstId].every((id) => {
        const one = workspace.offers.find((each) => each.id === id);
        const its = report.offers.find((each) => each.id === id);
        if (one === undefined || its === undefined) return true;
        return totalQualifier(one, its, "certaintyEquivalent") === "exact";
      });
      return isExact ? "exact" : "about";
    }
    default:
      return elementQualifier(offer, figures.gaps, open.figure);
  }
}

const TERMS: Readonly<Record<OpenFigure["figure"], Parameters<typeof sayTerm>[0]>> = {
  baseSalary: "baseSalary",
  targetBonus: "targetBonus",
  signOnBonus: "signOnBonus",
  relocation: "relocation",
  benefits: "benefits",
  costs: "costs",
  vestedEquity: "vesting",
  leaving: "clawback",
  guaranteedCash: "guaranteedCash",
  expectedCash: "expectedCash",
  paperTotal: "paperTotal",
  certaintyEquivalent: "worthToYou",
  breakEvenExit: "breakEvenExit",
  headlineEquity: "headlineValue",
  grantWorth: "worthToYou",
  worthGap: "worthToYou",
  tenTimes: "breakEvenProbability",
};

type LinesProps = {
  readonly found: Working;
  readonly workspace: Workspace;
  readonly letterOf: (offerId: string) => string;
};

function Lines({ found, workspace, letterOf }: LinesProps) {
  const isExit = found.question.figure === "breakEvenExit";
  return (
    <table className={styles.lines}>
      <tbody>
        {found.lines.map((line, index) => (
          // A working is rebuilt whole; its lines have no other identity than their order.
          // biome-ignore lint/suspicious/noArrayIndexKey: the order is the identity
          <tr key={index} className={line.role === "input" ? styles.input : undefined}>
            <th scope="row">{lineName(line, letterOf)}</th>
            <td className={styles.amount}>
              {addedAmount(line, workspace.currency) ?? (
                <span className={styles.gap}>{say("compare.notKnown")}</span>
              )}
            </td>
            <td className={styles.basis}>
              <BasisOf line={line} workspace={workspace} />
            </td>
          </tr>
        ))}
        {found.divisor > 1 && (
          <tr className={styles.input}>
            <th scope="row">{say("panel.dividedByYears")}</th>
            <td className={styles.amount}>÷ {found.divisor}</td>
            <td />
          </tr>
        )}
        {(found.outcomes.length === 0 || found.question.figure === "grantWorth") && (
          <tr className={styles.sum}>
            <th scope="row">{workingName(found.question.figure)}</th>
            <td className={styles.amount}>
              {lineAmount(found.sum, workspace.currency, isExit) ?? say("compare.notKnown")}
            </td>
            <td className={styles.basis}>{say("working.computed")}</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

function BasisOf({ line, workspace }: { readonly line: WorkingLine; readonly workspace: Workspace }) {
  const { basis } = line;
  switch (basis.kind) {
    case "documented": {
      const document = workspace.documents.find(({ id }) => id === basis.documentId);
      const fact = document?.facts.find(({ id }) => id === basis.factId);
      if (document === undefined || fact === undefined) return say("working.entered");
      return (
        <>
          <Tag basis="documented">{say("working.document")}</Tag>{" "}
          {say("page.fact.asWritten", { figure: fact.citation.figure, document: document.title })}
        </>
      );
    }
    case "stated":
      return <Tag basis="documented">{say("working.letter")}</Tag>;
    case "assumed":
      return (
        <>
          <Tag basis="assumed">{say("working.assumed")}</Tag> {say("working.yoursToChange")}
        </>
      );
    case "gap":
      return say("panel.gapSoAtLeast");
    case "derived":
      return say("working.computed");
  }
}
