/**
 * Facts beside the page, by document: each figure in full, as it is written, where it stands, whose it is.
 */
import type { Fact, SourceDocument } from "#domain/evidence.ts";
import { showDate } from "#format/show-date.ts";
import { placeName } from "#text/place-name.ts";
import { say, sayCount } from "#text/say.ts";
import { Drawer } from "#ui/drawer.tsx";
import { factAddress } from "#views/parts/fact-address.ts";
import { inferredWords } from "#views/parts/inferred-words.ts";
import { DocumentActions } from "./add-document-actions.tsx";
import { factWords, levelWords } from "./fact-words.ts";
import styles from "./facts.module.css";
import { FromFact } from "./from-fact.tsx";
import { useOpenFacts } from "./open-facts.tsx";
import { useEvidence } from "./use-evidence.ts";

type FactsDrawerProps = {
  /** Goes to the offers, after one was made. */
  readonly onOffer: () => void;
};

/** The drawer; nothing while no facts are open. */
export function FactsDrawer({ onOffer }: FactsDrawerProps) {
  const { opened, close } = useOpenFacts();
  const { workspace } = useEvidence();
  if (opened === null) return null;
  const groups = workspace.documents.flatMap((document) => {
    const facts = document.facts.filter(({ id }) => opened.factIds.includes(id));
    return facts.length === 0 ? [] : [{ document, facts }];
  });
  const count = groups.reduce((sum, { facts }) => sum + facts.length, 0);
  return (
    <Drawer
      key={opened.title + opened.factIds.join()}
      title={opened.title}
      note={count === 0 ? say("evidencePage.facts.none") : sayCount("evidencePage.facts.note", count)}
      closeWord={say("app.close")}
      onClose={close}
    >
      {groups.map(({ document, facts }) => (
        <section key={document.id} className={styles.document} aria-label={document.title}>
          <div className={styles.head}>
            <h3>{document.title}</h3>
            <DocumentActions document={document} onOffer={onOffer} onLeave={close} />
          </div>
          <p className={styles.source}>{sourceLine(document)}</p>
          <ul>
            {facts.map((fact) => (
              <FactItem key={fact.id} fact={fact} document={document} onOffer={onOffer} onLeave={close} />
            ))}
          </ul>
        </section>
      ))}
    </Drawer>
  );
}

type FactItemProps = FactsDrawerProps & {
  readonly fact: Fact;
  readonly document: SourceDocument;
  readonly onLeave: () => void;
};

function FactItem({ fact, document, onOffer, onLeave }: FactItemProps) {
  const address = factAddress(document, fact);
  const { citation } = fact;
  return (
    <li className={styles.fact}>
      <div className={styles.head}>
        <span>{say(`evidencePage.component.${fact.component}`)}</span>
        <b className="figures">{factWords(fact)}</b>
      </div>
      <p>
        <q>{citation.figure}</q>
        {citation.locator !== "" && <> {say("evidencePage.facts.under", { locator: citation.locator })}</>}
      </p>
      <p>{about(fact)}</p>
      {fact.inferred.length > 0 && (
        <p>{say("evidencePage.facts.inferred", { keys: inferredWords(fact.inferred) })}</p>
      )}
      {address !== null && (
        <p>
          <a
            href={address}
            target="_blank"
            rel="noreferrer"
            aria-label={say("evidencePage.facts.open", {
              figure: citation.figure,
              publisher: document.publisher ?? document.title,
            })}
          >
            {say("evidencePage.facts.openShort")}
          </a>
        </p>
      )}
      <FromFact fact={fact} onOffer={onOffer} onLeave={onLeave} />
    </li>
  );
}

function sourceLine({ publisher, readOn }: SourceDocument): string {
  return [
    publisher ?? say("evidencePage.sources.unknown"),
    ...(readOn === null ? [] : [say("evidencePage.facts.readOn", { day: showDate(readOn) })]),
  ].join(", ");
}

/** Whose figure it is, for whom and when, as far as it says. */
function about({ subject, level, placeId, period, kind, asOf }: Fact): string {
  return [
    say(`evidencePage.subject.${subject}`),
    ...(level === null ? [] : [levelWords(level)]),
    ...(placeId === null ? [] : [placeName(placeId)]),
    ...(period === null ? [] : [say(`evidence.period.${period}`)]),
    say(`evidence.kind.${kind}`),
    ...(asOf === null ? [] : [showDate(asOf)]),
  ].join(" · ");
}
