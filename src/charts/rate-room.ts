/** The room of the bars of exchange rates, in pixels: over them, for each, and for the axis under them. */
export const rateRoom = { top: 26, row: 36, bar: 18, axis: 26 } as const;
