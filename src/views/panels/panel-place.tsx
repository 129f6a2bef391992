/**
 * A place in a panel that a row of the sheet, a missing term or an added line leads to.
 *
 * Once there, it is in view and has the focus, so that nobody looks for what they asked for.
 */
import { type ReactNode, useEffect, useRef } from "react";
import { usePanel } from "./panel-context.tsx";

/** The place of a grant's `term`: that of the first grant is the row's own. */
export function grantPlace(term: string, index: number): string {
  return index === 0 ? term : `${term}.${index}`;
}

type PanelPlaceProps = {
  /** What the place is called in `Panel`'s `at`: a row of the sheet, or a key of the file. */
  readonly name: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
};

/** The place `name`, shown first where the panel was opened at it. */
export function PanelPlace({ name, className, children }: PanelPlaceProps) {
  const { panel } = usePanel();
  const place = useRef<HTMLDivElement>(null);
  const isAskedFor = panel !== null && "at" in panel && panel.at === name;
  useEffect(() => {
    if (!isAskedFor || panel === null) return;
    // After the panel itself, which gives the focus to its title.
    const frame = requestAnimationFrame(() => enter(place.current, "start"));
    return () => cancelAnimationFrame(frame);
  }, [isAskedFor, panel]);
  return (
    <div ref={place} className={className}>
      {children}
    </div>
  );
}

type JustAddedProps = {
  /** Whether it was added just now, by the person who looks at it. */
  readonly isNew: boolean;
  readonly className?: string | undefined;
  readonly children: ReactNode;
};

/** A line or a section that enters the panel: brought into view with the focus in it. */
export function JustAdded({ isNew, className, children }: JustAddedProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isNew) enter(place.current, "nearest");
  }, [isNew]);
  return (
    <div ref={place} className={className}>
      {children}
    </div>
  );
}

const FIRST_FIELD = "input:not([type=radio], [type=checkbox]), input:checked, select";

function enter(place: HTMLElement | null, block: ScrollLogicalPosition) {
  place?.scrollIntoView({ block });
  place?.querySelector<HTMLElement>(FIRST_FIELD)?.focus({ preventScroll: true });
}
