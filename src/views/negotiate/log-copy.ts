/** The log as a table to copy: what the page shows, line by line. */
import type { ChartTable } from "#charts/chart-table.ts";
import { say } from "#text/say.ts";
import { knownMoney, worthKnown } from "./as-known.ts";
import type { StandingOffer } from "./log-offers.ts";
import { entryTerms, fallAfter, type LogRow } from "./log-rows.ts";
import { dayText, leftText, letterOf } from "./log-words.ts";
import type { Negotiation } from "./use-negotiation.ts";

/** The offers without a day first, then the lines in their order. */
export function logCopy(
  negotiation: Negotiation,
  standing: readonly StandingOffer[],
  rows: readonly LogRow[],
): ChartTable {
  const worth = (offerId: string, perYear: number | null) =>
    perYear === null ? "" : knownMoney(negotiation, perYear, worthKnown(negotiation, offerId));
  const lines = [
    ...standing.map(({ offerId, how, said, perYear }) => [
      say("reply.log.noDay"),
      say(`reply.log.offers.${how}`, { letter: letterOf(negotiation, offerId) }),
      said,
      worth(offerId, perYear),
    ]),
    ...rows.map((row) => {
      const day = dayText(negotiation, row.on);
      if (row.kind === "due") {
        const letter = letterOf(negotiation, row.due.offerId);
        return [day, say(`reply.log.due.${row.due.kind}`, { letter }), dueText(negotiation, row.due), ""];
      }
      const { entry, perYear } = row;
      const letter = letterOf(negotiation, entry.offerId);
      const terms = [entryTerms(negotiation, entry), entry.note].filter((each) => each !== "").join(". ");
      return [
        day,
        say(`reply.log.said.${entry.by}.${entry.kind}`, { letter }),
        terms,
        worth(entry.offerId, perYear),
      ];
    }),
  ];
  return {
    columns: [
      { label: say("reply.log.column.date"), isText: true },
      { label: say("reply.log.column.what"), isText: true },
      { label: say("reply.log.column.terms"), isText: true },
      { label: say("reply.log.column.worth") },
    ],
    rows: lines.map((cells, at) => ({ id: String(at), cells })),
  };
}

/** How long it is until what falls due, whether its day is proposed, and what it leaves. */
export function dueText(negotiation: Negotiation, due: Extract<LogRow, { kind: "due" }>["due"]): string {
  const after = fallAfter(negotiation, due);
  return [
    say("reply.log.leftSentence", { left: leftText(negotiation, due) }),
    ...(due.isProposed ? [say("reply.log.proposed")] : []),
    ...(after === null ? [] : [after]),
  ].join(" ");
}
