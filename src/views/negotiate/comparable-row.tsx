/** One comparable: its figure with a switch, whence it is, how firm, and where it lies; or why it does not count. */
import {
  type Comparable,
  type ComparableSource,
  comparableId,
  weightOf,
} from "#engine/negotiation/comparables.ts";
import { showNumber } from "#format/show-count.ts";
import { showDay } from "#format/show-date.ts";
import { showPercent } from "#format/show-percent.ts";
import { setAt } from "#state/actions/editing.ts";
import { useWorkspace } from "#state/use-workspace.ts";
import { nameAfterLetter } from "#text/name-after-letter.ts";
import { say } from "#text/say.ts";
import { Checkbox } from "#ui/checkbox.tsx";
import { factAddress } from "#views/parts/fact-address.ts";
import { factOf, lapsedOn, placeWords } from "./comparable-words.ts";
import styles from "./ladder.module.css";
import { partText } from "./part-text.ts";
import type { Negotiation } from "./use-negotiation.ts";

type RowProps = { readonly negotiation: Negotiation; readonly each: Comparable };

/** The row; its switch leaves the comparable out, or counts what a rule left out. */
export function ComparableRow({ negotiation, each }: RowProps) {
  const { workspace, ladder } = negotiation;
  // The switch shows what was just chosen; the page's figures follow a moment later.
  const { leftOutIds, countedIds } = useWorkspace().negotiation;
  const id = comparableId(each);
  const isByLevel = each.leftOut === "level" || countedIds.includes(id);
  const counts = !leftOutIds.includes(id) && (!isByLevel || countedIds.includes(id));
  const show = (value: Comparable["value"]) => partText(each.part, value, workspace.currency);
  const toggle = (isCounted: boolean) => {
    const [key, ids] = isByLevel
      ? (["countedIds", countedIds] as const)
      : (["leftOutIds", leftOutIds] as const);
    const others = ids.filter((one) => one !== id);
    setAt(["negotiation", key], isCounted === isByLevel ? [...others, id] : others);
  };
  return (
    <li className={styles.comparable}>
      <Checkbox
        checked={counts}
        onChange={toggle}
        label={say("ladder.list.figure", { part: say(`ladder.part.${each.part}`), figure: show(each.value) })}
      />
      <span>
        <Source negotiation={negotiation} source={each.source} />
        {notes(negotiation, each).map((note) => (
          <span key={note} className={styles.listNote}>
            {note}
          </span>
        ))}
      </span>
      <span>
        {say("ladder.list.kind", {
          kind: say(`ladder.kind.${each.evidence}`),
          weight: showPercent(weightOf(workspace, each)),
        })}
      </span>
      <span>{isTarget(ladder, each) ? <b>{say("ladder.list.target")}</b> : say(placeOf(ladder, each))}</span>
    </li>
  );
}

/** The range that it is the middle of, the rate and the adjustment that it came over with, and why it does not count. */
function notes(negotiation: Negotiation, each: Comparable): readonly string[] {
  const { workspace } = negotiation;
  const { range, from, part, leftOut } = each;
  const show = (value: Comparable["value"]) => partText(part, value, workspace.currency);
  const lapsed = lapsedOn(workspace, each);
  const placed = placeWords(negotiation, each);
  const rate = from === null ? undefined : workspace.exchangeRates[from];
  return [
    ...(range === null ? [] : [say("ladder.list.range", { low: show(range.low), high: show(range.high) })]),
    ...(from === null || rate === undefined
      ? []
      : [say("ladder.list.from", { from, rate: showNumber(rate) })]),
    ...(placed === null ? [] : [placed]),
    ...(lapsed === null ? [] : [say("ladder.list.lapsed", { day: showDay(lapsed, workspace.asOf) })]),
    ...(leftOut === "level" || leftOut === "weight" ? [say(`ladder.list.out.${leftOut}`)] : []),
  ];
}

type Rungs = Negotiation["ladder"]["rungs"];

function isTarget({ rungs }: { readonly rungs: Rungs }, each: Comparable): boolean {
  return rungs.some(
    ({ part, above, target }) =>
      part === each.part &&
      above.some((one) => comparableId(one) === comparableId(each)) &&
      target.equals(each.value),
  );
}

const PLACES = ["ladder.list.below", "ladder.list.level", "ladder.list.above"] as const;

function placeOf({ rungs }: { readonly rungs: Rungs }, each: Comparable): (typeof PLACES)[number] {
  const present = rungs.find(({ part }) => part === each.part)?.present;
  const place = present === undefined ? 0 : each.value.comparedTo(present);
  return PLACES[Math.sign(place) + 1] ?? "ladder.list.level";
}

type SourceProps = { readonly negotiation: Negotiation; readonly source: ComparableSource };

/** The offer, or the document with the place in it and the figure as it is written there. */
export function Source({ negotiation, source }: SourceProps) {
  const found = factOf(negotiation, { source });
  if (found === null) {
    const mark = negotiation.marks.find(({ id }) => source.kind === "offer" && id === source.offerId);
    return say("ladder.list.offer", { letter: mark?.letter ?? "", name: nameAfterLetter(mark?.name ?? "") });
  }
  const { document, fact } = found;
  const { locator, figure } = fact.citation;
  const address = factAddress(document, fact);
  return (
    <>
      {locator === ""
        ? say("ladder.list.document", { document: document.title, figure })
        : say("ladder.list.place", { document: document.title, locator, figure })}
      {address !== null && (
        <>
          {" "}
          <a href={address} target="_blank" rel="noreferrer noopener">
            {say("ladder.list.open")}
          </a>
        </>
      )}
    </>
  );
}
