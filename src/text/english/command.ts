/** What the command line says. */
export const command = {
  "command.reportUsage": "Name one workspace file: npm run --silent report -- FILE.json",
  "command.unreadable": "The file {name} cannot be read.",
} as const;
