/** A tornado's axis holds what is drawn, and its bars part where the lead changes. */
import { describe, expect, it } from "vitest";
import { barPieces, type TornadoBar, tornadoAxis } from "./tornado-series.ts";

const bar = (atLow: number, atHigh: number) => ({ atLow, atHigh }) as TornadoBar;

describe("barPieces", () => {
  it.each([
    [
      bar(-80, 650),
      [
        [-80, 0, false],
        [0, 650, true],
      ],
      "on both sides of level",
    ],
    [
      bar(650, -80),
      [
        [-80, 0, false],
        [0, 650, true],
      ],
      "whichever end is greater",
    ],
    [bar(20, 900), [[20, 900, true]], "ahead throughout"],
    [bar(-900, -20), [[-900, -20, false]], "behind throughout"],
    [bar(0, 40), [[0, 40, true]], "from level up"],
  ])("%#: %s", (given, pieces) => {
    expect(barPieces(given).map(({ from, to, leads }) => [from, to, leads])).toEqual(pieces);
  });
});

describe("tornadoAxis", () => {
  it("holds every bar, the difference as it stands, the band and level", () => {
    const axis = tornadoAxis([bar(100, 300)], 200, 28, 6);
    expect(axis.low).toBeLessThanOrEqual(-28);
    expect(axis.high).toBeGreaterThanOrEqual(300);
    expect(axis.ticks).toContain(0);
  });

  it("holds level where all is behind", () => {
    const axis = tornadoAxis([bar(-300, -100)], -200, 28, 6);
    expect(axis.high).toBeGreaterThanOrEqual(28);
    expect(axis.ticks).toContain(0);
  });
});
