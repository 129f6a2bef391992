/** Leaving by month: vested, unvested, what exercising costs. */
export const leaving = {
  "leaving.title.nothing": "Leave before month {month} and nothing of {offer}’s grant is yours",
  "leaving.title.worthless":
    "At today’s price {offer}’s grant is worth nothing beyond its strike, whenever one leaves",
  "leaving.title.split":
    "Leave after month {month}, and {vested} of {offer}’s grant is yours, {unvested} is lost",
  "leaving.title.whole": "After month {month}, all of {offer}’s grant is yours",
  "leaving.title.unknown": "What leaving costs of {offer}’s grant cannot be said yet",
  "leaving.caption":
    "At the headline price, what exercising costs taken off: a price for better shares, not cash. Tax is left out; options can owe it when they are exercised.",
  "leaving.month": "Leave after month",
  "leaving.slider": "Leave after month, on a slider",
  "leaving.offer": "Grant",
  "leaving.at": "Month",
  "leaving.vested": "Vested",
  "leaving.unvested": "Unvested, lost",
  "leaving.cost": "To exercise it",
  "leaving.due": "Until",
  "leaving.none": "nothing",
  "leaving.notKnown": "not known",
  "leaving.noOptions": "no options",
  "leaving.dueMonth": "month {month}",
  "leaving.dueDate": "month {month}, {date}",
  "leaving.dueAssumed": "{due}, assumed",
  "leaving.dueOfGrant": "grant {number}: {cost} until {due}",
  "leaving.assumed":
    "How long options can be exercised after leaving is not stated; 3 months are assumed, which is usual. What is not exercised by then is lost.",
  "leaving.stated": "What is not exercised by then is lost.",
  "leaving.askWindow": "Enter the exercise window",
  "leaving.every": "Every month of {offer}’s grant",
  "leaving.tableOf": "What leaving means for each private grant",
} as const;
