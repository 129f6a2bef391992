/**
 * The scales that the charts' axes use, in place of all that Recharts brings: no chart here has a time axis.
 *
 * Wired in vite.config.ts; the time and logarithmic scales alone are 8 kB to download.
 */
// biome-ignore lint/performance/noBarrelFile: it narrows a package to what is used, which is what the rule wants
export { scaleBand, scaleLinear, scalePoint } from "d3-scale";
