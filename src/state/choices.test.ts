/** Choices are kept on the device, and whatever is found there never breaks the page. */
import { beforeEach, expect, test } from "vitest";
import {
  chooseDifferencesOnly,
  chooseEquity,
  chooseEvidence,
  chooseHorizon,
  chooseLeaveMonth,
  chooseNegotiate,
  hideOffer,
  showOffer,
} from "./actions/choices.ts";
import { blankWorkspace } from "./blank-offer.ts";
import { choicesFrom, FIRST_CHOICES } from "./choices.ts";
import { resetStore, store } from "./store.ts";

beforeEach(() => resetStore(blankWorkspace("2026-11-21")));

const ALL_CHOSEN = {
  horizon: "year1",
  hiddenOfferIds: ["a"],
  differencesOnly: true,
  leaveMonth: 24,
  evidence: {
    level: "senior",
    placeId: "pt-lisbon",
    component: "baseSalary",
    documentId: "letter",
    workedOut: false,
    singleCases: false,
  },
  negotiate: { offerId: "a", brief: "send" },
  equity: {
    offerId: "a",
    againstId: "b",
    optionsAt: "0.35",
    gridAcross: "valuation:a",
    gridDown: "exitMultiple",
  },
};

test.each<[why: string, kept: unknown, expected: object]>([
  ["nothing was kept", null, FIRST_CHOICES],
  ["something else lies there", "horizon", FIRST_CHOICES],
  ["a horizon of another version", { horizon: "year9" }, FIRST_CHOICES],
  ["a month that is none", { leaveMonth: 0 }, FIRST_CHOICES],
  ["a month beyond ten years", { leaveMonth: 121 }, FIRST_CHOICES],
  ["ids that are none", { hiddenOfferIds: ["a", 3, null] }, { ...FIRST_CHOICES, hiddenOfferIds: ["a"] }],
  ["a list that is none", { hiddenOfferIds: "a" }, FIRST_CHOICES],
  ["a switch that is none", { differencesOnly: "yes" }, FIRST_CHOICES],
  [
    "facts chosen that are none",
    { evidence: { level: "boss", component: "luck", placeId: 4 } },
    FIRST_CHOICES,
  ],
  ["a part of the brief that is none", { negotiate: { brief: "all", offerId: 3 } }, FIRST_CHOICES],
  ["a strike of nothing", { equity: { optionsAt: "0" } }, FIRST_CHOICES],
  ["a strike above the valuation", { equity: { optionsAt: "1.5" } }, FIRST_CHOICES],
  ["a strike that is no figure", { equity: { optionsAt: 0.35, offerId: 7 } }, FIRST_CHOICES],
  ["a grid over what is no input", { equity: { gridAcross: "weather", gridDown: 3 } }, FIRST_CHOICES],
  ["facts chosen by something else", { evidence: "all" }, FIRST_CHOICES],
  ["all of it sound", ALL_CHOSEN, ALL_CHOSEN],
])("%s", (_why, kept, expected) => {
  expect(choicesFrom(kept)).toEqual(expected);
});

test("each choice changes itself alone, and is no step to undo", () => {
  chooseHorizon("year1");
  chooseLeaveMonth(24);
  chooseLeaveMonth(4.5);
  chooseDifferencesOnly(true);
  chooseEvidence({ level: "senior" });
  chooseEvidence({ singleCases: false });
  chooseEquity({ offerId: "a" });
  chooseEquity({ optionsAt: "0.35" });
  chooseEquity({ gridAcross: "valuation:a", gridDown: "exitMultiple" });
  chooseNegotiate({ offerId: "a" });
  chooseNegotiate({ brief: "keep" });
  hideOffer("a");
  hideOffer("b");
  hideOffer("a");
  showOffer("b");
  expect(store.getState().choices).toEqual({
    horizon: "year1",
    leaveMonth: 24,
    differencesOnly: true,
    hiddenOfferIds: ["a"],
    evidence: { ...FIRST_CHOICES.evidence, level: "senior", singleCases: false },
    equity: {
      ...FIRST_CHOICES.equity,
      offerId: "a",
      optionsAt: "0.35",
      gridAcross: "valuation:a",
      gridDown: "exitMultiple",
    },
    negotiate: { offerId: "a", brief: "keep" },
  });
  expect(store.temporal.getState().pastStates).toEqual([]);
});
