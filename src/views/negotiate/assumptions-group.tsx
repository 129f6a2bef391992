/**
 * The page's design choices in one place, folded under the row of controls: what each does, its default, and the
 * way back to it. What is changed moves the page as it is typed and is one step to undo.
 */
import { type ReactNode, useId } from "react";
import { FIRST_NEGOTIATION } from "#domain/negotiation.ts";
import { SIGN_ON_OF_BASE } from "#engine/negotiation/caps.ts";
import { showCount } from "#format/show-count.ts";
import { showList } from "#format/show-list.ts";
import { showPercent } from "#format/show-percent.ts";
import { setAt } from "#state/actions/editing.ts";
import { useWorkspace } from "#state/use-workspace.ts";
import { say } from "#text/say.ts";
import { Button } from "#ui/button.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import { Sentence } from "#views/parts/sentence.tsx";
import { EvidenceFields, RaiseFields, RangeFields, ShareFields } from "./assumption-fields.tsx";
import styles from "./assumptions.module.css";
import { ENOUGH } from "./ladder-advice.tsx";
import { goToPart, type PagePart } from "./page-parts.ts";
import { MOST_WITHOUT_CASE, MOST_WITHOUT_LEVEL, UNREALISTIC } from "./rung-words.ts";
import { StepsFields } from "./steps-fields.tsx";

const GROUPS = [
  { name: "evidence", keys: ["evidenceWeights", "targetMedian"], Fields: EvidenceFields },
  { name: "raise", keys: ["baseRaise", "onTop"], Fields: RaiseFields },
  { name: "range", keys: ["rangeWidth"], Fields: RangeFields },
  { name: "share", keys: ["shareCost"], Fields: ShareFields },
  { name: "steps", keys: ["concessionSteps"], Fields: StepsFields },
] as const;

type Group = (typeof GROUPS)[number];

/** The groups behind one line, which says whose they are. */
export function AssumptionsGroup() {
  const { negotiation } = useWorkspace();
  const own = GROUPS.filter(({ keys }) => keys.some((key) => !isDefault(negotiation, key)));
  const groups = showList(own.map(({ name }) => say(`assume.${name}.title`)));
  const link = (part: PagePart) => (
    <Button kind="text" onClick={() => goToPart(part)}>
      {say(`negotiate.jump.${part}`)}
    </Button>
  );
  return (
    <div className={styles.all}>
      <Disclosure
        summary={own.length === 0 ? say("assume.title") : say("assume.title.own", { groups })}
        isLazy
      >
        <p className={styles.note}>{say("assume.note")}</p>
        <div className={styles.groups}>
          {GROUPS.map((group) => (
            <GroupOf key={group.name} group={group} isOwn={own.includes(group)}>
              <group.Fields />
            </GroupOf>
          ))}
        </div>
        <p className={styles.note}>
          {say("assume.fixed", {
            case: showPercent(MOST_WITHOUT_CASE),
            level: showPercent(MOST_WITHOUT_LEVEL),
            count: showCount(ENOUGH),
            signOn: showPercent(SIGN_ON_OF_BASE),
            times: showCount(UNREALISTIC),
          })}
        </p>
        <p className={styles.note}>
          <Sentence
            code="assume.elsewhere"
            slots={{ packages: link("packages"), rates: link("rates"), questions: link("questions") }}
          />
        </p>
      </Disclosure>
    </div>
  );
}

type GroupProps = { readonly group: Group; readonly isOwn: boolean; readonly children: ReactNode };

function GroupOf({ group: { name, keys }, isOwn, children }: GroupProps) {
  const id = useId();
  const { negotiation } = useWorkspace();
  const title = say(`assume.${name}.title`);
  const back = () => {
    const first = Object.fromEntries(keys.map((key) => [key, FIRST_NEGOTIATION[key]]));
    setAt(["negotiation"], { ...negotiation, ...first });
  };
  return (
    <section aria-labelledby={id} className={styles.group}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      <p className={styles.note}>{say(`assume.${name}.note`)}</p>
      {children}
      {isOwn && (
        <Button kind="text" aria-label={say("assume.backOf", { group: title })} onClick={back}>
          {say("assume.back")}
        </Button>
      )}
    </section>
  );
}

function isDefault(negotiation: typeof FIRST_NEGOTIATION, key: keyof typeof FIRST_NEGOTIATION): boolean {
  return JSON.stringify(negotiation[key]) === JSON.stringify(FIRST_NEGOTIATION[key]);
}
