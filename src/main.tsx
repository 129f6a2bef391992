/**
 * The composition root of the page: opens the session and puts the page on the screen.
 *
 * The first download is React and the loading state; the engine, the schemas and the words follow beside it.
 */
import { lazy, StrictMode, Suspense } from "react";
import { createRoot } from "react-dom/client";
import { FirstPicture } from "#app/first-picture.tsx";

const session = import("#state/session.ts");
const App = lazy(async () => {
  const [{ App: app, loadComparePage }, { openSession }, { setPageLocale }] = await Promise.all([
    import("#app/app.tsx"),
    session,
    import("#format/number-formats.ts"),
  ]);
  setPageLocale(navigator.languages);
  openSession();
  void loadComparePage();
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
