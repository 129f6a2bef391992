/** The examples that can be opened: a name each, and what they show. */
export const example = {
  "example.hugging-face-senior-pm": "Hugging Face, senior PM",
  "example.hugging-face-senior-pm.note":
    "What five documents report about one job, against a hypothetical public company",
  "example.three-offers": "Three offers",
  "example.three-offers.note": "Two private packages and a public one, with everything stated",
  "example.mixed-case": "Mixed case",
  "example.mixed-case.note": "Ranges, options, investors paid first, raises and a present job",
  "example.public-front-loaded": "Public company, front-loaded",
  "example.public-front-loaded.note": "Share units at 38, 32, 20 and 10 % a year, with refreshers",
  "example.seed-options": "Seed-stage options",
  "example.seed-options.note": "A small company, options with a strike price, investors paid first",
  "example.back-loaded": "Back-loaded",
  "example.back-loaded.note": "5, 15, 40 and 40 % a year, with a sign-on paid by the month",
  "example.remote-location-cut": "Remote, with a location cut",
  "example.remote-location-cut.note": "The same job from two places, each element adjusted by itself",
} as const;
