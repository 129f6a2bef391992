/** Editing outcomes: rescaled from where the edit began, one step to undo, and never a set that does not add up. */
import { act, renderHook } from "@testing-library/react";
import { beforeEach, describe, expect, test } from "vitest";
import type { Odds } from "#engine/outcomes/odds.ts";
import { sampleGrant, sampleOffer, sampleWorkspace } from "#engine/sample-workspace.ts";
import { undo } from "#state/actions/history.ts";
import { effectiveWorkspace, resetStore, store } from "#state/store.ts";
import { useOdds } from "./use-odds.ts";

const outcomes = [
  { label: "Nothing", multiple: "0", probability: "0.2" },
  { label: "Flat", multiple: "1", probability: "0.5" },
  { label: "Ten", multiple: "10", probability: "0.3" },
];

beforeEach(() => {
  const offer = { company: "Lab", grants: [sampleGrant()] };
  resetStore(
    sampleWorkspace(
      [
        sampleOffer({ id: "one", ...offer }),
        sampleOffer({ id: "two", ...offer }),
        sampleOffer({ id: "other" }),
      ],
      {},
      { outcomes },
    ),
  );
});

function editing(offerId = "one") {
  const { result } = renderHook(() => useOdds(offerId));
  return () => {
    if (result.current === null) throw new Error("no offer");
    return result.current;
  };
}
const chancesOf = (odds: Odds) => odds.map(({ probability }) => probability);
const counted = () => chancesOf(effectiveWorkspace(store.getState()).assumptions.outcomes);
const kept = () => chancesOf(store.getState().workspace.assumptions.outcomes);

describe("a chance with the rest rescaled", () => {
  test("counts while it is typed, digit by digit, from where the edit began", () => {
    const odds = editing();
    act(() => odds().typeChance(0, "1"));
    expect(counted()).toEqual(["1", "0", "0"]);
    act(() => odds().typeChance(0, "0.6"));
    expect(counted()).toEqual(["0.6", "0.25", "0.15"]);
    expect(kept()).toEqual(["0.2", "0.5", "0.3"]);
    act(() => odds().keepChance(0, "0.6"));
    expect(kept()).toEqual(["0.6", "0.25", "0.15"]);
    act(() => undo());
    expect(kept()).toEqual(["0.2", "0.5", "0.3"]);
  });

  test("is taken back whole, and the next edit begins anew", () => {
    const odds = editing();
    act(() => odds().typeChance(0, "1"));
    act(() => odds().drop());
    expect(counted()).toEqual(["0.2", "0.5", "0.3"]);
    act(() => odds().keepChance(1, "0"));
    expect(kept()).toEqual(["0.4", "0", "0.6"]);
  });
});

describe("a chance with the rest kept", () => {
  test("waits until the set adds up, and then counts as one step", () => {
    const odds = editing();
    act(() => odds().chooseRest("keep"));
    act(() => odds().typeChance(0, "0.4"));
    act(() => odds().keepChance(0, "0.4"));
    expect(odds().isWaiting).toBe(true);
    expect([counted(), chancesOf(odds().shown)]).toEqual([
      ["0.2", "0.5", "0.3"],
      ["0.4", "0.5", "0.3"],
    ]);
    act(() => odds().keepChance(1, "0.3"));
    expect([odds().isWaiting, kept()]).toEqual([false, ["0.4", "0.3", "0.3"]]);
    act(() => undo());
    expect(kept()).toEqual(["0.2", "0.5", "0.3"]);
  });

  test("a name or a multiple changed meanwhile is in both sets", () => {
    const odds = editing();
    act(() => odds().chooseRest("keep"));
    act(() => odds().keepChance(0, "0.4"));
    act(() => odds().change(2, { multiple: "12", label: "Twelve" }));
    expect(odds().isWaiting).toBe(true);
    expect(odds().shown[2]).toEqual({ label: "Twelve", multiple: "12", probability: "0.3" });
    expect(store.getState().workspace.assumptions.outcomes[2]?.multiple).toBe("12");
  });

  test("a multiple typed meanwhile, digit by digit, loses none of the chances that wait", () => {
    const odds = editing();
    act(() => odds().chooseRest("keep"));
    act(() => odds().keepChance(0, "0.4"));
    act(() => odds().typeMultiple(2, "1"));
    expect([odds().isWaiting, chancesOf(odds().shown)]).toEqual([true, ["0.4", "0.5", "0.3"]]);
    act(() => odds().typeMultiple(2, "12"));
    act(() => odds().change(2, { multiple: "12" }));
    expect([odds().isWaiting, chancesOf(odds().shown)]).toEqual([true, ["0.4", "0.5", "0.3"]]);
    expect(odds().shown[2]?.multiple).toBe("12");
  });

  test("an outcome added or removed meanwhile leaves the other chances waiting, until they add up", () => {
    const odds = editing();
    act(() => odds().chooseRest("keep"));
    act(() => odds().keepChance(0, "0.5"));
    act(() => odds().add("3"));
    expect([odds().isWaiting, chancesOf(odds().shown)]).toEqual([true, ["0.5", "0.5", "0", "0.3"]]);
    act(() => odds().remove(3));
    expect([odds().isWaiting, kept()]).toEqual([false, ["0.5", "0.5", "0"]]);
  });

  test("another set in its place ends the waiting", () => {
    const odds = editing();
    act(() => odds().chooseRest("keep"));
    act(() => odds().keepChance(0, "0.4"));
    act(() => odds().replace([{ label: "", multiple: "1", probability: "1" }]));
    expect([odds().isWaiting, kept()]).toEqual([false, ["1"]]);
  });
});

describe("whose outcomes they are", () => {
  test("a company's own begin as the workspace's and are those of both its offers", () => {
    const odds = editing();
    expect([odds().isOwn, odds().siblings]).toEqual([false, 2]);
    act(() => odds().chooseOwn(true));
    act(() => odds().keepChance(0, "0.6"));
    const [one, two, other] = store.getState().workspace.offers;
    expect(chancesOf(one?.outlook?.outcomes ?? [])).toEqual(["0.6", "0.25", "0.15"]);
    expect(two?.outlook).toEqual(one?.outlook);
    expect(other?.outlook).toBeNull();
    expect(kept()).toEqual(["0.2", "0.5", "0.3"]);
    act(() => odds().chooseOwn(false));
    expect(chancesOf(odds().odds)).toEqual(["0.2", "0.5", "0.3"]);
  });
});

test("without the offer there is nothing to edit", () => {
  const { result } = renderHook(() => useOdds("gone"));
  expect(result.current).toBeNull();
});
