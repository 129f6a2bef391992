/** The facts that a finding rests on, by document; each opens where it stands. */
import { Fragment } from "react";
import type { Fact, SourceDocument } from "#domain/evidence.ts";
import { say } from "#text/say.ts";
import styles from "./checks.module.css";
import { FactFigure } from "./open-facts.tsx";

type CheckSourcesProps = {
  readonly groups: readonly { readonly document: SourceDocument; readonly facts: readonly Fact[] }[];
};

/** Titles with figures as they are written. */
export function CheckSources({ groups }: CheckSourcesProps) {
  return (
    <p className={styles.sources}>
      {groups.map(({ document, facts }, at) => (
        <Fragment key={document.id}>
          {at > 0 && " · "}
          {document.title}{" "}
          {facts.map((fact, index) => (
            <Fragment key={fact.id}>
              {index > 0 && ", "}
              <FactFigure
                text={fact.citation.figure}
                title={say("evidencePage.facts.title")}
                factIds={[fact.id]}
              />
            </Fragment>
          ))}
        </Fragment>
      ))}
    </p>
  );
}
