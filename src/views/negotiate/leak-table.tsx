/**
 * The check of the page to send, under it: each place that must change, and what was looked for.
 */
import type { LeakFinding, LeakKind } from "#engine/negotiation/leak-finding.ts";
import { showMoney } from "#format/show-money.ts";
import { nameAfterLetter } from "#text/name-after-letter.ts";
import { say, sayCount } from "#text/say.ts";
import { Button } from "#ui/button.tsx";
import styles from "./brief.module.css";
import { briefDateProblems } from "./brief-dates.ts";
import { coincidenceText } from "./leak-coincidences.ts";
import { dateProblemText, leakSentence } from "./leak-words.ts";
import type { BriefPages } from "./use-brief.ts";
import type { Negotiation } from "./use-negotiation.ts";

type LeakTableProps = {
  readonly negotiation: Negotiation;
  readonly pages: BriefPages;
  readonly standing: readonly LeakFinding[];
  readonly onOverrule: (finding: LeakFinding) => void;
};

/** What is looked for, in groups, with the kinds of findings of each. */
const GROUPS = {
  walkAway: ["walkAway", "walkAwaySum"],
  targets: ["target", "privateName", "takesLess"],
  figures: ["anchor", "landing", "step", "worth", "rate", "headroom", "threshold"],
  others: ["otherName", "otherTerms", "otherDay"],
  claims: ["notWritten", "notHeld", "otherFigure"],
  wording: ["disparaging"],
} as const satisfies Record<string, readonly LeakKind[]>;
type Group = keyof typeof GROUPS;
const GROUP_NAMES: readonly Group[] = ["walkAway", "targets", "figures", "others", "claims", "wording"];

/** The result in a sentence, then the places, then the groups. */
export function LeakTable({ negotiation, pages, standing, onOverrule }: LeakTableProps) {
  const { secrets, check, dates } = pages;
  const isNotReady = pages.declinedAt !== null || negotiation.offer.status === "hypothetical";
  const dated = briefDateProblems(negotiation.workspace.asOf, dates);
  return (
    <div className={styles.check} data-print="none">
      <h3 className={styles.checkTitle}>{say("leak.title")}</h3>
      <p role="status" className={styles.result}>
        {standing.length > 0
          ? sayCount("leak.found", standing.length)
          : dated.length > 0
            ? say("leak.clearButDates")
            : isNotReady
              ? say("leak.clearNotReady")
              : say("leak.clear", { count: String(distinct(secrets.figures)) })}
      </p>
      {dated.length > 0 && (
        <ul className={styles.places} aria-label={say("leak.dates")}>
          {dated.map((problem) => (
            <li key={problem.at}>{dateProblemText(problem)}</li>
          ))}
        </ul>
      )}
      {standing.length === 0 ? null : (
        <ul className={styles.places}>
          {standing.map((finding) => (
            <li key={`${finding.textId} ${finding.from} ${finding.kind}`}>
              {leakSentence(finding)}{" "}
              <Button kind="text" onClick={() => showPlace(finding)}>
                {say("leak.show")}
              </Button>
              {finding.isJudgement ? (
                <>
                  {" · "}
                  {say("leak.judgement")}{" "}
                  <Button kind="text" onClick={() => onOverrule(finding)}>
                    {say("leak.sendAnyway")}
                  </Button>
                </>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      <table className={styles.groups}>
        <tbody>
          {GROUP_NAMES.map((group) => {
            const kinds: readonly LeakKind[] = GROUPS[group];
            const found = standing.filter(({ kind }) => kinds.includes(kind)).length;
            const coincides = check.coincidences.filter(({ secret }) => kinds.includes(secret.role));
            return (
              <tr key={group}>
                <th scope="row">{say(`leak.group.${group}`)}</th>
                <td>
                  {found > 0
                    ? sayCount("leak.there", found)
                    : coincides.length > 0
                      ? sayCount("leak.coincides", coincides.length)
                      : say("leak.notThere")}
                </td>
                <td>
                  {coincides.length > 0
                    ? coincidenceText(negotiation, coincides)
                    : ((group === "walkAway" && found === 0 ? sumText(negotiation, pages) : null) ??
                      say(`leak.lookedFor.${group}`))}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** Where the offer that the walk-away rests on is named: that its total cannot be added up; null elsewhere. */
function sumText({ workspace, reservation }: Negotiation, { secrets, brief }: BriefPages): string | null {
  const { sum } = secrets;
  if (sum === null || reservation === null || !brief.allowedOfferIds.includes(sum.offerId)) return null;
  const company = secrets.others.find(({ offerId }) => offerId === sum.offerId)?.company ?? "";
  const amount = showMoney(reservation.perYear, workspace.currency);
  return say("leak.sumLeftOpen", { amount, company: nameAfterLetter(company) });
}

/** One figure can be private in several roles. */
function distinct(figures: BriefPages["secrets"]["figures"]): number {
  return new Set(figures.map(({ unit, value }) => `${unit} ${value}`)).size;
}

/** Puts the place under the caret, marked; a source or a cell has no field, so its text's is nearest. */
function showPlace({ textId, from, to }: LeakFinding): void {
  const field = document.getElementById(`brief-${textId.replace(/\.source$/, "")}`);
  if (!(field instanceof HTMLTextAreaElement)) return;
  field.focus();
  if (!textId.endsWith(".source")) field.setSelectionRange(from, to);
}
