/**
 * Who may be of one company, found without asking everyone: each list is indexed by company once.
 */
import type { Fact } from "#domain/evidence.ts";
import { companyKey } from "./same-people.ts";

type Stated = { readonly fact: Fact };
type Index<Item> = {
  readonly all: ReadonlyMap<string | null, readonly Item[]>;
  readonly asked: Map<string, readonly Item[]>;
};

/** An index for each list that was asked about; lists never change. */
const indices = new WeakMap<readonly Stated[], Index<Stated>>();

/** Those of `items` that may be of `company`, in their order: of that name or none; of any where it is null. */
export function ofCompany<Item extends Stated>(
  items: readonly Item[],
  company: string | null,
): readonly Item[] {
  if (company === null) return items;
  const index = (indices.get(items) ?? { all: indexed(items), asked: new Map() }) as Index<Item>;
  indices.set(items, index);
  const key = companyKey(company);
  const found = index.asked.get(key) ?? merged(items, index, key);
  index.asked.set(key, found);
  return found;
}

/** `items` by what `key` gives, each group in their order. */
export function groupedBy<Item, Key>(
  items: readonly Item[],
  key: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return groups;
}

function indexed<Item extends Stated>(items: readonly Item[]): Index<Item>["all"] {
  return groupedBy(items, ({ fact: { company } }) => (company === null ? null : companyKey(company)));
}

function merged<Item extends Stated>(
  items: readonly Item[],
  { all }: Index<Item>,
  key: string,
): readonly Item[] {
  const named = all.get(key) ?? [];
  const unnamed = all.get(null) ?? [];
  if (unnamed.length === 0) return named;
  const wanted = new Set([...named, ...unnamed]);
  return items.filter((one) => wanted.has(one));
}
