/** Pointing at a figure: by moving the pointer there, not by what scrolls under one that rests. */

/** Whether the pointer itself moved; a browser also tells of moves when the page moved under it. */
export function hasMoved({
  movementX,
  movementY,
}: {
  readonly movementX: number;
  readonly movementY: number;
}): boolean {
  return movementX !== 0 || movementY !== 0;
}
