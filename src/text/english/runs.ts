/** The simulation. */
export const runs = {
  "runs.title": "How it could turn out over {count} runs",
  "runs.working": "{percent} of the runs are done.",
  "runs.cancel": "Cancel",
} as const;
