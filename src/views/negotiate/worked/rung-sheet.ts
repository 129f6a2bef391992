/** A part's target, anchor, landing and walk-away, step by step. */
import { Decimal } from "#domain/money.ts";
import { withPart } from "#engine/negotiation/ask-terms.ts";
import type { Rungs } from "#engine/negotiation/ladder.ts";
import { showNumber } from "#format/show-count.ts";
import { showMoney, showMoneyChange } from "#format/show-money.ts";
import { showOwnershipChange } from "#format/show-percent.ts";
import { say } from "#text/say.ts";
import { comparableWords } from "#views/negotiate/comparable-words.ts";
import { leastOf } from "#views/negotiate/ladder-rows.ts";
import { partText } from "#views/negotiate/part-text.ts";
import { anchorWords, targetWords } from "#views/negotiate/rung-words.ts";
import type { Negotiation } from "#views/negotiate/use-negotiation.ts";
import { given, line, lines, remark, type SheetBlock } from "./sheet.ts";
import { worthBlocks } from "./worth-sheet.ts";

/** The figure of `rung`, with its blocks; null where there is none. */
export function rungBlocks(
  negotiation: Negotiation,
  rungs: Rungs,
  rung: "walkAway" | "target" | "anchor" | "landing",
): { readonly figure: number; readonly blocks: readonly SheetBlock[] } | null {
  if (rung === "walkAway") return least(negotiation, rungs);
  const figure = rungs[rung].toNumber();
  const blocks = { target, anchor, landing }[rung](negotiation, rungs);
  return rungs.above.length === 0 ? null : { figure, blocks };
}

function target(negotiation: Negotiation, rungs: Rungs): readonly SheetBlock[] {
  const { show, name } = wordsOf(negotiation, rungs);
  return [
    lines(say("worked.target.title"), [
      ...rungs.above.map((each) => given(comparableWords(negotiation, each), show(each.value))),
      line(name("target"), "+", rungs.target.toNumber(), show(rungs.target)),
      line(name("target"), "=", rungs.target.toNumber(), show(rungs.target)),
    ]),
    remark(targetWords(negotiation, rungs)),
  ];
}

function anchor(negotiation: Negotiation, rungs: Rungs): readonly SheetBlock[] {
  const { show, change, name } = wordsOf(negotiation, rungs);
  const { present, target: aimed, unclamped, clamp, anchor: said } = rungs;
  const meet = Number(negotiation.workspace.negotiation.meetRate);
  const free = clamp?.at ?? unclamped;
  return [
    lines(say("worked.anchor.title"), [
      line(name("target"), "+", aimed.toNumber(), show(aimed)),
      line(say("worked.lessOffer"), "+", -present.toNumber(), change(present.negated())),
      line(say("worked.meet"), "÷", meet, showNumber(meet)),
      line(say("ladder.term.offer"), "+", present.toNumber(), show(present)),
      line(say("worked.unclamped"), "=", unclamped.toNumber(), show(unclamped)),
      ...(clamp === null
        ? []
        : [
            line(
              say(`worked.clamp.${clamp.reason}`),
              "+",
              clamp.at.minus(unclamped).toNumber(),
              change(clamp.at.minus(unclamped)),
            ),
          ]),
      line(say("worked.precise"), "+", said.minus(free).toNumber(), change(said.minus(free))),
      line(name("anchor"), "=", said.toNumber(), show(said)),
    ]),
    remark(anchorWords(negotiation, rungs)),
  ];
}

function landing(negotiation: Negotiation, rungs: Rungs): readonly SheetBlock[] {
  const { show, change, name } = wordsOf(negotiation, rungs);
  const { present, anchor: said, landing: landed } = rungs;
  const meet = Number(negotiation.workspace.negotiation.meetRate);
  return [
    lines(null, [
      line(name("anchor"), "+", said.toNumber(), show(said)),
      line(say("worked.lessOffer"), "+", -present.toNumber(), change(present.negated())),
      line(say("worked.meet"), "×", meet, showNumber(meet)),
      line(say("ladder.term.offer"), "+", present.toNumber(), show(present)),
      line(name("landing"), "=", landed.toNumber(), show(landed)),
    ]),
  ];
}

/** The least of the part, and that the offer with it is worth what has to be beaten. */
function least(negotiation: Negotiation, rungs: Rungs) {
  const { reservation, model, workspace, riskAversion } = negotiation;
  const figure = leastOf(negotiation, rungs.part);
  if (reservation === null || figure === null || figure === 0) return null;
  const { show, change, name } = wordsOf(negotiation, rungs);
  const terms = withPart(model.present, rungs.part, new Decimal(figure));
  const away = new Decimal(figure).minus(rungs.present);
  const blocks = [
    remark(say("worked.least.solved", { walkAway: showMoney(reservation.perYear, workspace.currency) })),
    ...worthBlocks(negotiation, terms, riskAversion),
    lines(say("worked.least.title"), [
      line(say("ladder.term.offer"), "+", rungs.present.toNumber(), show(rungs.present)),
      line(say("worked.least.away"), "+", away.toNumber(), change(away)),
      line(name("walkAway"), "=", figure, show(new Decimal(figure))),
    ]),
  ];
  return { figure, blocks };
}

function wordsOf({ workspace }: Negotiation, { part }: Rungs) {
  const { currency } = workspace;
  return {
    show: (value: Decimal) => partText(part, value, currency),
    change: (value: Decimal) =>
      part === "ownership" ? showOwnershipChange(value) : showMoneyChange(value, currency),
    name: (rung: "walkAway" | "target" | "anchor" | "landing") => say(`ladder.term.${rung}`),
  };
}
