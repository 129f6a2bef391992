/**
 * Small choices kept on the device. They are conveniences: where the browser keeps nothing, they last as
 * long as the page.
 */

/** What was kept under `name`, or null: nothing, or a browser that keeps nothing. */
export function keptChoice(name: string): unknown {
  try {
    const text = localStorage.getItem(keyOf(name));
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

/** Keeps `value`, which JSON can hold, under `name`. */
export function keepChoice(name: string, value: unknown): void {
  try {
    localStorage.setItem(keyOf(name), JSON.stringify(value));
  } catch {
    // A private window may refuse; the choice then lasts as long as the page.
  }
}

/** Forgets what was kept under `name`. */
export function forgetChoice(name: string): void {
  try {
    localStorage.removeItem(keyOf(name));
  } catch {
    // Nothing was kept.
  }
}

function keyOf(name: string): string {
  return `parley.${name}`;
}
