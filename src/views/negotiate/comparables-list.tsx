/**
 * What the targets rest on, each with its place, its kind of evidence and a switch: what is left out moves the
 * ladder at once and can be taken back.
 *
 * The weight says how firm a kind is, an assumption of ours; the target is a median and counts each once.
 */
import {
  type Comparable,
  comparableCandidates,
  comparableId,
  EVIDENCE_WEIGHT,
} from "#engine/negotiation/comparables.ts";
import { showPercent } from "#format/show-percent.ts";
import { setAt } from "#state/actions/editing.ts";
import { useWorkspace } from "#state/use-workspace.ts";
import { say, sayCount } from "#text/say.ts";
import { Checkbox } from "#ui/checkbox.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import { factAddress } from "#views/parts/fact-address.ts";
import { factOf } from "./comparable-words.ts";
import styles from "./ladder.module.css";
import { partText } from "./part-text.ts";
import { RaiseFields } from "./raise-fields.tsx";
import type { Negotiation } from "./use-negotiation.ts";

/** The list, folded, and the assumptions of the ladder. */
export function ComparablesList({ negotiation }: { readonly negotiation: Negotiation }) {
  const { workspace, offer } = negotiation;
  const candidates = comparableCandidates(workspace, offer).filter(({ part }) =>
    negotiation.ladder.rungs.some((rungs) => rungs.part === part),
  );
  const { leftOutIds } = workspace.negotiation;
  const counted = candidates.filter((each) => !leftOutIds.includes(comparableId(each))).length;
  const summary =
    candidates.length === 0
      ? say("ladder.list.none")
      : counted === candidates.length
        ? sayCount("ladder.list.all", counted)
        : sayCount("ladder.list.some", candidates.length, { counted: String(counted) });
  return (
    <div className={styles.list}>
      <Disclosure summary={summary}>
        <p className={styles.note}>
          {say("ladder.list.note")} <a href="#/evidence">{say("ladder.addComparable")}</a>
        </p>
        {candidates.length > 0 && (
          <ul className={styles.comparables} aria-label={say("ladder.list.label")}>
            {candidates.map((each) => (
              <Row key={comparableId(each)} negotiation={negotiation} each={each} />
            ))}
          </ul>
        )}
        <RaiseFields />
      </Disclosure>
    </div>
  );
}

function Row({ negotiation, each }: { readonly negotiation: Negotiation; readonly each: Comparable }) {
  const { workspace, ladder } = negotiation;
  // The switch shows what was just chosen; the page's figures follow a moment later.
  const { leftOutIds } = useWorkspace().negotiation;
  const id = comparableId(each);
  const show = (value: Comparable["value"]) => partText(each.part, value, workspace.currency);
  const present = ladder.rungs.find(({ part }) => part === each.part)?.present;
  const isTarget = ladder.rungs.some(
    ({ part, above, target }) =>
      part === each.part &&
      above.some((one) => one === each || comparableId(one) === id) &&
      target.equals(each.value),
  );
  const place = present === undefined ? 0 : each.value.comparedTo(present);
  const toggle = (counts: boolean) =>
    setAt(
      ["negotiation", "leftOutIds"],
      counts ? leftOutIds.filter((one) => one !== id) : [...leftOutIds, id],
    );
  return (
    <li className={styles.comparable}>
      <Checkbox
        checked={!leftOutIds.includes(id)}
        onChange={toggle}
        label={say("ladder.list.figure", { part: say(`ladder.part.${each.part}`), figure: show(each.value) })}
      />
      <span>
        <Source negotiation={negotiation} each={each} />
        {each.range !== null &&
          ` ${say("ladder.list.range", { low: show(each.range.low), high: show(each.range.high) })}`}
      </span>
      <span>
        {say("ladder.list.kind", {
          kind: say(`ladder.kind.${each.evidence}`),
          weight: showPercent(EVIDENCE_WEIGHT[each.evidence], { most: 0 }),
        })}
      </span>
      <span>
        {isTarget ? (
          <b>{say("ladder.list.target")}</b>
        ) : (
          say(PLACES[Math.sign(place) + 1] ?? "ladder.list.level")
        )}
      </span>
    </li>
  );
}

const PLACES = ["ladder.list.below", "ladder.list.level", "ladder.list.above"] as const;

/** The offer, or the document with the place in it and the figure as it is written there. */
function Source({ negotiation, each }: { readonly negotiation: Negotiation; readonly each: Comparable }) {
  const found = factOf(negotiation, each);
  if (found === null) {
    const { source } = each;
    const mark = negotiation.marks.find(({ id }) => source.kind === "offer" && id === source.offerId);
    return say("ladder.list.offer", { letter: mark?.letter ?? "", name: mark?.name ?? "" });
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
