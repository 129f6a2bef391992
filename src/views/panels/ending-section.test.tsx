/** What a grant's letter says of a sale: nothing said, nothing early, or how much. */
import "#text/panel-sentences.ts";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { sampleGrant, sampleOffer, sampleWorkspace } from "#engine/sample-workspace.ts";
import { resetStore, store } from "#state/store.ts";
import { useWorkspace } from "#state/use-workspace.ts";
import { FieldWordsProvider } from "#ui/field-words.tsx";
import { sampleFieldWords } from "#views/parts/sample-field-words.ts";
import { EndingSection } from "./ending-section.tsx";
import { PanelProvider } from "./panel-context.tsx";

function Fields() {
  const grant = useWorkspace().offers[0]?.grants[0];
  return grant === undefined ? null : <EndingSection grant={grant} path={["offers", 0, "grants", 0]} />;
}

function show() {
  resetStore(sampleWorkspace([sampleOffer({ grants: [sampleGrant()] })]));
  render(
    <FieldWordsProvider words={sampleFieldWords}>
      <PanelProvider>
        <Fields />
      </PanelProvider>
    </FieldWordsProvider>,
  );
  return { user: userEvent.setup(), sale: screen.getByRole("combobox", { name: /If the company is sold/ }) };
}

const stored = () => store.getState().workspace.offers[0]?.grants[0]?.acceleration;
const chosen = (sale: HTMLElement) => (sale as HTMLSelectElement).value;

test("what is not stated is told from nothing vesting early, and can be said to be either", async () => {
  const { user, sale } = show();
  expect(chosen(sale)).toBe("unknown");
  await user.selectOptions(sale, "nothing vests early");
  expect(stored()).toEqual({ trigger: "single", fraction: "0" });
  expect(chosen(sale)).toBe("none");
  await user.selectOptions(sale, "not stated");
  expect(stored()).toBeNull();
});

test("a trigger counts only once it is said how much vests, also after nothing did", async () => {
  const { user, sale } = show();
  await user.selectOptions(sale, "nothing vests early");
  await user.selectOptions(sale, "part vests if you are then let go");
  expect(stored()).toEqual({ trigger: "single", fraction: "0" });
  await user.type(screen.getByRole("textbox"), "50{Enter}");
  expect(stored()).toEqual({ trigger: "double", fraction: "0.5" });
});
