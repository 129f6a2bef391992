/**
 * Fetches the drawings before they are asked for, so that the first one does not wait for its library.
 */

/** Call when the page is idle; a failure is left for the chart itself to meet. */
export async function warmCharts(): Promise<void> {
  await Promise.allSettled([
    import("./pay-bars-drawing.tsx"),
    import("./step-lines-drawing.tsx"),
    import("./leave-drawing.tsx"),
    import("./range-drawing.tsx"),
  ]);
}
