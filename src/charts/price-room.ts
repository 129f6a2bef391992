/** Where the bars of a package priced step by step stand, in pixels. */

/** What the first bar leaves free over it, a bar and the distance to the next take, and the letter under them. */
export const priceRoom = { top: 30, bar: 24, row: 78, badge: 40 } as const;
