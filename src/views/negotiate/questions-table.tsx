/** The ranked list of questions; each row opens to its answers and their chances. */
import { Fragment, useId, useState } from "react";
import type { Questions, QuestionWorth } from "#engine/negotiation/questions.ts";
import { showMoney } from "#format/show-money.ts";
import { showPercent } from "#format/show-percent.ts";
import { say, sayCount } from "#text/say.ts";
import { Button } from "#ui/button.tsx";
import { classNames } from "#ui/class-names.ts";
import { QuestionEditor } from "./question-editor.tsx";
import { otherOf, rankedQuestions } from "./question-ranks.ts";
import { QuestionStrip } from "./question-strip.tsx";
import { answerText, ofOffer, unknownWorthText } from "./question-words.ts";
import styles from "./questions.module.css";
import type { Negotiation } from "./use-negotiation.ts";
import { WorkedFigure } from "./worked/worked-figure.tsx";

type TableProps = {
  readonly negotiation: Negotiation;
  readonly all: readonly Questions[];
  readonly own: Questions;
  readonly labelledBy: string;
  /** The row that had the focus is no more. */
  readonly onGone: () => void;
};

/** The table; the second column of worths is where most is to be learnt, if that is not at one's own. */
export function QuestionsTable({ negotiation, all, own, labelledBy, onGone }: TableProps) {
  const [open, setOpen] = useState<string | null>(null);
  const other = otherOf(all, own);
  const ranked = rankedQuestions(all, own);
  const years = sayCount("negotiate.years", negotiation.model.horizonYears);
  const firstDrawn = ranked.find(({ answers }) => answers.every(({ worth }) => worth !== null));
  return (
    <table className={styles.table} aria-labelledby={labelledBy}>
      <thead>
        <tr>
          <th scope="col">{say("question.column.question")}</th>
          <th scope="col">{say("question.column.answers")}</th>
          <th scope="col">{say("question.column.both", { years, aversion: String(own.riskAversion) })}</th>
          {other !== null && (
            <th scope="col">
              {say("question.column.both", { years, aversion: String(other.riskAversion) })}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {ranked.map((row, at) => (
          <Row
            key={row.key}
            {...{ negotiation, own, other, row }}
            place={at + 1}
            isFirstDrawn={row === firstDrawn}
            isOpen={open === row.key}
            onToggle={() => setOpen(open === row.key ? null : row.key)}
            onGone={() => {
              setOpen(null);
              onGone();
            }}
          />
        ))}
      </tbody>
    </table>
  );
}

type RowProps = {
  readonly negotiation: Negotiation;
  readonly own: Questions;
  readonly other: Questions | null;
  readonly row: QuestionWorth;
  readonly place: number;
  readonly isFirstDrawn: boolean;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onGone: () => void;
};

function Row({ negotiation, own, other, row, place, isFirstDrawn, isOpen, onToggle, onGone }: RowProps) {
  const id = useId();
  const { workspace, model } = negotiation;
  const name = ofOffer(negotiation, row.offerId, say(`question.name.${row.id}`));
  return (
    <Fragment>
      <tr data-question={row.key}>
        <th scope="row">
          <span className={styles.name}>{say("question.row", { place: String(place), name })}</span>
          <span className={styles.ask}>“{say(`question.ask.${row.id}`)}”</span>
        </th>
        <td>
          <ul className={styles.answers}>
            {row.answers.map(({ effect, worth }, at) => (
              // Two answers may be alike; their place names them.
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              <li key={at}>
                {answerText(effect, workspace.currency)}{" "}
                {worth !== null && (
                  <b>
                    <WorkedFigure
                      topic={{ of: "answer", key: row.key, place: at }}
                      text={showMoney(worth / model.horizonYears, workspace.currency)}
                    />
                  </b>
                )}
                <span className={styles.odds}> {showPercent(effect.probability)}</span>
              </li>
            ))}
          </ul>
          {row.answers.some(({ worth }) => worth === null) ? (
            <p className={styles.muted}>{unknownWorthText(negotiation, row.offerId)}</p>
          ) : (
            <QuestionStrip {...{ negotiation, own, row }} isFirst={isFirstDrawn} />
          )}
          <Button
            kind="text"
            aria-expanded={isOpen}
            aria-controls={isOpen ? id : undefined}
            aria-label={say("question.editOf", { name })}
            onClick={onToggle}
          >
            {say("question.edit")}
          </Button>
        </td>
        <Worth at={own} of={row.key} currency={workspace.currency} />
        {other !== null && <Worth at={other} of={row.key} currency={workspace.currency} />}
      </tr>
      {isOpen && (
        <tr id={id} className={styles.editing}>
          <td colSpan={other === null ? 3 : 4}>
            <QuestionEditor negotiation={negotiation} asked={row} onGone={onGone} />
          </td>
        </tr>
      )}
    </Fragment>
  );
}

function Worth(props: { readonly at: Questions; readonly of: string; readonly currency: string }) {
  const { at, of, currency } = props;
  const found = at.questions.find(({ key }) => key === of);
  const worth = found?.worth ?? 0;
  const most = Math.max(...at.questions.map((each) => each.worth));
  const isOfSet = at.enough.keys.includes(of);
  return (
    <td className={classNames(styles.worth, isOfSet && styles.inSet)}>
      <span className={styles.column} aria-hidden="true">
        {say("question.column.worth", { aversion: String(at.riskAversion) })}
      </span>
      <span>
        <WorkedFigure
          topic={at.against === null ? undefined : { of: "question", key: of, riskAversion: at.riskAversion }}
          text={say("question.chance", {
            worth: showMoney(worth, currency),
            chance: showPercent(found?.changesChoice ?? 0, { most: 0 }),
          })}
        />
      </span>
      {isOfSet && at.enough.keys.length > 1 && (
        <span className={styles.under}>
          {say("question.inSet", { count: String(at.enough.keys.length) })}
        </span>
      )}
      {most > 0 && (
        <span className={styles.track} aria-hidden="true">
          <span className={styles.bar} style={{ inlineSize: `${(worth / most) * 100}%` }} />
        </span>
      )}
    </td>
  );
}
