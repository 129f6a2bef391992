/** `npm start`: installs and builds what is missing, then serves the page on this machine only. */
import { projectRoot, requireBuild, requireNode, requirePackages } from "./machine.mjs";

requireNode();
requirePackages();
requireBuild();

const { preview } = await import("vite");
const wantedPort = Number(process.env.PORT ?? 4173);
const server = await preview({
  root: projectRoot,
  logLevel: "warn",
  preview: { host: "127.0.0.1", port: wantedPort, strictPort: false },
});

console.log(`\nParley is open at ${server.resolvedUrls?.local[0]}`);
console.log("It is served from this machine and keeps everything on it. Ctrl+C stops it.");
