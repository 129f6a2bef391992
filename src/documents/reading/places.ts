/** Places by their names in pay texts: ids of cities and countries as in the list of places, and regions. */

import { remembered } from "./remembered.ts";

const names: readonly (readonly [string, string])[] = [
  ["us-san-francisco-ca", "san francisco|SF|sf bay area|bay area|silicon valley"],
  ["us-san-jose-ca", "san jose|mountain view|sunnyvale|palo alto|menlo park|cupertino|santa clara"],
  ["us-los-angeles-ca", "los angeles|LA"],
  ["us-san-diego-ca", "san diego"],
  ["us-new-york-ny", "new york(?: city)?|NYC|NY|manhattan"],
  ["us-boston-ma", "boston"],
  ["us-seattle-wa", "seattle|bellevue|redmond"],
  ["us-portland-or", "portland"],
  ["us-austin-tx", "austin"],
  ["us-dallas-tx", "dallas"],
  ["us-houston-tx", "houston"],
  ["us-denver-co", "denver"],
  ["us-boulder-co", "boulder"],
  ["us-chicago-il", "chicago"],
  ["us-atlanta-ga", "atlanta"],
  ["us-miami-fl", "miami"],
  ["us-raleigh-nc", "raleigh"],
  ["us-washington-dc", "washington,? d\\.?c\\.?|DC"],
  ["us-philadelphia-pa", "philadelphia"],
  ["us-pittsburgh-pa", "pittsburgh"],
  ["us-phoenix-az", "phoenix"],
  ["us-salt-lake-city-ut", "salt lake city"],
  ["us-minneapolis-mn", "minneapolis"],
  ["us-nashville-tn", "nashville"],
  ["us-detroit-mi", "detroit"],
  ["us-california", "california"],
  ["us-colorado", "colorado"],
  ["us-washington", "washington state"],
  ["us-texas", "texas"],
  ["us-new-jersey", "new jersey"],
  ["gb-london", "london"],
  ["gb-manchester", "manchester"],
  ["gb-cambridge", "cambridge"],
  ["gb-edinburgh", "edinburgh"],
  ["fr-paris", "paris"],
  ["de-berlin", "berlin"],
  ["de-munich", "munich|münchen"],
  ["de-hamburg", "hamburg"],
  ["nl-amsterdam", "amsterdam"],
  ["ie-dublin", "dublin"],
  ["pt-lisbon", "lisbon"],
  ["es-madrid", "madrid"],
  ["es-barcelona", "barcelona"],
  ["it-milan", "milan"],
  ["ch-zurich", "zurich|zürich"],
  ["ch-geneva", "geneva"],
  ["at-vienna", "vienna"],
  ["be-brussels", "brussels"],
  ["dk-copenhagen", "copenhagen"],
  ["se-stockholm", "stockholm"],
  ["no-oslo", "oslo"],
  ["fi-helsinki", "helsinki"],
  ["ee-tallinn", "tallinn"],
  ["pl-warsaw", "warsaw"],
  ["cz-prague", "prague"],
  ["hu-budapest", "budapest"],
  ["ro-bucharest", "bucharest"],
  ["tr-istanbul", "istanbul"],
  ["il-tel-aviv", "tel[- ]aviv"],
  ["ae-dubai", "dubai"],
  ["ca-toronto", "toronto"],
  ["ca-vancouver", "vancouver"],
  ["ca-montreal", "montr[eé]al"],
  ["mx-mexico-city", "mexico city"],
  ["br-sao-paulo", "s[aã]o paulo"],
  ["ar-buenos-aires", "buenos aires"],
  ["in-bangalore", "bangalore|bengaluru"],
  ["in-hyderabad", "hyderabad"],
  ["in-mumbai", "mumbai"],
  ["in-delhi", "delhi|gurgaon|gurugram|noida"],
  ["in-pune", "pune"],
  ["in-chennai", "chennai"],
  ["sg-singapore", "singapore"],
  ["ph-manila", "manila"],
  ["hk-hong-kong", "hong kong"],
  ["jp-tokyo", "tokyo"],
  ["kr-seoul", "seoul"],
  ["cn-shanghai", "shanghai"],
  ["cn-beijing", "beijing"],
  ["au-sydney", "sydney"],
  ["au-melbourne", "melbourne"],
  ["nz-auckland", "auckland"],
  ["za-cape-town", "cape town"],
  ["ng-lagos", "lagos"],
  ["ke-nairobi", "nairobi"],
  ["latin-america", "latin america|LATAM"],
  ["southeast-asia", "south-?east asia|SEA region"],
  ["eastern-europe", "eastern europe"],
  ["western-europe", "western europe"],
  ["europe", "europe|EU|EMEA"],
  ["asia", "asia|APAC"],
  ["US", "united states|USA?|U\\.S\\."],
  ["GB", "united kingdom|UK"],
  ["CA", "canada"],
  ["DE", "germany"],
  ["FR", "france"],
  ["NL", "netherlands"],
  ["ES", "spain"],
  ["PT", "portugal"],
  ["IT", "italy"],
  ["IE", "ireland"],
  ["PL", "poland"],
  ["CH", "switzerland"],
  ["SE", "sweden"],
  ["NO", "norway"],
  ["DK", "denmark"],
  ["FI", "finland"],
  ["RO", "romania"],
  ["IN", "india"],
  ["SG", "singapore"],
  ["AU", "australia"],
  ["NZ", "new zealand"],
  ["JP", "japan"],
  ["BR", "brazil"],
  ["MX", "mexico"],
  ["AR", "argentina"],
  ["IL", "israel"],
];

const pattern = new RegExp(
  `(?<![\\w$])(?:${names.map(([, words]) => `(${words.replace(/[a-zà-ÿ]+/g, (word) => word)})`).join("|")})(?![\\w$]| ?\\$)`,
  "gi",
);

/** A place named in a stretch, at its offsets there. */
export type NamedPlace = { readonly placeId: string; readonly start: number; readonly end: number };

/** Whether an id is that of a city or a state, and not of a country or of a wider region. */
export function isCity(placeId: string): boolean {
  return /^[a-z]{2}-/.test(placeId);
}

/** The one place that a stretch is about: a city beside its country is one; null where there are two. */
export const onlyPlaceIn = remembered((stretch: string): string | null => {
  const ids = new Set(placesIn(stretch).map(({ placeId }) => placeId));
  const cities = [...ids].filter(isCity);
  const [only] = cities.length > 0 ? cities : ids;
  return only !== undefined && (cities.length === 1 || ids.size === 1) ? only : null;
});

/** "outside the Bay Area": the place is named for those who are not there. */
const notThere = /\b(?:outside|out)(?: of)?(?: the)? $/i;

/** Every place of a stretch, in order; short forms ("SF", "US") count in capitals alone. */
export const placesIn = remembered((stretch: string): readonly NamedPlace[] => {
  if (!/[A-Z]/.test(stretch)) return [];
  const found: NamedPlace[] = [];
  for (const match of stretch.matchAll(pattern)) {
    const word = match[0];
    if (notThere.test(stretch.slice(Math.max(0, match.index - 16), match.index))) continue;
    if (
      word[0] !== word[0]?.toUpperCase() ||
      (word.length <= 4 &&
        /^(?:sf|la|nyc?|dc|usa?|uk|eu|emea|apac)$/i.test(word) &&
        word !== word.toUpperCase())
    ) {
      continue;
    }
    const group = match.findIndex((each, index) => index > 0 && each !== undefined) - 1;
    const placeId = names[group]?.[0];
    if (placeId !== undefined) found.push({ placeId, start: match.index, end: match.index + word.length });
  }
  return found;
});
