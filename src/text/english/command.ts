/** What the command line says. */
export const command = {
  "command.reportUsage": "Name one workspace file: npm run --silent report -- FILE.json",
  "command.claimsUsage": "Name one document: npm run --silent claims -- FILE.txt",
  "command.noDocument": "The file {name} is not read. {why}",
  "command.unreadable": "The file {name} cannot be read.",
} as const;
