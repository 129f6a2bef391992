/** The packages of the page's offer with the caps that they stay inside; solved once for all panels that show them. */
import { type Caps, capsOf } from "#engine/negotiation/caps.ts";
import { type Packages, packages } from "#engine/negotiation/packages.ts";
import type { Negotiation } from "./use-negotiation.ts";

/** What the packages' own panel and the exchange rates read. */
export type PackagesView = { readonly packages: Packages; readonly caps: Caps };

const solved = new WeakMap<Negotiation, PackagesView>();

/** Solved the first time that it is asked for. */
export function packagesView(negotiation: Negotiation): PackagesView {
  const known = solved.get(negotiation);
  if (known !== undefined) return known;
  const { workspace, model, ladder } = negotiation;
  const view = { packages: packages(workspace, model, ladder), caps: capsOf(workspace, model, ladder) };
  solved.set(negotiation, view);
  return view;
}
