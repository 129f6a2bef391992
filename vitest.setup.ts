/**
 * Before every test file: property tests draw from one seed, so that a run can be had again; SEED=random
 * draws anew. What one component test rendered is gone before the next.
 */
import fc from "fast-check";
import { afterEach } from "vitest";

const SEED = 20261121;

if (process.env["SEED"] !== "random") fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: SEED });
if (typeof document !== "undefined") {
  const { cleanup } = await import("@testing-library/react");
  afterEach(cleanup);
}
