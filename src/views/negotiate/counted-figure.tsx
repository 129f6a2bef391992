/** A year's total as the employer counts it, by its price for a share, with the threshold and where each crosses it. */
import { useMemo } from "react";
import { CountedLines } from "#charts/counted-lines.tsx";
import { Decimal } from "#domain/money.ts";
import { showMoney } from "#format/show-money.ts";
import { showPercent } from "#format/show-percent.ts";
import { say } from "#text/say.ts";
import { frameWords, moneyFormats } from "#views/parts/chart-words.ts";
import { basisText, countedTitle } from "./counted-title.ts";
import styles from "./rates.module.css";
import type { Negotiation } from "./use-negotiation.ts";

const percent = (basis: number) => showPercent(basis, { most: 0 });
const readAt = (basis: number) => say("rate.counted.readAt", { basis: percent(basis) });

/** The figure; a sentence where no price of a share is in the total. */
export function CountedFigure({ negotiation }: { readonly negotiation: Negotiation }) {
  const { workspace, count, mark } = negotiation;
  const { currency } = workspace;
  const lines = useMemo(() => linesOf(negotiation), [negotiation]);
  const threshold = count.threshold?.toNumber() ?? null;
  const chosen = Number(workspace.negotiation.approval.equityBasis);
  const facts = useMemo(
    () => ({
      threshold,
      chosen,
      until: untilOf(
        chosen,
        lines.map(({ crosses }) => crosses),
      ),
    }),
    [threshold, chosen, lines],
  );
  const words = useMemo(
    () => ({
      threshold:
        threshold === null
          ? null
          : say("rate.counted.threshold", { threshold: showMoney(threshold, currency) }),
      chosen: say("rate.counted.chosen", { basis: percent(chosen) }),
      axis: say("rate.counted.axis"),
      cursor: say("rate.counted.cursor"),
    }),
    [threshold, chosen, currency],
  );
  if (lines.every(({ atNothing, atHeadline }) => atNothing === atHeadline)) {
    return <p className={`${styles.small} ${styles.whole}`}>{say("rate.counted.without")}</p>;
  }
  const prices = [0, 0.2, 0.4, 0.6, 0.8, 1];
  return (
    <CountedLines
      frame={{
        title: countedTitle(negotiation),
        caption: say(threshold === null ? "rate.counted.caption" : "rate.counted.captionThreshold"),
        words: frameWords,
        isPart: true,
      }}
      offer={mark}
      lines={lines}
      facts={facts}
      words={words}
      readAt={readAt}
      formatBasis={percent}
      {...moneyFormats(currency)}
      table={() => ({
        columns: [
          { label: say("rate.counted.basis"), isText: true },
          ...lines.map(({ name }) => ({ label: name })),
        ],
        rows: [
          ...prices.map((basis) => ({
            id: String(basis),
            cells: [
              percent(basis),
              ...lines.map(({ atNothing, atHeadline }) =>
                showMoney(atNothing + (atHeadline - atNothing) * basis, currency),
              ),
            ],
          })),
          ...(threshold === null
            ? []
            : [
                {
                  id: "crosses",
                  opensGroup: true,
                  cells: [
                    say("rate.counted.crosses"),
                    ...lines.map(({ crosses }) =>
                      crosses === null || crosses <= 0
                        ? say("package.highest.never")
                        : basisText(new Decimal(crosses), workspace.negotiation.approval.equityBasis),
                    ),
                  ],
                },
              ]),
        ],
      })}
    />
  );
}

function linesOf({ workspace, model, packages, count }: Negotiation) {
  const counted = workspace.negotiation.approval.equityBasis;
  const passes = (basis: number) => basisText(new Decimal(basis), counted);
  const all = [
    { id: "offer", name: say("rate.counted.offer"), short: say("rate.counted.offer"), terms: model.present },
    ...packages.packages.map(({ leans, terms }, at) => ({
      id: leans,
      name: say("rate.counted.package", { number: String(at + 1) }),
      short: String(at + 1),
      terms,
    })),
  ];
  return all.map(({ id, name, short, terms }) => {
    const crosses = count.highestBasis(terms)?.toNumber() ?? null;
    return {
      id,
      name,
      label: crosses === null || crosses <= 0 ? short : `${short}, ${passes(crosses)}`,
      atNothing: count.totalAt(terms, new Decimal(0)).toNumber(),
      atHeadline: count.totalAt(terms, new Decimal(1)).toNumber(),
      crosses,
      isOffer: id === "offer",
    };
  });
}

/** As far as the axis has to go to show what is chosen and every crossing, in fifths; all of headline at most. */
function untilOf(chosen: number, crossings: readonly (number | null)[]): number {
  if (crossings.every((each) => each === null)) return 1;
  const most = Math.max(chosen, ...crossings.map((each) => each ?? 0)) * 1.15;
  return Math.min(1, Math.max(0.2, Math.ceil(most * 5) / 5));
}
