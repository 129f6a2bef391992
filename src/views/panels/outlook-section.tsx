/**
 * Whether a company has outcomes of its own or shares the workspace's. MODEL section 6.
 *
 * Two offers of one company share the outcome, so what is set for one is set for both.
 */
import type { Offer } from "#domain/offer.ts";
import type { OwnOutlook } from "#domain/outcomes.ts";
import { setAt } from "#state/actions/editing.ts";
import { useWorkspace } from "#state/use-workspace.ts";
import { say } from "#text/say.ts";
import { SegmentedControl } from "#ui/segmented-control.tsx";
import type { SectionProps } from "./cash-panel.tsx";
import { OutlookFields } from "./outlook-fields.tsx";
import styles from "./panel.module.css";
import { PanelPlace } from "./panel-place.tsx";

/** The choice, and the company's own outcomes where it has them; `path` leads to the offer. */
export function OutlookSection({ offer, path }: SectionProps) {
  const { assumptions, offers } = useWorkspace();
  const { outlook } = offer;
  const siblings = offers.filter((each) => isSameCompany(each, offer));
  const set = (next: OwnOutlook | null) =>
    siblings.length < 2
      ? setAt([...path, "outlook"], next)
      : setAt(
          ["offers"],
          offers.map((each) => (isSameCompany(each, offer) ? { ...each, outlook: next } : each)),
        );
  return (
    <PanelPlace name="outlook" className={styles.group}>
      <h3 className={styles.title}>{say("panel.outlook")}</h3>
      <div className={styles.start}>
        <SegmentedControl
          label={say("panel.outlook")}
          value={outlook === null ? "shared" : "own"}
          options={(["shared", "own"] as const).map((value) => ({
            value,
            label: say(`panel.outlook.${value}`),
          }))}
          onChange={(choice) => {
            const { exitYear, futureDilution, outcomes } = assumptions;
            set(choice === "shared" ? null : { exitYear, futureDilution, outcomes, exit: null });
          }}
        />
      </div>
      {siblings.length > 1 && (
        <p className={styles.note}>{say("panel.outlookOfCompany", { count: String(siblings.length) })}</p>
      )}
      {outlook === null ? null : (
        <OutlookFields outlook={outlook} onChange={(changes) => set({ ...outlook, ...changes })} />
      )}
    </PanelPlace>
  );
}

/** One company, as far as its name says; without a name every offer stands for itself. */
function isSameCompany(a: Offer, b: Offer): boolean {
  const name = (offer: Offer) => offer.company.trim().toLowerCase();
  return a.id === b.id || (name(a) !== "" && name(a) === name(b));
}
