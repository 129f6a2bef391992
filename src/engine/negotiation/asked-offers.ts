/**
 * The offers that questions are asked about, with every mix of answers to all of them: the one that is negotiated,
 * and those that would be taken instead where their answers are open too.
 *
 * Each offer's expected utility rests on the answers about it alone; what has no open question is certain. An offer
 * without a base is held against the others only under the answers that name one. Doubles: this prices risk.
 */
import type { Workspace } from "#domain/workspace.ts";
import type { MixTable } from "./answer-lattice.ts";
import { type AnswerTable, type AskedOffer, answerTable, askedOffer } from "./answer-table.ts";
import type { OpenQuestion } from "./open-questions.ts";
import { alternativeOffers, alternatives, isBaseKnown, premiumFor } from "./reservation.ts";

/** The offer that is negotiated, its rivals with open answers, and all their questions in the order of the mixes. */
export type AskedOffers = {
  readonly workspace: Workspace;
  readonly about: AskedOffer;
  readonly table: AnswerTable;
  readonly rivals: readonly { readonly of: AskedOffer; readonly table: AnswerTable }[];
  readonly asked: readonly OpenQuestion[];
  readonly offerOf: (offerId: string) => AskedOffer | null;
};

/** The tables of `about` and its alternatives under every mix of answers to `asked`. */
export function askedTables(
  workspace: Workspace,
  about: AskedOffer,
  asked: readonly OpenQuestion[],
): AskedOffers {
  const questionsAbout = (id: string) => asked.filter(({ offerId }) => offerId === id);
  const rivals = alternativeOffers(workspace, about.offer.id).flatMap((offer) => {
    const list = questionsAbout(offer.id);
    const named = list.some(({ id }) => id === "baseSalary");
    if (list.length === 0 || !(named || isBaseKnown(workspace, offer))) return [];
    const of = askedOffer(workspace, offer.id);
    return of === null ? [] : [{ of, table: answerTable(of, list) }];
  });
  const table = answerTable(about, questionsAbout(about.offer.id));
  return {
    workspace,
    about,
    table,
    rivals,
    asked: [table, ...rivals.map((rival) => rival.table)].flatMap((each) => each.asked),
    offerOf: (offerId) =>
      [about, ...rivals.map(({ of }) => of)].find(({ offer }) => offer.id === offerId) ?? null,
  };
}

/** All mixes at one risk aversion, and the best of what has no open question. */
export type TableAt = {
  readonly table: MixTable;
  /** Its utility; −∞ without one. */
  readonly sure: number;
  readonly sureId: string | null;
  readonly rivalIds: readonly string[];
  readonly toMoney: (utility: number) => number;
};

/** The mixes of `offers` at `riskAversion`, all in one scale. */
export function tableAt({ workspace, about, table, rivals }: AskedOffers, riskAversion: number): TableAt {
  const own = table.utilityAt(riskAversion, table.scale);
  const rivalIds = rivals.map(({ of }) => of.offer.id);
  const certain = alternatives(workspace, about.offer.id, riskAversion).find(
    ({ offerId }) => !rivalIds.includes(offerId),
  );
  const tables = [table, ...rivals.map((rival) => rival.table)];
  const counts = tables.map(({ chance }) => chance.length);
  const count = counts.reduce((product, each) => product * each, 1);
  /** What `column`, by the mixes of the table at `place`, is in each mix of all. */
  const spread = (column: Float64Array, place: number) => {
    const inner = counts.slice(place + 1).reduce((product, each) => product * each, 1);
    return Float64Array.from(
      { length: count },
      (_, mix) => column[Math.floor(mix / inner) % column.length] ?? 0,
    );
  };
  const chances = tables.map(({ chance }, place) => spread(chance, place));
  return {
    sure: certain === undefined ? Number.NEGATIVE_INFINITY : own.ofSure(certain.worth),
    sureId: certain?.offerId ?? null,
    rivalIds,
    toMoney: own.toMoney,
    table: {
      sizes: tables.flatMap(({ sizes }) => sizes),
      utility: spread(own.utility, 0),
      chance: Float64Array.from({ length: count }, (_, mix) =>
        chances.reduce((product, column) => product * (column[mix] ?? 0), 1),
      ),
      rivals: rivals.map((rival, at) => {
        const { utility, toMoney, ofSure } = rival.table.utilityAt(riskAversion, table.scale);
        const premium = premiumFor(workspace, rival.of.offer.id);
        // The premium counts in every mix, so that the mean over answers is one of utilities.
        const counted = premium === 0 ? utility : utility.map((each) => ofSure(toMoney(each) + premium));
        return spread(counted, at + 1);
      }),
    },
  };
}
