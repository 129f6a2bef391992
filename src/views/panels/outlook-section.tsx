/**
 * Whether a company has outcomes of its own or shares the workspace's. MODEL section 6.
 *
 * Two offers of one company share the outcome, so what is set for one is set for both.
 */
import { useWorkspace } from "#state/use-workspace.ts";
import { say } from "#text/say.ts";
import { SegmentedControl } from "#ui/segmented-control.tsx";
import type { SectionProps } from "./cash-panel.tsx";
import { changeOutlook, ownOutlook, setOwnOutlook, siblings } from "./outlook-edit.ts";
import { OutlookFields } from "./outlook-fields.tsx";
import styles from "./panel.module.css";
import { PanelPlace } from "./panel-place.tsx";

/** The choice, and the company's own outcomes where it has them. */
export function OutlookSection({ offer }: Pick<SectionProps, "offer">) {
  const workspace = useWorkspace();
  const { outlook } = offer;
  const count = siblings(workspace, offer).length;
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
          onChange={(choice) =>
            setOwnOutlook(workspace, offer, choice === "shared" ? null : ownOutlook(workspace))
          }
        />
      </div>
      {count > 1 && <p className={styles.note}>{say("panel.outlookOfCompany", { count: String(count) })}</p>}
      {outlook === null ? null : (
        <OutlookFields outlook={outlook} onChange={(changes) => changeOutlook(workspace, offer, changes)} />
      )}
    </PanelPlace>
  );
}
