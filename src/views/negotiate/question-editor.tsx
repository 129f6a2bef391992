/**
 * The answers to one question and their chances, to be changed. Of two answers the other chance follows; of more,
 * what was typed stays with a sentence until they add up, and the last ones that did count meanwhile.
 */
import { useState } from "react";
import type { Answer, QuestionId } from "#domain/negotiation.ts";
import { answersTo } from "#engine/negotiation/open-questions.ts";
import type { QuestionWorth } from "#engine/negotiation/questions.ts";
import { showPercent } from "#format/show-percent.ts";
import { say } from "#text/say.ts";
import { Button } from "#ui/button.tsx";
import { MoneyField } from "#ui/money-field.tsx";
import { PercentField } from "#ui/percent-field.tsx";
import { ShareField } from "#ui/share-field.tsx";
import { chancesSum, setAnswers, setLeftOut, withChance } from "./question-edits.ts";
import { MONEY_ANSWERS } from "./question-words.ts";
import styles from "./questions.module.css";
import type { Negotiation } from "./use-negotiation.ts";

/** The editor of `asked`, whose answers are kept with its offer. */
export function QuestionEditor(props: {
  readonly negotiation: Negotiation;
  readonly asked: QuestionWorth;
  readonly onGone: () => void;
}) {
  const { negotiation, asked, onGone } = props;
  const { id, offerId, isOwn } = asked;
  const { workspace } = negotiation;
  const offer = workspace.offers.find((each) => each.id === offerId) ?? negotiation.offer;
  const [unsound, setUnsound] = useState<readonly Answer[] | null>(null);
  const answers = unsound ?? answersTo(workspace, offer, id);
  const total = chancesSum(answers);
  const isNeeded = id === "baseSalary" && offer.id === negotiation.offer.id;
  const change = (next: readonly Answer[]) => {
    const isSound = chancesSum(next).equals(1);
    setUnsound(isSound ? null : next);
    if (isSound) setAnswers(workspace, offer.id, id, next);
  };
  return (
    <div className={styles.editor}>
      <p className={styles.muted}>
        {isOwn ? say("question.yours") : say("question.ours")}{" "}
        {isOwn && (
          <Button
            kind="text"
            onClick={() => {
              setUnsound(null);
              setAnswers(workspace, offer.id, id, null);
            }}
          >
            {say("question.oursAgain")}
          </Button>
        )}{" "}
        {!isNeeded && (
          <Button
            kind="text"
            onClick={() => {
              setLeftOut(workspace, offer.id, id, true);
              onGone();
            }}
          >
            {say("question.leaveOut")}
          </Button>
        )}
      </p>
      {answers.map((each, at) => (
        // The answers have no names; their place in the list names them.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <div key={at} className={styles.fields}>
          <ValueField
            id={id}
            number={String(at + 1)}
            currency={workspace.currency}
            value={each.value}
            onCommit={(value) =>
              change(answers.map((one, index) => (index === at ? { ...one, value } : one)))
            }
          />
          <PercentField
            label={say("question.chanceField", { number: String(at + 1) })}
            isPoint
            isRequired
            least="0"
            most="1"
            value={each.probability}
            onCommit={(value) => typeof value === "string" && change(withChance(answers, at, value))}
          />
        </div>
      ))}
      <p className={styles.wrong} role="status">
        {!total.equals(1) && say("question.chanceNote", { sum: showPercent(total) })}
      </p>
    </div>
  );
}

/** Parts of a whole; what refreshers add may be more than the grant. */
const MOST_PART: Partial<Record<QuestionId, string>> = { refreshers: "10", shareCount: "2" };

function ValueField(props: {
  readonly id: QuestionId;
  readonly number: string;
  readonly currency: string;
  readonly value: string;
  readonly onCommit: (value: string) => void;
}) {
  const { id, number, currency, value, onCommit } = props;
  const label = say(`question.field.${id}`, { number });
  const commit = (typed: unknown) => {
    if (typeof typed === "string") onCommit(typed);
  };
  if (id === "fullyDilutedShares") {
    return <ShareField label={label} isPoint isRequired value={value} onCommit={commit} />;
  }
  return MONEY_ANSWERS.includes(id) ? (
    <MoneyField
      label={label}
      isPoint
      isRequired
      isValuation={id === "valuation"}
      currency={currency}
      value={value}
      onCommit={commit}
    />
  ) : (
    <PercentField
      label={label}
      isPoint
      isRequired
      least="0"
      most={MOST_PART[id] ?? "1"}
      value={value}
      onCommit={commit}
    />
  );
}
