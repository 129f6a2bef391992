/**
 * The employer: a name in capitals after "at", "join" or "offer from", or a heading that is a name.
 *
 * The document's employer is the one it names most often in that way; a heading or a sentence with a
 * name of its own overrides it below.
 */
import { placesIn } from "./places.ts";
import { remembered } from "./remembered.ts";

const name =
  "((?:Company|Employer|Startup) [A-Z]\\b|[A-Z][\\w&'.-]*[\\w](?: (?:[A-Z][\\w&'-]*[\\w]|AI|of)(?![.:]))*(?: [A-Z][\\w&]*)?)";
const named = new RegExp(
  `\\b(?:at|At|join|joining|Join|Joining|[Oo]ffers? from|[Oo]n behalf of|with|employer:|Company:|company:|Employer:) ${name}`,
  "g",
);
/** What stands before an offer that is another employer's. */
const elsewhere = /\b(?:competing|other|another|rival|outside|second)\s$/i;
const labelled = new RegExp(`^(?:Company|Employer|Organi[sz]ation) ?[:|] ?${name}`, "m");
const offerTitle = new RegExp(`^(?:Offer|Option|Company) ?(?:#?\\d|[A-D])? ?[:(-]+ ?${name}`);
const stop =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Q[1-4]|The|This|Base|Senior|Staff|Series|FAANG|PMs?|L\d|E\d|I|We|You|Your|They|He|She|Someone|Somebody|Nobody|US|USD|EUR|SF|NYC|TC|RSUs?|Total|Equity|Offer|HR|AI|ML|CEO|CPO|CTO|VP|Monday|Tuesday|Wednesday|Thursday|Friday|Level|IC|Our|Their|My|All|Yes|No|Not|Sign|Bonus|Principal|Lead|Product|Software|Engineer|Manager|Section|Compensation|Salary|GitHub|Discord|Notion|Slack|Kindle|Amazon Kindle|Python|SQL|Zone|Remote|Big|What|How|FAQ|TL|Who|Pay|Benefits|Relocation|Vesting|Summary|Details|Notes?|Junior|Mid|Entry|Intermediate|Annual|Signing|Sign|Valuation|Monthly|New|Year|Target|One|Restricted|Initial|Joining|Total|Variable|Fixed|Expected|Average|Median|Gross|Net|Any|Anything|Stock|Data|Day|Rate|Contract|Employees|Revenue|Founded|Requirements|Responsibilities|Qualifications|Perks|Equal|About|Overview|For|In|At|On|If|Is|Do|Does|Can|Are|Or|And|Base|Background|Negotiation|Current|Competing|Package|Cash|Stock|Location|Position|Title|Start|Dear|Role)\b/;
const roleWords =
  / (?:PMs?|SWEs?|Product|Software|Senior|Staff|Engineers?|Manager|Offer|Offers|L\d|E\d|IC\d?|TC|Inc|Ltd|GmbH|Data|Machine|Designer|Level|Base|Salary|Compensation|Interview|In|For|As|And|To|With|Is|Are|The|I|We|My|They)\b.*$/;

/** The name that follows a cue of employment in a stretch, nearest to its start; null where there is none. */
export const companyIn = remembered((stretch: string): string | null => {
  named.lastIndex = 0;
  for (const match of stretch.matchAll(named)) {
    const company = cleaned(match[1] ?? "");
    if (company !== null) return company;
  }
  return null;
});

/** The name that a heading gives: "Offer 2: Stripe", "Stripe (L5)", or one after "at". */
export const companyOfHeading = remembered((heading: string): string | null => {
  const titled = offerTitle.exec(heading)?.[1];
  if (titled !== undefined) return cleaned(titled);
  const within = companyIn(heading);
  if (within !== null) return within;
  const alone = new RegExp(`^${name}(?: ?(?:[(:,|-]|L\\d|E\\d|IC|offer|Offer|$).*)?$`).exec(heading)?.[1];
  if (alone === undefined || alone.split(" ").length > 3) return null;
  return /\b(?:offer|L\d|E\d|IC\d|PM|SWE|TC|Engineer|Manager)\b|^Company [A-Z]\b|^[A-Z][a-z]+(?: [A-Z][a-z]+)?$/.test(
    heading,
  )
    ? cleaned(alone)
    : null;
});

/** The employer a whole document is about. */
export function documentCompany(text: string): string | null {
  const label = labelled.exec(text)?.[1];
  if (label !== undefined) return cleaned(label);
  const company = mostNamed(text.slice(0, 200_000));
  return company === null ? null : inFull(company, text.slice(0, 200_000));
}

function mostNamed(text: string): string | null {
  const votes = new Map<string, number>();
  for (const match of text.matchAll(named)) {
    const company = elsewhere.test(text.slice(Math.max(0, match.index - 12), match.index))
      ? null
      : cleaned(match[1] ?? "");
    if (company !== null) votes.set(company, (votes.get(company) ?? 0) + 1);
  }
  let best: string | null = null;
  let most = 0;
  for (const [company, count] of votes) {
    if (count > most) {
      best = company;
      most = count;
    }
  }
  return best;
}

/** The name that initials stand for, where the text writes it out: "HF" is "Hugging Face". */
function inFull(company: string, text: string): string {
  if (!/^[A-Z]{2,4}$/.test(company)) return company;
  const words = [...company].map((initial) => `${initial}[a-z]+`);
  return new RegExp(`\\b${words.join(" ")}\\b`).exec(text)?.[0] ?? company;
}

function cleaned(written: string): string | null {
  const company = withoutGrade(written)
    .replace(/'s$/, "")
    .replace(roleWords, "")
    .replace(/[.'-]+$/, "")
    .trim();
  return company.length < 2 || company.length > 40 || stop.test(company) ? null : company;
}

/** "SDE-2 Amazon Bangalore" is Amazon: a grade before a name and a place after it are no part of it. */
function withoutGrade(written: string): string {
  const name = written.replace(/^(?:SDE[- ]?\d|SWE|PM|[LE]\d|IC\d|Senior|Staff|Principal|Lead|Junior) /, "");
  const place = placesIn(name).find(({ start }) => start > 0);
  return place === undefined ? name : name.slice(0, place.start).trim();
}
