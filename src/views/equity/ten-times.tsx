/**
 * "Either it goes up ten times or it doesn't": how likely that would have to be for the offer to be worth the
 * other, by risk aversion, beside how many financings did. The multiple is the person's to change.
 */

import { useMemo, useState } from "react";
import { ChanceLines, type ChanceWords } from "#charts/chance-lines.tsx";
import { turned } from "#engine/difference-qualifier.ts";
import { TENFOLD_SHARE } from "#engine/outcomes/odds-presets.ts";
import { type TimesOrNothing, timesOrNothing } from "#engine/outcomes/times-or-nothing.ts";
import { showMultiple, showNumber } from "#format/show-count.ts";
import { showPercent } from "#format/show-percent.ts";
import { say } from "#text/say.ts";
import { DraftField } from "#ui/draft-field.tsx";
import { multipleReading, multipleText } from "#views/panels/assumption-reading.ts";
import { WorkingFigure } from "#views/panels/working-figure.tsx";
import { frameWords } from "#views/parts/chart-words.ts";
import { Sentence } from "#views/parts/sentence.tsx";
import { asFarAsStated, asKnown, knownAs, openLead } from "./as-known.ts";
import styles from "./odds.module.css";
import type { Equity } from "./use-equity.ts";

const TEN = "10";
const WORDS: ChanceWords = {
  level: say("odds.ten.level"),
  chance: say("odds.chance"),
  formatTick: (chance) => (chance === 0 ? "0" : showPercent(chance, { most: 0 })),
};

/** The chart, the multiple, and the working of the person's own chance; nothing without another offer. */
export function TenTimes({ equity }: { readonly equity: Equity }) {
  const [multiple, setMultiple] = useState(TEN);
  const { offer, against, workspace, optionsAt } = equity;
  const { riskAversion } = workspace.assumptions;
  const rows = useMemo(() => timesRows(equity, Number(multiple)), [equity, multiple]);
  const own = rows.find((row) => row.riskAversion === Number(riskAversion));
  if (against === null || own === undefined) return null;
  const times = showMultiple(multiple);
  const letters = { letter: offer.mark.letter, other: against.mark.letter, times };
  // What the other leaves out it takes a better chance to equal.
  const how = turned(openLead(equity));
  const said = (chance: number) => knownAs(how, showPercent(chance));
  return (
    <div className={styles.ten}>
      <ChanceLines
        frame={{
          title: asFarAsStated(titleOf(own, letters, said), asKnown(equity)),
          caption: say("odds.ten.caption", letters),
          words: frameWords,
        }}
        offerKey={offer.mark.key}
        rows={rows.map((row) => ({
          id: String(row.riskAversion),
          label: levelName(row.riskAversion, row === own),
          chance: row.chance,
          said: row.chance === null ? say("working.chances.none") : said(row.chance),
          isOwn: row === own,
        }))}
        marker={
          multiple === TEN
            ? {
                at: Number(TENFOLD_SHARE),
                label: say("odds.ten.marker", { share: showPercent(TENFOLD_SHARE) }),
              }
            : null
        }
        words={WORDS}
      />
      <div className={styles.tenNote}>
        {optionsAt === null && multiple === TEN && own.chance !== null && own.chance > 0 && (
          <p>
            <Sentence
              code="odds.ten.working"
              slots={{
                chance: (
                  <WorkingFigure
                    figure={{ offerId: offer.id, figure: "tenTimes", againstId: against.id }}
                    text={said(own.chance)}
                  />
                ),
              }}
            />
          </p>
        )}
        <div className={styles.withField}>
          <Sentence
            code="odds.ten.instead"
            slots={{
              multiple: (
                <span className={styles.inline}>
                  <DraftField<string>
                    label={say("odds.ten.multiple")}
                    variant="cell"
                    shown={multipleText(multiple)}
                    read={(typed) => multipleReading(typed)}
                    onCommit={setMultiple}
                  />
                </span>
              ),
            }}
          />
        </div>
      </div>
    </div>
  );
}

/** At no risk aversion, 1, 2, 3 and the person's own, in order. */
export function timesRows(
  { offer, against, workspace }: Equity,
  multiple: number,
): readonly TimesOrNothing[] {
  if (against === null || offer.worth.isUnknown) return [];
  const levels = new Set([0, 1, 2, 3, Number(workspace.assumptions.riskAversion)]);
  return [...levels]
    .sort((one, other) => one - other)
    .map((level) => timesOrNothing(offer.worth, against.worth, multiple, level));
}

function titleOf(
  { chance }: TimesOrNothing,
  letters: { readonly letter: string; readonly other: string; readonly times: string },
  said: (chance: number) => string,
): string {
  if (chance === null) return say("odds.ten.never", letters);
  if (chance === 0) return say("odds.ten.needless", letters);
  return say("odds.ten.title", { ...letters, chance: said(chance) });
}

function levelName(level: number, isOwn: boolean): string {
  const name = level === 0 ? say("odds.ten.neutral") : showNumber(level);
  return isOwn ? say("odds.ten.own", { level: name }) : name;
}
