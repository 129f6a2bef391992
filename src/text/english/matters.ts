/** What matters most: the tornado and the grid. */
export const matters = {} as const;
