/** One question's answers as a strip: how far they would move its offer, and what it has to beat. */
import { answerScale } from "#charts/answer-scale.ts";
import { AnswerStrip } from "#charts/answer-strip.tsx";
import type { Questions, QuestionWorth } from "#engine/negotiation/questions.ts";
import { say } from "#text/say.ts";
import { hasBase } from "./unknown-words.ts";
import type { Negotiation } from "./use-negotiation.ts";

type StripProps = {
  readonly negotiation: Negotiation;
  readonly own: Questions;
  readonly row: QuestionWorth;
  /** The first strip names the lines that cross all of them. */
  readonly isFirst: boolean;
};

/** The strip, on the scale of all questions of `own`; worths over the horizon. None where no answer has a worth. */
export function QuestionStrip({ negotiation, own, row, isFirst }: StripProps) {
  const { mark, marks, worth, reservation } = negotiation;
  const worths = worthsOf(row);
  if (worths.length === 0) return null;
  const now = hasBase(negotiation) ? worth.present : null;
  const against = own.against;
  const other = marks.find(({ id }) => id === against?.offerId);
  // Both stand as they are stated: the questions hold them against each other on the average of their answers.
  const stated = reservation?.alternative.offerId === against?.offerId ? reservation?.worth : against?.worth;
  const toBeat = stated ?? null;
  const scale = answerScale(own.questions.flatMap(worthsOf), now ?? worths[0] ?? 0, toBeat);
  return (
    <AnswerStrip
      offer={marks.find(({ id }) => id === row.offerId) ?? mark}
      low={Math.min(...worths)}
      high={Math.max(...worths)}
      lines={[
        ...(now === null
          ? []
          : [{ at: now, key: mark.key, label: say("question.strip.now", { letter: mark.letter }) }]),
        ...(other === undefined || toBeat === null
          ? []
          : [{ at: toBeat, key: other.key, label: other.letter }]),
      ]}
      scale={scale}
      isStrong={own.enough.keys.includes(row.key)}
      isLabelled={isFirst}
    />
  );
}

/** The worths that are known. */
function worthsOf({ answers }: QuestionWorth): readonly number[] {
  return answers.flatMap(({ worth }) => (worth === null ? [] : [worth]));
}
