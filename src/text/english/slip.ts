/** Questions about entries that were read, but look like a slip. They refuse nothing. */
export const slip = {
  "slip.thousandsLeftOut": "Is {typed} meant? If it is thousands, write {meant}.",
  "slip.scaleLeftOut": "Is {typed} meant as the whole company? Write {meant} for billions.",
  "slip.unusuallyHigh": "{typed} is far above what such offers pay. Is a digit too many there?",
  "slip.percentAlready":
    "{typed} is a very small part of a company. If a decimal fraction was meant, it is {meant}.",
  "slip.largeOwnership":
    "{typed} of a company is what founders hold. Is the point in its place? {meant} is more usual in a letter.",
  "slip.bonusAboveBase": "A bonus of {typed} of base is rare. Is money meant, {meant}?",
  "slip.bonusSmallMoney": "Is {typed} meant as money? As a percentage, write {meant}.",
  "slip.fewShares": "A company rarely has as few as {typed} shares in all. If it is millions, write {meant}.",
} as const;
