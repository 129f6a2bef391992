/**
 * Places in a workspace: what stands at a path, and the workspace with another value there.
 *
 * Only what lies on the path is copied; everything beside it stays the same object, so that whatever is
 * memoised by reference stays valid.
 */
import type { Workspace } from "#domain/workspace.ts";

/** Keys and indexes from the workspace's root: `["offers", 0, "baseSalary"]`. */
export type Path = readonly (string | number)[];

/** The path that `text` writes, as findings and gaps do: `offers[0].baseSalary`. */
export function pathOf(text: string): Path {
  return [...text.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, key]) =>
    index === undefined ? String(key) : Number(index),
  );
}

/** Whether both lead to the same place. */
export function isSamePath(a: Path, b: Path): boolean {
  return a.length === b.length && a.every((key, index) => key === b[index]);
}

/** What stands at `path`; undefined where nothing does. */
export function valueAt(workspace: Workspace, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) => (isContainer(value) && Object.hasOwn(value, key) ? value[key] : undefined),
    workspace,
  );
}

/** `workspace` with `value` at `path`; undefined takes the key or the item away. Throws where no way leads. */
export function withValueAt(workspace: Workspace, path: Path, value: unknown): Workspace {
  return replaced(workspace, path, value) as Workspace;
}

type Container = Readonly<Record<string | number, unknown>>;

function replaced(container: unknown, path: Path, value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (!isContainer(container)) throw new Error(`Nothing to edit at ${path.join(".")}.`);
  const item = rest.length === 0 ? value : replaced(container[key], rest, value);
  if (Array.isArray(container)) return listWith(container, Number(key), item);
  if (item !== undefined) return { ...container, [key]: item };
  const { [key]: _gone, ...others } = container;
  return others;
}

function listWith(list: readonly unknown[], index: number, item: unknown): readonly unknown[] {
  if (index > list.length) throw new Error(`No item ${index} in a list of ${list.length}.`);
  return item === undefined
    ? list.toSpliced(index, 1)
    : [...list.slice(0, index), item, ...list.slice(index + 1)];
}

function isContainer(value: unknown): value is Container {
  return typeof value === "object" && value !== null;
}
