/** The composition root of the page. */
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";

const root = document.getElementById("root");
if (root === null) throw new Error("The page has no #root.");

createRoot(root).render(
  <StrictMode>
    <main>
      <h1>Parley</h1>
    </main>
  </StrictMode>,
);
