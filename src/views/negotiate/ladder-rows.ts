/**
 * The bars of the ladder from the page's figures: the package a year, and each part that the offer has.
 *
 * The walk-away of a part is the least of it that matches the best alternative with all else as it stands; where
 * no amount does, the bar has none and the reasons say so.
 */
import { rungBeyond } from "#charts/ladder-layout.ts";
import type { LadderLimit, LadderMark, LadderRow, LadderRung, RungName } from "#charts/ladder-series.ts";
import { ZERO } from "#domain/money.ts";
import { withPart } from "#engine/negotiation/ask-terms.ts";
import { type Comparable, comparableId } from "#engine/negotiation/comparables.ts";
import type { Rungs } from "#engine/negotiation/ladder.ts";
import { showMoney } from "#format/show-money.ts";
import { showOwnership, showPercent } from "#format/show-percent.ts";
import { say } from "#text/say.ts";
import { moneyFormats } from "#views/parts/chart-words.ts";
import { knownAs, knownMoney, leastKnown, walkAwayKnown, worthKnown } from "./as-known.ts";
import type { Negotiation } from "./use-negotiation.ts";

/** The id of the bar of the whole package. */
export const PACKAGE_ROW = "package";

/** All bars, the package first. */
export function ladderRows(negotiation: Negotiation): readonly LadderRow[] {
  const rows = [
    packageRow(negotiation),
    ...negotiation.ladder.rungs.map((rungs) => partRow(negotiation, rungs)),
  ];
  return rows.map((row) =>
    rungBeyond(row) === null ? row : { ...row, said: say("ladder.saidBeyond", { row: row.said }) },
  );
}

/** The least of a part that matches the best alternative; null where none is enough, or there is none. */
export function leastOf({ reservation }: Negotiation, part: Rungs["part"]): number | null {
  if (reservation === null) return null;
  return {
    baseSalary: reservation.leastBase,
    signOnBonus: reservation.leastSignOn,
    ownership: reservation.leastOwnership,
  }[part];
}

function packageRow(negotiation: Negotiation): LadderRow {
  const { model, worth, reservation, workspace, riskAversion, alternatives, marks, ladder } = negotiation;
  const years = model.horizonYears;
  const { currency } = workspace;
  const bare = model.worth(withPart(model.present, "ownership", ZERO), riskAversion);
  const isAsked = ladder.rungs.some(({ above }) => above.length > 0);
  const rungs = rungsOf(
    {
      walkAway: reservation?.perYear ?? null,
      offer: worth.present / years,
      landing: isAsked ? worth.landing / years : null,
      target: isAsked ? worth.target / years : null,
      anchor: isAsked ? worth.anchor / years : null,
    },
    (value, name) =>
      knownMoney(
        negotiation,
        value,
        name === "walkAway" ? walkAwayKnown(negotiation) : worthKnown(negotiation),
      ),
    (value) => showMoney(value, currency, { form: "tick" }),
  );
  return {
    id: PACKAGE_ROW,
    name: say("ladder.part.package"),
    unit: say("ladder.unit.package"),
    rungs,
    privateFrom: bare / years,
    marks: alternatives.flatMap(({ offerId, worth: its, premium }): readonly LadderMark[] => {
      const mark = marks.find(({ id }) => id === offerId);
      const at = (its - premium) / years;
      return mark === undefined ? [] : [{ id: offerId, low: at, high: at, at, look: "offer", offer: mark }];
    }),
    limits: [],
    formatTick: moneyFormats(currency).formatTick,
    said: saidOf(say("ladder.part.package"), rungs),
  };
}

function partRow(negotiation: Negotiation, found: Rungs): LadderRow {
  const { workspace, ladder } = negotiation;
  const { currency } = workspace;
  const { part } = found;
  const isOwnership = part === "ownership";
  const isAsked = found.above.length > 0;
  const rungs = rungsOf(
    {
      walkAway: leastOf(negotiation, part),
      offer: found.present.toNumber(),
      landing: isAsked ? found.landing.toNumber() : null,
      target: isAsked ? found.target.toNumber() : null,
      anchor: isAsked ? found.anchor.toNumber() : null,
    },
    (value, name) =>
      knownAs(
        // Of none at all nothing less can be said.
        name === "walkAway" && value > 0 ? leastKnown(negotiation, part) : "exact",
        isOwnership ? showOwnership(value) : showMoney(value, currency),
      ),
    (value) => (isOwnership ? showOwnership(value) : showMoney(value, currency, { form: "tick" })),
  );
  return {
    id: part,
    name: say(`ladder.part.${part}`),
    unit: say(`ladder.unit.${part}`),
    rungs,
    privateFrom: isOwnership ? 0 : Number.POSITIVE_INFINITY,
    marks: ladder.comparables.filter((each) => each.part === part).map((each) => markOf(negotiation, each)),
    limits: limitsOf(negotiation, found),
    formatTick: isOwnership
      ? (value) => (value === 0 ? "0" : showPercent(value, { most: 4 }))
      : moneyFormats(currency).formatTick,
    said: saidOf(say(`ladder.part.${part}`), rungs),
  };
}

function rungsOf(
  figures: Readonly<Record<RungName, number | null>>,
  show: (value: number, name: RungName) => string,
  showShort: (value: number) => string,
): readonly LadderRung[] {
  const names: readonly RungName[] = ["walkAway", "offer", "landing", "target", "anchor"];
  return names.flatMap((name) => {
    const at = figures[name];
    if (at === null) return [];
    return [{ name, at, label: say(`ladder.rung.${name}`), figure: show(at, name), short: showShort(at) }];
  });
}

function saidOf(name: string, rungs: readonly LadderRung[]): string {
  return say("ladder.said", {
    name,
    rungs: rungs.map(({ label, figure }) => say("ladder.saidRung", { label, figure })).join(", "),
  });
}

function markOf({ marks }: Negotiation, each: Comparable): LadderMark {
  const { source, value, range, evidence } = each;
  const at = value.toNumber();
  const mark = source.kind === "offer" ? marks.find(({ id }) => id === source.offerId) : undefined;
  return {
    id: comparableId(each),
    low: range?.low.toNumber() ?? at,
    high: range?.high.toNumber() ?? at,
    at,
    look:
      range !== null ? "range" : mark !== undefined ? "offer" : evidence === "anecdote" ? "case" : "figure",
    offer: mark ?? null,
  };
}

/** The limit that held the anchor with where it would be without, and a limit of the person's own. */
function limitsOf({ workspace }: Negotiation, { part, clamp, unclamped }: Rungs): readonly LadderLimit[] {
  const show = (value: Parameters<typeof showMoney>[0]) =>
    part === "ownership" ? showOwnership(value) : showMoney(value, workspace.currency);
  const cap = workspace.negotiation.caps[part];
  const found: LadderLimit[] = [];
  if (clamp !== null) {
    const label = say(`ladder.limit.${clamp.reason}`, { figure: show(clamp.at) });
    found.push({ id: "clamp", at: clamp.at.toNumber(), label, isFree: false });
    const free = say("ladder.limit.unclamped", { figure: show(unclamped) });
    found.push({ id: "unclamped", at: unclamped.toNumber(), label: free, isFree: true });
  }
  if (cap !== null && clamp?.reason !== "cap") {
    found.push({
      id: "cap",
      at: Number(cap),
      label: say("ladder.limit.cap", { figure: show(cap) }),
      isFree: false,
    });
  }
  return found;
}
