/**
 * Whose pay a figure is: the words before it in its sentence, then those after it, then its heading.
 *
 * The rule to argue about: a clause speaks for its own figures alone ("You earn 120; the offer is 150").
 */
import type { Component, Subject } from "#domain/vocabulary.ts";

const subjects: readonly (readonly [Subject, RegExp])[] = [
  [
    "previousPay",
    /\b(?:prev(?:ious(?:ly)?)?|former(?:ly)?|prior|last|old|past) (?:\w+ )?(?:salary|base|job|role|comp\w*|pay|employer|company|position|package|TC|CTC|org|firm|startup)\b|\b(?:salary|job|role|pay) (?:that )?i (?:left|quit|gave up)\b|\bi was (?:on|at|making|earning)(?= ?$| ?[$€£₹])|\bi was (?:a|an|the) [^.;]{3,60}(?:,| and) ?(?:made|earned|making|earning)\b|\bused to (?:make|earn|pay)\b|\bpreviously\b|^\W*(?:prior|prev(?:ious)?) ?:|^\W*(?:19|20)\d\d ?- ?(?:19|20)\d\d\b|\bduring (?:the|my|your|his|her) internship\b|\bmy first job\b|\bleft (?:a|my)\b|\bformerly\b|\bat my (?:last|old|previous|former)\b|\bbefore (?:this|that|joining),? (?:i|he|she|they)\b/i,
  ],
  [
    "floor",
    /\bfloor\b|\bwalk(?:[- ]?away| away)\b|\bminimum (?:acceptable|i|we|number|requirement)\b|\b(?:won't|not|never|wouldn't|can't|cannot) (?:go|accept|take|consider|settle|sign|move|leave|switch|work|start|(?:want|like|wish) to (?:go|accept|take|drop))\b[^.]{0,30}\b(?:below|under|less|lower)\b|\breservation\b|\bbottom line\b|\bat the very least\b|\bleast i(?:'d| would|'ll) (?:accept|take)\b/i,
  ],
  [
    "ask",
    /\b(?:could|can|might) (?:the|my) (?:base|salary|grant|equity|sign|bonus|number|stock|shares)\b|\basked (?:whether|if) (?:the|they|it|you|we|my|i)\b|\bask(?:ed|ing|s)? (?:for|them|of|was|is|price|(?:\w+ ){1,3}for)\b|\bask(?:ing)? ?[:=]|\b(?:i|i'd|i'll) (?:would |will )?ask(?:ed)?\b|\bmy ask\b|\bcounter(?:ed|ing|[- ]offer(?:ed)?)?\b(?! from)|\brequest(?:ed|ing)?\b|\b(?:i'm|i am|am|was|were|is) (?:really )?looking for\b|\blooking for (?=[~$€£₹\d]|around|about|something|at least)|\b(?:salary|pay|comp\w*|my|your|ctc) expectations?\b|\bexpect(?:ed|ing)? ctc\b|\b(?:my|i) expect\w*\b|\bhoping (?:for|to get)\b|\bwould you (?:consider|be (?:able|open|willing))\b|\bcould (?:we|you)\b|\bi(?:'d| would) (?:like|love|need|want|accept|sign)\b|(?<!\bwe(?:'re| are| have| had)? )\bpropos(?:e|ing|ed)\b|\baim(?:ing)? for\b|\bi want\b|\bbring a range\b|\bpush(?:ing)? (?:\w+ ){0,2}for\b|\bif (?:we|you) (?:can|could) (?:get|do|come|go|reach|meet|make|offer|match|agree)\b|\bhold(?:ing)? out for\b|\bmy target\b|\btarget number\b|\bwould (?:work|be (?:fine|great|enough))\b/i,
  ],
  [
    "currentPay",
    /^\W*20\d\d ?- ?(?:now|present|today)\b|\bcurrent(?:ly)?\b(?! valuation)(?! (?:market|strike|share|stock|fair|FMV|409A|preferred|offer|openings?|range|pay range|salary range|price|round))|\b(?:i|you)(?:'m| am| are)? (?:now )?(?:already )?(?:earn|mak)(?:e|ing)?\b|\bmy (?:present|existing|salary|pay|comp|TC|base) (?:is|at)\b|\bpresent (?:salary|pay|job|employer|comp|package)\b|\b(?:TC|comp|salary|base|pay) now\b|\bexisting (?:salary|pay|comp\w*|package)\b|\btoday i (?:earn|make)\b|^\W*making\b|\b(?:i|you)(?:'m|'re| am| are) (?:now |currently )?(?:at|on)(?= ?$| ?[$€£₹])|\bright now i\b|\bnow (?:make|earn|making|earning)\b/i,
  ],
  [
    "competingOffer",
    /\bcompet(?:ing|itor'?s?|itive) (?:\w+ )?offers?\b(?! (?:lifted|pushed|raised|helped|let|moved|got|bumped|made|in hand|to)\b)|\b(?:other|another|second|rival|alternative) (?:\w+ )?offers?\b(?! (?:lifted|pushed|raised|helped|let|moved|got|bumped|made|in hand|to)\b)|\bpeers?\b|\bcolleagues?\b|\bco-?workers?\b|(?<!\b(?:for|to) (?:your|a|my) )\bfriend(?:'s)?\b|\bteammates?\b|\bmy (?:wife|husband|partner|sister|brother|spouse)\b|\bcompetitors?\b|\bcomparable\b[^.]{0,30}\b(?:startup|company|role|companies)\b|(?<=\b(?:an?|the|another|my|his|her|their|written|verbal) )offer from (?!us\b|the company\b)|\balso (?:have|holding|got)\b[^.]{0,30}\boffer\b|\bcompeting\b|\bthere(?:'s| is) an? [^.;]{3,50} (?:with|and) an? (?:written |firm |verbal )?offer\b|\bsomeone (?:i know|else)\b|\b(?:someone|somebody|the (?:one|person)) (?:\w+ ){0,3}(?:who|that) (?:just |recently |already )?(?:joined|started|took|accepted|signed|came|was hired)\b|\b(?:our|the|their) (?:last|latest|most recent|previous) (?:\w+ ){0,2}(?:hires?|joiners?|\w+ (?:we hired|who joined)|person (?:in (?:the|this) (?:role|seat)))\b/i,
  ],
  [
    "market",
    /(?<!\btop of (?:the )?)(?<!\b(?:fair|stock|housing|job|mid) )(?<!\bmid-)\bmarket\b(?! cap| adjust| (?:right )?now| is (?:slow|hot|bad|tough))|\branges? (?:that )?(?:i|we) (?:see|saw|find|found)\b|\bstatistics\b|\bindustry\b|\bbenchmarks?\b|\bpercentile\b|\blevels\.fyi\b|\bglassdoor\b|\bsurvey\w*\b|\bnational(?:ly)? (?:average|median)\b|\bgoing rate\b|\bour medians?\b|\bthe median is\b|\bmedian (?:base|total|salary|pay|comp\w*|TC|bonus|stock|package)|\bpayscale\b|\bradford\b|\bmedian\b[^.]{0,30}\b(?:for|across|in)\b[^.]{0,30}\b(?:companies|startups|the us|the country)\b/i,
  ],
];

const unreal =
  /^\W*on an? [$€£₹]|^\W*(?:suppose|supposing|imagine|say,? |let's say|assume|assuming|hypothetical|pretend|picture this)\b|\b(?:what if|hypothetically|hypothetical(?:ly)?|suppose|imagine|let's (?:say|assume)|for the sake of)\b|\bif (?!(?:we|you) (?:can|could)\b|you (?:exit|quit|resign|stay|choose|decide|left|went|resigned)\b|(?:you|they|we|people|employees?|someone|an? \w+) (?:move|relocate|join|sign|leave|work|live|are|is)s?\b)(?:\w+ ){1,6}(?:were|would|had|exits?|sells?|sold|IPOs?|grows?|doubles?|triples?|reach(?:es)?|went|goes|could|offered|paid|makes?|earns?|gets?|got|hits?|becomes?|wants?|wanted)\b|\bwould(?:'ve| have)? be(?:en)? worth\b|\bcould be worth\b|\bwould turn into\b|\b(?:placeholder|illustrative|made[- ]up|fictional)\b/i;

/** Whether a sentence only supposes its figures. */
export function isHypothetical(sentence: string): boolean {
  return unreal.test(sentence);
}

const ownMatter = /\b(?:i|we|you|they|he|she|it|offer|package|recruiter|company|base|total|TC)\b/i;
const anew =
  /\b(?:the|this|their|your|new|initial|final|updated|revised|written) (?:\w+ )?(?:offer|package)(?! (?:from|of my))\b|\bwe (?:offer|are pleased|closed|settled|landed)\b|\b(?:got|received) an offer\b|\b(?:it|this|they) (?:came|come|opened|offered|said|gave|agreed)\b|\b(?:left|walked away|ended up) with\b|(?<=\bask\w*\b(?:[^.;]|\.\d){0,60})(?:\b(?:and|but|then) (?:\w+ )?|, )(?:got|landed|received|ended up|settled|closed|accepted)\b|(?<=\b(?:left|leaving|quit|gave up)\b[^.;]{0,40} )for(?= ?$| [$€£₹\d])/gi;
const instruments =
  /\bby (?:showing|sharing|using|citing|mentioning|bringing)\b|\b(?:with|using|leverag\w+|thanks to) (?:a|an|my|another|the|her|his)\b/i;

/** How people sign a thread: "TC 240k, 6 YOE". */
const signOff = /^\W*TC:? ?[^.]{2,14},? \d{1,2} ?YOE|^\W*YOE:? ?\d{1,2}\b.{0,12}\bTC\b/i;

/** "the 85.000 € you mentioned" */
const namedBy =
  /^[$€£₹\w.,' -]{2,24}? (?:(?:that|which) )?(?:you|i)(?:'d| had)? (?:mentioned|named|asked for|had in mind|hoped for)\b/i;

const reach = 80;

const month = "(?:[A-Z][a-z]{2,8}\\.? )?";
const yearSpan = `${month}(?:19|20)\\d\\d ?-{1,2} ?${month}`;
const past = new RegExp(
  `^\\W*(?:[^.:;]{0,40}\\()?${yearSpan}(?:19|20)\\d\\d\\b(?! (?:pay|salar|band|range|fiscal|budget))`,
);
const present = new RegExp(`^\\W*(?:[^.:;]{0,40}\\()?${yearSpan}(?:[Nn]ow|[Pp]resent|[Tt]oday)\\b`);
const turnOfOwn = /^\W*(?:\[?\d{1,2}:\d\d[^a-z]{0,6})?(?:me|candidate|applicant) ?: /i;
const givenBack = /\b(?:your|you|you're|offer(?:ed)?|said|got|received|so)\b/i;

/** Whose pay the sentence before spoke of, where that is somebody's own or the market's. */
function lastSaid(opening: string): Subject | null {
  const [subject] = nearestIn(
    opening
      .trim()
      .split(/[.!?]\s+/)
      .at(-1) ?? "",
  );
  return subject === "currentPay" || subject === "previousPay" || subject === "market" ? subject : null;
}

/** What a paragraph's opening says of all its figures: years of a career, or the candidate's turn to speak. */
export function subjectOfParagraph(opening: string, sentence: string, isDialogue: boolean): Subject | null {
  if (past.test(opening)) return "previousPay";
  if (present.test(opening)) return "currentPay";
  const carried = /\b(?:it|that|this)(?: (?:is|was|has been)|'s)\b/i.test(sentence)
    ? lastSaid(opening)
    : null;
  if (carried !== null && opening !== sentence) return carried;
  return isDialogue && turnOfOwn.test(opening) && !givenBack.test(sentence) ? "ask" : null;
}

/** What follows a figure; the last words within reach may be cut from theirs ("the current | share price"). */
function following(stretch: string): string {
  return stretch.length <= reach ? stretch : stretch.slice(0, reach).split(" ").slice(0, -2).join(" ");
}

/** What the figure's own sentence leaves no doubt of. */
function saidAtOnce(clause: string, clauseBefore: string): Subject | null {
  if (signOff.test(clause)) return "currentPay";
  return namedBy.test(clause.slice(clauseBefore.length)) ? "ask" : null;
}

/** Whose pay it is. `clause` is the figure's clause; `before` the sentence up to the figure. */
export function subjectOf(
  component: Component,
  clause: string,
  clauseBefore: string,
  before: string,
  heading: string,
): Subject {
  const said = saidAtOnce(clause, clauseBefore);
  if (said !== null) return said;
  if (component === "valuation" || component === "approvalThreshold") return "company";
  const isWhole = clauseBefore.length >= before.length || !ownMatter.test(clauseBefore);
  const [nearest, place] = nearestIn(isWhole ? before : clauseBefore);
  const reset = lastMatch(anew, isWhole ? before : clauseBefore);
  if (nearest !== null && place >= reset - 12) return nearest;
  const after = following(clause.slice(clauseBefore.length));
  if (reset < 0) {
    if (!instruments.test(after)) {
      for (const [subject, words] of subjects) if (words.test(after)) return subject;
    }
    if (nearest !== null) return nearest;
  }
  return headed(heading);
}

function nearestIn(stretch: string): [Subject | null, number] {
  let nearest: Subject | null = null;
  let place = -1;
  for (const [subject, words] of everywhere) {
    const at = lastMatch(words, stretch);
    if (at > place) {
      place = at;
      nearest = subject;
    }
  }
  return [nearest, place];
}

/** What headings mean by words that say more within a sentence ("Is an offer from a lab worth it?"). */
const inHeadings: Partial<Record<Subject, RegExp>> = {
  ask: /\b(?:my|the) (?:ask|counter)\b|\bexpectations\b/i,
  market:
    /\bmarket (?:rates?|data|pay|salar\w+|comp\w*|medians?|ranges?)\b|\bindustry\b|\bbenchmarks?\b|\bpercentile\b|\blevels\.fyi\b|\bglassdoor\b|\bsurvey\w*\b|\bpayscale\b|\bgoing rate\b|\bthe market\b|\bnational(?:ly)? (?:average|median)\b/i,
  competingOffer:
    /\bcompet(?:ing|itor'?s?) (?:\w+ )?offers?\b|\b(?:other|rival|alternative) offers?\b|\b(?:peers?|colleagues?|friends?)\b/i,
};

/** "How much do Halcyon PMs make?" asks of one employer, whose name stands before the role. */
const employed =
  /\b[Dd]o(?:es)? (?!Product|Software|Data|Senior|Staff|Machine|Research|Design|Engineer|Sales|Project|Program)[A-Z][a-z]+/;

function headed(heading: string): Subject {
  for (const [subject, words] of subjects) {
    if ((inHeadings[subject] ?? words).test(heading)) {
      return subject;
    }
  }
  if (/\bmedian\b|\bP\d\d\b/i.test(heading)) return "market";
  if (employed.test(heading)) return "offer";
  return /\bhow much do(?:es)?\b(?!.*\bat [A-Z]).*\b(?:earn|make|get paid)\b/i.test(heading)
    ? "market"
    : "offer";
}

const everywhere = subjects.map(([subject, words]) => [subject, new RegExp(words.source, "gi")] as const);

function lastMatch(words: RegExp, stretch: string): number {
  let at = -1;
  for (const match of stretch.matchAll(words)) at = match.index;
  return at;
}
