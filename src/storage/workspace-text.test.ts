/** The same workspace always gives the same text, and the text gives it back. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { readWorkspaceText } from "#domain/read-workspace.ts";
import { arbitraryWorkspace } from "#domain/workspace.arbitrary.ts";
import { readWorkspaceFile, workspaceFileName } from "./workspace-file.ts";
import { workspaceText } from "./workspace-text.ts";

test("law: what is written is read back as it was", () => {
  fc.assert(
    fc.property(arbitraryWorkspace, (workspace) => {
      expect(readWorkspaceText(workspaceText(workspace))).toEqual({ ok: true, value: workspace });
    }),
    { numRuns: 60 },
  );
});

test("law: the order in which keys were entered does not show", () => {
  fc.assert(
    fc.property(arbitraryWorkspace, (workspace) => {
      expect(workspaceText(reversed(workspace))).toBe(workspaceText(workspace));
    }),
    { numRuns: 60 },
  );
});

test.each([
  ["Senior PM: Zürich & Köln", "senior-pm-zurich-koln.parley.json"],
  ["../../etc/passwd", "etc-passwd.parley.json"],
  ["", "workspace.parley.json"],
  ["東京", "workspace.parley.json"],
])("%o is kept in the file %s", (title, name) => {
  expect(workspaceFileName(title)).toBe(name);
});

test("a file is read whole, one that is too large not at all", async () => {
  const read = { size: 2, text: async () => "{}" };
  expect(await readWorkspaceFile(read)).toMatchObject({ ok: false, findings: [{ code: "wrongFormat" }] });
  const unread = { size: 5_000_001, text: () => Promise.reject(new Error("It was read.")) };
  expect(await readWorkspaceFile(unread)).toMatchObject({ ok: false, findings: [{ code: "tooLarge" }] });
});

/** The same value with every object's keys the other way round. */
function reversed<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(reversed) as Value;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, entry]) => [key, reversed(entry)]),
  ) as Value;
}
