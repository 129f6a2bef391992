/**
 * Which part of a schema a path leads to: so that a finding offers null only where null is allowed.
 *
 * The only place that looks into zod's definitions; of a union, the first branch that has the key counts.
 */
import type * as z from "zod/mini";

type Schema = z.core.$ZodType;

/** The parts of zod's definitions that hold other schemas. */
type Definition = {
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly element?: Schema;
  readonly innerType?: Schema;
  readonly valueType?: Schema;
  readonly options?: readonly Schema[];
};

/** Whether null may stand at `path` (`offers[0].baseSalary`) of a value under `schema`. */
export function allowsNull(schema: Schema, path: string): boolean {
  let part: Schema | undefined = schema;
  for (const key of path.split(/[.[\]]+/).filter((step) => step !== "")) {
    part = part === undefined ? undefined : within(part, key);
  }
  return part !== undefined && hasNull(part);
}

function definition(schema: Schema): Definition {
  return schema._zod.def as Definition;
}

function within(schema: Schema, key: string): Schema | undefined {
  const { shape, element, innerType, valueType, options } = definition(schema);
  if (innerType !== undefined) return within(innerType, key);
  if (options !== undefined) {
    return options.map((option) => within(option, key)).find((found) => found !== undefined);
  }
  return shape?.[key] ?? element ?? valueType;
}

function hasNull(schema: Schema): boolean {
  if (schema._zod.def.type === "nullable" || schema._zod.def.type === "null") return true;
  const { innerType, options } = definition(schema);
  return innerType !== undefined ? hasNull(innerType) : (options ?? []).some(hasNull);
}
