/**
 * The row under the sentence: what is negotiated and against what, how careful one is, how far they meet, and
 * the way to each part of the page.
 */
import { type ReactNode, useId, useState } from "react";
import { showNumber } from "#format/show-count.ts";
import { chooseNegotiate } from "#state/actions/choices.ts";
import { setAt } from "#state/actions/editing.ts";
import { useWorkspace } from "#state/use-workspace.ts";
import { nameAfterLetter } from "#text/name-after-letter.ts";
import { say } from "#text/say.ts";
import { Button } from "#ui/button.tsx";
import { DraftField } from "#ui/draft-field.tsx";
import { SegmentedControl } from "#ui/segmented-control.tsx";
import { SelectField } from "#ui/select-field.tsx";
import { numberReading } from "#views/panels/assumption-reading.ts";
import { useEdit } from "#views/panels/use-edit.ts";
import { AgainstFields } from "./against-fields.tsx";
import { AssumptionsGroup } from "./assumptions-group.tsx";
import styles from "./controls.module.css";
import { meetWords } from "./meet-words.ts";
import { goToPart, PAGE_PARTS } from "./page-parts.ts";
import type { Negotiation } from "./use-negotiation.ts";

/** The row. */
export function ControlsPanel({ negotiation }: { readonly negotiation: Negotiation }) {
  return (
    <section className={styles.bar} aria-label={say("negotiate.bar.label")}>
      <div className={styles.items}>
        <OfferItem negotiation={negotiation} />
        <AgainstItem negotiation={negotiation} />
        <CareItem />
        <MeetItem />
      </div>
      <AssumptionsGroup />
      <nav className={styles.jump} aria-label={say("negotiate.bar.jump")}>
        {PAGE_PARTS.map((part) => (
          <Button key={part} kind="text" onClick={() => goToPart(part)}>
            {say(`negotiate.jump.${part}`)}
          </Button>
        ))}
      </nav>
    </section>
  );
}

function Item({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className={styles.item}>
      <span className={styles.label} aria-hidden="true">
        {label}
      </span>
      {children}
    </div>
  );
}

function OfferItem({ negotiation }: { readonly negotiation: Negotiation }) {
  const { marks, mark, workspace } = negotiation;
  const offered = marks.filter(
    ({ id }) => workspace.offers.find((offer) => offer.id === id)?.status !== "current",
  );
  return (
    <Item label={say("negotiate.bar.offer")}>
      <div className={styles.value}>
        <SelectField
          look="inline"
          label={say("negotiate.bar.offerField")}
          value={mark.id}
          options={(offered.some(({ id }) => id === mark.id) ? offered : [mark, ...offered]).map(
            ({ id, letter, name }) => ({
              value: id,
              label: say("negotiate.bar.offerOf", { letter, name: nameAfterLetter(name) }),
            }),
          )}
          onChange={(offerId) => chooseNegotiate({ offerId })}
        />
      </div>
    </Item>
  );
}

function AgainstItem({ negotiation }: { readonly negotiation: Negotiation }) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const shown = againstText(negotiation);
  return (
    <>
      <Item label={say("negotiate.bar.against")}>
        <Button
          kind="text"
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          aria-label={say("negotiate.bar.againstButton", { shown })}
          onClick={() => setOpen(!isOpen)}
        >
          {shown}
        </Button>
      </Item>
      {isOpen && (
        <div id={id} className={styles.against}>
          <AgainstFields negotiation={negotiation} />
        </div>
      )}
    </>
  );
}

/** The best of the alternatives, and how many more there are. */
export function againstText({ alternatives, marks, workspace }: Negotiation): string {
  const [best, ...others] = alternatives;
  const mark = marks.find(({ id }) => id === best?.offerId);
  const offer = workspace.offers.find(({ id }) => id === best?.offerId);
  if (mark === undefined || offer === undefined) return say("negotiate.bar.againstNone");
  const words = { letter: mark.letter, status: say(`field.status.${offer.status}`) };
  return others.length === 0
    ? say("negotiate.bar.againstOne", words)
    : say("negotiate.bar.againstMore", { ...words, count: String(others.length) });
}

const CARE = ["0", "1", "2", "3"] as const;

function CareItem() {
  const { riskAversion } = useWorkspace().assumptions;
  const edit = useEdit<string>(["assumptions", "riskAversion"]);
  const level = String(Number(riskAversion));
  return (
    <Item label={say("negotiate.bar.riskAversion")}>
      <SegmentedControl<string>
        label={say("negotiate.bar.riskAversionField")}
        value={level}
        options={CARE.map((value) => ({ value, label: value }))}
        onChange={(value) => setAt(["assumptions", "riskAversion"], value)}
      />
      <span className={styles.label} aria-hidden="true">
        {say("negotiate.bar.own")}
      </span>
      <div className={styles.value} style={{ width: "4ch" }}>
        <DraftField<string>
          variant="cell"
          label={say("negotiate.bar.ownField")}
          shown={showNumber(riskAversion)}
          read={(text) => numberReading(text, "0", "10")}
          {...edit}
        />
      </div>
    </Item>
  );
}

function MeetItem() {
  const { meetRate } = useWorkspace().negotiation;
  const edit = useEdit<string>(["negotiation", "meetRate"]);
  return (
    <Item label={say("negotiate.bar.meet")}>
      <span>{meetWords(meetRate)}</span>
      <div className={styles.value} style={{ width: "5ch" }}>
        <DraftField<string>
          variant="cell"
          label={say("negotiate.bar.meetField")}
          shown={showNumber(meetRate)}
          read={(text) => numberReading(text, "0.35", "0.7")}
          {...edit}
        />
      </div>
    </Item>
  );
}
