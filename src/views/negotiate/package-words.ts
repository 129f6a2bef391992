/** What the packages' panel says: how many there are and how equal, and what stood in the way of more. */
import type { ChartTable } from "#charts/chart-table.ts";
import { WORTH_A_PACKAGE } from "#engine/negotiation/package-room.ts";
import { showList } from "#format/show-list.ts";
import { showMoney } from "#format/show-money.ts";
import { say } from "#text/say.ts";
import { knownMoney, worthKnown } from "./as-known.ts";
import type { PackageGroup } from "./package-rows.ts";
import type { PackageHead } from "./packages-table.tsx";
import { standIns } from "./stand-in.ts";
import type { Negotiation } from "./use-negotiation.ts";

/** The finding. */
export function packagesTitle(negotiation: Negotiation): string {
  const { workspace, packages: found } = negotiation;
  const { packages, isNothingAbove } = found;
  const money = (amount: number) => showMoney(amount, workspace.currency);
  const [first] = packages;
  if (first === undefined) return say(isNothingAbove ? "package.title.nothingAbove" : "package.title.none");
  if (packages.length === 1)
    return say("package.title.one", {
      amount: knownMoney(negotiation, first.perYear, worthKnown(negotiation)),
    });
  const perYear = packages.map((each) => each.perYear);
  return say("package.title.many", {
    count: packages.length === 2 ? say("package.count.2") : say("package.count.3"),
    amount: money(Math.max(1, Math.ceil(Math.max(...perYear) - Math.min(...perYear)))),
  });
}

/** What follows from sending them, how far the aim was met, and which kinds of packages there cannot be. */
export function packagesNote(negotiation: Negotiation): string {
  const { workspace, model, index, ladder, reservation, packages: found } = negotiation;
  const { packages, aim, wanted, blockedBy, isNothingAbove } = found;
  const money = (amount: number) => showMoney(amount, workspace.currency);
  if (isNothingAbove) return say("package.nothingAbove");
  const isUnder = reservation !== null && packages.length > 0 && aim < reservation.worth;
  const said: string[] = isUnder
    ? [say("package.note.under")]
    : packages.length > 1
      ? [say("package.note.choose")]
      : [];
  if (aim === wanted) {
    said.push(say("package.note.aim"));
  } else {
    const blockers = blockedBy.map(({ by, perYear }) =>
      by === "threshold"
        ? say("package.blocker.threshold")
        : say(`package.blocker.${by}`, { amount: money(perYear) }),
    );
    said.push(
      say("package.note.short", {
        amount: money((wanted - aim) / model.horizonYears),
        blockers: blockedBy.every(({ perYear }) => perYear === 0)
          ? say("package.note.together")
          : showList(blockers),
      }),
    );
  }
  const unshown = standIns({ ladder, packages: found, model });
  if (unshown.length > 0) {
    const named = unshown.map((part) => say(`negotiate.part.${part}`));
    said.push(say("package.note.standsIn", { parts: showList(named) }));
  }
  if (packages.length > 0 && model.unknownParts.includes("signOnBonus")) {
    said.push(say("package.unknownSignOn"));
  }
  const parts = (["baseSalary", "signOnBonus", "ownership"] as const).filter(
    (part) =>
      packages.every(({ leans }) => leans !== part) &&
      !model.unknownParts.includes(part) &&
      (part !== "ownership" || model.hasOwnership),
  );
  if (packages.length > 0 && parts.length > 0) {
    said.push(
      say("package.without.room", {
        parts: showList(parts.map((part) => say(`package.part.${part}`))),
        least: money(WORTH_A_PACKAGE),
      }),
    );
  }
  if (!model.hasOwnership) {
    const isPublic = workspace.offers[index]?.companyFacts.liquidity === "public";
    const hasGrant = (workspace.offers[index]?.grants.length ?? 0) > 0;
    said.push(say(isPublic && hasGrant ? "package.publicGrant" : "package.without.ownership"));
  }
  if (packages.length > 1) said.push(say("package.note.published"));
  return said.join(" ");
}

/** The table as it is copied. */
export function packagesCopy(heads: readonly PackageHead[], groups: readonly PackageGroup[]): ChartTable {
  return {
    columns: [
      { label: say("package.row"), isText: true },
      ...heads.map(({ name, note }) => ({ label: `${name}, ${note}` })),
    ],
    rows: groups.flatMap(({ rows }) =>
      rows.map(({ id, label, note, cells }) => ({
        id,
        cells: [note === undefined ? label : `${label}, ${note}`, ...cells.map(({ text }) => text)],
      })),
    ),
  };
}
