/** The days of the log on a line, from what was said first to the last day on which something has to happen. */
import { DayLine } from "#charts/day-line.tsx";
import type { DayPoint } from "#charts/day-places.ts";
import { daysBetween, weekdaysBetween } from "#engine/negotiation/deadlines.ts";
import { showShortDay } from "#format/show-date.ts";
import { say, sayCount } from "#text/say.ts";
import type { LogRow } from "./log-rows.ts";
import { letterOf } from "./log-words.ts";
import type { Negotiation } from "./use-negotiation.ts";

type LogDaysProps = { readonly negotiation: Negotiation; readonly rows: readonly LogRow[] };

/** The line; nothing where nothing falls due any more. First days at work are far off and only in the table. */
export function LogDays({ negotiation, rows }: LogDaysProps) {
  const { workspace, offer, marks, mark } = negotiation;
  const dayOf = (on: string) => daysBetween(workspace.asOf, on);
  const dues = rows.flatMap((row) => {
    if (row.kind !== "due" || row.on < workspace.asOf) return [];
    const { kind, on, offerId } = row.due;
    return kind === "startsOn" ? [] : [{ kind, on, offerId }];
  });
  if (dues.length === 0) return null;
  const keyOf = (offerId: string) => marks.find(({ id }) => id === offerId)?.key ?? "ink";
  const points = new Map<number, DayPoint>();
  const add = (on: string, label: string, key: DayPoint["key"]) => {
    const day = dayOf(on);
    const there = points.get(day);
    // A day that holds two things names both.
    points.set(day, {
      day,
      key: there === undefined ? key : there.key,
      figure: showShortDay(on),
      label: there === undefined ? label : say("reply.log.point.and", { first: there.label, second: label }),
    });
  };
  const firstSaid = rows.find(({ kind, on }) => kind === "said" && on < workspace.asOf);
  if (firstSaid?.kind === "said") {
    const { entry } = firstSaid;
    add(
      entry.on,
      say("reply.log.point.first", { letter: letterOf(negotiation, entry.offerId) }),
      keyOf(entry.offerId),
    );
  }
  add(workspace.asOf, say("reply.log.point.today"), "ink");
  for (const { on, kind, offerId } of dues) {
    const whose = kind === "theirAnswer" && offerId !== offer.id ? "otherAnswer" : kind;
    const label = say(`reply.log.point.${whose}`, { letter: letterOf(negotiation, offerId) });
    add(on, label, kind === "youDecide" ? "ink" : keyOf(offerId));
  }
  const answer = dues.find(({ kind, offerId }) => kind === "theirAnswer" && offerId === offer.id);
  const isWeekday = (day: number) => {
    const weekday = (new Date(`${workspace.asOf}T00:00:00Z`).getUTCDay() + ((day % 7) + 7)) % 7;
    return weekday !== 0 && weekday !== 6;
  };
  return (
    <DayLine
      points={[...points.values()]}
      wait={
        answer === undefined || answer.on === workspace.asOf
          ? null
          : {
              from: 0,
              to: dayOf(answer.on),
              key: mark.key,
              label: sayCount("reply.log.point.weekdays", weekdaysBetween(workspace.asOf, answer.on)),
            }
      }
      isWeekday={isWeekday}
    />
  );
}
