/** Whose exit the simulation draws: a company's own, or that of all companies again. */
import "#text/equity-sentences.ts";
import "#text/panel-sentences.ts";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { sampleGrant, sampleOffer, sampleWorkspace } from "#engine/sample-workspace.ts";
import { resetStore, store } from "#state/store.ts";
import { FieldWordsProvider } from "#ui/field-words.tsx";
import { PanelProvider } from "#views/panels/panel-context.tsx";
import { sampleFieldWords } from "#views/parts/sample-field-words.ts";
import { ExitFields } from "./runs-exit-fields.tsx";
import { useEquity } from "./use-equity.ts";

function Page() {
  const equity = useEquity();
  return equity === null ? null : <ExitFields equity={equity} />;
}

const outlook = () => store.getState().workspace.offers[0]?.outlook;

it("a company whose exit is as for all companies again follows their outcomes again", async () => {
  const offer = sampleOffer({ id: "own", company: "Lab", grants: [sampleGrant()] });
  resetStore(sampleWorkspace([offer]));
  render(
    <FieldWordsProvider words={sampleFieldWords}>
      <PanelProvider>
        <Page />
      </PanelProvider>
    </FieldWordsProvider>,
  );
  const user = userEvent.setup();
  await user.click(screen.getByRole("radio", { name: "Own for Lab" }));
  expect(outlook()?.exit).not.toBeNull();
  await user.click(screen.getByRole("radio", { name: "As for all companies" }));
  expect(outlook()).toBeNull();
});
