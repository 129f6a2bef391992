/** A browser for the browser tests: the machine's own, else one that is installed here if that is allowed. */
import { existsSync } from "node:fs";
import { succeeds, toolSucceeds } from "./machine.mjs";

/** True where a Chromium is there, or could be put there. */
export async function haveBrowser() {
  if (await findBrowser()) return true;
  console.log("No Chromium or Chrome is on this machine: installing one …");
  install();
  return (await findBrowser()) !== undefined;
}

/** The same search that the browser tests make, so that the two never disagree. */
async function findBrowser() {
  const { tsImport } = await import("tsx/esm/api");
  const { chromiumPath } = await tsImport("../src/e2e/chromium.ts", import.meta.url);
  return chromiumPath();
}

function install() {
  const isDebianRoot = process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
  if (isDebianRoot && installFromDebian()) return;
  toolSucceeds("playwright", ["install", "chromium"]);
}

function installFromDebian() {
  const quiet = { DEBIAN_FRONTEND: "noninteractive" };
  succeeds("apt-get", ["update", "-qq"], quiet);
  return succeeds("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], quiet);
}
