/** Views read the same objects until something changes, and see what is typed at once. */
import { act, renderHook } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { discardDraft, setAt, typeAt } from "./actions/editing.ts";
import { undo } from "./actions/history.ts";
import { blankOffer, blankWorkspace } from "./blank-offer.ts";
import { resetStore, store } from "./store.ts";
import { reportOf, useDeferredReport, useHistory, useReport, useWorkspace } from "./use-workspace.ts";

beforeEach(() => {
  const offers = [{ ...blankOffer("a", "USD"), baseSalary: "100000" }];
  resetStore({ ...blankWorkspace("2026-11-21"), offers });
});

test("a figure follows what is typed, and goes back with Escape", () => {
  const { result } = renderHook(() =>
    useReport((report) => report.offers[0]?.years[0]?.baseSalary?.toFixed()),
  );
  expect(result.current).toBe("100000");
  act(() => void typeAt(["offers", 0, "baseSalary"], "180000"));
  expect(result.current).toBe("180000");
  act(() => discardDraft());
  expect(result.current).toBe("100000");
});

test("a report is computed once for each workspace, undone ones too", () => {
  const first = reportOf(store.getState().workspace);
  setAt(["offers", 0, "baseSalary"], "180000");
  expect(reportOf(store.getState().workspace)).not.toBe(first);
  undo();
  expect(reportOf(store.getState().workspace)).toBe(first);
});

test("the deferred report belongs to its workspace", () => {
  const { result } = renderHook(() => useDeferredReport());
  act(() => void setAt(["offers", 0, "baseSalary"], "180000"));
  expect(result.current.workspace.offers[0]?.baseSalary).toBe("180000");
  expect(result.current.report).toBe(reportOf(result.current.workspace));
});

test("a choice does not touch the workspace that views read", () => {
  const { result } = renderHook(() => useWorkspace());
  const before = result.current;
  act(() => store.setState({ saveStatus: { kind: "saving" } }));
  expect(result.current).toBe(before);
});

test("undo and redo are named by what they would do", () => {
  const { result } = renderHook(() => useHistory());
  expect(result.current).toEqual({ undoes: null, redoes: null });
  act(() => void typeAt(["asOf"], "2026-12-01"));
  expect(result.current).toEqual({ undoes: { code: "edited", params: { path: "asOf" } }, redoes: null });
  act(() => discardDraft());
  act(() => void setAt(["title"], "Mine"));
  expect(result.current).toEqual({ undoes: { code: "edited", params: { path: "title" } }, redoes: null });
  act(() => undo());
  expect(result.current).toEqual({ undoes: null, redoes: { code: "edited", params: { path: "title" } } });
});
