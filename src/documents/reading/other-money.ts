/** Money that is not pay: counted per user, changes of pay, addends of a sum, and placeholders. */
import type { Bond } from "./component-of.ts";
import type { Figure } from "./figures.ts";
import type { Segment } from "./segments.ts";

const otherBefore =
  /\b(?:ARR|MRR|revenues?|bill|invoice|raised|raising|raise a|prize|budget|spend|spent|costs?|saved|saves|saving|priced|price|valuation cap|worth of|loan|tuition|rent|fee|closing|acquired|acquisition|401\(?k\)?(?: match)?)(?: (?:of|by|is|was|at|up|from|to|about|around|roughly|a|an|the|over|just|nearly))* ?$/i;
const otherAfter =
  /^ ?(?:in |of )?(?:\d{4} )?(?:additional |annual |incremental |new |monthly |yearly |total |recurring |net |gross |quarterly )*(?:revenues?|ARR|MRR|GMV|profits?|sales\b(?! (?:comp|OTE))|funding|rounds?|series [a-h]\b|seed|prizes?|budgets?|bills?|savings|in savings|in (?:the|my|our) (?:bank|account)|costs?|deals?|loans?|contracts?|debt|investment|customers?|users?|market\b(?! (?:rate|data|median))|models?|downloads|requests|tokens|gift|match|deductible|fund\b|impact|pipeline|problem|project|investors?|laptops?|grant (?:to|for|from) (?:the|a|an|open)\b)/i;

/** Who gives grants that are no pay. */
const patron =
  /\b(?:state|government|federal|ministry|foundation|council|commission|nonprofit|university|hospital|research|agency)\b/i;

/** "Any bonus above $100,000 is deferred" */
const putOff =
  /\b(?:bonus\w*|awards?|salar\w+|pay|income|earnings|base|compensation) (?:above|over|exceeding|beyond|in excess of) ?$/i;
const treated =
  /^ ?(?:is|are|will be|gets?|must be|has to be)? ?(?:not |partly |fully )?(?:deferred|taxed|taxable|capped|exempt|paid in (?:stock|shares|kind)|clawed|subject to)\b/i;
const ownTrade =
  /\b(?:freelanc\w*|self-employed|(?:my|our|from|\w+) clients|side (?:hustle|project|business|gig)|with (?:an?|his|her|my|their) (?:[\w-]+ )?(?:app|newsletter|course|plugin|SaaS|blog|store|channel|template)|my (?:own )?(?:shop|store|app|channel|newsletter|blog|agency|business|company|startup)|passive income|ad revenue|sponsorships?)\b/i;

/** What somebody takes in from clients or from an app. */
function isOwnTrade(text: string, segment: Segment, { cue }: Bond): boolean {
  if (cue.meaning !== "paid" || !/^(?:mak|made|earn|$)/.test(cue.word)) return false;
  const paragraph =
    text
      .slice(Math.max(0, segment.start - 300), segment.start)
      .split("\n")
      .at(-1) ?? "";
  return ownTrade.test(paragraph + text.slice(segment.start, segment.end));
}

const customerPays =
  /\b(?:customers?|clients?|pilots?|users?|tenants?|subscribers?|buyers?)\b[^.;]{0,40}\b(?:pays?|paid|paying)(?: (?:us|about|around|over|up to))* ?$/i;
const takenBack =
  /^ ?(?:is |are |will be |to be |must be )?(?:clawed back|repayable|repaid|recovered|returnable)\b/i;

/** "Parents who earn less than €32,000 pay half" */
const ofOthers = /\bwho (?:earn|make)s? (?:less than|more than|under|over|up to|at least|above|below) ?$/i;
const seller =
  /\b(?:vendors?|suppliers?|landlords?|sellers?|buyers?|builders?|the contractor|realtors?|bidders?)\b/i;

/** What is haggled over with somebody who sells: "Two vendors opened at $120k". */
function isOfSeller(text: string, segment: Segment, { cue }: Bond): boolean {
  if (!/\b(?:at|with|on|to|back|for|offer\w*)$/.test(cue.word)) return false;
  const paragraph =
    text
      .slice(Math.max(0, segment.start - 300), segment.start)
      .split("\n")
      .at(-1) ?? "";
  return seller.test(paragraph + text.slice(segment.start, segment.end));
}

/** What is put off, taken back, earned from clients or paid by customers. */
function isPutAside(text: string, segment: Segment, bond: Bond, before: string, after: string): boolean {
  if ((putOff.test(before) && treated.test(after)) || isOwnTrade(text, segment, bond)) return true;
  if (ofOthers.test(before) || (bond.inferred && isOfSeller(text, segment, bond))) return true;
  return customerPays.test(before) || (/\([^)]*$/.test(before) && takenBack.test(after));
}

/** Whether the figure counts something else, whatever word of pay is near. */
export function isOtherMoney(text: string, figure: Figure, segment: Segment, bond: Bond): boolean {
  if (figure.per !== null && !/^(?:day|year|annum|grant|zone)$/.test(figure.per)) return true;
  const before = text.slice(Math.max(segment.start, figure.start - 60), figure.start);
  const after = text.slice(figure.tail, Math.min(segment.end, figure.tail + 50));
  const sentence = text.slice(segment.start, segment.end);
  if (isPutAside(text, segment, bond, before, after)) return true;
  if (/grant|award/.test(bond.cue.word) && patron.test(sentence)) return true;
  if (/\bat (?:today's|the current|the present) (?:exchange )?rate\b/i.test(sentence)) return true;
  if (/[[{<][^\]}>]{0,20}$/.test(before) && /^[^[{<]{0,20}[\]}>]/.test(after)) return true;
  if (/\b[XYZ] ?[+-] ?$/.test(before) || /(?:^| )(?:X{2,}|[A-Z]\+)$/.test(before)) return true;
  if (bond.cue.start >= figure.end && bond.cost < 8) return false;
  if (bond.cue.end <= figure.start && bond.cost < 3 && bond.cue.meaning !== "paid")
    return otherAfter.test(after) && bond.component !== "valuation";
  return (
    (otherBefore.test(before) && bond.component !== "valuation") ||
    (bond.component !== "valuation" && otherAfter.test(after))
  );
}

const changeBefore =
  /\b(?:(?:increase|raise|bump|difference|gap|delta|hike|cut|drop|reduction|improvement|uplift|jump|change)(?:d|s)?(?: (?:of|by|was|is|worth|in \w+ of))+(?: (?:a|an|about|around|another|roughly|up to|nearly|only|just))?|(?:increas\w+|rais\w+|bump\w*|mov\w+|lower\w*|reduc\w+|up|down|higher|improv\w+|grew|rose|push\w*|cut)[^.;]{0,40}\bby(?: (?:a|an|about|around|another|roughly|up to|nearly|only|just))?|(?:an? )?(?:additional|extra|another|further)|up|down|plus or minus|by (?:about|around|another)?) ?$/i;
const changeAfter =
  /^ ?(?:to (?:the|my|her|his|their|its|your) (?:grant|base|offer|package|equity|salary|comp\w*)\b|(?:USD |EUR |\/year |a year |per year |annual |yearly |in )*(?:more|higher|extra|increase|raise|bump|less|lower|delta|difference|gap|off|hike|jump|increment|additional|on top of|improvement|above (?:the|my|their|your)|below (?:the|my|their|your|market)|apart|short of|shy|over (?:the|my|their) (?:initial|first|original))\b)/i;

/** "$30,000 more for 4 years is $120,000" */
const multiplied =
  /\b(?:more|less|extra|difference|gap|raise|higher)\b[^.;]{0,40}\b(?:for|over|times|x|after|in) [\w ]{1,12}(?:years?|months)\b[^.;]{0,24}\b(?:is|are|equals|makes|comes to|becomes|adds up to|amounts to)(?: (?:about|around|roughly|another))? ?$/i;

/** Whether the figure is a change of pay and not pay. */
export function isChange(text: string, figure: Figure, segment: Segment, bond: Bond): boolean {
  if (bond.component === "locationAdjustment") return false;
  const before = text.slice(Math.max(segment.start, figure.start - 70), figure.start);
  const after = text.slice(figure.end, Math.min(segment.end, figure.end + 40));
  if (/\b(?:difference|gap) (?:in|between) [^.;]{0,40}\b(?:is|was|of|comes to)\b[^.;]{0,20}$/i.test(before))
    return true;
  if (multiplied.test(text.slice(segment.start, figure.start))) return true;
  if (changeAfter.test(after)) return !/^additional (?:cash|pay)/.test(bond.cue.word);
  const named =
    bond.cue.start >= figure.end && bond.cost < 8 && /^(?:signOn|reloc|targetB|equity)/.test(bond.component);
  if (changeBefore.test(before))
    return !(named && /\b(?:additional|extra|another|further|up) ?$/i.test(before));
  const addend = /^ ?(?:k|\/y\w*)? ?\+ ?[$€£₹\d](?![\d.]* ?%)/.test(after) || /[\dkKM] ?\+ ?$/.test(before);
  if (
    addend &&
    bond.component === "totalCompensation" &&
    /^[^.;]{0,60}=/.test(text.slice(figure.end, segment.end))
  )
    return true;
  return addend && !/^ ?\(?(?:base|bonus|stock|rsu|equity|sign)/i.test(after) && bond.cost > 4;
}
