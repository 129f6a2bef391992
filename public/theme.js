/**
 * The theme before the first paint: the one chosen here before, else the system's.
 * A file of its own because the page's content security policy allows no inline script.
 */
{
  let theme = null;
  try {
    // Kept as JSON, as every choice is.
    theme = JSON.parse(localStorage.getItem("parley.theme") ?? "null");
  } catch {
    // Storage is switched off, or holds something else: the system's theme will do.
  }
  if (theme !== "light" && theme !== "dark") {
    theme = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
  }
  document.documentElement.dataset.theme = theme;
}
