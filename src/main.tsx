/**
 * The composition root of the page: opens the session and puts the page on the screen.
 *
 * The first download is React and the loading state; the engine, the schemas and the words follow beside it.
 */
import { lazy, StrictMode, Suspense } from "react";
import { createRoot } from "react-dom/client";
import { FirstPicture } from "#app/first-picture.tsx";

const App = lazy(async () => {
  const { App: app, openApp } = await import("#app/app.tsx");
  openApp();
  return { default: app };
});

const root = document.getElementById("root");
if (root === null) throw new Error("The page has no #root.");

createRoot(root).render(
  <StrictMode>
    <Suspense fallback={<FirstPicture />}>
      <App />
    </Suspense>
  </StrictMode>,
);
