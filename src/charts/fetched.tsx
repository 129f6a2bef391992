/**
 * A drawing that is fetched when it is first needed, its library with it. Once it is here it is drawn at once:
 * paper cannot wait for the moment that React's `lazy` takes even then.
 */
import { createElement, lazy, type ReactNode, useState } from "react";

type Drawing<Props> = (props: Props) => ReactNode;

const bringers: (() => Promise<unknown>)[] = [];

/** The drawing that `load` fetches; it suspends until it is here. */
export function fetched<Props extends object>(load: () => Promise<Drawing<Props>>): Drawing<Props> {
  let here: Drawing<Props> | null = null;
  const bring = async () => {
    here ??= await load();
    return here;
  };
  const Later = lazy(async () => ({ default: await bring() }));
  bringers.push(bring);
  return function Fetched(props) {
    const [isHere] = useState(here !== null);
    return isHere && here !== null ? createElement(here, props) : createElement(Later, props);
  };
}

/** Fetches all of them; a failure is left for the chart itself to meet. */
export async function fetchAll(): Promise<void> {
  await Promise.allSettled(bringers.map((bring) => bring()));
}
