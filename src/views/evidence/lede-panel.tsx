/** The sentence over the page, with its live figures, and the notes that belong to it. */
import type { ReactNode } from "react";
import { showMoney } from "#format/show-money.ts";
import { say, sayCount } from "#text/say.ts";
import { Chip } from "#ui/chip.tsx";
import { Sentence } from "#views/parts/sentence.tsx";
import styles from "./evidence.module.css";
import { amountWords, levelWords } from "./fact-words.ts";
import { type Deciding, type Lede, lede, type SpreadEnd } from "./lede.ts";
import { FactFigure } from "./open-facts.tsx";
import { sourceTable } from "./source-rows.ts";
import { useEvidence } from "./use-evidence.ts";

/** The heading of the page. */
export function LedePanel() {
  const { workspace, report, marks, chosen } = useEvidence();
  const found = lede(workspace, report, marks, chosen);
  const { currency, documents } = workspace;
  return (
    <header>
      <h1 className={styles.lede}>
        <Spread lede={found} currency={currency} />{" "}
        {documents.length === 1 ? (
          say("evidencePage.lede.alone")
        ) : found.open === 0 ? (
          say("evidencePage.lede.settled")
        ) : (
          <>
            {sayCount("evidencePage.lede.open", found.open)}{" "}
            {found.deciding !== null && <Decides deciding={found.deciding} currency={currency} />}
          </>
        )}
      </h1>
      <Notes />
    </header>
  );
}

function Spread({ lede: found, currency }: { readonly lede: Lede; readonly currency: string }) {
  const { spread } = found;
  const level = found.level === null ? null : levelWords(found.level);
  if (spread === null) {
    return level === null ? say("evidencePage.lede.noTotalAll") : say("evidencePage.lede.noTotal", { level });
  }
  const low = <End end={spread.low} currency={currency} />;
  const high = <End end={spread.high} currency={currency} />;
  if (spread.low.amount.equals(spread.high.amount)) {
    return level === null ? (
      <Sentence code="evidencePage.lede.oneAll" slots={{ low }} />
    ) : (
      <Sentence code="evidencePage.lede.one" slots={{ level, low }} />
    );
  }
  return level === null ? (
    <Sentence code="evidencePage.lede.spreadAll" slots={{ low, high }} />
  ) : (
    <Sentence code="evidencePage.lede.spread" slots={{ level, low, high }} />
  );
}

function End({ end, currency }: { readonly end: SpreadEnd; readonly currency: string }) {
  return <Figure text={showMoney(end.amount, currency)} factIds={end.factIds} />;
}

function Decides({ deciding, currency }: { readonly deciding: Deciding; readonly currency: string }) {
  const { mark, axis, own, ownFactIds, isAbove, bound, boundFactId } = deciding;
  const unit = axis === "equityPercent" ? "percent" : currency;
  const slots = {
    offer: (
      <span className={styles.chip}>
        <Chip offerKey={mark.key} letter={mark.letter} />
      </span>
    ),
    term: say(`evidencePage.lede.term.${axis}`),
    own: <Figure text={amountWords(own, unit, axis)} factIds={ownFactIds} />,
    bound: <Figure text={amountWords(bound, unit, axis)} factIds={[boundFactId]} />,
  };
  return (
    <Sentence
      code={isAbove ? "evidencePage.lede.decidesAbove" : "evidencePage.lede.decidesBelow"}
      slots={slots}
    />
  );
}

function Figure({
  text,
  factIds,
}: {
  readonly text: string;
  readonly factIds: readonly string[];
}): ReactNode {
  return (
    <span className={styles.figure}>
      <FactFigure text={text} title={say("evidencePage.facts.title")} factIds={factIds} />
    </span>
  );
}

function Notes() {
  const { workspace } = useEvidence();
  const { facts, most, publishers, groups } = sourceTable(workspace.documents);
  const isMostly = groups.length > 1 && most * 2 > facts;
  return (
    <p className={styles.note}>
      {[
        sayCount("evidencePage.note.facts", facts, {
          documents: sayCount("evidencePage.documents", workspace.documents.length),
          publishers: sayCount("evidencePage.publishers", publishers),
        }),
        ...(isMostly ? [say("evidencePage.note.mostly", { most: String(most), count: String(facts) })] : []),
        say("evidencePage.note.year"),
        say("evidencePage.note.dotted"),
      ].join(" ")}
    </p>
  );
}
