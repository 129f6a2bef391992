/** Three packages of equal value, caps and the approval threshold. */
export const packageArea = {} as const;
