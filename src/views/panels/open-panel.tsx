/**
 * The one panel that is open beside the sheet, by its kind.
 */
import "#text/panel-sentences.ts";
import { showMoney } from "#format/show-money.ts";
import { say } from "#text/say.ts";
import { Drawer } from "#ui/drawer.tsx";
import { AssumptionsPanel } from "./assumptions-panel.tsx";
import { CashPanel } from "./cash-panel.tsx";
import { CompanyPanel } from "./company-panel.tsx";
import { GrantsPanel } from "./grants-panel.tsx";
import { OfferPanel } from "./offer-panel.tsx";
import { usePanel } from "./panel-context.tsx";
import { useOffers } from "./use-offers.ts";
import { WorkingPanel } from "./working-panel.tsx";

/** The open panel in its drawer; nothing when none is, or when its offer is gone. */
export function OpenPanel() {
  const { workspace, report, marks, hidden } = useOffers();
  const { panel, close } = usePanel();
  if (panel === null || panel.kind === "ladder") return null;
  const closeWord = say("app.close");
  if (panel.kind === "assumptions") {
    return (
      <Drawer title={say("compare.assumptions")} closeWord={closeWord} onClose={close}>
        <AssumptionsPanel />
      </Drawer>
    );
  }
  if (panel.kind === "working") return <WorkingPanel figure={panel.figure} onClose={close} />;
  const index = workspace.offers.findIndex(({ id }) => id === panel.offerId);
  const offer = workspace.offers[index];
  const mark = [...marks, ...hidden].find(({ id }) => id === panel.offerId);
  if (offer === undefined || mark === undefined) return null;
  const path = ["offers", index];
  const named = say("compare.offerNamed", { letter: mark.letter, company: offer.company });
  const figures = report.offers.find(({ id }) => id === offer.id);
  const headline = figures?.headlineEquity ?? null;
  const content = {
    grants: {
      title: say("grant.title", { offer: named }),
      body: <GrantsPanel offer={offer} mark={mark} gaps={figures?.gaps ?? []} path={path} onClose={close} />,
    },
    cash: { title: say("panel.cashOf", { offer: named }), body: <CashPanel offer={offer} path={path} /> },
    company: {
      title: say("panel.companyOf", { offer: named }),
      body: <CompanyPanel offer={offer} path={path} />,
    },
    offer: {
      title: say("panel.detailsOf", { offer: named }),
      body: <OfferPanel offer={offer} path={path} />,
    },
  }[panel.kind];
  const worth =
    headline === null
      ? say("compare.notComputable")
      : say("page.headlineWorth", { amount: showMoney(headline, workspace.currency) });
  return (
    <Drawer
      key={`${panel.kind} ${panel.offerId}`}
      title={content.title}
      note={panel.kind === "grants" ? worth : null}
      closeWord={closeWord}
      onClose={close}
    >
      {content.body}
    </Drawer>
  );
}
