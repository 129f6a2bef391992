/**
 * What this machine must have before anything runs: a Node that is new enough, and the packages
 * that the lock file names. Plain Node without packages, since it runs before they are installed.
 */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const projectRoot = fileURLToPath(new URL("..", import.meta.url));

/** Runs a command in the project's root, its output shown as it comes; true where it succeeded. */
export function succeeds(command, args, env = {}) {
  const result = spawnSync(command, args, {
    cwd: projectRoot,
    env: { ...process.env, ...env },
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32",
  });
  return result.status === 0;
}

/** Runs an installed package's command; true where it succeeded. */
export function toolSucceeds(name, args = [], env = {}) {
  return succeeds(join(projectRoot, "node_modules", ".bin", name), args, env);
}

/** Ends the process with a plain sentence where Node is too old for the packages (Vite's own bounds). */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if ((major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22) return;
  console.error(
    `Parley needs Node 20.19 or newer (of the even versions); this is Node ${process.versions.node}.`,
  );
  console.error("Install a current one from https://nodejs.org and try again.");
  process.exit(1);
}

/** Installs the packages of the lock file unless exactly those are there; ends the process on failure. */
export function requirePackages() {
  if (packagesAreInstalled()) return;
  console.log("Installing packages (npm ci) …");
  if (succeeds("npm", ["ci", "--include=dev", "--no-audit", "--no-fund"])) return;
  console.error("The packages could not be installed; npm says why above.");
  process.exit(1);
}

function packagesAreInstalled() {
  const installed = readPackages("node_modules/.package-lock.json");
  const locked = readPackages("package-lock.json");
  if (installed === undefined || locked === undefined) return false;
  return Object.entries(locked).every(
    ([path, entry]) => path === "" || entry.optional || entry.version === installed[path]?.version,
  );
}

function readPackages(lockFile) {
  try {
    return JSON.parse(readFileSync(join(projectRoot, lockFile), "utf8")).packages;
  } catch {
    return undefined;
  }
}

/** Builds the page into dist/ where it is missing or older than anything it is made from. */
export function requireBuild() {
  const sources = ["src", "fixtures", "public", "index.html", "vite.config.ts", "package-lock.json"];
  const built = newestChange("dist/index.html");
  if (built > 0 && sources.every((source) => newestChange(source) <= built)) return;
  console.log("Building the page …");
  if (toolSucceeds("vite", ["build", "--logLevel", "warn"])) return;
  console.error("The page could not be built; the messages above say why.");
  process.exit(1);
}

/** When `path`, or the newest file in it, last changed, in milliseconds; 0 where there is nothing. */
function newestChange(path) {
  const entry = statSync(join(projectRoot, path), { throwIfNoEntry: false });
  if (entry === undefined) return 0;
  if (!entry.isDirectory()) return entry.mtimeMs;
  const inside = readdirSync(join(projectRoot, path)).map((name) => newestChange(join(path, name)));
  return Math.max(entry.mtimeMs, ...inside);
}
