/** One question's answers as a strip: how far they would move the offer, and what it has to beat. */
import { answerScale } from "#charts/answer-scale.ts";
import { AnswerStrip } from "#charts/answer-strip.tsx";
import type { Questions, QuestionWorth } from "#engine/negotiation/questions.ts";
import { say } from "#text/say.ts";
import type { Negotiation } from "./use-negotiation.ts";

type StripProps = {
  readonly negotiation: Negotiation;
  readonly own: Questions;
  readonly row: QuestionWorth;
  /** The first strip names the lines that cross all of them. */
  readonly isFirst: boolean;
};

/** The strip, on the scale of all questions of `own`; worths over the horizon. */
export function QuestionStrip({ negotiation, own, row, isFirst }: StripProps) {
  const { mark, marks, worth } = negotiation;
  const worths = row.answers.map((answer) => answer.worth);
  const against = own.against;
  const other = marks.find(({ id }) => id === against?.offerId);
  const scale = answerScale(
    own.questions.flatMap(({ answers }) => answers.map((answer) => answer.worth)),
    worth.present,
    against?.worth ?? null,
  );
  return (
    <AnswerStrip
      offer={mark}
      low={Math.min(...worths)}
      high={Math.max(...worths)}
      lines={[
        { at: worth.present, key: mark.key, label: say("question.strip.now", { letter: mark.letter }) },
        ...(other === undefined || against === null
          ? []
          : [{ at: against.worth, key: other.key, label: other.letter }]),
      ]}
      scale={scale}
      isStrong={own.enough.ids.includes(row.id)}
      isLabelled={isFirst}
    />
  );
}
