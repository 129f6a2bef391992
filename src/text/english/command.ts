/** What the command line says. */
export const command = {
  "command.reportUsage": "Name one workspace file: npm run --silent report -- FILE.json",
  "command.claimsUsage": "Name one document: npm run --silent claims -- FILE.txt",
  "command.negotiationUsage":
    "Name one workspace file and one of its offers: npm run --silent negotiation -- FILE.json OFFER-ID",
  "command.noNegotiation":
    "There is no negotiation of the offer {offer}: the file has no offer of that id, or no exchange rate for its currency.",
  "command.noDocument": "The file {name} is not read. {why}",
  "command.unreadable": "The file {name} cannot be read.",
} as const;
