/** The composition root of the page: opens the session and puts the page on the screen. */
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "#app/app.tsx";
import { openSession } from "#state/session.ts";

const root = document.getElementById("root");
if (root === null) throw new Error("The page has no #root.");

openSession();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
