/** Browser tests: the built page, served as people get it, on a desktop and on a phone. */
import { defineConfig } from "@playwright/test";
import { launchOptions } from "./src/e2e/chromium.ts";

/** Another one lets two working copies be tested at a time. */
const port = Number(process.env.PORT ?? 4180);

export default defineConfig({
  testDir: "src/e2e",
  testMatch: "**/*.spec.ts",
  outputDir: "test-results",
  workers: 2,
  retries: 0,
  forbidOnly: true,
  fullyParallel: true,
  // Only what never comes is too slow: a test must not fail because the machine is busy.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  use: { baseURL: `http://127.0.0.1:${port}/`, launchOptions: launchOptions(), locale: "en-US" },
  projects: [
    { name: "desktop", grepInvert: /@phone/, use: { viewport: { width: 1440, height: 900 } } },
    {
      name: "phone",
      grep: /@phone|@both/,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
  ],
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${port} --strictPort`,
    port,
    reuseExistingServer: false,
  },
});
